// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metric_tiles.h"

#include <QBoxLayout>

namespace periplus {

using namespace Qt::StringLiterals;

MetricTiles::MetricTiles(QWidget *parent) : QScrollArea(parent), m_row(new QWidget)
{
    m_row->setObjectName(u"metricTiles"_s);
    auto *tiles = new QHBoxLayout(m_row);
    tiles->setContentsMargins(0, 0, 0, 0);
    tiles->setSpacing(0);
    tiles->addStretch(1);
    setObjectName(u"metricsScroll"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_row);
}

QList<MetricId> MetricTiles::metrics() const
{
    QList<MetricId> ids;
    for (const MetricTile *tile : m_tiles)
        ids.append(tile->metric());
    return ids;
}

MetricTile *MetricTiles::addTile()
{
    auto *tile = new MetricTile;
    const qsizetype place = m_tiles.size();
    static_cast<QHBoxLayout *>(m_row->layout())->insertWidget(static_cast<int>(place), tile);
    connect(tile, &MetricTile::chosen, this, [this, tile] { emit chosen(tile->metric()); });
    connect(tile, &MetricTile::neighbourWanted, this, [this, place](int by) { goTo(place + by); });
    connect(tile, &MetricTile::valuesWanted, this, [this, tile] { emit valuesWanted(tile->metric()); });
    connect(tile, &MetricTile::menuWanted, this, [this, tile](QPoint at) { emit menuWanted(tile->metric(), at); });
    return tile;
}

void MetricTiles::show(const QList<MetricTile::Content> &contents, const Theme &theme, bool writable)
{
    while (m_tiles.size() > contents.size())
        delete m_tiles.takeLast();
    while (m_tiles.size() < contents.size())
        m_tiles.append(addTile());
    int width = 0;
    for (qsizetype i = 0; i < contents.size(); ++i) {
        m_tiles[i]->show(contents[i], theme, writable);
        width += m_tiles[i]->minimumWidth();
    }
    setMaximumWidth(width); // what they do not need is for the charts
}

void MetricTiles::setCurrent(MetricId metric)
{
    m_row->layout()->activate(); // tiles that are new have their places
    for (MetricTile *tile : std::as_const(m_tiles)) {
        tile->setCurrent(tile->metric() == metric);
        if (tile->metric() == metric)
            ensureWidgetVisible(tile, 0, 0);
    }
}

void MetricTiles::goTo(qsizetype place)
{
    if (place >= 0 && place < m_tiles.size())
        m_tiles[place]->setFocus(Qt::OtherFocusReason); // which chooses it
}

void MetricTiles::enter(MetricId metric)
{
    goTo(metrics().indexOf(metric));
}

} // namespace periplus

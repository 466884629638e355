// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metrics_panel.h"

#include "ui/canvas/canvas.h"
#include "ui/canvas/shown_map.h"
#include "ui/metrics/metric_charts.h"
#include "ui/metrics/metric_tile.h"
#include "ui/metrics/period_choice.h"
#include "ui/paint/icon_engine.h"
#include "ui/shell/theming.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRoomForAnswers = 1080; // panels narrower than this have no columns of answers, pixels

/// Whether metrics or their values differ.
bool metricsDiffer(const State &before, const State &now)
{
    bool differ =
        before.count<Metric>() != now.count<Metric>() || before.count<Measurement>() != now.count<Measurement>();
    now.forEachDifference<Metric>(before, [&](MetricId) { differ = true; });
    now.forEachDifference<Measurement>(before, [&](MeasurementId) { differ = true; });
    return differ;
}

} // namespace

MetricsPanel::MetricsPanel(Canvas &canvas, QAction &add, QWidget *parent)
    : QFrame(parent),
      m_canvas(canvas),
      m_add(add),
      m_theme(canvas.map().theme()),
      m_place(new QLabel),
      m_period(new PeriodChoice),
      m_addButton(new QToolButton),
      m_close(new QToolButton),
      m_empty(nullptr),
      m_emptyText(new QLabel),
      m_filled(nullptr),
      m_scroll(new QScrollArea),
      m_row(new QWidget),
      m_detail(new MetricCharts)
{
    setObjectName(u"metricsPanel"_s);
    setAccessibleName(tr("Metrics"));
    setMinimumHeight(kHeight);
    m_empty = makeEmpty();
    m_filled = makeTiles();
    m_filled->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_empty, 1);
    column->addWidget(m_filled, 1);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &MetricsPanel::refresh);
    connect(&canvas.map(), &ShownMap::laidOut, &m_soon, qOverload<>(&QTimer::start));
    connect(&canvas.map(), &ShownMap::switched, this, &MetricsPanel::refresh);
    connect(&canvas.selection(), &Selection::changed, this, &MetricsPanel::followSelection);
    connect(m_period, &PeriodChoice::changed, this, [this] {
        m_stale = true;
        m_soon.start();
    });
    m_soon.start();
}

QWidget *MetricsPanel::makeHead()
{
    auto *head = new QFrame;
    head->setObjectName(u"metricsHead"_s);
    auto *tab = new QLabel(tr("Metrics"));
    tab->setObjectName(u"metricsTab"_s);
    m_place->setObjectName(u"metricsPlace"_s);
    m_place->setTextFormat(Qt::PlainText);
    m_addButton->setObjectName(u"metricsAdd"_s);
    m_addButton->setToolTip(tr("Add a metric here"));
    m_addButton->setAccessibleName(m_addButton->toolTip());
    m_close->setObjectName(u"metricsClose"_s);
    m_close->setToolTip(tr("Close the metrics"));
    m_close->setAccessibleName(m_close->toolTip());
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(14, 0, 10, 0);
    row->setSpacing(10);
    row->addWidget(tab);
    row->addWidget(m_addButton);
    row->addStretch(1);
    row->addWidget(m_place);
    row->addWidget(m_period);
    row->addWidget(m_close);
    connect(m_addButton, &QToolButton::clicked, this, [this] { emit addWanted(m_home); });
    connect(m_close, &QToolButton::clicked, this, &MetricsPanel::closeWanted);
    return head;
}

QWidget *MetricsPanel::makeEmpty()
{
    auto *empty = new QWidget;
    empty->setObjectName(u"metricsEmpty"_s);
    m_emptyText->setObjectName(u"metricsEmptyText"_s);
    m_emptyText->setTextFormat(Qt::PlainText);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    auto *add = new QPushButton(tr("Add a metric"));
    add->setObjectName(u"metricsEmptyAdd"_s);
    auto *column = new QVBoxLayout(empty);
    column->addStretch(1);
    column->addWidget(m_emptyText);
    column->addSpacing(8);
    column->addWidget(add, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(add, &QPushButton::clicked, this, [this] { emit addWanted(m_home); });
    const auto follow = [this, add] {
        add->setEnabled(m_add.isEnabled());
        m_addButton->setEnabled(m_add.isEnabled());
    };
    connect(&m_add, &QAction::changed, add, follow);
    follow();
    return empty;
}

QWidget *MetricsPanel::makeTiles()
{
    m_row->setObjectName(u"metricTiles"_s);
    auto *tiles = new QHBoxLayout(m_row);
    tiles->setContentsMargins(0, 0, 0, 0);
    tiles->setSpacing(0);
    tiles->addStretch(1);
    m_scroll->setObjectName(u"metricsScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_row);
    auto *filled = new QWidget;
    auto *row = new QHBoxLayout(filled);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_scroll, 3);
    row->addWidget(m_detail, 2);
    return filled;
}

bool MetricsPanel::isWritable() const
{
    const Workspace *workspace = m_canvas.map().workspace();
    return workspace && !workspace->isReadOnly();
}

/// Takes over the colours of the map; false when they are the same.
bool MetricsPanel::followTheme()
{
    const Theme &theme = m_canvas.map().theme();
    if (theme.name == m_theme.name && !m_close->icon().isNull())
        return false;
    m_theme = theme;
    const QColor quiet = tokenColor(theme, u"ink3"_s);
    m_close->setIcon(iconFor(u"close"_s, quiet));
    m_addButton->setIcon(iconFor(u"add"_s, quiet));
    return true;
}

void MetricsPanel::followSelection()
{
    m_pinned = {};
    m_soon.start();
}

void MetricsPanel::showMetric(MetricId metric)
{
    if (!metric)
        return;
    m_pinned = metric;
    m_current = metric;
    refresh();
    choose(metric);
}

MetricHome MetricsPanel::wantedHome() const
{
    const State &state = m_canvas.map().state();
    const Metric *pinned = state.find(m_pinned);
    MetricHome home =
        pinned ? homeOf(*pinned) : homeAt(state, m_canvas.map().journey(), m_canvas.selection().current());
    if (!home.stage && !home.step)
        home.journey = m_canvas.map().journey();
    return home;
}

void MetricsPanel::refresh()
{
    m_soon.stop();
    const State &state = m_canvas.map().state();
    const MetricHome home = wantedHome();
    const QList<MetricId> ids = metricsAt(state, home);
    QList<MetricId> before;
    for (const MetricTile *tile : std::as_const(m_tiles))
        before.append(tile->metric());
    const bool newTheme = followTheme();
    const bool same = !m_stale && !newTheme && home == m_home && ids == before && !metricsDiffer(m_shown, state);
    m_home = home;
    m_place->setText(fontMetrics().elidedText(shortHomeText(state, home), Qt::ElideRight, width() / 3));
    if (same)
        return;
    m_period->follow(state); // may say that the period is another; then all is done once more, soon
    m_stale = false;
    m_shown = state;
    showAll(ids);
}

void MetricsPanel::showAll(const QList<MetricId> &ids)
{
    m_empty->setVisible(ids.isEmpty());
    m_filled->setVisible(!ids.isEmpty());
    m_addButton->setVisible(!ids.isEmpty());
    m_emptyText->setText(
        !m_home.stage && !m_home.step
            ? tr("This map has no metrics yet. A metric says whether customers feel what the map shows.")
            : tr("“%1” has no metrics of its own yet.").arg(shortHomeText(m_shown, m_home).left(80)));
    showTiles(ids);
    choose(ids.contains(m_current) ? m_current : ids.value(0));
}

MetricTile *MetricsPanel::addTile()
{
    auto *tile = new MetricTile;
    const qsizetype place = m_tiles.size();
    static_cast<QHBoxLayout *>(m_row->layout())->insertWidget(static_cast<int>(place), tile);
    connect(tile, &MetricTile::chosen, this, [this, tile] { choose(tile->metric()); });
    connect(tile, &MetricTile::neighbourWanted, this, [this, place](int by) { goTo(place + by); });
    connect(tile, &MetricTile::valuesWanted, this, [this, tile] { emit valuesWanted(tile->metric()); });
    connect(tile, &MetricTile::menuWanted, this, [this, tile](QPoint at) { emit menuWanted(tile->metric(), at); });
    return tile;
}

void MetricsPanel::showTiles(const QList<MetricId> &ids)
{
    while (m_tiles.size() > ids.size())
        delete m_tiles.takeLast();
    while (m_tiles.size() < ids.size())
        m_tiles.append(addTile());
    int width = 0;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        MetricTile::Content content{m_shown.at(ids[i]), m_period->period(), m_period->against(), {}};
        if (content.period.isValid())
            content.reading = readingIn(m_shown, ids[i], content.period, content.against);
        m_tiles[i]->show(content, m_theme, isWritable());
        width += m_tiles[i]->minimumWidth();
    }
    m_scroll->setMaximumWidth(width); // what they do not need is for the charts
}

void MetricsPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_detail->setWide(width() >= kRoomForAnswers);
}

void MetricsPanel::goTo(qsizetype place)
{
    if (place >= 0 && place < m_tiles.size())
        m_tiles[place]->setFocus(Qt::OtherFocusReason); // which chooses it
}

void MetricsPanel::enter()
{
    for (MetricTile *tile : std::as_const(m_tiles)) {
        if (tile->metric() == m_current)
            tile->setFocus(Qt::OtherFocusReason);
    }
}

void MetricsPanel::choose(MetricId metric)
{
    m_current = metric;
    m_row->layout()->activate(); // tiles that are new have their places
    for (MetricTile *tile : std::as_const(m_tiles)) {
        tile->setCurrent(tile->metric() == metric);
        if (tile->metric() == metric)
            m_scroll->ensureWidgetVisible(tile, 0, 0);
    }
    m_detail->show(m_shown, m_current, m_period->period(), m_theme);
    emit currentChanged();
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/plain_chart.h"

#include "ui/shell/theming.h"

#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QWheelEvent>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChartPixels = 11; // height of the letters

} // namespace

PlainChart::PlainChart(int top, QWidget *parent) : QChartView(new QChart, parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->setBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setMargins(QMargins(0, top, 0, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setAnimationOptions(QChart::NoAnimation); // nothing here moves by itself
    connect(chart(), &QChart::plotAreaChanged, this, [this] { placeLabels(); });
}

void PlainChart::clear()
{
    chart()->removeAllSeries();
    for (QAbstractAxis *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    for (const Label &label : std::as_const(m_labels))
        delete label.text;
    m_labels.clear();
}

QFont PlainChart::smallFont() const
{
    QFont small = font();
    small.setPixelSize(kChartPixels);
    return small;
}

QGraphicsSimpleTextItem *PlainChart::addLabel(const QString &text, QPointF value, const Theme &theme)
{
    auto *item = new QGraphicsSimpleTextItem(text, chart());
    item->setFont(smallFont());
    item->setBrush(tokenColor(theme, u"ink2"_s));
    m_labels.append({item, value});
    return item;
}

void PlainChart::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace periplus

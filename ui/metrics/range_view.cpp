// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/range_view.h"

#include "ui/shell/theming.h"

#include <QPainter>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRangeHeight = 16;
constexpr double kRangeTrack = 4;
constexpr double kRangeBand = 8;
constexpr double kRangeDot = 4.5;

} // namespace

RangeView::RangeView(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(kRangeHeight);
    setMinimumWidth(60);
}

void RangeView::show(const GaugeReading &reading, const Theme &theme)
{
    m_reading = reading;
    m_theme = theme;
    const MetricVariant how = reading.estimate.variant.value_or(MetricVariant::Number);
    setAccessibleName(tr("Gauge: %1").arg(reading.valueText));
    setToolTip(tr("From %1 to %2").arg(valueText(how, reading.least), valueText(how, reading.most)));
    update();
}

void RangeView::paintEvent(QPaintEvent *)
{
    const Estimate &estimate = m_reading.estimate;
    if (m_theme.colors.isEmpty() || !estimate.value)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double middle = height() / 2.0;
    const double room = width() - 2 * kRangeDot;
    const auto at = [&](double value) {
        const double part = m_reading.part(value);
        return kRangeDot + room * (isRightToLeft() ? 1 - part : part);
    };
    const auto bar = [&](double from, double to, double thick, const QColor &color) {
        painter.setBrush(color);
        const QRectF area(QPointF(qMin(from, to), middle - thick / 2), QPointF(qMax(from, to), middle + thick / 2));
        painter.drawRoundedRect(area, thick / 2, thick / 2);
    };
    bar(0, width(), kRangeTrack, tokenColor(m_theme, u"hair"_s));
    QColor band = tokenColor(m_theme, u"e4"_s);
    band.setAlphaF(0.45F);
    if (estimate.low && estimate.high)
        bar(at(*estimate.low), at(*estimate.high), kRangeBand, band);
    if (m_reading.target) {
        painter.setBrush(tokenColor(m_theme, u"ink"_s));
        painter.drawRoundedRect(QRectF(at(*m_reading.target) - 1, 0, 2, height()), 1, 1);
    }
    painter.setBrush(tokenColor(m_theme, u"panel"_s));
    painter.drawEllipse(QPointF(at(*estimate.value), middle), kRangeDot + 1.5, kRangeDot + 1.5);
    painter.setBrush(tokenColor(m_theme, u"e5"_s));
    painter.drawEllipse(QPointF(at(*estimate.value), middle), kRangeDot, kRangeDot);
}

} // namespace periplus

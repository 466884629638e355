// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/dial_view.h"

#include "ui/shell/theming.h"

#include <QPainter>

#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kDialRadius = 50;
constexpr double kDialRing = 10;
constexpr double kDialHalf = 180;
constexpr double kDialPad = 5; // room for the marks

/// On the ring, 0 at the left and 1 at the right; angles as QPainter has them.
double angleOf(double part)
{
    return kDialHalf * (1 - part);
}

QPointF onRing(QPointF center, double radius, double part)
{
    const double angle = angleOf(part) * M_PI / 180;
    return {center.x() + radius * std::cos(angle), center.y() - radius * std::sin(angle)};
}

void drawArc(QPainter &painter, const QRectF &ring, double from, double to, const QPen &pen)
{
    painter.setPen(pen);
    painter.drawArc(ring, qRound(angleOf(from) * 16), qRound((angleOf(to) - angleOf(from)) * 16));
}

} // namespace

DialView::DialView(QWidget *parent) : QWidget(parent)
{
    setFixedSize(sizeHint());
}

QSize DialView::sizeHint() const
{
    return QSizeF(2 * (kDialRadius + kDialPad) + 16, kDialRadius + kDialPad + 18).toSize();
}

void DialView::show(const GaugeReading &reading, const Theme &theme)
{
    m_reading = reading;
    m_theme = theme;
    setAccessibleName(tr("Dial: %1").arg(reading.valueText));
    update();
}

void DialView::paintEvent(QPaintEvent *)
{
    const Estimate &estimate = m_reading.estimate;
    if (m_theme.colors.isEmpty() || !estimate.value)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF center(width() / 2.0, kDialRadius + kDialPad);
    const double middle = kDialRadius - kDialRing / 2;
    const QRectF ring(center.x() - middle, center.y() - middle, 2 * middle, 2 * middle);
    drawArc(painter, ring, 0, 1, QPen(tokenColor(m_theme, u"hair"_s), kDialRing, Qt::SolidLine, Qt::FlatCap));
    if (estimate.low && estimate.high)
        drawArc(painter, ring, m_reading.part(*estimate.low), m_reading.part(*estimate.high),
                QPen(tokenColor(m_theme, u"e5"_s), kDialRing, Qt::SolidLine, Qt::FlatCap));
    const double at = m_reading.part(*estimate.value);
    painter.setPen(QPen(tokenColor(m_theme, u"panel"_s), 2));
    painter.drawLine(onRing(center, kDialRadius - kDialRing - 1, at), onRing(center, kDialRadius + 1, at));
    if (m_reading.target) {
        const double target = m_reading.part(*m_reading.target);
        painter.setPen(QPen(tokenColor(m_theme, u"ink"_s), 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(onRing(center, kDialRadius - kDialRing - 2, target), onRing(center, kDialRadius + 3, target));
    }
    QFont value(u"Inter Display"_s);
    value.setPixelSize(26);
    value.setWeight(QFont::Bold);
    painter.setFont(value);
    painter.setPen(tokenColor(m_theme, u"ink"_s));
    painter.drawText(QRectF(0, center.y() - 30, width(), 30), Qt::AlignCenter, m_reading.valueText);
    QFont ends = font();
    ends.setPixelSize(11);
    painter.setFont(ends);
    painter.setPen(tokenColor(m_theme, u"ink3"_s));
    const MetricVariant how = estimate.variant.value_or(MetricVariant::NetPromoters);
    const QRectF foot(0, center.y() + 2, width(), 15);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, valueText(how, m_reading.least));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, valueText(how, m_reading.most));
}

} // namespace periplus

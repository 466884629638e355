// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/toggle_field.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>

namespace periplus {

namespace {

constexpr int kBox = 16;
constexpr int kToggleGap = 8;

} // namespace

ToggleField::ToggleField(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
}

void ToggleField::showChecked(bool checked)
{
    const QSignalBlocker quiet(this);
    setChecked(checked);
    update();
}

QSize ToggleField::sizeHint() const
{
    return {kBox + kToggleGap + fontMetrics().horizontalAdvance(text()) + 6, 24};
}

void ToggleField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double left = isRightToLeft() ? width() - kBox - 2 : 2;
    const QRectF box(left, (height() - kBox) / 2.0, kBox, kBox);
    const QColor accent = palette().color(QPalette::Highlight);
    if (!isEnabled())
        painter.setOpacity(0.6);
    painter.setPen(QPen(isChecked() ? accent : palette().color(QPalette::Dark), 1));
    painter.setBrush(isChecked() ? accent : palette().color(QPalette::Base));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (hasFocus()) {
        painter.setPen(QPen(accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 5.5, 5.5);
    }
    if (isChecked()) {
        painter.setPen(
            QPen(palette().color(QPalette::HighlightedText), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(4, 8.2), box.topLeft() + QPointF(7, 11),
                                       box.topLeft() + QPointF(12, 5.2)});
    }
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect room = rect().adjusted(kBox + kToggleGap + 2, 0, 0, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room), Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace periplus

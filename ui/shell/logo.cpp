// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/logo.h"

#include <QPainter>
#include <QPainterPath>

namespace periplus {

namespace {

constexpr double kLogoBox = 32;

} // namespace

QPixmap logoPixmap(int size, double ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / kLogoBox, size / kLogoBox);
    QPainterPath plate;
    plate.addRoundedRect(QRectF(0, 0, kLogoBox, kLogoBox), 8, 8);
    painter.fillPath(plate, QColor(0x1F, 0x2C, 0x47));
    QPainterPath wave(QPointF(5.5, 21.5));
    wave.cubicTo(9.5, 21.5, 9.5, 11, 14, 11);
    wave.cubicTo(18.5, 11, 18, 23, 22.5, 23);
    wave.cubicTo(27, 23, 26.5, 14, 26.5, 11);
    painter.strokePath(wave, QPen(Qt::white, 2.6, Qt::SolidLine, Qt::RoundCap));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xF0, 0xAE, 0x1B));
    painter.drawEllipse(QPointF(26.5, 9), 3, 3);
    return pixmap;
}

} // namespace periplus

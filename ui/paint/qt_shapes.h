// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"

#include <QBrush>
#include <QColor>
#include <QPainterPath>
#include <QPen>

class QPainter;

namespace periplus {

QColor toQt(Color color);
QPainterPath toQt(const Path &path);
/// Gradients keep their map coordinates.
QBrush toQt(const Brush &brush);
QPen toQt(const Stroke &stroke);

/// Draws a named icon into a rectangle, centred, in one colour.
void drawIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &color);

} // namespace periplus

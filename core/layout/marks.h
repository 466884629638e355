// SPDX-License-Identifier: GPL-3.0-or-later
// Small marks that cards, headers and legends share.
#pragma once

#include "core/layout/display_list.h"
#include "core/layout/theme.h"
#include "core/model/enums.h"

namespace periplus {

/// A five-pointed moment-of-truth star with its edge; radius to its outer points.
QList<Item> starMark(QPointF center, double radius, const Theme &theme);

/// Three rising bars, as many solid as the severity says; box is about 16 x 16.
QList<Item> severityMark(const QRectF &box, Severity severity, const Theme &theme);

/// A rounded rectangle filled with `fill` and edged by `edge` (two fills, no stroke; both must be opaque).
QList<Item> edgedRect(const QRectF &rect, double radius, Color fill, Color edge, double edgeWidth = 1.0);

/// A dashed rounded outline (1 px, dash 3 2) in the theme's assumption colour, inside the rectangle.
Item assumptionOutline(const QRectF &rect, double radius, const Theme &theme);

/// A straight line.
Item lineMark(QPointF from, QPointF to, Color color, double width = 1.0, const QList<double> &dashes = {});

/// The product's own mark: a coast line with a port, on a rounded plate.
QList<Item> journeyMark(const QRectF &square, const Theme &theme);

} // namespace periplus

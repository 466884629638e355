// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"

namespace periplus {

/// Maps that read from right to left. Every place of a map is measured as if it read from left to right; who shows it
/// mirrors what is about to be painted. `axis` is the sum of the left and right edge of what is mirrored.
/// Text keeps its direction and moves; a picture or portrait moves as it is or with its parts, icons move as they are,
/// except those that point to the next thing, which turn round.
DisplayList mirrored(const DisplayList &list, double axis);

inline QPointF mirrored(QPointF point, double axis)
{
    return {axis - point.x(), point.y()};
}

inline QRectF mirrored(const QRectF &rect, double axis)
{
    return {axis - rect.right(), rect.top(), rect.width(), rect.height()};
}

inline double mirrorAxis(const QRectF &bounds)
{
    return bounds.left() + bounds.right();
}

} // namespace periplus

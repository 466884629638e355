// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/geometry.h"

#include <QStringView>

#include <optional>

namespace periplus {

/// Reads the path syntax of SVG: M L H V C S Q T A Z, absolute and relative, repeated arguments, compact numbers
/// ("1.5.5-2") and arc flags ("a2 2 0 012 2"). Arcs and quadratic curves become cubics.
/// Errors: nothing when the text is no path, or not wholly one.
/// Source: SVG 1.1, chapters 8.3 and F.6 (arc parameters).
std::optional<Path> readSvgPath(QStringView text);

/// Appends an arc of an ellipse, as the command A draws it, to a path that stands at `from`.
void appendArc(Path &path, QPointF from, double rx, double ry, double rotationDegrees, bool largeArc, bool sweep,
               QPointF to);

/// Reads a list of numbers separated by blanks or commas, as in `points`.
/// Errors: nothing when there is anything else.
std::optional<QList<double>> readSvgNumbers(QStringView text);

} // namespace periplus

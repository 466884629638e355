// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/geometry.h"

#include <QIODevice>
#include <QString>
#include <QStringList>

namespace periplus {

/// Stroke width of every icon in its own 24 x 24 box; round caps and joins.
constexpr double kIconBox = 24.0;
constexpr double kIconStroke = 1.75;

/// One part of an icon: an outline that is stroked, filled or both in the icon's colour.
struct IconShape
{
    Path path;
    bool stroked = true;
    bool filled = false;
    double strokeWidth = kIconStroke; ///< a few parts (dots) are heavier
};

/// The outlines of a named icon in its 24 x 24 box, read once from the embedded drawings.
/// Shape: empty for an unknown name.
const QList<IconShape> &iconShapes(const QString &name);

/// An icon as painters want it: what is filled, then the outlines of each stroke width in one path, so that overlaps
/// of translucent lines stay even.
struct IconDrawing
{
    struct Stroke
    {
        double width = kIconStroke;
        Path path;
    };
    Path filled;
    QList<Stroke> strokes;

    bool isEmpty() const { return filled.isEmpty() && strokes.isEmpty(); }
};

/// The drawing of a named icon in its 24 x 24 box; empty for an unknown name.
const IconDrawing &iconDrawing(const QString &name);

/// Names of all icons, sorted.
QStringList iconNames();

/// Reads a line drawing: path, circle, ellipse, rect, line, polyline and polygon elements in `currentColor`.
/// Shape: in document order; empty when the document is damaged or an outline cannot be read.
QList<IconShape> readIcon(QIODevice &svg);

} // namespace periplus

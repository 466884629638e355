// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/viewport.h"

#include <QColor>
#include <QPixmap>
#include <QRegion>

#include <functional>

class QPainter;

namespace periplus {

/// The map as last painted, one picture the size of the view. Panning moves the picture and paints only the strips
/// that came into view; while zooming the old picture is shown scaled until a sharp one is made.
/// So a frame costs what is new in it, whatever the size of the map.
class BackingImage
{
public:
    /// Paints a map area with a painter that already has the map's transform.
    using Render = std::function<void(QPainter &painter, const QRectF &area)>;

    /// Everything must be painted anew.
    void invalidate() { m_valid = false; }

    /// Brings the picture up to date with a viewport.
    /// Units: ratio is device pixels per view pixel.
    void update(const Viewport &viewport, double ratio, QColor ground, const Render &render);

    /// Draws the picture where it belongs in the viewport; scaled when the viewport has another zoom by now.
    void draw(QPainter &painter, const Viewport &viewport, QColor ground) const;

    bool isEmpty() const { return m_picture.isNull(); }
    /// Device pixels painted by the last update (what a frame cost).
    qint64 paintedPixels() const { return m_paintedPixels; }

private:
    void paintRegion(const QRegion &region, QColor ground, const Render &render);
    QPoint deviceOrigin(const Viewport &viewport) const;

    QPixmap m_picture;
    QPoint m_origin;    // of the picture, device pixels from the map's zero
    double m_scale = 0; // device pixels a map unit
    double m_ratio = 1;
    bool m_valid = false;
    qint64 m_paintedPixels = 0;
};

} // namespace periplus

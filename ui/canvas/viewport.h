// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace periplus {

/// Which part of a map a view shows, and how large: plain arithmetic, no widgets. A mirrored view shows the map from
/// right to left: the map's own coordinates stay as they are, and what the view says in them is turned round.
/// Units: "view" is logical pixels from the view's top left; "map" is map units; zoom is view pixels a map unit.
class Viewport
{
public:
    static constexpr double kMinZoom = 0.05;
    static constexpr double kMaxZoom = 4.0;
    static constexpr double kZoomStep = 1.2; ///< of one press of zoom in or out
    static constexpr double kMargin = 16;    ///< view pixels kept free around the map

    void setViewSize(QSizeF size);
    /// The map's area; the shown place stays where it is as far as the new area allows.
    void setContent(const QRectF &content);

    void setMirrored(bool mirrored);
    bool isMirrored() const { return m_mirrored; }
    /// What the view shows at x shows the map's axis - x when mirrored.
    double axis() const { return m_content.left() + m_content.right(); }

    QSizeF viewSize() const { return m_viewSize; }
    const QRectF &content() const { return m_content; }
    double zoom() const { return m_zoom; }
    /// The view's top left in units of the picture, which is the map, mirrored or not.
    QPointF origin() const { return m_origin; }
    /// The area in view, map units.
    QRectF visible() const { return turned(QRectF(m_origin, m_viewSize / m_zoom)); }

    QPointF toMap(QPointF view) const { return turned(m_origin + view / m_zoom); }
    QPointF toView(QPointF map) const { return (turned(map) - m_origin) * m_zoom; }
    QRectF toView(const QRectF &map) const
    {
        return {(turned(map).topLeft() - m_origin) * m_zoom, map.size() * m_zoom};
    }
    /// Between the map and its picture, either way.
    QPointF turned(QPointF point) const { return m_mirrored ? QPointF(axis() - point.x(), point.y()) : point; }
    QRectF turned(const QRectF &rect) const
    {
        return m_mirrored ? QRectF(axis() - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
    }

    /// Moves the view over the map by view pixels.
    void scrollBy(QPointF delta);
    /// Zooms so that the map point under `anchor` (view) stays under it where the edges allow it.
    void zoomTo(double zoom, QPointF anchor);
    void zoomBy(double factor, QPointF anchor) { zoomTo(m_zoom * factor, anchor); }
    /// Shows the whole map as large as fits, at most at 150 %.
    void fit();
    /// Shows an area as large as fits, at most at 200 %.
    void fitRect(const QRectF &map);
    /// Shows the beginning of a map at a readable size: fitted, but not under 75 % nor over 125 %.
    void showStart();
    /// Scrolls as little as needed to have an area in view; an area larger than the view shows where it begins.
    void reveal(const QRectF &map);

    /// How far the view is scrolled from where the map begins and how far it could be, view pixels from 0.
    QPointF scrollOffset() const;
    QSizeF scrollRange() const;
    void setScrollOffset(QPointF offset);

    bool operator==(const Viewport &) const = default;

private:
    double zoomThatFits(QSizeF map) const;
    void clamp();

    QRectF m_content;
    QSizeF m_viewSize{1, 1};
    QPointF m_origin;
    double m_zoom = 1;
    bool m_mirrored = false;
};

} // namespace periplus

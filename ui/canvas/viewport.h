// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace periplus {

/// Which part of a map a view shows, and how large: plain arithmetic, no widgets.
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

    QSizeF viewSize() const { return m_viewSize; }
    const QRectF &content() const { return m_content; }
    double zoom() const { return m_zoom; }
    /// The map point at the view's top left.
    QPointF origin() const { return m_origin; }
    /// The area in view, map units.
    QRectF visible() const { return {m_origin, m_viewSize / m_zoom}; }

    QPointF toMap(QPointF view) const { return m_origin + view / m_zoom; }
    QPointF toView(QPointF map) const { return (map - m_origin) * m_zoom; }
    QRectF toView(const QRectF &map) const { return {toView(map.topLeft()), map.size() * m_zoom}; }
    QRectF toMap(const QRectF &view) const { return {toMap(view.topLeft()), view.size() / m_zoom}; }

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
    /// Scrolls as little as needed to have an area in view; an area larger than the view shows its top left.
    void reveal(const QRectF &map);

    /// How far the view is scrolled and how far it could be, view pixels from 0.
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
};

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/viewport.h"

#include <algorithm>

namespace periplus {

namespace {

constexpr double kFitMaxZoom = 1.5;
constexpr double kFitRectMaxZoom = 2.0;
constexpr double kReadableMin = 0.75;
constexpr double kReadableMax = 1.25;
constexpr double kRevealRoom = 12; // view pixels between a revealed area and the edge

/// Where one axis may start: at the margin when the map is smaller than the view (at its end when that is where the
/// map begins), else anywhere with the margin kept.
double clampedStart(double start, double contentStart, double contentLength, double viewLength, double margin,
                    bool fromEnd)
{
    if (viewLength - contentLength >= 2 * margin)
        return fromEnd ? contentStart + contentLength + margin - viewLength : contentStart - margin;
    return std::clamp(start, contentStart - margin, contentStart + contentLength + margin - viewLength);
}

/// The start that brings [low, high] into a view of the given length with the least movement.
double revealedStart(double start, double viewLength, double low, double high, bool fromEnd)
{
    if (high - low > viewLength)
        return fromEnd ? high - viewLength : low;
    if (low < start)
        return low;
    if (high > start + viewLength)
        return high - viewLength;
    return start;
}

} // namespace

void Viewport::setViewSize(QSizeF size)
{
    m_viewSize = size.expandedTo(QSizeF(1, 1));
    clamp();
}

void Viewport::setContent(const QRectF &content)
{
    const double before = axis();
    m_content = content;
    if (m_mirrored) // the same place of the map stays in view
        m_origin.rx() += axis() - before;
    clamp();
}

void Viewport::setMirrored(bool mirrored)
{
    if (mirrored == m_mirrored)
        return;
    const QRectF seen = visible();
    m_mirrored = mirrored;
    m_origin = turned(seen).topLeft();
    clamp();
}

void Viewport::scrollBy(QPointF delta)
{
    m_origin += delta / m_zoom;
    clamp();
}

void Viewport::zoomTo(double zoom, QPointF anchor)
{
    const QPointF kept = m_origin + anchor / m_zoom;
    m_zoom = std::clamp(zoom, kMinZoom, kMaxZoom);
    m_origin = kept - anchor / m_zoom;
    clamp();
}

double Viewport::zoomThatFits(QSizeF map) const
{
    if (map.isEmpty())
        return 1;
    const QSizeF room = (m_viewSize - QSizeF(2 * kMargin, 2 * kMargin)).expandedTo(QSizeF(1, 1));
    return std::min(room.width() / map.width(), room.height() / map.height());
}

void Viewport::fit()
{
    m_zoom = std::clamp(zoomThatFits(m_content.size()), kMinZoom, kFitMaxZoom);
    m_origin = m_content.topLeft();
    clamp();
}

void Viewport::fitRect(const QRectF &map)
{
    m_zoom = std::clamp(zoomThatFits(map.size()), kMinZoom, kFitRectMaxZoom);
    m_origin = turned(map).center() - QPointF(m_viewSize.width(), m_viewSize.height()) / (2 * m_zoom);
    clamp();
}

void Viewport::showStart()
{
    m_zoom = std::clamp(zoomThatFits(m_content.size()), kReadableMin, kReadableMax);
    const double margin = kMargin / m_zoom;
    const double start =
        m_mirrored ? m_content.right() + margin - m_viewSize.width() / m_zoom : m_content.left() - margin;
    m_origin = {start, m_content.top() - margin};
    clamp();
}

void Viewport::reveal(const QRectF &map)
{
    const double room = kRevealRoom / m_zoom;
    const QRectF wanted = turned(map).adjusted(-room, -room, room, room);
    const QSizeF size = visible().size();
    m_origin = {revealedStart(m_origin.x(), size.width(), wanted.left(), wanted.right(), m_mirrored),
                revealedStart(m_origin.y(), size.height(), wanted.top(), wanted.bottom(), false)};
    clamp();
}

QPointF Viewport::scrollOffset() const
{
    const QSizeF range = scrollRange();
    const QPointF offset = (m_origin - m_content.topLeft()) * m_zoom + QPointF(kMargin, kMargin);
    const double x = m_mirrored ? range.width() - offset.x() : offset.x();
    return {range.width() > 0 ? x : 0, range.height() > 0 ? offset.y() : 0};
}

QSizeF Viewport::scrollRange() const
{
    const QSizeF range = m_content.size() * m_zoom + QSizeF(2 * kMargin, 2 * kMargin) - m_viewSize;
    return range.expandedTo(QSizeF(0, 0));
}

void Viewport::setScrollOffset(QPointF offset)
{
    if (m_mirrored)
        offset.setX(scrollRange().width() - offset.x());
    m_origin = m_content.topLeft() + (offset - QPointF(kMargin, kMargin)) / m_zoom;
    clamp();
}

void Viewport::clamp()
{
    const double margin = kMargin / m_zoom;
    const QSizeF size = visible().size();
    m_origin = {clampedStart(m_origin.x(), m_content.left(), m_content.width(), size.width(), margin, m_mirrored),
                clampedStart(m_origin.y(), m_content.top(), m_content.height(), size.height(), margin, false)};
}

} // namespace periplus

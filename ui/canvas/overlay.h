// SPDX-License-Identifier: GPL-3.0-or-later
// The second list, which only the canvas paints: selection, focus, hover, drag previews.
#pragma once

#include "core/layout/display_list.h"
#include "core/layout/journey_layout.h"
#include "core/layout/theme.h"

#include <QLineF>
#include <QList>

namespace periplus {

/// One list above the map, moved and faded as a whole.
struct OverlayLayer
{
    DisplayList list;
    QPointF offset;     ///< map units
    double opacity = 1; ///< 0 .. 1
};

using Overlay = QList<OverlayLayer>;

/// Makes marks whose lines keep their width in view pixels whatever the zoom.
class OverlayMarks
{
public:
    OverlayMarks(const Theme &theme, double zoom) : m_theme(theme), m_zoom(zoom) {}

    /// Outline of 2 px with a halo of 3 px at 22 %.
    QList<Item> selected(const QRectF &area) const;
    /// Keyboard focus of an empty place: a ring of 2 px, no fill.
    QList<Item> focused(const QRectF &area) const;
    /// Inner edge of 1.5 px.
    QList<Item> hovered(const QRectF &area) const;
    /// A dashed place for something that is not there yet.
    QList<Item> dashed(const QRectF &area) const;
    /// Where a dragged card came from: the place emptied, with a dashed outline.
    QList<Item> slot(const QRectF &area) const;
    /// The cell that would take the card.
    QList<Item> target(const QRectF &area) const;
    /// A bar with a ring knob at its first end, where what is carried would land; it stands or lies.
    QList<Item> dropBar(const QLineF &where) const;
    /// The rectangle of a rubber band.
    QList<Item> band(const QRectF &area) const;
    /// The shadow of something lifted, and the same with the ground of a card.
    QList<Item> shadow(const QRectF &area) const;
    QList<Item> lifted(const QRectF &area) const;
    /// A place to take hold of at an edge: a slim bar, or one of 6 px in the accent when the pointer is on it.
    QList<Item> handle(QPointF middle, double length, bool strong) const;
    /// A strong one that lies, for an edge that moves up and down.
    QList<Item> lyingHandle(QPointF middle, double length) const;

private:
    double px(double viewPixels) const { return viewPixels / m_zoom; }
    Item outline(const QRectF &area, double radius, double width, Color color, const QList<double> &dashes = {}) const;

    const Theme &m_theme;
    double m_zoom;
};

/// The part of another layout of the map that is in view, with the ground it stands on: hides the map as it is.
OverlayLayer wholeMap(const JourneyLayout &layout, const Theme &theme, const QRectF &visible);

/// The items of the group of a source (its card, its point), taken out of a longer list; empty when it is not in it.
DisplayList itemsOf(const DisplayList &list, const Source &source);

} // namespace periplus

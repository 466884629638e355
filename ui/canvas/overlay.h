// SPDX-License-Identifier: GPL-3.0-or-later
// The second list, which only the canvas paints: selection, focus, hover, drag previews.
#pragma once

#include "core/layout/display_list.h"
#include "core/layout/theme.h"

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
    /// An empty cell under the pointer: a dashed place for a card with a plus.
    QList<Item> ghost(const QRectF &area) const;
    /// Where a dragged card came from: the place emptied, with a dashed outline.
    QList<Item> slot(const QRectF &area) const;
    /// The cell that would take the card.
    QList<Item> target(const QRectF &area) const;
    /// A bar with a ring knob where the card would land.
    QList<Item> dropBar(QPointF left, double width) const;
    /// The shadow under a lifted card.
    QList<Item> lifted(const QRectF &area) const;

private:
    double px(double viewPixels) const { return viewPixels / m_zoom; }
    Item outline(const QRectF &area, double radius, double width, Color color, const QList<double> &dashes = {}) const;

    const Theme &m_theme;
    double m_zoom;
};

/// The items of the group of a source (its card, its point), taken out of a longer list; empty when it is not in it.
DisplayList itemsOf(const DisplayList &list, const Source &source);

} // namespace periplus

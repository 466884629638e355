// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/overlay.h"

namespace periplus {

class ShownMap;
class Viewport;

/// An edge that people can take hold of to make a card or a column wider, or a lane higher.
struct MapEdge
{
    enum class Kind { None, CardLeft, CardRight, StepRight, LaneBottom };

    Kind kind = Kind::None;
    Source source; ///< the card, or the header of the step or lane that ends there

    explicit operator bool() const { return kind != Kind::None; }
    bool operator==(const MapEdge &) const = default;
};

/// The edge under a point of the view; none where a card cannot span (in a collapsed stage) or is
/// too small to be taken by its edge (channel tiles).
MapEdge edgeAt(const ShownMap &map, const Viewport &viewport, QPointF view);

/// The handle to show for what is under the pointer: at the right edge of a card, or at the one that the pointer is on,
/// or at the end of a step's column or of a lane.
QList<Item> edgeHandles(const ShownMap &map, const Viewport &viewport, const Source &hovered, const MapEdge &edge);

} // namespace periplus

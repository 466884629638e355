// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/gesture.h"
#include "ui/canvas/map_edge.h"

#include <memory>

namespace periplus {

class Canvas;

/// What was under the pointer when a button went down.
struct PressedPlace
{
    Source source;
    MapEdge edge;
    QPointF at; ///< view pixels
    Qt::KeyboardModifiers keys;
};

/// The drag that begins at a place of the map, with the edit it ends in; null where there is nothing to drag.
std::unique_ptr<Gesture> gestureFor(Canvas &canvas, const PressedPlace &pressed);

} // namespace periplus

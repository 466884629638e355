// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/overlay.h"

namespace periplus {

class ShownMap;
class Viewport;

/// The stage or lane whose chevron is under a point of the map; Role::Decoration elsewhere.
Source chevronAt(const ShownMap &map, QPointF point);

/// The chevrons to show: those of collapsed stages and lanes in view, and that of the header under the pointer.
OverlayLayer chevrons(const ShownMap &map, const Viewport &viewport, const Source &hovered);

/// Whether a stage or lane is shown small; false for anything else.
bool isCollapsed(const State &state, const Source &source);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/overlay.h"

namespace periplus {

class ShownMap;
class Viewport;

/// How the selection looks: things get an outline with a halo, empty places the ring of the keyboard.
/// Shape: marks only for what is in view.
OverlayLayer selectionMarks(const QList<Source> &selection, const ShownMap &map, const Viewport &view);

} // namespace periplus

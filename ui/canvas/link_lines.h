// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/overlay.h"

namespace periplus {

class ShownMap;
class Viewport;

/// Lines from pain points to the opportunities that answer them: those of the selected cards, or `all`.
/// Shape: only what touches the view; empty without links. A line ends in an arrow, so that its direction does not hang
/// on its colour.
OverlayLayer linkLines(const ShownMap &map, const Viewport &view, const QList<Source> &selection, bool all);

} // namespace periplus

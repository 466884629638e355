// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/overlay.h"

namespace periplus {

class ShownMap;

/// What fits into the lanes of pictures that have none yet, and how to add it: in the first stage's part of each.
OverlayLayer emptyPictureLanes(const ShownMap &map);

/// Whether that is said in a cell.
bool isEmptyPictureLaneSaidIn(const ShownMap &map, const Source &cell);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/overlay.h"

namespace periplus {

class ShownMap;
class Viewport;

/// The place that something dragged comes from: emptied, with a dashed outline, and with a word on copying where there
/// is room for it.
QList<Item> leftPlace(const ShownMap &map, const Viewport &viewport, const QRectF &home);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/overlay.h"

namespace periplus {

class ShownMap;
class Viewport;

/// The part of a cell below its cards, where one more would go; map units. Its height is 0 where they fill the cell.
QRectF freeRoom(const ShownMap &map, const Source &cell);

/// What the cell under the pointer offers: a dashed place for a card where there is room for one, else a small plus
/// on the cell's lower edge. Never covers a card.
QList<Item> addGhost(const ShownMap &map, const Viewport &viewport, const Source &cell);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
// Which things of a map are chosen together: between two of them, under a rubber band, in a lane, on the whole map.
#pragma once

#include "core/layout/display_list.h"

#include <QList>

namespace periplus {

class ShownMap;

/// The things from one to another: headers of a kind between two of that kind; else the cards and feelings in the block
/// of cells that the two span, and, when one of them is an empty cell, the empty cells in it. Two cards of one cell
/// span only what is between them. A header and something else are just these two. Shape: in reading order, with `lead`
/// at the end.
QList<Source> sourcesBetween(const ShownMap &map, const Source &anchor, const Source &lead);

/// The cards that an area of the map touches; the feelings when it touches no card. In reading order.
QList<Source> sourcesTouching(const ShownMap &map, const QRectF &area);

/// All cards of the lane that a source lies in (the feelings of the emotion lane), row by row; when `chosen` has them
/// all, or the source lies in no lane, all cards of the map.
QList<Source> allAround(const ShownMap &map, const Source &source, const QList<Source> &chosen);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
// What hit tests and the keyboard share: rows as lists of places.
#pragma once

#include "core/layout/measured_map.h"

namespace periplus {

/// What a placed card is to the outside.
Source sourceOf(const LaneRow &row, const Placed &placed);

/// Everything that covers a column of a row, from top to bottom; counts of hidden cards left out.
QList<const Placed *> cardsAt(const LaneRow &row, int column);

/// The source of an empty place: the step, or the stage where there is no step or the lane keeps to stages.
Source emptyCell(const MeasuredMap &map, const LaneRow &row, int column);

} // namespace periplus

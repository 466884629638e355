// SPDX-License-Identifier: GPL-3.0-or-later
// Where several cards go that are moved, copied or pasted together and keep their arrangement.
#pragma once

#include "core/edit/cards.h"

#include <optional>

namespace periplus {

/// The place in a block of cards that lands where people point.
struct BlockAnchor
{
    LaneId lane;
    StageId stage; ///< one of stage and step is set
    StepId step;
};

struct PlacedCard
{
    CardId card;
    CardPlace place;
};

/// The lane of a map that a lane stands for there: itself, else the one of its kind and title, else the first of its
/// kind; 0 when there is none.
LaneId correspondingLane(const State &state, LaneId lane, JourneyId journey);

/// The lanes of a map that take cards and are shown, from the top.
QList<LaneId> cardLanes(const State &state, JourneyId journey);

/// How many columns to the right the steps of a block go: the anchor's column comes to the target's.
int columnShift(const State &state, JourneyId from, const BlockAnchor &anchor, JourneyId to, const CardPlace &target);

/// Where the cards of a block land when its anchor comes to a target, in this or another map. Columns keep their
/// distance; a block that would stick out is moved back in. Lanes stay what they are when the anchor comes to its own
/// lane (or, in another map, to one of its kind), else they keep their distance as far as there are lanes. Cards that
/// all stand in one column go to the target's column, be it a step or a stage. Shape: the cards in the order given;
/// `before` is the target's for those that land in its cell, else 0.
QList<PlacedCard> placeBlock(const State &state, const QList<CardId> &cards, const BlockAnchor &anchor,
                             const CardPlace &target);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/row_order.h"

#include "core/edit/cards.h"

namespace periplus {

QList<CardId> siblingsOf(const State &state, const Card &row)
{
    return cardsAt(state, {.lane = row.lane, .stage = row.stage, .step = row.step, .before = {}});
}

bool rankFits(const Rank &rank, const Rank &lower, const Rank &upper)
{
    constexpr qsizetype kLongest = 40;
    return rank.text.size() <= kLongest && lower < rank && (upper.text.isEmpty() || rank < upper);
}

} // namespace periplus

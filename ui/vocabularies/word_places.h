// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"
#include "core/vocabulary/words.h"

namespace periplus {

/// A use of a word as people find it.
struct WordPlace
{
    QString what;      ///< the row's own words, on one line
    QString where;     ///< map and stage or step, or the persona
    JourneyId journey; ///< none: it is on no map
    Source source;     ///< on that map

    bool operator==(const WordPlace &) const = default;
};

/// Where the uses of a word are, in the order of the maps; those that are on no map last.
/// Shape: at most `most` of them, in no order but that of ids when there are more.
QList<WordPlace> placesOf(const State &state, const QList<WordUse> &uses, qsizetype most);

} // namespace periplus

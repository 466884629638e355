// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"
#include "core/store/digests.h"

#include <map>
#include <string>

namespace periplus {

/// What became of the rows of one table.
struct RescueCount
{
    qint64 verified = 0;  ///< they add up to what was saved, or two independent sources agree
    qint64 uncertain = 0; ///< found, but nothing vouches for them
    qint64 missing = 0;   ///< the digests tell of more rows than were found

    RescueCount &operator+=(const RescueCount &other);
    bool operator==(const RescueCount &) const = default;
};

/// Rows put together from several sources, and how sure they are, by table.
struct Merged
{
    State state;
    std::map<std::string, RescueCount> counts;
};

/// Which source goes first where no digest decides. Alone: the history was followed exactly from a sound snapshot, so
/// that nothing else is needed.
enum class Trust { Carved, Replayed, ReplayedAlone };

/// Puts together what was read from the pages of a damaged file and what its history (or a snapshot and the history
/// since) gives. In each group the rows that add up to its digest are taken; where nothing does, `trust` decides.
Merged merge(const State &carved, const State &replayed, Trust trust, const DigestSums &digests);

} // namespace periplus

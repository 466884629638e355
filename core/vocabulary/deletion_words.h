// SPDX-License-Identifier: GPL-3.0-or-later
// What is said when something goes that was in use: where it was, in one sentence.
#pragma once

#include "core/model/state.h"

namespace periplus {

/// Where a persona is used.
struct PersonaUses
{
    qsizetype maps = 0;     ///< it takes part in, or has feelings or cards on
    qsizetype feelings = 0; ///< these go with it
    qsizetype thoughts = 0; ///< these and the other cards stay, without a persona
    qsizetype cards = 0;    ///< that name it, other than thoughts

    bool operator==(const PersonaUses &) const = default;
};

PersonaUses usesOf(const State &state, PersonaId id);

/// "Emma was on 2 maps, with 31 feelings and 4 thoughts." Shape: empty when it was on no map.
QString tellUses(const State &state, PersonaId id);
/// "Buyers had 3 personas; they stay, without a segment." Shape: empty when it had none.
QString tellUses(const State &state, SegmentId id);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"

namespace periplus {

/// Whether any row of these tables differs between two states or is in one of them only.
/// Cost: what was written since one was copied from the other.
template <class... Rows> bool rowsDiffer(const State &a, const State &b)
{
    bool any = false;
    (a.forEachDifference<Rows>(b, [&](Id<Rows>) { any = true; }), ...);
    return any;
}

} // namespace periplus

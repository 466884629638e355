// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"

namespace periplus {

/// A score at a step.
struct Feeling
{
    StepId step;
    double value = 0; ///< -2 .. +2

    bool operator==(const Feeling &) const = default;
};

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"

#include <optional>

namespace periplus {

/// The steps that a card covers: one or more in a row.
struct CardCoverage
{
    StepId first;
    int span = 1;

    bool operator==(const CardCoverage &) const = default;
};

/// What a card covers now; one of a whole stage covers all its steps.
/// Shape: nothing for a card of a stage that is collapsed or has no steps.
std::optional<CardCoverage> coverageOf(const State &state, CardId id);

} // namespace periplus

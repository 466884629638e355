// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/estimate.h"

namespace periplus {

enum class TargetStatus { NoTarget, NoValue, Met, Missed };

// clang-format off
/// Empty where there is nothing to say.
template <> struct EnumNames<TargetStatus> { static constexpr std::array names{"", "", "met", "missed"}; };
// clang-format on

/// A value against what it should be.
struct TargetVerdict
{
    TargetStatus status = TargetStatus::NoTarget;
    bool beyondNoise = false; ///< the whole interval lies on one side of the target
    double distance = 0;      ///< how far beyond the target in the good direction; below 0: how much is missing

    bool operator==(const TargetVerdict &) const = default;
};

/// Compares a value with a target in the direction that is good; a value on the target meets it.
TargetVerdict againstTarget(const Estimate &estimate, std::optional<double> target, bool higherIsBetter);

enum class Judgement { Unknown, WithinNoise, Better, Worse };

// clang-format off
/// Empty where nothing can be said.
template <> struct EnumNames<Judgement> { static constexpr std::array names{"", "within-noise", "better", "worse"}; };
// clang-format on

/// What a movement means for people who want more (or less) of it.
Judgement judge(Movement movement, bool higherIsBetter);

/// The judgement in words: "within noise", "better", "worse"; "noise unknown" where nothing can be said.
QString judgementText(Judgement judgement);

} // namespace periplus

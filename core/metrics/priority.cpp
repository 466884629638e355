// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/priority.h"

#include <algorithm>

namespace periplus {

double opportunityScore(double importance, double satisfaction)
{
    return importance + std::max(importance - satisfaction, 0.0);
}

std::optional<double> riceScore(double reach, double impact, double confidence, double effort)
{
    return effort > 0 ? std::optional(reach * impact * confidence / effort) : std::nullopt;
}

double iceScore(double impact, double confidence, double ease)
{
    return impact * confidence * ease;
}

ImpactEffort impactEffort(double impact, double effort)
{
    constexpr double middle = 5.5;
    if (impact > middle)
        return effort > middle ? ImpactEffort::BigBet : ImpactEffort::QuickWin;
    return effort > middle ? ImpactEffort::Avoid : ImpactEffort::FillIn;
}

} // namespace periplus

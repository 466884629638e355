// SPDX-License-Identifier: GPL-3.0-or-later
// Scores that say where to act first.
#pragma once

#include <optional>

namespace periplus {

/// Opportunity score: importance plus what satisfaction lacks of it, 0..20; above 10 worth attention, above 15 extreme.
/// Units:  both 0..10: ten times the share of answers 4 and 5 on 1-5, of one segment.
/// Source: Ulwick, outcome-driven innovation.
double opportunityScore(double importance, double satisfaction);

/// Whether customers get more than they ask for.
constexpr bool isOverServed(double importance, double satisfaction)
{
    return satisfaction > importance;
}

/// Reach times impact times confidence by effort; nothing when there is no effort.
/// Units:  reach people a period, impact 3, 2, 1, 0.5 or 0.25, confidence a share 0..1, effort person-months.
/// Source: Intercom.
std::optional<double> riceScore(double reach, double impact, double confidence, double effort);

/// Impact times confidence times ease, each 1..10.
double iceScore(double impact, double confidence, double ease);

/// Where an opportunity lies by its impact and effort, each 1..10.
enum class ImpactEffort { QuickWin, BigBet, FillIn, Avoid };
ImpactEffort impactEffort(double impact, double effort);

} // namespace periplus

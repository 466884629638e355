// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"

#include <optional>
#include <variant>

namespace periplus {

/// Promoters, passives and detractors of a Net Promoter Score.
struct PromoterCount
{
    double promoters = 0;
    double detractors = 0;
    double n = 0;
};

/// So many of all.
struct ShareCount
{
    double part = 0;
    double n = 0;
};

/// A mean with the sample's standard deviation, where that is known.
struct MeanCount
{
    double mean = 0;
    std::optional<double> deviation;
    double n = 0; ///< 0: not known
};

/// What a measurement's counts say for a kind of metric; monostate: not enough, or impossible numbers.
using Counted = std::variant<std::monostate, PromoterCount, ShareCount, MeanCount>;

/// Reads the counts of a measurement:
/// promoters/passives/detractors or answers 0..10 (NPS); satisfied/n or answers 1..5, 1..7 (CSAT, top two boxes);
/// lost/start (churn); retained/start, start/end/new or lost/start (retention); resolved/n (FCR); converted/n or
/// converted/visitors (conversion); engagements/n or engagements/reach (engagement); mean/sd/n, numbered answers,
/// median or value (all others).
/// Source: retention is (end - new) / start and churn its complement, for the same cohort and period.
Counted countedFor(MetricKind kind, const Measurement &measurement);

} // namespace periplus

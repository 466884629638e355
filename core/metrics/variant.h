// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enums.h"

#include <span>

namespace periplus {

/// How a value is worked out of counts. A kind of metric knows one or several; the same counts give each of them.
enum class MetricVariant {
    NetPromoters,        ///< share of promoters less share of detractors, -100..100
    TopTwo,              ///< share of the two highest answers, percent
    Mean,                ///< mean of answers, values or times
    Agree,               ///< CES 2.0: share of the answers 5 to 7, percent
    EffortIndex,         ///< CES 2.0: share of 6 and 7 less share of 1 to 3, -100..100
    Lost,                ///< share of the customers at the start who left, percent
    Retained,            ///< share of the customers at the start who stayed, percent
    LifetimeSimple,      ///< margin of a period times the periods a customer stays
    LifetimeContract,    ///< discounted margins, the first at the end of the first period
    LifetimeContractDue, ///< discounted margins, the first now
    ResolvedGross,       ///< share of all contacts that were resolved at the first, percent
    ResolvedNet,         ///< the same without those that cannot be resolved at level one, percent
    Median,
    Percentile90,
    Converted,     ///< share of visitors who did it, percent
    PerReach,      ///< engagements of those reached, percent
    PerImpression, ///< engagements of impressions, percent
    PerFollower,   ///< engagements of followers, percent
    Number,
    Ratio, ///< numerator of denominator, percent
    Money,
};

// clang-format off
template <> struct EnumNames<MetricVariant> { static constexpr std::array names{"net-promoters", "top-two", "mean", "agree", "index", "lost", "retained", "simple", "contract", "contract-due", "gross", "net", "median", "p90", "converted", "by-reach", "by-impressions", "by-followers", "number", "ratio", "money"}; };
// clang-format on

/// The variants of a kind, the usual one first; never empty.
std::span<const MetricVariant> variantsOf(MetricKind kind);

/// Whether the kind has this variant.
bool hasVariant(MetricKind kind, MetricVariant variant);

/// Whether values of the variant are percentages.
bool isPercentage(MetricVariant variant);

/// What stands beside a value, so that nobody takes one variant for another: "top two of 5", "mean, 1 to 7", "median".
/// `scale` is the highest answer possible; 0 leaves it out.
QString variantText(MetricVariant variant, int scale = 0);

} // namespace periplus

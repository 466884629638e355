// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/measured.h"
#include "core/metrics/variant.h"

namespace periplus {

/// Answers for and against of n: promoters and detractors, easy and hard.
struct PromoterCount
{
    double promoters = 0;
    double detractors = 0;
    double n = 0;
};

/// So many of n; more than n only where one person or view may count several times.
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

/// A median or percentile with its 95 % interval, where that is known.
struct QuantileCount
{
    double value = 0;
    std::optional<double> low;
    std::optional<double> high;
    double n = 0; ///< 0: not known
};

/// A value that nothing is known about but perhaps how many it is of.
struct PlainCount
{
    double value = 0;
    double n = 0; ///< 0: not known
};

/// What a variant is worked out of; monostate: what was measured does not give it.
using Counted = std::variant<std::monostate, PromoterCount, ShareCount, MeanCount, QuantileCount, PlainCount>;

/// Restates what was measured as a variant of the kind.
/// Shape:  a bare value gives the kind's usual variant only; a variant of another kind gives nothing.
/// Source: docs/metrics.md.
Counted countedFor(MetricKind kind, MetricVariant variant, const Measured &measured);

} // namespace periplus

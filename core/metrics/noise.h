// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two measurements differ by more than chance (95 %, two-sided): one test for each kind of count.
#pragma once

#include "core/metrics/counted.h"

#include <optional>

namespace periplus {

/// Whether two scores differ: their difference against the variances of both, all with the same three imaginary
/// answers as the interval, so that 100 of few does not look certain.
bool differ(const PromoterCount &a, const PromoterCount &b);

/// Whether two shares differ. Both have to be parts of their whole.
/// Source: the "N - 1" chi-squared test where every expected count is at least 1, else Fisher's exact test by Irwin's
///         rule (Campbell 2007).
bool differ(const ShareCount &a, const ShareCount &b);

/// Whether two means differ. Nothing where a deviation or n is not known or n is below 2.
/// Source: Welch 1947.
std::optional<bool> differ(const MeanCount &a, const MeanCount &b);

/// Whether two medians or percentiles differ: their difference against standard errors taken from their intervals.
/// Nothing where an interval is not known.
/// Source: McKean and Schrader 1984; Price and Bonett 2002.
std::optional<bool> differ(const QuantileCount &a, const QuantileCount &b);

} // namespace periplus

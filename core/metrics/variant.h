// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enums.h"

#include <span>

namespace periplus {

/// The variants of a kind, the usual one first; never empty.
std::span<const MetricVariant> variantsOf(MetricKind kind);

/// Whether the kind has this variant.
bool hasVariant(MetricKind kind, MetricVariant variant);

/// Whether values of the variant are percentages.
bool isPercentage(MetricVariant variant);

/// Whether values of the kind are amounts or times in a unit of their own (Metric::unit).
bool hasUnit(MetricKind kind);

/// What stands beside a value, so that nobody takes one variant for another: "top two of 5", "mean, 1 to 7", "median".
/// `scale` is the highest answer possible; 0 leaves it out.
QString variantText(MetricVariant variant, int scale = 0);

} // namespace periplus

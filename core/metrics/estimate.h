// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"
#include "core/model/state.h"

#include <optional>

namespace periplus {

/// A metric's value with its 95 % interval. No data is "no value", never 0.
struct Estimate
{
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
    double n = 0;

    bool operator==(const Estimate &) const = default;
};

/// The value of one measurement in the metric's own unit (NPS -100..100, shares in percent, means on their scale).
/// Reads the counts of facts: promoters/passives/detractors; satisfied/n; numbered answers; mean/sd/n; lost/start.
Estimate estimate(MetricKind kind, const Measurement &measurement);

/// The newest measurement of a metric, or an empty estimate.
Estimate latestEstimate(const State &state, MetricId metric);

enum class Movement { Unknown, Steady, Up, Down };

/// The newest against the one before it: Steady when the difference is within noise (95 %).
Movement latestMovement(const State &state, MetricId metric);

/// How people write it, with the decimal sign of the default locale: "+31", "69 %", "3.9", "3.7 %" (real minus sign,
/// no-break space before %).
QString valueText(MetricKind kind, double value);

enum class IntervalStyle { Short, Words };

/// "22–40", "2.8–3.4": the interval in the value's rounding; in words "22 to 40".
QString intervalText(MetricKind kind, const Estimate &estimate, IntervalStyle style = IntervalStyle::Short);

/// Short upper-case name for chips: "NPS", "CSAT", "CES"; for custom kinds the metric's own name.
QString shortName(const Metric &metric);

} // namespace periplus

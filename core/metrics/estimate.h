// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/variant.h"
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
    double n = 0;                         ///< what the value is a share or mean of; 0: not known
    std::optional<MetricVariant> variant; ///< how the value was worked out; set when there is a value
    int scale = 0;                        ///< the highest answer possible; 0: not answers on a known scale

    bool operator==(const Estimate &) const = default;
};

/// The value of one measurement in its variant's unit (scores -100..100, shares in percent, means on their scale,
/// times and money in the metric's unit). Without a variant: the kind's usual one, else the first that the counts
/// give. Counts that are wrong give no value; readCounts() says why.
Estimate estimate(MetricKind kind, const Measurement &measurement);
Estimate estimate(MetricKind kind, const Measurement &measurement, MetricVariant variant);

/// The value in the variant that the metric is shown in; without one, or when the counts do not give it, in the usual
/// one.
Estimate shownEstimate(const Metric &metric, const Measurement &measurement);

/// The same answers restated: each variant that the counts give, the usual one first.
QList<Estimate> restatements(MetricKind kind, const Measurement &measurement);

/// The newest quarter of a metric as it is shown (see measurementIn()), or an empty estimate.
Estimate latestEstimate(const State &state, MetricId metric);

enum class Movement { Unknown, Steady, Up, Down };

/// From one measurement to a later one.
struct MetricChange
{
    Movement movement = Movement::Unknown; ///< Steady: the difference is within noise (95 %)
    std::optional<double> difference;      ///< now less before, in the unit of the value

    bool operator==(const MetricChange &) const = default;
};

/// How a later measurement differs from an earlier one in the same variant; without one, in the variant that the
/// later is shown in. Unknown when one of them has no value of it or no interval can be worked out.
/// Source: the test of each kind of count is in core/metrics/noise.h.
MetricChange changeBetween(MetricKind kind, const Measurement &before, const Measurement &now,
                           std::optional<MetricVariant> variant = std::nullopt);

/// The newest quarter that was measured against the one measured before it.
MetricChange latestChange(const State &state, MetricId metric);
Movement latestMovement(const State &state, MetricId metric);

/// How people write it, with the decimal sign of the default locale: "+31", "69 %", "3.9", "3.7 %" (real minus sign,
/// no-break space before %). Without a variant: the kind's usual one.
QString valueText(MetricKind kind, double value);
QString valueText(MetricVariant variant, double value);

/// With the unit where the value is not a score or share: "3.2 h", "1234 EUR"; empty without a value.
QString valueText(const Metric &metric, const Estimate &estimate);

/// The change as people write it: "+2", "−0.5"; empty when there is no difference to tell.
QString changeText(MetricKind kind, const Estimate &now, const MetricChange &change);

enum class IntervalStyle { Short, Words };

/// "22–40", "2.8–3.4": the interval in the value's rounding; in words "22 to 40".
QString intervalText(MetricKind kind, const Estimate &estimate, IntervalStyle style = IntervalStyle::Short);

/// Short upper-case name for chips: "NPS", "CSAT", "CES"; for custom kinds the metric's own name.
QString shortName(const Metric &metric);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/gauge.h"

#include <algorithm>

namespace periplus {

namespace {

constexpr double kRoomAtEnd = 0.9; // of the range, for the highest that it shows

/// The end of a range for shares that would all lie in the corner of the whole one.
double endForSmall(const GaugeReading &reading)
{
    const double highest =
        std::max({*reading.estimate.value, reading.estimate.high.value_or(0), reading.target.value_or(0)});
    for (const double most : {5.0, 10.0, 25.0, 50.0}) {
        if (highest <= kRoomAtEnd * most)
            return most;
    }
    return 100;
}

/// The highest answer of the scale that a mean is on; 0 where it is on none.
int scaleOfMean(MetricKind kind, const Estimate &estimate)
{
    if (estimate.scale > 1)
        return estimate.scale;
    return kind == MetricKind::Ces1 ? 5 : kind == MetricKind::Ces2 ? 7 : 0;
}

} // namespace

double GaugeReading::part(double value) const
{
    return std::clamp((value - least) / (most - least), 0.0, 1.0);
}

std::optional<GaugeReading> gaugeOf(const Metric &metric, const Estimate &estimate)
{
    if (!estimate.value || !estimate.variant)
        return std::nullopt;
    GaugeReading reading{estimate, metric.target, 0, 100, valueText(metric, estimate)};
    const MetricVariant variant = *estimate.variant;
    if (variant == MetricVariant::NetPromoters || variant == MetricVariant::EffortIndex) {
        reading.least = -100;
    } else if (variant == MetricVariant::Lost || variant == MetricVariant::Converted) {
        reading.most = endForSmall(reading);
    } else if (!isPercentage(variant)) {
        const int scale = variant == MetricVariant::Mean ? scaleOfMean(metric.kind, estimate) : 0;
        if (scale == 0)
            return std::nullopt;
        reading.least = 1;
        reading.most = scale;
    }
    return reading;
}

} // namespace periplus

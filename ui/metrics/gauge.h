// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/estimate.h"

namespace periplus {

/// What a gauge shows: a value with its interval and target on a range.
struct GaugeReading
{
    Estimate estimate;
    std::optional<double> target;
    double least = 0;
    double most = 100;
    QString valueText;

    bool operator==(const GaugeReading &) const = default;

    /// Where a value lies on the range, 0..1.
    double part(double value) const;
};

/// The gauge of a metric's value: scores from -100 to 100, shares up to 100 % (those that are small by nature up to the
/// next of 5, 10, 25 and 50 %), means on their scale; nothing for values without a range (times, amounts) and without a
/// value.
std::optional<GaugeReading> gaugeOf(const Metric &metric, const Estimate &estimate);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/estimate.h"

#include "core/metrics/counted.h"
#include "core/metrics/interval.h"

#include <algorithm>
#include <cmath>

namespace periplus {

namespace {

Estimate estimateOf(const PromoterCount &count)
{
    const Interval interval = promoterInterval(count.promoters, count.detractors, count.n);
    return {100 * (count.promoters - count.detractors) / count.n, std::max(-100.0, interval.low),
            std::min(100.0, interval.high), count.n};
}

Estimate estimateOf(const ShareCount &count)
{
    const double share = count.part / count.n;
    const Interval interval = wilsonInterval(share, count.n);
    return {100 * share, std::max(0.0, 100 * interval.low), std::min(100.0, 100 * interval.high), count.n};
}

Estimate estimateOf(const MeanCount &count)
{
    if (!count.deviation || count.n < 2)
        return {count.mean, std::nullopt, std::nullopt, count.n};
    const Interval interval = meanInterval(count.mean, *count.deviation, count.n);
    return {count.mean, interval.low, interval.high, count.n};
}

Estimate estimateOf(std::monostate)
{
    return {};
}

Movement direction(double difference, bool significant)
{
    if (!significant)
        return Movement::Steady;
    return difference > 0 ? Movement::Up : Movement::Down;
}

/// Difference of two scores by their own variances; the same three imaginary answers as in the interval keep a
/// score of 100 from looking certain.
Movement movement(const PromoterCount &before, const PromoterCount &now)
{
    const auto errorOf = [](const PromoterCount &count) {
        const double n = count.n + 3;
        return promoterVariance((count.promoters + 0.75) / n, (count.detractors + 0.75) / n) / n;
    };
    const double difference =
        (now.promoters - now.detractors) / now.n - (before.promoters - before.detractors) / before.n;
    return direction(difference, std::abs(difference) > kNormal95 * std::sqrt(errorOf(before) + errorOf(now)));
}

/// Difference of two shares, with the pooled share's variance.
Movement movement(const ShareCount &before, const ShareCount &now)
{
    const double pooled = (before.part + now.part) / (before.n + now.n);
    const double error = std::sqrt(pooled * (1 - pooled) * (1 / before.n + 1 / now.n));
    const double difference = now.part / now.n - before.part / before.n;
    return direction(difference, std::abs(difference) > kNormal95 * error);
}

/// Welch's test on two means.
Movement movement(const MeanCount &before, const MeanCount &now)
{
    if (!before.deviation || !now.deviation || before.n < 2 || now.n < 2)
        return Movement::Unknown;
    const double a = *before.deviation * *before.deviation / before.n;
    const double b = *now.deviation * *now.deviation / now.n;
    const double difference = now.mean - before.mean;
    if (a + b <= 0)
        return direction(difference, difference != 0);
    const double degrees = (a + b) * (a + b) / (a * a / (before.n - 1) + b * b / (now.n - 1));
    return direction(difference, std::abs(difference) > studentQuantile(degrees) * std::sqrt(a + b));
}

template <class A, class B> Movement movement(const A &, const B &)
{
    return Movement::Unknown;
}

Movement movement(std::monostate, std::monostate)
{
    return Movement::Unknown;
}

} // namespace

Estimate estimate(MetricKind kind, const Measurement &measurement)
{
    return std::visit([](const auto &count) { return estimateOf(count); }, countedFor(kind, measurement));
}

Estimate latestEstimate(const State &state, MetricId metric)
{
    const Metric *row = state.find(metric);
    const QList<MeasurementId> measurements = state.measurementsOf(metric);
    if (!row || measurements.isEmpty())
        return {};
    return estimate(row->kind, state.at(measurements.last()));
}

Movement latestMovement(const State &state, MetricId metric)
{
    const Metric *row = state.find(metric);
    const QList<MeasurementId> measurements = state.measurementsOf(metric);
    if (!row || measurements.size() < 2)
        return Movement::Unknown;
    const Counted now = countedFor(row->kind, state.at(measurements.last()));
    const Counted before = countedFor(row->kind, state.at(measurements.at(measurements.size() - 2)));
    return std::visit([](const auto &a, const auto &b) { return movement(a, b); }, before, now);
}

} // namespace periplus

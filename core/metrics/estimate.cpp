// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/estimate.h"

#include "core/metrics/interval.h"
#include "core/metrics/noise.h"
#include "core/metrics/period_reading.h"

#include <algorithm>

namespace periplus {

namespace {

Estimate estimateOf(const PromoterCount &count)
{
    const Interval interval = promoterInterval(count.promoters, count.detractors, count.n);
    return {100 * (count.promoters - count.detractors) / count.n, std::max(-100.0, interval.low),
            std::min(100.0, interval.high), count.n};
}

/// Where one person may count several times, a share above the whole has no interval.
Estimate estimateOf(const ShareCount &count)
{
    const double share = count.part / count.n;
    if (share > 1)
        return {100 * share, std::nullopt, std::nullopt, count.n};
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

Estimate estimateOf(const QuantileCount &count)
{
    return {count.value, count.low, count.high, count.n};
}

Estimate estimateOf(const PlainCount &count)
{
    return {count.value, std::nullopt, std::nullopt, count.n};
}

Estimate estimateOf(std::monostate)
{
    return {};
}

Estimate estimateIn(MetricKind kind, const Measured &measured, MetricVariant variant)
{
    const Counted counted = countedFor(kind, variant, measured);
    Estimate result = std::visit([](const auto &count) { return estimateOf(count); }, counted);
    if (result.value) {
        result.variant = variant;
        result.scale = scaleOf(measured);
    }
    return result;
}

/// Whether two counts differ by more than chance; nothing when that cannot be known.
struct Differ
{
    std::optional<bool> operator()(const PromoterCount &a, const PromoterCount &b) const { return differ(a, b); }
    std::optional<bool> operator()(const ShareCount &a, const ShareCount &b) const
    {
        return a.part <= a.n && b.part <= b.n ? std::optional(differ(a, b)) : std::nullopt;
    }
    std::optional<bool> operator()(const MeanCount &a, const MeanCount &b) const { return differ(a, b); }
    std::optional<bool> operator()(const QuantileCount &a, const QuantileCount &b) const { return differ(a, b); }
    template <class A, class B> std::optional<bool> operator()(const A &, const B &) const { return std::nullopt; }
};

/// The two newest quarters that were measured, the later one first; nothing where there are not as many. A measurement
/// whose date is none stands for itself.
std::pair<std::optional<Measurement>, std::optional<Measurement>> newestTwo(const State &state, MetricId metric)
{
    const auto quarterOf = [](const Measurement &measurement) {
        return periodOf(QDate::fromString(measurement.date, Qt::ISODate), PeriodUnit::Quarter);
    };
    std::pair<std::optional<Measurement>, std::optional<Measurement>> found;
    const QList<MeasurementId> all = state.measurementsOf(metric); // by date
    Period newest;
    for (auto id = all.crbegin(); id != all.crend() && !found.second; ++id) {
        const Measurement &measurement = state.at(*id);
        const Period quarter = quarterOf(measurement);
        if (found.first && quarter.isValid() && quarter == newest)
            continue; // it is a part of the newest
        (found.first ? found.second : found.first) = measurementIn(state, metric, quarter).value_or(measurement);
        if (!newest.isValid())
            newest = quarter;
    }
    return found;
}

} // namespace

Estimate estimate(MetricKind kind, const Measurement &measurement)
{
    const Result<Measured> measured = readCounts(kind, measurement.counts);
    if (!measured)
        return {};
    for (const MetricVariant variant : variantsOf(kind)) {
        if (const Estimate one = estimateIn(kind, *measured, variant); one.value)
            return one;
    }
    return {};
}

Estimate estimate(MetricKind kind, const Measurement &measurement, MetricVariant variant)
{
    const Result<Measured> measured = readCounts(kind, measurement.counts);
    return measured ? estimateIn(kind, *measured, variant) : Estimate();
}

Estimate shownEstimate(const Metric &metric, const Measurement &measurement)
{
    if (metric.variant) {
        if (const Estimate wanted = estimate(metric.kind, measurement, *metric.variant); wanted.value)
            return wanted;
    }
    return estimate(metric.kind, measurement);
}

QList<Estimate> restatements(MetricKind kind, const Measurement &measurement)
{
    QList<Estimate> result;
    const Result<Measured> measured = readCounts(kind, measurement.counts);
    if (!measured)
        return result;
    for (const MetricVariant variant : variantsOf(kind)) {
        if (const Estimate one = estimateIn(kind, *measured, variant); one.value)
            result.append(one);
    }
    return result;
}

Estimate latestEstimate(const State &state, MetricId metric)
{
    const Metric *row = state.find(metric);
    const std::optional<Measurement> newest = newestTwo(state, metric).first;
    return row && newest ? shownEstimate(*row, *newest) : Estimate();
}

MetricChange changeBetween(MetricKind kind, const Measurement &before, const Measurement &now,
                           std::optional<MetricVariant> variant)
{
    const Result<Measured> earlier = readCounts(kind, before.counts);
    const Result<Measured> later = readCounts(kind, now.counts);
    if (!variant)
        variant = estimate(kind, now).variant;
    if (!earlier || !later || !variant)
        return {};
    const Estimate a = estimateIn(kind, *earlier, *variant);
    const Estimate b = estimateIn(kind, *later, *variant);
    if (!a.value || !b.value || (a.scale > 0 && b.scale > 0 && a.scale != b.scale))
        return {};
    MetricChange change{.difference = *b.value - *a.value};
    if (const std::optional<bool> differs =
            std::visit(Differ(), countedFor(kind, *variant, *earlier), countedFor(kind, *variant, *later))) {
        change.movement = !*differs || *change.difference == 0 ? Movement::Steady
                          : *change.difference > 0             ? Movement::Up
                                                               : Movement::Down;
    }
    return change;
}

MetricChange latestChange(const State &state, MetricId metric)
{
    const Metric *row = state.find(metric);
    const auto [now, before] = newestTwo(state, metric);
    return row && now && before ? changeBetween(row->kind, *before, *now, shownEstimate(*row, *now).variant)
                                : MetricChange();
}

Movement latestMovement(const State &state, MetricId metric)
{
    return latestChange(state, metric).movement;
}

} // namespace periplus

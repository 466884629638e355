// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/period_reading.h"

#include "core/metrics/series.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

QDate dayOf(const Measurement &measurement)
{
    return QDate::fromString(measurement.date, Qt::ISODate);
}

/// Those of a metric that have a value, from one day to another, oldest first.
QList<Measurement> measuredBetween(const State &state, const Metric &metric, const QDate &first, const QDate &last)
{
    const QList<MeasurementId> all = state.measurementsOf(metric.id); // by date
    const QString from = first.toString(Qt::ISODate);
    const auto start = std::lower_bound(
        all.begin(), all.end(), from, [&](MeasurementId id, const QString &date) { return state.at(id).date < date; });
    QList<Measurement> result;
    for (auto it = start; it != all.end(); ++it) {
        const Measurement &measurement = state.at(*it);
        const QDate day = dayOf(measurement);
        if (day.isValid() && day > last)
            break;
        if (day.isValid() && estimate(metric.kind, measurement).value)
            result.append(measurement);
    }
    return result;
}

/// Those that give the variant in which the metric is shown, where any does: groups that were typed are no part of a
/// mean of answers.
QList<Measurement> shownAlike(const Metric &metric, const QList<Measurement> &all)
{
    QList<Measurement> alike;
    for (const Measurement &measurement : all) {
        if (metric.variant && estimate(metric.kind, measurement, *metric.variant).value)
            alike.append(measurement);
    }
    return alike.isEmpty() ? all : alike;
}

} // namespace

Period newestPeriod(const State &state, MetricId metric, PeriodUnit unit)
{
    const Metric *row = state.find(metric);
    const QList<MeasurementId> all = row ? state.measurementsOf(metric) : QList<MeasurementId>();
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        const Measurement &measurement = state.at(*it);
        const QDate day = dayOf(measurement);
        if (day.isValid() && estimate(row->kind, measurement).value)
            return periodOf(day, unit);
    }
    return {unit, 0, 0};
}

Period newestPeriod(const State &state, PeriodUnit unit)
{
    Period newest{unit, 0, 0};
    state.forEach<Metric>(
        [&](const Metric &metric) { newest = std::max(newest, newestPeriod(state, metric.id, unit)); });
    return newest;
}

std::optional<Measurement> measurementBetween(const State &state, MetricId metric, const QDate &first,
                                              const QDate &last)
{
    const Metric *row = state.find(metric);
    if (!row || !first.isValid() || !last.isValid())
        return std::nullopt;
    const QList<Measurement> all = shownAlike(*row, measuredBetween(state, *row, first, last));
    if (all.isEmpty())
        return std::nullopt;
    Measurement result = all.last();
    QList<Counts> counts;
    for (const Measurement &one : all)
        counts.append(one.counts);
    if (const Result<Counts> pooled = pooledCounts(row->kind, counts))
        result.counts = *pooled;
    return result;
}

std::optional<Measurement> measurementIn(const State &state, MetricId metric, const Period &period)
{
    return measurementBetween(state, metric, firstDay(period), lastDay(period));
}

PeriodReading readingIn(const State &state, MetricId metric, const Period &period, const Period &against)
{
    PeriodReading reading;
    const Metric *row = state.find(metric);
    if (!row)
        return reading;
    reading.measurement = measurementIn(state, metric, period);
    reading.before = measurementIn(state, metric, against.isValid() ? against : previousPeriod(period));
    if (reading.measurement)
        reading.estimate = shownEstimate(*row, *reading.measurement);
    if (reading.measurement && reading.before)
        reading.change = changeBetween(row->kind, *reading.before, *reading.measurement, reading.estimate.variant);
    reading.judgement = judge(reading.change.movement, row->higherIsBetter);
    reading.verdict = againstTarget(reading.estimate, row->target, row->higherIsBetter);
    return reading;
}

QList<PeriodPoint> periodSeries(const State &state, MetricId metric, const Period &last, int most,
                                std::optional<MetricVariant> variant)
{
    QList<PeriodPoint> points; // newest first while they are collected
    const Metric *row = state.find(metric);
    if (!row || !last.isValid())
        return points;
    qsizetype kept = 0;
    for (int back = 0; back < most; ++back) {
        const Period period = movedBy(last, -back);
        PeriodPoint point{period, {}};
        if (const std::optional<Measurement> measurement = measurementIn(state, metric, period)) {
            point.estimate = variant ? estimate(row->kind, *measurement, *variant) : shownEstimate(*row, *measurement);
            if (!variant)
                variant = point.estimate.variant;
        }
        points.append(point);
        if (point.estimate.value)
            kept = points.size();
    }
    points.resize(kept);
    std::reverse(points.begin(), points.end());
    return points;
}

} // namespace periplus

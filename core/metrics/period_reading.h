// SPDX-License-Identifier: GPL-3.0-or-later
// What a metric is in a period of the calendar.
#pragma once

#include "core/metrics/estimate.h"
#include "core/metrics/period.h"
#include "core/metrics/target.h"

namespace periplus {

/// The newest period in which any metric (or this one) has a value; none when nothing was measured.
Period newestPeriod(const State &state, PeriodUnit unit);
Period newestPeriod(const State &state, MetricId metric, PeriodUnit unit);

/// What stands for a metric from one day to another, both included: its measurements taken together where their counts
/// add up (pooledCounts), else the newest of them. Those without a value are left out, and those without a value of the
/// variant in which the metric is shown where others have one.
/// Shape:  id and date are those of the newest; nothing when there is none with a value.
std::optional<Measurement> measurementBetween(const State &state, MetricId metric, const QDate &first,
                                              const QDate &last);
std::optional<Measurement> measurementIn(const State &state, MetricId metric, const Period &period);

/// A metric in a period, against another and against its target.
struct PeriodReading
{
    std::optional<Measurement> measurement;   ///< what stands for it; nothing: no value in this period
    std::optional<Measurement> before;        ///< what it is compared with
    Estimate estimate;                        ///< no value without a measurement
    MetricChange change;                      ///< from the other period to this; Unknown without values in both
    Judgement judgement = Judgement::Unknown; ///< of the change
    TargetVerdict verdict;                    ///< of the value
};

/// Reads a metric in a period and compares it with another, the one before it where none is said, in the variant of the
/// period itself. A metric that is gone reads as one without data.
PeriodReading readingIn(const State &state, MetricId metric, const Period &period, const Period &against = {});

/// One period of a trend.
struct PeriodPoint
{
    Period period;
    Estimate estimate; ///< no value: a gap, never 0

    bool operator==(const PeriodPoint &) const = default;
};

/// The trend up to a period in one variant; without one, in that of the last of these periods that has a value.
/// Shape:  every period from the first that has a value to `last`, oldest first, `most` at the most; empty when none
/// has.
QList<PeriodPoint> periodSeries(const State &state, MetricId metric, const Period &last, int most,
                                std::optional<MetricVariant> variant = std::nullopt);

} // namespace periplus

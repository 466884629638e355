// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/responses/dataset_reading.h"

#include "core/metrics/estimate.h"

namespace periplus {

/// The counts of some of the responses of a metric.
struct ResponseSlice
{
    QString by; ///< the column that the responses are grouped by; "month"; empty: all of them
    ColumnRole role = ColumnRole::Other;
    QString key;        ///< the value; "2026-05" for months; empty: the cell was blank or there were too many values
    ValueTarget target; ///< what the value is on the map
    Counts counts;

    bool operator==(const ResponseSlice &) const = default;
};

/// Months, both included, counted from January 1970. Responses without a date are in none but the whole of time.
struct MonthRange
{
    int first = std::numeric_limits<int>::min();
    int last = std::numeric_limits<int>::max();

    bool contains(int month) const { return month >= first && month <= last; }
    bool operator==(const MonthRange &) const = default;
};

/// What imports say of a metric: all responses, then by column and value in the order of the files, then by month.
/// Shape:  nothing for a metric without imports.
/// Cost: that of the totals, however many responses there are.
QList<ResponseSlice> responseSlices(const AssetSource &assets, const State &state, MetricId metric,
                                    const MonthRange &months = {});

/// The slices of one column by month: its value, the month, and the counts of both.
struct MonthlySlice
{
    QString key;
    int month = 0;
    Counts counts;

    bool operator==(const MonthlySlice &) const = default;
};
QList<MonthlySlice> monthlySlices(const AssetSource &assets, const State &state, MetricId metric, const QString &by);

} // namespace periplus

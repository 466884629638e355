// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/estimate.h"
#include "core/metrics/measured.h"

#include <QDate>

namespace periplus {

/// One point of a trend.
struct DatedEstimate
{
    MeasurementId measurement;
    QDate date;
    Estimate estimate; ///< no value where this measurement does not give the variant: a gap, never 0

    bool operator==(const DatedEstimate &) const = default;
};

/// All measurements of a metric with a valid date, oldest first, in one variant; without one, in that of the newest.
QList<DatedEstimate> series(const State &state, MetricId metric, std::optional<MetricVariant> variant = std::nullopt);

/// All measurements taken together, as if they were one of the whole period. Only what can be added up is: answers,
/// values, groups and shares; answers of which only groups are known elsewhere are added as groups (promoters, those
/// satisfied). Customers do not add up, for those of one month are also there in the next.
/// Errors: InvalidValue: counts that are wrong, or of different forms or scales; Unsupported: counts that do not add
///         up (cohorts, summaries, lifetime values, bare values, engagements by reach or followers).
Result<Counts> pooledCounts(MetricKind kind, const QList<Counts> &all);

} // namespace periplus

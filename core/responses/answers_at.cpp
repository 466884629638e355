// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/answers_at.h"

#include "core/metrics/estimate.h"
#include "core/model/relations.h"
#include "core/model/row_changes.h"
#include "core/responses/dataset_time.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

double responsesIn(const Metric &metric, const Counts &counts)
{
    return shownEstimate(metric, {.counts = counts}).n;
}

/// What one file tells about a place.
AnswersAt answersIn(const DatasetIndex &index, const QList<TotalGroup> &totals, const State &state,
                    const Metric &metric, StageId stage, StepId step)
{
    const bool whole = belongsTo(state, homeOnMap(metric), stage, step);
    AnswersAt all;
    QList<AnswersAt> columns;
    for (const Grouping &grouping : index.groupings)
        columns.append({grouping.name, {}});
    for (const TotalGroup &group : totals) {
        if (group.grouping < 0)
            addCounts(all.counts, group.counts);
        else if (group.grouping < columns.size()
                 && belongsTo(state, index.groupings[group.grouping].targets.value(group.code), stage, step))
            addCounts(columns[group.grouping].counts, group.counts);
    }
    if (whole || columns.isEmpty())
        return whole ? all : AnswersAt();
    return *std::max_element(columns.cbegin(), columns.cend(), [&](const AnswersAt &one, const AnswersAt &other) {
        return responsesIn(metric, one.counts) < responsesIn(metric, other.counts);
    });
}

} // namespace

ValueTarget homeOnMap(const Metric &metric)
{
    if (metric.step)
        return metric.step;
    return metric.stage ? ValueTarget(metric.stage) : ValueTarget();
}

bool belongsTo(const State &state, const ValueTarget &place, StageId stage, StepId step)
{
    if (!stage && !step)
        return true;
    if (const auto *named = std::get_if<StepId>(&place)) {
        const Step *row = state.find(*named);
        return step ? *named == step : row && row->stage == stage;
    }
    const auto *named = std::get_if<StageId>(&place);
    return named && !step && *named == stage;
}

AnswersAt answersAt(const AssetSource &assets, const State &state, MetricId metric, StageId stage, StepId step,
                    const QDate &first, const QDate &last)
{
    const Metric *row = state.find(metric);
    AnswersAt sum;
    QStringList columns;
    for (const DatasetId id : row ? state.datasetsOf(metric) : QList<DatasetId>()) {
        const std::optional<DatasetIndex> index = indexOf(assets, state.at(id));
        if (!index)
            continue;
        const DatasetTime time(state, id, first, last);
        QList<TotalGroup> totals = totalsOf(assets, *index);
        totals.removeIf([&](const TotalGroup &group) { return !time.takesMonth(group.month); });
        const AnswersAt part = answersIn(*index, totals, state, *row, stage, step);
        if (part.counts.isEmpty())
            continue;
        addCounts(sum.counts, part.counts);
        if (!part.by.isEmpty() && !columns.contains(part.by))
            columns.append(part.by);
    }
    sum.by = columns.join(u", "_s);
    return sum;
}

QList<MetricId> metricsWithResponses(const State &state, JourneyId journey)
{
    QList<MetricId> metrics;
    for (const MetricId id : state.ordered<Metric>()) {
        const Metric &metric = state.at(id);
        const JourneyId home = metric.step    ? journeyOf(state, metric.step)
                               : metric.stage ? journeyOf(state, metric.stage)
                                              : metric.journey;
        if (!state.datasetsOf(id).isEmpty() && (!home || home == journey))
            metrics.append(id);
    }
    return metrics;
}

bool answersMayDiffer(const State &now, const State &then)
{
    return rowsDiffer<Dataset, Measurement, Metric, Step, Stage>(now, then);
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/answers_at.h"

#include "core/model/relations.h"

#include <algorithm>

namespace periplus {

namespace {

double responsesIn(const Metric &metric, const Counts &counts)
{
    return shownEstimate(metric, {.counts = counts}).n;
}

template <class Row> bool differs(const State &now, const State &then)
{
    bool different = false;
    now.forEachDifference<Row>(then, [&](Id<Row>) { different = true; });
    return different;
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
                    const MonthRange &months)
{
    const Metric *row = state.find(metric);
    if (!row)
        return {};
    const bool whole = belongsTo(state, homeOnMap(*row), stage, step);
    QList<AnswersAt> columns;
    for (const ResponseSlice &slice : responseSlices(assets, state, metric, months)) {
        if (whole && slice.by.isEmpty())
            return {{}, slice.counts};
        if (!slice.by.isEmpty() && belongsTo(state, slice.target, stage, step)) {
            auto known = std::find_if(columns.begin(), columns.end(),
                                      [&](const AnswersAt &column) { return column.by == slice.by; });
            if (known == columns.end())
                known = columns.insert(columns.end(), {slice.by, {}});
            addCounts(known->counts, slice.counts);
        }
    }
    const auto most =
        std::max_element(columns.cbegin(), columns.cend(), [&](const AnswersAt &one, const AnswersAt &other) {
            return responsesIn(*row, one.counts) < responsesIn(*row, other.counts);
        });
    return most == columns.cend() ? AnswersAt() : *most;
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
    return differs<Dataset>(now, then) || differs<Measurement>(now, then) || differs<Metric>(now, then)
           || differs<Step>(now, then) || differs<Stage>(now, then);
}

} // namespace periplus

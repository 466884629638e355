// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/answers_on_map.h"

#include "core/model/relations.h"
#include "core/responses/answers_at.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// The counts that belong to each step and stage of a journey.
struct CountsByPlace
{
    QHash<StepId, Counts> steps;
    QHash<StageId, Counts> stages;
};

void take(CountsByPlace &found, const State &state, JourneyId journey, const ValueTarget &target, const Counts &counts)
{
    if (const auto *step = std::get_if<StepId>(&target); step && journeyOf(state, *step) == journey)
        addCounts(found.steps[*step], counts);
    if (const auto *stage = std::get_if<StageId>(&target); stage && journeyOf(state, *stage) == journey)
        addCounts(found.stages[*stage], counts);
}

CountsByPlace countsByPlace(const AssetSource &assets, const State &state, JourneyId journey, const Metric &metric,
                            const MonthRange &months)
{
    CountsByPlace found;
    for (const ResponseSlice &slice : responseSlices(assets, state, metric.id, months))
        take(found, state, journey, slice.target, slice.counts);
    if (!found.steps.isEmpty() || !found.stages.isEmpty())
        return found;
    state.forEach<Metric>([&](const Metric &other) {
        const QList<MeasurementId> measurements = state.measurementsOf(other.id);
        if (other.kind != metric.kind || measurements.isEmpty())
            return;
        take(found, state, journey, homeOnMap(other), state.at(measurements.last()).counts);
    });
    return found;
}

QString sourceOf(const State &state, const Metric &metric)
{
    const QString name = metric.name.isEmpty() ? shortName(metric) : metric.name;
    const QList<DatasetId> datasets = state.datasetsOf(metric.id);
    return datasets.isEmpty() ? name : name + u", "_s + state.at(datasets.last()).name;
}

} // namespace

std::optional<double> levelOf(const Metric &metric, const Estimate &estimate)
{
    if (!estimate.value || !estimate.variant)
        return std::nullopt;
    std::optional<double> level;
    switch (*estimate.variant) {
    case MetricVariant::NetPromoters:
    case MetricVariant::EffortIndex:
        level = *estimate.value / 50;
        break;
    case MetricVariant::TopTwo:
    case MetricVariant::Agree:
    case MetricVariant::Lost:
    case MetricVariant::Retained:
    case MetricVariant::ResolvedGross:
    case MetricVariant::ResolvedNet:
    case MetricVariant::Converted:
        level = *estimate.value / 25 - 2;
        break;
    case MetricVariant::Mean:
        if (estimate.scale > 1)
            level = (*estimate.value - 1) / (estimate.scale - 1) * 4 - 2;
        break;
    case MetricVariant::LifetimeSimple:
    case MetricVariant::LifetimeContract:
    case MetricVariant::LifetimeContractDue:
    case MetricVariant::Median:
    case MetricVariant::Percentile90:
    case MetricVariant::PerReach:
    case MetricVariant::PerImpression:
    case MetricVariant::PerFollower:
    case MetricVariant::Number:
    case MetricVariant::Ratio:
    case MetricVariant::Money:
        break;
    }
    if (level)
        level = std::clamp(metric.higherIsBetter ? *level : -*level, -2.0, 2.0);
    return level;
}

AnswerOverlay answersOnMap(const AssetSource &assets, const State &state, JourneyId journey, MetricId metric,
                           const MonthRange &months)
{
    AnswerOverlay overlay;
    const Metric *row = state.find(metric);
    if (!row)
        return overlay;
    overlay.source = sourceOf(state, *row);
    const CountsByPlace found = countsByPlace(assets, state, journey, *row, months);
    for (const StageId stage : state.stagesOf(journey)) {
        for (const StepId step : state.stepsOf(stage)) {
            const Counts counts = found.steps.value(step, found.stages.value(stage));
            const Estimate estimate = shownEstimate(*row, {.counts = counts});
            if (const std::optional<double> level = levelOf(*row, estimate))
                overlay.steps.insert(step, {*level, valueText(*row, estimate), static_cast<int>(estimate.n),
                                            !found.steps.contains(step)});
        }
    }
    return overlay;
}

QList<MetricId> metricsOnMap(const AssetSource &assets, const State &state, JourneyId journey)
{
    QList<MetricId> metrics;
    for (const MetricId id : state.ordered<Metric>()) {
        const Metric &metric = state.at(id);
        const bool spansSteps = !metric.step && !metric.stage;
        if (spansSteps && !answersOnMap(assets, state, journey, id).steps.isEmpty())
            metrics.append(id);
    }
    return metrics;
}

QList<StepId> lowestSteps(const State &state, JourneyId journey, const AnswerOverlay &overlay, int most)
{
    QList<StepId> steps;
    for (const StageId stage : state.stagesOf(journey)) {
        for (const StepId step : state.stepsOf(stage)) {
            if (overlay.steps.contains(step))
                steps.append(step);
        }
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [&](StepId a, StepId b) { return overlay.steps.value(a).level < overlay.steps.value(b).level; });
    QList<StepId> lowest;
    for (const StepId step : std::as_const(steps)) {
        // Steps that share their stage's answers count once.
        const bool told = std::any_of(lowest.cbegin(), lowest.cend(), [&](StepId other) {
            return state.at(other).stage == state.at(step).stage
                   && overlay.steps.value(other) == overlay.steps.value(step);
        });
        if (!told && lowest.size() < most)
            lowest.append(step);
    }
    return lowest;
}

} // namespace periplus

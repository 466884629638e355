// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/before_after.h"

#include "core/metrics/period_reading.h"

namespace periplus {

namespace {

/// Where a metric can be attached; all none: the workspace.
struct AttachPlace
{
    JourneyId journey;
    StageId stage;
    StepId step;

    bool operator==(const AttachPlace &) const = default;
};

/// From a card outwards.
QList<AttachPlace> placesAround(const State &state, const Card *card)
{
    QList<AttachPlace> places;
    if (card) {
        if (card->step)
            places.append({{}, {}, card->step});
        const Step *step = state.find(card->step);
        const StageId stage = step ? step->stage : card->stage;
        if (stage)
            places.append({{}, stage, {}});
        if (const Lane *lane = state.find(card->lane))
            places.append({lane->journey, {}, {}});
    }
    places.append(AttachPlace());
    return places;
}

} // namespace

BeforeAfter beforeAfter(const State &state, MetricId metric, const QDate &day, int months)
{
    BeforeAfter result{.metric = metric, .day = day};
    const Metric *row = state.find(metric);
    if (!row || !day.isValid())
        return result;
    const auto earlier = measurementBetween(state, metric, day.addMonths(-months), day.addDays(-1));
    const auto later = measurementBetween(state, metric, day, day.addMonths(months).addDays(-1));
    if (later)
        result.after = shownEstimate(*row, *later);
    if (earlier)
        result.before =
            result.after.variant ? estimate(row->kind, *earlier, *result.after.variant) : shownEstimate(*row, *earlier);
    if (earlier && later)
        result.change = changeBetween(row->kind, *earlier, *later, result.after.variant);
    result.judgement = judge(result.change.movement, row->higherIsBetter);
    return result;
}

QDate dayOfChange(const Action &action)
{
    return action.status == ActionStatus::Done ? QDate::fromString(action.due, Qt::ISODate) : QDate();
}

QList<MetricId> metricsOfAction(const State &state, const Action &action)
{
    const QList<MetricId> all = state.ordered<Metric>();
    for (const AttachPlace &place : placesAround(state, state.find(action.card))) {
        QList<MetricId> found;
        for (const MetricId id : all) {
            const Metric &metric = state.at(id);
            if (AttachPlace{metric.journey, metric.stage, metric.step} == place)
                found.append(id);
        }
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace periplus

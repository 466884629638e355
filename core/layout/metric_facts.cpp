// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/metric_facts.h"

#include "core/layout/metric_page_words.h"
#include "core/metrics/before_after.h"

#include <QMultiHash>

#include <algorithm>

namespace periplus {

namespace {

/// The cards that show metrics, by metric.
QMultiHash<MetricId, CardId> showingCards(const State &state)
{
    QMultiHash<MetricId, CardId> cards;
    state.forEach<Card>([&](const Card &card) {
        if (card.metric)
            cards.insert(card.metric, card.id);
    });
    return cards;
}

JourneyId mapOfCard(const State &state, const Card &card)
{
    const Lane *lane = state.find(card.lane);
    return lane ? lane->journey : JourneyId{};
}

QSet<JourneyId> mapsIn(const State &state, MetricId metric, const QMultiHash<MetricId, CardId> &cards)
{
    QSet<JourneyId> maps;
    const Metric *row = state.find(metric);
    if (!row)
        return maps;
    maps.insert(mapOf(state, *row));
    for (const CardId card : cards.values(metric))
        maps.insert(mapOfCard(state, state.at(card)));
    maps.remove({});
    return maps;
}

MovedCounts movedOf(const QList<MetricOnPage> &rows)
{
    MovedCounts counts;
    for (const MetricOnPage &row : rows) {
        counts.measured += row.reading.estimate.value ? 1 : 0;
        counts.compared += row.reading.change.difference ? 1 : 0;
        counts.better += row.reading.judgement == Judgement::Better ? 1 : 0;
        counts.worse += row.reading.judgement == Judgement::Worse ? 1 : 0;
    }
    return counts;
}

std::optional<MetricSpot> spotAt(const State &state, JourneyId journey, StageId stage, StepId step)
{
    if (const Step *row = state.find(step)) {
        const Stage &of = state.at(row->stage);
        return MetricSpot{MetricPlaceKind::Step, step.value, words::placeOnMap(state.at(of.journey).title, row->title)};
    }
    if (const Stage *row = state.find(stage))
        return MetricSpot{MetricPlaceKind::Stage, stage.value,
                          words::placeOnMap(state.at(row->journey).title, row->title)};
    if (const Journey *row = state.find(journey))
        return MetricSpot{MetricPlaceKind::Map, journey.value, row->title.simplified()};
    return std::nullopt;
}

} // namespace

MetricsPage resolvedPage(const State &state, MetricsPage page)
{
    if (!page.period.isValid())
        page.period = newestPeriod(state, page.period.unit);
    if (!page.against.isValid() || page.against.unit != page.period.unit)
        page.against = previousPeriod(page.period);
    if (!state.find(page.map))
        page.map = {};
    if (!state.find(page.selected))
        page.selected = {};
    return page;
}

int trendPeriods(PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Month:
        return 13;
    case PeriodUnit::Quarter:
    case PeriodUnit::Year:
        return 8;
    }
    Q_UNREACHABLE();
}

MetricPageFacts metricPageFacts(const State &state, const MetricsPage &page)
{
    MetricPageFacts facts;
    facts.page = resolvedPage(state, page);
    facts.all = state.count<Metric>();
    const QMultiHash<MetricId, CardId> cards = showingCards(state);
    QSet<JourneyId> withMetrics;
    for (const MetricId id : state.ordered<Metric>()) {
        const QSet<JourneyId> maps = mapsIn(state, id, cards);
        withMetrics.unite(maps);
        if (facts.page.map && !maps.contains(facts.page.map))
            continue;
        facts.rows.append({id, readingIn(state, id, facts.page.period, facts.page.against),
                           periodSeries(state, id, facts.page.period, trendPeriods(facts.page.period.unit))});
    }
    for (const JourneyId map : state.ordered<Journey>()) {
        if (withMetrics.contains(map))
            facts.maps.append(map);
    }
    facts.moved = movedOf(facts.rows);
    return facts;
}

QList<DoneAction> actionsInTrend(const State &state, const MetricOnPage &row)
{
    QList<DoneAction> actions;
    if (row.trend.isEmpty())
        return actions;
    const QDate first = firstDay(row.trend.first().period);
    const QDate last = lastDay(row.trend.last().period);
    for (const ActionId id : state.ordered<Action>()) {
        const Action &action = state.at(id);
        const QDate day = dayOfChange(action);
        if (day.isValid() && day >= first && day <= last && metricsOfAction(state, action).contains(row.id))
            actions.append({day, action.title.simplified()});
    }
    std::stable_sort(actions.begin(), actions.end(),
                     [](const DoneAction &a, const DoneAction &b) { return a.day < b.day; });
    return actions;
}

QSet<JourneyId> mapsOfMetric(const State &state, MetricId metric)
{
    return mapsIn(state, metric, showingCards(state));
}

QList<MetricSpot> spotsOfMetric(const State &state, MetricId metric)
{
    QList<MetricSpot> spots;
    const auto add = [&](const std::optional<MetricSpot> &spot) {
        if (spot && !spots.contains(*spot))
            spots.append(*spot);
    };
    const Metric *row = state.find(metric);
    if (!row)
        return spots;
    add(spotAt(state, row->journey, row->stage, row->step));
    QList<CardId> cards = showingCards(state).values(metric);
    std::sort(cards.begin(), cards.end());
    for (const CardId card : cards)
        add(spotAt(state, {}, state.at(card).stage, state.at(card).step));
    return spots;
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json_handles.h"

#include <algorithm>

namespace periplus {

namespace {

/// Which entities something in the document refers to.
struct Referred
{
    explicit Referred(const State &state);

    void addPlace(const State &state, StepId step);

    QSet<SegmentId> segments;
    QSet<PersonaId> personas;
    QSet<ChannelId> channels;
    QSet<TagId> tags;
    QSet<JourneyId> maps;
    QSet<StageId> stages;
    QSet<StepId> steps;
    QSet<LaneId> lanes;
    QSet<CardId> cards;
    QSet<MetricId> metrics;
};

void Referred::addPlace(const State &state, StepId step)
{
    const Step *row = state.find(step);
    if (!row)
        return;
    steps.insert(step);
    stages.insert(row->stage);
    maps.insert(state.at(row->stage).journey);
}

Referred::Referred(const State &state)
{
    state.forEach<Persona>([&](const Persona &row) { segments.insert(row.segment); });
    state.forEach<JourneyPersona>([&](const JourneyPersona &row) { personas.insert(row.persona); });
    state.forEach<StepPersona>([&](const StepPersona &row) { personas.insert(row.persona); });
    state.forEach<Emotion>([&](const Emotion &row) { personas.insert(row.persona); });
    state.forEach<Card>([&](const Card &row) {
        lanes.insert(row.lane);
        channels.insert(row.channel);
        personas.insert(row.persona);
        metrics.insert(row.metric);
    });
    state.forEach<CardTag>([&](const CardTag &row) { tags.insert(row.tag); });
    state.forEach<CardLink>([&](const CardLink &row) { cards.insert(row.to); });
    state.forEach<Action>([&](const Action &row) { cards.insert(row.card); });
    state.forEach<Journey>([&](const Journey &row) {
        maps.insert(row.counterpart);
        addPlace(state, row.parentStep);
    });
    state.forEach<Metric>([&](const Metric &row) {
        maps.insert(row.journey);
        addPlace(state, row.step);
        if (const Stage *stage = state.find(row.stage)) {
            stages.insert(row.stage);
            maps.insert(stage->journey);
        }
    });
}

template <class Row> using Named = QList<std::pair<Id<Row>, QString>>;

template <class Row> Named<Row> namedRows(const State &state, const QList<Id<Row>> &ids, QString Row::*name)
{
    Named<Row> named;
    named.reserve(ids.size());
    for (const Id<Row> id : ids)
        named.append({id, state.at(id).*name});
    return named;
}

/// A lane goes by its kind when it is the only one of it, else by its title when no other lane has that title and it
/// does not say a kind.
Named<Lane> namedLanes(const State &state, JourneyId journey)
{
    const QList<LaneId> lanes = state.lanesOf(journey);
    QHash<LaneKind, int> kinds;
    QHash<QString, int> titles;
    for (const LaneId id : lanes) {
        ++kinds[state.at(id).kind];
        ++titles[state.at(id).title];
    }
    Named<Lane> named;
    for (const LaneId id : lanes) {
        const Lane &lane = state.at(id);
        const bool byTitle = titles.value(lane.title) == 1 && !enumFromName<LaneKind>(lane.title);
        const QString title = byTitle ? lane.title : QString();
        named.append({id, kinds.value(lane.kind) == 1 ? QString(enumName(lane.kind)) : title});
    }
    return named;
}

} // namespace

QList<CardId> cardsInOrder(const State &state, QList<CardId> cards)
{
    if (cards.size() < 2)
        return cards;
    std::stable_sort(cards.begin(), cards.end(), [&](CardId a, CardId b) {
        const LaneId first = state.at(a).lane;
        const LaneId second = state.at(b).lane;
        return first != second && comesBefore(state.at(first), state.at(second));
    });
    return cards;
}

JsonNaming::JsonNaming(const State &state)
{
    const Referred referred(state);
    segments.settle(namedRows(state, state.ordered<Segment>(), &Segment::name), referred.segments);
    personas.settle(namedRows(state, state.ordered<Persona>(), &Persona::name), referred.personas);
    channels.settle(namedRows(state, state.ordered<Channel>(), &Channel::code), referred.channels);
    tags.settle(namedRows(state, state.ordered<Tag>(), &Tag::name), referred.tags);
    metrics.settle(namedRows(state, state.ordered<Metric>(), &Metric::name), referred.metrics);
    const QList<JourneyId> journeys = state.ordered<Journey>();
    maps.settle(namedRows(state, journeys, &Journey::title), referred.maps);
    QList<CardId> allCards;
    for (const JourneyId journey : journeys) {
        lanes.settle(namedLanes(state, journey), referred.lanes);
        stages.settle(namedRows(state, state.stagesOf(journey), &Stage::title), referred.stages);
        for (const StageId stage : state.stagesOf(journey)) {
            steps.settle(namedRows(state, state.stepsOf(stage), &Step::title), referred.steps);
            allCards += cardsInOrder(state, state.cardsOf(stage));
            for (const StepId step : state.stepsOf(stage))
                allCards += cardsInOrder(state, state.cardsOf(step));
        }
    }
    cards.settle(namedRows(state, allCards, &Card::text), referred.cards);
    cardOrder.reserve(allCards.size());
    for (const CardId card : allCards)
        cardOrder.insert(card, cardOrder.size());
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/map_parts.h"

#include "ui/canvas/map_source.h"

#include <QSet>

#include <algorithm>

namespace periplus {

namespace {

template <class T> QList<T> chosenOf(const QList<T> &all, const QSet<qint64> &chosen)
{
    QList<T> found = all;
    found.removeIf([&](T id) { return !chosen.contains(id.value); });
    return found;
}

QSet<qint64> idsOf(const QList<Source> &sources, Role role)
{
    QSet<qint64> ids;
    for (const Source &source : sources) {
        if (source.role == role)
            ids.insert(source.id);
    }
    return ids;
}

QList<EmotionId> feelingsInOrder(const State &state, JourneyId journey)
{
    QList<EmotionId> feelings;
    for (const StepId step : stepsInOrder(state, journey))
        feelings += state.emotionsOf(step);
    return feelings;
}

/// The ids of the cards and feelings that are meant, those of meant cells too.
QSet<qint64> idsInCells(const State &state, const QList<Source> &sources)
{
    QSet<qint64> ids = idsOf(sources, Role::Card) + idsOf(sources, Role::EmotionPoint);
    for (const Source &source : sources) {
        if (source.role == Role::Cell) {
            for (const CardId card : cardsAt(state, {{source.lane}, stageAt(state, source), stepAt(state, source), {}}))
                ids.insert(card.value);
        } else if (source.role == Role::EmotionCell) {
            for (const EmotionId emotion : state.emotionsOf(StepId{source.id}))
                ids.insert(emotion.value);
        }
    }
    return ids;
}

} // namespace

MapParts partsOf(const State &state, JourneyId journey, const QList<Source> &sources)
{
    MapParts parts;
    if (!state.find(journey))
        return parts;
    parts.stages = chosenOf(state.stagesOf(journey), idsOf(sources, Role::StageHeader));
    if (!parts.stages.isEmpty())
        return parts;
    if (const QSet<qint64> steps = idsOf(sources, Role::StepHeader); !steps.isEmpty())
        parts.steps = chosenOf(stepsInOrder(state, journey), steps);
    if (!parts.steps.isEmpty())
        return parts;
    parts.lanes = chosenOf(state.lanesOf(journey), idsOf(sources, Role::LaneHeader));
    if (!parts.lanes.isEmpty())
        return parts;
    const QSet<qint64> inCells = idsInCells(state, sources);
    if (inCells.isEmpty())
        return parts;
    parts.cards = chosenOf(cardsInOrder(state, journey), inCells);
    parts.emotions = chosenOf(feelingsInOrder(state, journey), inCells);
    return parts;
}

bool hasParts(const State &state, const QList<Source> &sources)
{
    const bool header = std::any_of(sources.begin(), sources.end(), [](const Source &source) {
        return source.role == Role::StageHeader || source.role == Role::StepHeader || source.role == Role::LaneHeader;
    });
    return header || !idsInCells(state, sources).isEmpty();
}

QList<Source> sourcesOf(const MapParts &parts)
{
    QList<Source> sources;
    for (const StageId id : parts.stages)
        sources.append(stageSource(id));
    for (const StepId id : parts.steps)
        sources.append(stepSource(id));
    for (const LaneId id : parts.lanes)
        sources.append(laneSource(id));
    for (const CardId id : parts.cards)
        sources.append(cardSource(id));
    for (const EmotionId id : parts.emotions)
        sources.append(emotionSource(id));
    return sources;
}

} // namespace periplus

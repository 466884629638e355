// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clipboard/card_block.h"

#include "core/clipboard/fragment.h"
#include "core/model/relations.h"

#include <algorithm>

namespace periplus {

namespace {

JourneyId journeyAt(const State &state, StageId stage, StepId step)
{
    return step ? journeyOf(state, step) : journeyOf(state, stage);
}

/// The first step of a stage; where it has none, that of the next stage that has.
qsizetype firstColumnOf(const State &state, JourneyId journey, StageId stage)
{
    qsizetype column = 0;
    for (const StageId each : state.stagesOf(journey)) {
        if (each == stage)
            break;
        column += state.stepsOf(each).size();
    }
    return column;
}

qsizetype columnOf(const State &state, JourneyId journey, StageId stage, StepId step)
{
    return step ? stepsInOrder(state, journey).indexOf(step) : firstColumnOf(state, journey, stage);
}

StageId stageOfColumn(const State &state, StageId stage, StepId step)
{
    return step ? state.at(step).stage : stage;
}

/// Positions first .. last moved by a shift, but kept inside 0 .. count - 1 as a whole where it fits.
class Shift
{
public:
    Shift(qsizetype by, qsizetype count) : m_by(by), m_count(count) {}

    void include(qsizetype position)
    {
        m_first = std::min(m_first, position);
        m_last = std::max(m_last, position);
    }
    qsizetype operator()(qsizetype position) const
    {
        qsizetype by = std::min(m_by, m_count - 1 - m_last);
        by = std::max(by, -m_first);
        return std::clamp<qsizetype>(position + by, 0, std::max<qsizetype>(0, m_count - 1));
    }

private:
    qsizetype m_by;
    qsizetype m_count;
    qsizetype m_first = std::numeric_limits<int>::max();
    qsizetype m_last = 0;
};

/// Which lane of the target's map takes the cards of a lane.
class LaneMapping
{
public:
    LaneMapping(const State &state, JourneyId from, JourneyId to, LaneId anchor, LaneId target)
        : m_state(state), m_to(to), m_target(target), m_anchor(anchor)
    {
        const bool same = from == to ? anchor == target : state.at(anchor).kind == state.at(target).kind;
        m_kept = same;
        m_fromLanes = cardLanes(state, from);
        m_toLanes = cardLanes(state, to);
        m_shift = m_toLanes.indexOf(target) - m_fromLanes.indexOf(anchor);
    }

    LaneId operator()(LaneId lane) const
    {
        if (lane == m_anchor)
            return m_target;
        const LaneId known = m_kept ? correspondingLane(m_state, lane, m_to) : LaneId{};
        const qsizetype at = m_fromLanes.indexOf(lane);
        if (known || at < 0 || m_toLanes.isEmpty())
            return known ? known : m_target;
        return m_toLanes[std::clamp<qsizetype>(at + m_shift, 0, m_toLanes.size() - 1)];
    }

private:
    const State &m_state;
    JourneyId m_to;
    LaneId m_target;
    LaneId m_anchor;
    bool m_kept = false;
    QList<LaneId> m_fromLanes;
    QList<LaneId> m_toLanes;
    qsizetype m_shift = 0;
};

bool inOneColumn(const State &state, const QList<CardId> &cards)
{
    const Card &first = state.at(cards.first());
    return std::all_of(cards.begin(), cards.end(),
                       [&](CardId id) { return state.at(id).step == first.step && state.at(id).stage == first.stage; });
}

} // namespace

QList<LaneId> cardLanes(const State &state, JourneyId journey)
{
    QList<LaneId> lanes = state.lanesOf(journey);
    lanes.removeIf([&](LaneId id) { return state.at(id).kind == LaneKind::Emotion || state.at(id).hidden; });
    return lanes;
}

LaneId correspondingLane(const State &state, LaneId lane, JourneyId journey)
{
    const Lane &wanted = state.at(lane);
    if (wanted.journey == journey)
        return lane;
    const QList<LaneId> lanes = state.lanesOf(journey);
    const auto find = [&](auto fits) {
        const auto it = std::find_if(lanes.begin(), lanes.end(), [&](LaneId id) { return fits(state.at(id)); });
        return it == lanes.end() ? LaneId{} : *it;
    };
    const LaneId named = find([&](const Lane &each) { return each.kind == wanted.kind && each.title == wanted.title; });
    return named ? named : find([&](const Lane &each) { return each.kind == wanted.kind; });
}

int columnShift(const State &state, JourneyId from, const BlockAnchor &anchor, JourneyId to, const CardPlace &target)
{
    return static_cast<int>(columnOf(state, to, target.stage, target.step)
                            - columnOf(state, from, anchor.stage, anchor.step));
}

QList<PlacedCard> placeBlock(const State &state, const QList<CardId> &cards, const BlockAnchor &anchor,
                             const CardPlace &target)
{
    if (cards.isEmpty())
        return {};
    const JourneyId from = journeyAt(state, anchor.stage, anchor.step);
    const JourneyId to = journeyAt(state, target.stage, target.step);
    const LaneMapping laneFor(state, from, to, anchor.lane, target.lane);
    const bool oneColumn = inOneColumn(state, cards);
    const QList<StepId> fromSteps = stepsInOrder(state, from);
    const QList<StepId> toSteps = stepsInOrder(state, to);
    const QList<StageId> fromStages = state.stagesOf(from);
    const QList<StageId> toStages = state.stagesOf(to);
    const qsizetype stageShift = toStages.indexOf(stageOfColumn(state, target.stage, target.step))
                                 - fromStages.indexOf(stageOfColumn(state, anchor.stage, anchor.step));
    Shift shifted(columnShift(state, from, anchor, to, target), toSteps.size());
    Shift shiftedStage(stageShift, toStages.size());
    for (const CardId id : cards) {
        const Card &card = state.at(id);
        card.step ? shifted.include(fromSteps.indexOf(card.step))
                  : shiftedStage.include(fromStages.indexOf(card.stage));
    }

    QList<PlacedCard> placed;
    for (const CardId id : cards) {
        const Card &card = state.at(id);
        CardPlace place{laneFor(card.lane), target.stage, target.step, {}};
        if (!oneColumn && (card.stage || toSteps.isEmpty()))
            place = {place.lane, toStages.value(shiftedStage(fromStages.indexOf(card.stage))), {}, {}};
        else if (!oneColumn)
            place = {place.lane, {}, toSteps.value(shifted(fromSteps.indexOf(card.step))), {}};
        if (place.lane == target.lane && place.stage == target.stage && place.step == target.step)
            place.before = target.before;
        placed.append({id, place});
    }
    return placed;
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clipboard/paste_fragment.h"

#include "core/clipboard/card_block.h"
#include "core/edit/emotions.h"
#include "core/edit/insert_state.h"
#include "core/edit/journeys.h"
#include "core/edit/row_order.h"
#include "core/edit/stages.h"
#include "core/edit/steps.h"

#include <QSet>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// The one after `id` among its siblings; 0 at the end and for an id that is not among them.
template <class T> T siblingAfter(const QList<T> &siblings, T id)
{
    const qsizetype at = siblings.indexOf(id);
    return at < 0 ? T{} : siblings.value(at + 1);
}

/// Takes away the names of pictures that are not among some.
void forgetPictures(State &state, const QStringList &known)
{
    const QSet<QString> hashes(known.begin(), known.end());
    for (const CardId id : state.ordered<Card>()) {
        Card card = state.at(id);
        if (card.asset.isEmpty() || hashes.contains(card.asset))
            continue;
        card.asset.clear();
        state.put(card);
    }
    for (const PersonaId id : state.ordered<Persona>()) {
        Persona persona = state.at(id);
        if (!persona.portrait.startsWith(u"asset:"_s) || hashes.contains(persona.portrait.mid(6)))
            continue;
        persona.portrait.clear();
        state.put(persona);
    }
}

/// Pastes by way of a map of its own, made of the fragment: its rows move over to the target's map, the rest goes
/// again.
class Paste
{
public:
    Paste(Edit &edit, const Fragment &fragment, const PasteTarget &target)
        : m_edit(edit), m_fragment(fragment), m_target(target)
    {
    }

    Result<MapParts> run();

private:
    const State &state() const { return m_edit.state(); }
    Status pasteCells();
    Status pasteSteps();
    Status pasteStages();
    Status pasteLanes();

    Result<StageId> someStage();
    Status ensureColumns(qsizetype count);
    Result<LaneId> laneFor(LaneId lane);
    Status takeLane(LaneId lane, LaneId before);
    Status takeLanesOf(const QList<CardId> &cards);
    Status setFeelings(qsizetype shift, bool gapsOnly);
    Status takePart(PersonaId persona);
    BlockAnchor anchor() const;
    Status fillTarget(const BlockAnchor &anchor);
    Status ensureLanes(const BlockAnchor &anchor);

    Edit &m_edit;
    const Fragment &m_fragment;
    PasteTarget m_target;
    JourneyId m_from; ///< the map in between
    MapParts m_made;
};

Result<MapParts> Paste::run()
{
    PERIPLUS_TRY(requireRow(state(), m_target.journey));
    const Result<QList<JourneyId>> inserted = insertState(m_edit, m_fragment.state, MatchNames::RowsAndNames);
    PERIPLUS_TRY(inserted);
    m_from = inserted->value(0);
    switch (m_fragment.kind) {
    case FragmentKind::Cells:
        PERIPLUS_TRY(pasteCells());
        break;
    case FragmentKind::Steps:
        PERIPLUS_TRY(pasteSteps());
        break;
    case FragmentKind::Lanes:
        PERIPLUS_TRY(pasteLanes());
        break;
    case FragmentKind::Stages:
        PERIPLUS_TRY(pasteStages());
        break;
    }
    PERIPLUS_TRY(deleteJourney(m_edit, m_from));
    if (m_made.isEmpty())
        return failure(Errc::NothingToDo);
    return m_made;
}

/// A stage that steps can be added to: the target's, else the last, else a new one named as the fragment's first.
Result<StageId> Paste::someStage()
{
    if (state().find(m_target.stage))
        return m_target.stage;
    const QList<StageId> stages = state().stagesOf(m_target.journey);
    if (!stages.isEmpty())
        return stages.last();
    const QList<StageId> theirs = state().stagesOf(m_from);
    return createStage(m_edit, m_target.journey, theirs.isEmpty() ? QString() : state().at(theirs.first()).title);
}

/// Adds steps behind the last one, named as the fragment's steps of the same places from its end.
Status Paste::ensureColumns(qsizetype count)
{
    const QList<StepId> theirs = stepsInOrder(state(), m_from);
    const qsizetype missing = count - stepsInOrder(state(), m_target.journey).size();
    const QList<StageId> stages = state().stagesOf(m_target.journey);
    for (qsizetype i = std::max<qsizetype>(0, missing); i > 0; --i) {
        const Result<StageId> stage = stages.isEmpty() ? someStage() : Result<StageId>(stages.last());
        PERIPLUS_TRY(stage);
        const StepId like = theirs.value(theirs.size() - i);
        PERIPLUS_TRY(createStep(m_edit, *stage, like ? state().at(like).title : QString()));
    }
    return {};
}

/// The leftmost column and topmost lane that hold something.
BlockAnchor Paste::anchor() const
{
    const QList<LaneId> lanes = state().lanesOf(m_from);
    const QList<CardId> cards = cardsInOrder(state(), m_from);
    BlockAnchor anchor;
    for (const CardId id : cards) {
        const LaneId lane = state().at(id).lane;
        if (!anchor.lane || lanes.indexOf(lane) < lanes.indexOf(anchor.lane))
            anchor.lane = lane;
    }
    if (!cards.isEmpty()) {
        anchor.stage = state().at(cards.first()).stage;
        anchor.step = state().at(cards.first()).step;
    }
    for (const StepId step : stepsInOrder(state(), m_from)) {
        const bool reached = anchor.step == step || state().at(step).stage == anchor.stage;
        if (reached)
            break;
        if (!state().emotionsOf(step).isEmpty()) {
            anchor.stage = {};
            anchor.step = step;
            break;
        }
    }
    return anchor;
}

/// Completes the target by what people left open: its lane by the fragment's, its column by the first one.
Status Paste::fillTarget(const BlockAnchor &anchor)
{
    if (anchor.lane && (!state().find(m_target.lane) || state().at(m_target.lane).kind == LaneKind::Emotion)) {
        const Result<LaneId> lane = laneFor(anchor.lane);
        PERIPLUS_TRY(lane);
        m_target.lane = *lane;
        m_target.before = {};
    }
    if (m_target.step || m_target.stage)
        return {};
    const QList<StageId> stages = state().stagesOf(m_target.journey);
    const QList<StepId> steps = stepsInOrder(state(), m_target.journey);
    if (!stages.isEmpty() && (anchor.stage || steps.isEmpty())) {
        m_target.stage = stages.first();
        return {};
    }
    if (!steps.isEmpty()) {
        m_target.step = steps.first();
        return {};
    }
    const Result<StageId> stage = someStage();
    PERIPLUS_TRY(stage);
    m_target.stage = *stage;
    return {};
}

/// Cards that keep their lanes need them all in the target's map.
Status Paste::ensureLanes(const BlockAnchor &anchor)
{
    if (!anchor.lane || state().at(anchor.lane).kind != state().at(m_target.lane).kind)
        return {};
    for (const CardId id : cardsInOrder(state(), m_from)) {
        const LaneId lane = state().at(id).lane;
        if (state().at(lane).journey == m_from && lane != anchor.lane)
            PERIPLUS_TRY(laneFor(lane));
    }
    return {};
}

Status Paste::pasteCells()
{
    const BlockAnchor from = anchor();
    if (!from.step && !from.stage)
        return {};
    PERIPLUS_TRY(fillTarget(from));
    if (m_target.step)
        m_target.stage = {};
    CardPlace place{m_target.lane, m_target.stage, m_target.step, m_target.before};
    PERIPLUS_TRY(ensureLanes(from));
    const int shift = columnShift(state(), m_from, from, m_target.journey, place);
    const QList<CardId> cards = cardsInOrder(state(), m_from);
    const QList<StepId> steps = stepsInOrder(state(), m_from);
    qsizetype last = -1;
    for (const CardId id : cards)
        last = std::max(last, steps.indexOf(state().at(id).step));
    for (const StepId step : steps)
        last = state().emotionsOf(step).isEmpty() ? last : std::max(last, steps.indexOf(step));
    const bool whole = cards.isEmpty() || last > steps.indexOf(from.step);
    if (whole)
        PERIPLUS_TRY(ensureColumns(last + shift + 1));
    for (const PlacedCard &placed : placeBlock(state(), cards, from, place)) {
        PERIPLUS_TRY(moveCard(m_edit, placed.card, placed.place));
        m_made.cards.append(placed.card);
    }
    return setFeelings(shift, false);
}

/// The lane of the target's map for one of the fragment's; that one itself moves over where there is none.
Result<LaneId> Paste::laneFor(LaneId lane)
{
    if (const LaneId there = correspondingLane(state(), lane, m_target.journey))
        return there;
    PERIPLUS_TRY(takeLane(lane, {}));
    return lane;
}

Status Paste::takeLane(LaneId lane, LaneId before)
{
    Lane row = state().at(lane);
    row.journey = m_target.journey;
    PERIPLUS_TRY(place(m_edit, row, before));
    return m_edit.put(row);
}

Status Paste::takeLanesOf(const QList<CardId> &cards)
{
    for (const CardId id : cards) {
        const Result<LaneId> lane = laneFor(state().at(id).lane);
        PERIPLUS_TRY(lane);
        Card row = state().at(id);
        row.lane = *lane;
        PERIPLUS_TRY(m_edit.put(row));
    }
    return {};
}

Status Paste::takePart(PersonaId persona)
{
    if (!persona)
        return {};
    const Result<JourneyPersonaId> part = assignPersona(m_edit, m_target.journey, persona);
    return part ? Status() : Status(failure(part.error()));
}

Status Paste::setFeelings(qsizetype shift, bool gapsOnly)
{
    const QList<StepId> from = stepsInOrder(state(), m_from);
    const QList<StepId> to = stepsInOrder(state(), m_target.journey);
    for (qsizetype i = 0; i < from.size(); ++i) {
        const StepId step = to.value(i + shift);
        for (const EmotionId id : state().emotionsOf(from[i])) {
            const Emotion emotion = state().at(id);
            if (!step || (gapsOnly && emotionAt(state(), step, emotion.persona)))
                continue;
            PERIPLUS_TRY(takePart(emotion.persona));
            const Result<EmotionId> made = setEmotion(m_edit, step, emotion.persona, emotion.value, emotion.word);
            PERIPLUS_TRY(made);
            if (m_fragment.kind == FragmentKind::Cells)
                m_made.emotions.append(*made);
        }
    }
    return {};
}

Status Paste::pasteSteps()
{
    const StepId after = m_target.step;
    if (const Step *step = state().find(after))
        m_target.stage = step->stage;
    const Result<StageId> stage = someStage();
    PERIPLUS_TRY(stage);
    const StepId before = siblingAfter(state().stepsOf(*stage), after);
    for (const StepId id : stepsInOrder(state(), m_from)) {
        PERIPLUS_TRY(takeLanesOf(state().cardsOf(id)));
        for (const EmotionId emotion : state().emotionsOf(id))
            PERIPLUS_TRY(takePart(state().at(emotion).persona));
        Step row = state().at(id);
        row.stage = *stage;
        PERIPLUS_TRY(place(m_edit, row, before));
        PERIPLUS_TRY(m_edit.put(row));
        m_made.steps.append(id);
    }
    return {};
}

Status Paste::pasteStages()
{
    if (const Step *step = state().find(m_target.step))
        m_target.stage = step->stage;
    const StageId before = siblingAfter(state().stagesOf(m_target.journey), m_target.stage);
    for (const StageId id : state().stagesOf(m_from)) {
        PERIPLUS_TRY(takeLanesOf(state().cardsOf(id)));
        for (const StepId step : state().stepsOf(id)) {
            PERIPLUS_TRY(takeLanesOf(state().cardsOf(step)));
            for (const EmotionId emotion : state().emotionsOf(step))
                PERIPLUS_TRY(takePart(state().at(emotion).persona));
        }
        Stage row = state().at(id);
        row.journey = m_target.journey;
        PERIPLUS_TRY(place(m_edit, row, before));
        PERIPLUS_TRY(m_edit.put(row));
        m_made.stages.append(id);
    }
    return {};
}

/// Lanes come with their cards, each at the step or stage of the same place in the map.
Status Paste::pasteLanes()
{
    const QList<StepId> from = stepsInOrder(state(), m_from);
    const QList<StageId> fromStages = state().stagesOf(m_from);
    const QList<CardId> cards = cardsInOrder(state(), m_from);
    qsizetype columns = cards.isEmpty() ? 0 : 1;
    for (const CardId id : cards)
        columns = std::max(columns, from.indexOf(state().at(id).step) + 1);
    PERIPLUS_TRY(ensureColumns(columns));
    PERIPLUS_TRY(setFeelings(0, true));
    const QList<StepId> to = stepsInOrder(state(), m_target.journey);
    const QList<StageId> toStages = state().stagesOf(m_target.journey);
    for (const CardId id : cards) {
        Card row = state().at(id);
        const qsizetype stage = std::min(fromStages.indexOf(row.stage), toStages.size() - 1);
        row.stage = row.stage ? toStages.value(stage) : StageId{};
        row.step = row.step ? to.value(from.indexOf(row.step)) : StepId{};
        PERIPLUS_TRY(m_edit.put(row));
    }
    const LaneId before = siblingAfter(state().lanesOf(m_target.journey), m_target.lane);
    for (const LaneId lane : state().lanesOf(m_from)) {
        const LaneId there = correspondingLane(state(), lane, m_target.journey);
        if (state().at(lane).kind == LaneKind::Emotion && there) {
            m_made.lanes.append(there);
            continue;
        }
        PERIPLUS_TRY(takeLane(lane, before));
        m_made.lanes.append(lane);
    }
    return {};
}

} // namespace

Result<MapParts> pasteFragment(Edit &edit, const Fragment &fragment, const PasteTarget &target,
                               const AssetSource &assets)
{
    Fragment known = fragment;
    forgetPictures(known.state, assets.assetHashes());
    return Paste(edit, known, target).run();
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/cards.h"
#include "core/edit/emotions.h"
#include "core/edit/journeys.h"
#include "core/edit/lanes.h"
#include "core/edit/random_verbs.h"
#include "core/edit/stage_joins.h"
#include "core/edit/stages.h"
#include "core/edit/steps.h"
#include "core/edit/tags.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// A random cell of a journey that has lanes and stages; the lane is 0 when there is none.
CardPlace anyPlace(const State &state, RandomChoice &choice)
{
    CardPlace place;
    const StageId stage = choice.any<Stage>(state);
    if (!stage)
        return place;
    const StepId step = choice.oneOf(state.stepsOf(stage));
    place.lane = choice.oneOf(state.lanesOf(state.at(stage).journey));
    if (step && !choice.oneIn(4))
        place.step = step;
    else
        place.stage = stage;
    if (place.lane && choice.oneIn(2))
        place.before = choice.oneOf(cardsAt(state, place));
    return place;
}

Status editJourney(Edit &edit, RandomChoice &choice)
{
    const JourneyId id = choice.any<Journey>(edit.state());
    if (!id)
        return nothingThere();
    if (choice.oneIn(3))
        return renameJourney(edit, id, choice.text());
    if (choice.oneIn(3)) {
        const JourneyId other = choice.maybe<Journey>(edit.state());
        return other == id ? nothingThere() : pairJourneys(edit, id, other);
    }
    Journey row = edit.state().at(id);
    choice.scramble(row);
    row.parentStep = choice.maybe<Step>(edit.state());
    const Status written = updateJourney(edit, row);
    return !written && written.error().code == Errc::Conflict ? nothingThere() : written; // a circle: not this time
}

Status assign(Edit &edit, RandomChoice &choice)
{
    const JourneyId journey = choice.any<Journey>(edit.state());
    const PersonaId persona = choice.any<Persona>(edit.state());
    if (!journey || !persona)
        return nothingThere();
    const QList<JourneyPersonaId> there = edit.state().personasOf(journey);
    if (there.size() > 1 && choice.oneIn(3))
        return moveAssignment(edit, there.last(), there.first());
    return statusOf(assignPersona(edit, journey, persona, choice.oneIn(2) ? choice.oneOf(there) : JourneyPersonaId{}));
}

Status unassign(Edit &edit, RandomChoice &choice)
{
    const JourneyPersonaId part = choice.any<JourneyPersona>(edit.state());
    if (!part)
        return nothingThere();
    const JourneyPersona row = edit.state().at(part);
    return unassignPersona(edit, row.journey, row.persona);
}

Status addStage(Edit &edit, RandomChoice &choice)
{
    const JourneyId journey = choice.any<Journey>(edit.state());
    if (!journey)
        return nothingThere();
    const StageId before = choice.oneIn(2) ? StageId{} : choice.oneOf(edit.state().stagesOf(journey));
    return statusOf(createStage(edit, journey, choice.text(), before));
}

Status addStep(Edit &edit, RandomChoice &choice)
{
    const StageId stage = choice.any<Stage>(edit.state());
    if (!stage)
        return nothingThere();
    const StepId before = choice.oneIn(2) ? StepId{} : choice.oneOf(edit.state().stepsOf(stage));
    return statusOf(createStep(edit, stage, choice.text(), before));
}

Status editStep(Edit &edit, RandomChoice &choice)
{
    const StepId step = choice.any<Step>(edit.state());
    if (!step)
        return nothingThere();
    const int what = choice.below(4);
    if (what == 0) {
        const PersonaId persona = choice.any<Persona>(edit.state());
        return persona ? statusOf(addStepPersona(edit, step, persona)) : nothingThere();
    }
    if (what == 1) {
        const StepPersonaId part = choice.oneOf(edit.state().personasOf(step));
        return part ? removeStepPersona(edit, step, edit.state().at(part).persona) : nothingThere();
    }
    return editAny<renameStep, updateStep>(edit, choice);
}

Status shiftStep(Edit &edit, RandomChoice &choice)
{
    const StepId step = choice.any<Step>(edit.state());
    if (!step)
        return nothingThere();
    const StageId stage = choice.oneOf(edit.state().stagesOf(journeyOf(edit.state(), step)));
    const StepId before = choice.oneIn(2) ? StepId{} : choice.oneOf(edit.state().stepsOf(stage));
    return moveStep(edit, step, stage, before);
}

Status addLane(Edit &edit, RandomChoice &choice)
{
    const JourneyId journey = choice.any<Journey>(edit.state());
    if (!journey)
        return nothingThere();
    const LaneId before = choice.oneIn(2) ? LaneId{} : choice.oneOf(edit.state().lanesOf(journey));
    return statusOf(createLane(edit, journey, choice.value<LaneKind>(), choice.text(), before));
}

Status feel(Edit &edit, RandomChoice &choice)
{
    const StepId step = choice.any<Step>(edit.state());
    if (!step)
        return nothingThere();
    const double value = choice.between(-200, 200) / 100.0;
    return statusOf(setEmotion(edit, step, choice.maybe<Persona>(edit.state()), value, choice.text()));
}

Status forgetFeeling(Edit &edit, RandomChoice &choice)
{
    const EmotionId id = choice.any<Emotion>(edit.state());
    if (!id)
        return nothingThere();
    const Emotion row = edit.state().at(id);
    return clearEmotion(edit, row.step, row.persona);
}

Status addCard(Edit &edit, RandomChoice &choice)
{
    const CardPlace place = anyPlace(edit.state(), choice);
    return place.lane ? statusOf(createCard(edit, place, choice.text())) : nothingThere();
}

Status editCard(Edit &edit, RandomChoice &choice)
{
    const CardId id = choice.any<Card>(edit.state());
    if (!id)
        return nothingThere();
    if (choice.oneIn(2))
        return setCardText(edit, id, choice.text());
    Card row = edit.state().at(id);
    choice.scramble(row);
    row.color = choice.color();
    row.channel = choice.maybe<Channel>(edit.state());
    row.persona = choice.maybe<Persona>(edit.state());
    row.metric = choice.maybe<Metric>(edit.state());
    return updateCard(edit, row);
}

Status shiftCard(Edit &edit, RandomChoice &choice)
{
    const CardId id = choice.any<Card>(edit.state());
    const CardPlace place = anyPlace(edit.state(), choice);
    return id && place.lane ? moveCard(edit, id, place) : nothingThere();
}

Status tagAny(Edit &edit, RandomChoice &choice)
{
    const CardId card = choice.any<Card>(edit.state());
    const TagId tag = choice.any<Tag>(edit.state());
    return card && tag ? statusOf(tagCard(edit, card, tag)) : nothingThere();
}

Status untagAny(Edit &edit, RandomChoice &choice)
{
    const CardTagId id = choice.any<CardTag>(edit.state());
    if (!id)
        return nothingThere();
    const CardTag row = edit.state().at(id);
    return untagCard(edit, row.card, row.tag);
}

Status linkAny(Edit &edit, RandomChoice &choice)
{
    const CardId from = choice.any<Card>(edit.state());
    const CardId to = choice.any<Card>(edit.state());
    return from != to ? statusOf(linkCards(edit, from, to)) : nothingThere();
}

Status unlinkAny(Edit &edit, RandomChoice &choice)
{
    const CardLinkId id = choice.any<CardLink>(edit.state());
    if (!id)
        return nothingThere();
    const CardLink row = edit.state().at(id);
    return unlinkCards(edit, row.from, row.to);
}

/// A whole small map in one edit.
Status importSome(Edit &edit, RandomChoice &choice)
{
    const Result<JourneyId> journey = createJourney(edit, choice.text());
    PERIPLUS_TRY(journey);
    const LaneId lane = edit.state().lanesOf(*journey).first();
    for (int i = choice.between(1, 3); i > 0; --i) {
        const Result<StageId> stage = createStage(edit, *journey, choice.text());
        PERIPLUS_TRY(stage);
        for (int k = choice.below(4); k > 0; --k) {
            const Result<StepId> step = createStep(edit, *stage, choice.text());
            PERIPLUS_TRY(step);
            PERIPLUS_TRY(createCard(edit, {.lane = lane, .step = *step}, choice.text()));
        }
    }
    return {};
}

/// Says yes or no to a field of any row.
template <auto Verb, class Row, bool value> Status setAny(Edit &edit, RandomChoice &choice)
{
    const Id<Row> id = choice.any<Row>(edit.state());
    return id ? Verb(edit, id, value) : nothingThere();
}

Status splitAny(Edit &edit, RandomChoice &choice)
{
    const StepId step = choice.any<Step>(edit.state());
    return step ? statusOf(splitStage(edit, step, choice.text())) : nothingThere();
}

Status resizeAny(Edit &edit, RandomChoice &choice)
{
    const StepId step = choice.any<Step>(edit.state());
    if (!step)
        return nothingThere();
    return setStepWidth(edit, step, choice.oneIn(3) ? std::nullopt : std::optional<double>(choice.between(64, 320)));
}

Status resizeAnyLane(Edit &edit, RandomChoice &choice)
{
    const LaneId lane = choice.any<Lane>(edit.state());
    if (!lane)
        return nothingThere();
    return setLaneHeight(edit, lane, choice.oneIn(3) ? std::nullopt : std::optional<double>(choice.between(24, 480)));
}

Status spanAny(Edit &edit, RandomChoice &choice)
{
    const CardId id = choice.any<Card>(edit.state());
    const Card *card = edit.state().find(id);
    const Step *step = card ? edit.state().find(card->step) : nullptr;
    const StepId first = card ? choice.oneOf(edit.state().stepsOf(step ? step->stage : card->stage)) : StepId{};
    if (!first)
        return nothingThere();
    const Status done = spanCard(edit, id, first, choice.between(1, 3));
    return !done && done.error().code == Errc::InvalidValue ? nothingThere() : done; // more than there are
}

constexpr RandomVerb kMapVerbs[] = {
    {Op::CreateJourney, createNamed<createJourney, Journey>},
    {Op::EditJourney, editJourney},
    {Op::MoveJourney, moveAny<moveJourney>},
    {Op::DuplicateJourney, onAny<duplicateJourney>},
    {Op::DeleteJourney, onAny<deleteJourney>},
    {Op::AssignPersona, assign},
    {Op::UnassignPersona, unassign},
    {Op::CreateStage, addStage},
    {Op::EditStage, editAny<renameStage, updateStage>},
    {Op::MoveStage, moveAny<moveStage>},
    {Op::DuplicateStage, onAny<duplicateStage>},
    {Op::DeleteStage, onAny<deleteStage>},
    {Op::CreateStep, addStep},
    {Op::EditStep, editStep},
    {Op::MoveStep, shiftStep},
    {Op::DuplicateStep, onAny<duplicateStep>},
    {Op::DeleteStep, onAny<deleteStep>},
    {Op::CreateLane, addLane},
    {Op::EditLane, editAny<renameLane, updateLane>},
    {Op::MoveLane, moveAny<moveLane>},
    {Op::DuplicateLane, onAny<duplicateLane>},
    {Op::DeleteLane, onAny<deleteLane>},
    {Op::SetEmotion, feel},
    {Op::ClearEmotion, forgetFeeling},
    {Op::CreateCard, addCard},
    {Op::EditCard, editCard},
    {Op::MoveCard, shiftCard},
    {Op::DuplicateCard, onAny<duplicateCard>},
    {Op::DeleteCard, onAny<deleteCard>},
    {Op::TagCard, tagAny},
    {Op::UntagCard, untagAny},
    {Op::LinkCards, linkAny},
    {Op::UnlinkCards, unlinkAny},
    {Op::Import, importSome},
    {Op::SplitStage, splitAny},
    {Op::MergeStages, onAny<mergeWithNextStage>},
    {Op::CollapseStage, setAny<collapseStage, Stage, true>},
    {Op::ExpandStage, setAny<collapseStage, Stage, false>},
    {Op::CollapseLane, setAny<collapseLane, Lane, true>},
    {Op::ExpandLane, setAny<collapseLane, Lane, false>},
    {Op::HideLane, setAny<hideLane, Lane, true>},
    {Op::ShowLanes, setAny<hideLane, Lane, false>},
    {Op::ResizeStep, resizeAny},
    {Op::SpanCard, spanAny},
    {Op::Paste, importSome},
    {Op::ResizeLane, resizeAnyLane},
};

} // namespace

std::span<const RandomVerb> randomMapVerbs()
{
    return kMapVerbs;
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/place_quote.h"

#include "core/edit/cards.h"
#include "core/edit/evidence.h"
#include "core/edit/lanes.h"
#include "core/model/relations.h"
#include "core/responses/response_text.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

Result<LaneId> thoughtLane(Edit &edit, JourneyId journey)
{
    for (const LaneId id : edit.state().lanesOf(journey)) {
        if (edit.state().at(id).kind == LaneKind::Thought)
            return id;
    }
    return createLane(edit, journey, LaneKind::Thought);
}

} // namespace

QuotePlace placeOf(const State &state, JourneyId journey, const FoundComment &comment)
{
    QuotePlace place;
    for (const ValueTarget &target : comment.places) {
        if (const auto *step = std::get_if<StepId>(&target); step && journeyOf(state, *step) == journey)
            place.step = *step;
        if (const auto *stage = std::get_if<StageId>(&target); stage && journeyOf(state, *stage) == journey)
            place.stage = *stage;
    }
    if (place.step)
        place.stage = {};
    return place;
}

Result<CardId> placeQuote(Edit &edit, JourneyId journey, const QuotePlace &place, const FoundComment &comment)
{
    if (!place.step && !place.stage)
        return failure(Errc::InvalidValue, ResponseText::tr("this comment belongs to no step of the map; select one"));
    const Result<LaneId> lane = thoughtLane(edit, journey);
    PERIPLUS_TRY(lane);
    const Result<CardId> card =
        createCard(edit, {.lane = *lane, .stage = place.stage, .step = place.step}, comment.text);
    PERIPLUS_TRY(card);
    const Dataset *dataset = edit.state().find(comment.dataset);
    QString note = dataset ? dataset->name : QString();
    if (comment.date.isValid())
        note += (note.isEmpty() ? QString() : u", "_s) + comment.date.toString(Qt::ISODate);
    PERIPLUS_TRY(createEvidence(
        edit,
        Evidence{
            .card = *card, .grade = EvidenceGrade::Anecdote, .source = EvidenceSource::Survey, .n = 1, .note = note}));
    return card;
}

} // namespace periplus

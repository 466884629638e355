// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/cards.h"

#include "core/edit/row_order.h"
#include "core/edit/row_rules.h"
#include "core/edit/row_tree.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// A card is at home in one cell: a lane, and a step or stage of the same journey.
Status validatePlace(const State &state, LaneId lane, StageId stage, StepId step)
{
    PERIPLUS_TRY(require(bool(stage) != bool(step), Errc::InvalidValue,
                         QT_TRANSLATE_NOOP("Edit", "a card belongs either to a step or to a stage")));
    PERIPLUS_TRY(requireRow(state, lane));
    if (step)
        PERIPLUS_TRY(requireRow(state, step));
    else
        PERIPLUS_TRY(requireRow(state, stage));
    const JourneyId journey = step ? journeyOf(state, step) : journeyOf(state, stage);
    return require(state.at(lane).journey == journey, Errc::Conflict,
                   QT_TRANSLATE_NOOP("Edit", "the lane is of another journey than the place"));
}

Status validate(const State &state, const Card &card)
{
    PERIPLUS_TRY(validatePlace(state, card.lane, card.stage, card.step));
    PERIPLUS_TRY(
        require(card.span >= 1, Errc::InvalidValue, QT_TRANSLATE_NOOP("Edit", "a card covers at least one step")));
    PERIPLUS_TRY(requireRange(card.cxLevel, 1, 6, QT_TRANSLATE_NOOP("Edit", "a CX level must be from %1 to %2")));
    PERIPLUS_TRY(requireRange(card.impact, 1, 10, QT_TRANSLATE_NOOP("Edit", "an impact must be from %1 to %2")));
    PERIPLUS_TRY(requireRange(card.effort, 1, 10, QT_TRANSLATE_NOOP("Edit", "an effort must be from %1 to %2")));
    PERIPLUS_TRY(
        requireRange(card.confidence, 0, 100, QT_TRANSLATE_NOOP("Edit", "a confidence must be from %1 to %2")));
    return requireColor(card.color);
}

/// The link between two cards; 0 when there is none.
CardLinkId linkBetween(const State &state, CardId from, CardId to)
{
    for (const CardLinkId id : state.linksFrom(from)) {
        if (state.at(id).to == to)
            return id;
    }
    return {};
}

/// How many steps a journey has from a step on, itself included.
int stepsFrom(const State &state, StepId first)
{
    const StageId stage = state.at(first).stage;
    const QList<StageId> stages = state.stagesOf(state.at(stage).journey);
    qsizetype count = state.stepsOf(stage).size() - state.stepsOf(stage).indexOf(first);
    for (qsizetype i = stages.indexOf(stage) + 1; i < stages.size(); ++i)
        count += state.stepsOf(stages.at(i)).size();
    return static_cast<int>(count);
}

} // namespace

QList<CardId> cardsAt(const State &state, const CardPlace &place)
{
    QList<CardId> cards = place.step ? state.cardsOf(place.step) : state.cardsOf(place.stage);
    cards.removeIf([&](CardId id) { return state.at(id).lane != place.lane; });
    return cards;
}

Result<CardId> createCard(Edit &edit, const CardPlace &place, const QString &text)
{
    PERIPLUS_TRY(validatePlace(edit.state(), place.lane, place.stage, place.step));
    const Card card{.lane = place.lane, .stage = place.stage, .step = place.step, .text = text};
    return insertRow(edit, card, place.before);
}

Status updateCard(Edit &edit, const Card &card)
{
    PERIPLUS_TRY(validate(edit.state(), card));
    return updateRow(edit, card);
}

Status setCardText(Edit &edit, CardId id, const QString &text)
{
    return setText(edit, id, &Card::text, text);
}

Status moveCard(Edit &edit, CardId id, const CardPlace &target)
{
    PERIPLUS_TRY(requireRow(edit.state(), id));
    PERIPLUS_TRY(validatePlace(edit.state(), target.lane, target.stage, target.step));
    Card card = edit.state().at(id);
    card.lane = target.lane;
    card.stage = target.stage;
    card.step = target.step;
    PERIPLUS_TRY(place(edit, card, target.before));
    return edit.put(card);
}

Status spanCard(Edit &edit, CardId id, StepId first, int span)
{
    PERIPLUS_TRY(requireRow(edit.state(), id));
    PERIPLUS_TRY(requireRow(edit.state(), first));
    Card card = edit.state().at(id);
    const int room = stepsFrom(edit.state(), first);
    PERIPLUS_TRY(require(span >= 1 && span <= room, Errc::InvalidValue,
                         QT_TRANSLATE_NOOP("Edit", "a card covers steps that are there")));
    if (first != card.step) {
        PERIPLUS_TRY(moveCard(edit, id, {card.lane, {}, first, {}}));
        card = edit.state().at(id);
    }
    card.span = span;
    return edit.put(card);
}

Result<CardId> duplicateCard(Edit &edit, CardId id)
{
    return copyTree(edit, id);
}

Status deleteCard(Edit &edit, CardId id)
{
    return removeTree(edit, id);
}

Result<CardLinkId> linkCards(Edit &edit, CardId from, CardId to)
{
    PERIPLUS_TRY(requireRow(edit.state(), from));
    PERIPLUS_TRY(requireRow(edit.state(), to));
    PERIPLUS_TRY(require(from != to, Errc::Conflict, QT_TRANSLATE_NOOP("Edit", "a card cannot be linked to itself")));
    if (const CardLinkId there = linkBetween(edit.state(), from, to))
        return there;
    const CardLink row{edit.newId<CardLink>(), from, to};
    PERIPLUS_TRY(edit.put(row));
    return row.id;
}

Status unlinkCards(Edit &edit, CardId from, CardId to)
{
    const CardLinkId link = linkBetween(edit.state(), from, to);
    PERIPLUS_TRY(require(bool(link), Errc::NotFound, QT_TRANSLATE_NOOP("Edit", "the cards are not linked")));
    return edit.remove(link);
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit.h"

namespace periplus {

/// A place on a map: a lane, and either a step or (for cards of the whole stage) a stage.
struct CardPlace
{
    LaneId lane;
    StageId stage;
    StepId step;
    CardId before; ///< the card of the same cell that follows; 0: at the end

    bool operator==(const CardPlace &) const = default;
};

/// The cards of one cell, in order: those of the place's lane at its step or stage.
QList<CardId> cardsAt(const State &state, const CardPlace &place);

/// Adds a card.
/// Errors: NotFound (lane, step, stage, `before`); InvalidValue unless exactly one of step and stage is given;
/// Conflict when lane and cell belong to different journeys.
Result<CardId> createCard(Edit &edit, const CardPlace &place, const QString &text = {});

/// Writes the whole row.
/// Errors: NotFound (the card or anything it names); InvalidValue (span < 1, cxLevel outside 1..6, impact or effort
/// outside 1..10, confidence outside 0..100, colour neither empty nor "#rrggbb", both or none of step and stage);
/// Conflict when lane and cell belong to different journeys.
Status updateCard(Edit &edit, const Card &card);
Status setCardText(Edit &edit, CardId id, const QString &text);

/// Moves a card to another place, also of another journey; it keeps all its fields. Errors: as createCard.
Status moveCard(Edit &edit, CardId id, const CardPlace &place);

/// Lets a card cover `span` steps from `first` on, in its lane; a card of a whole stage becomes one of those steps. At
/// another place than before it goes to the end of that cell.
/// Errors: NotFound; InvalidValue (span < 1, or more steps than the journey has from there); Conflict (a step of
/// another journey).
Status spanCard(Edit &edit, CardId id, StepId first, int span);

/// Copies the card with tags, links and evidence right after itself; without comments.
Result<CardId> duplicateCard(Edit &edit, CardId id);

/// Removes the card with tags, links, evidence and comments. Actions stay, without a card. Errors: NotFound.
Status deleteCard(Edit &edit, CardId id);

/// Links a pain point to an opportunity that answers it; the existing link is returned when there is one.
/// Errors: NotFound; Conflict (a card with itself).
Result<CardLinkId> linkCards(Edit &edit, CardId from, CardId to);

/// Errors: NotFound when they are not linked.
Status unlinkCards(Edit &edit, CardId from, CardId to);

} // namespace periplus

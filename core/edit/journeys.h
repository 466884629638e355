// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit.h"

namespace periplus {

/// Adds an empty map with the standard lanes before another one; without `before` at the end.
/// Errors: NotFound (`before`).
Result<JourneyId> createJourney(Edit &edit, const QString &title, JourneyId before = {});

/// Writes the whole row.
/// Errors: NotFound (journey, counterpart, parent step); Conflict when the journey would be its own counterpart
/// or hang below itself.
Status updateJourney(Edit &edit, const Journey &journey);
Status renameJourney(Edit &edit, JourneyId id, const QString &title);
Status moveJourney(Edit &edit, JourneyId id, JourneyId before = {});

/// Makes two journeys the current and future of each other; former pairs of both are dissolved.
/// A counterpart of 0 only dissolves. Errors: NotFound; Conflict (a journey with itself).
Status pairJourneys(Edit &edit, JourneyId journey, JourneyId counterpart);

/// Copies the map with personas, stages, steps, lanes, cards, emotions, tags, links and evidence right after itself;
/// without comments, counterpart and parent step. Metric cards show the same metrics.
Result<JourneyId> duplicateJourney(Edit &edit, JourneyId id);

/// Removes the map with everything in it, its metrics and comments. Actions stay, without a card.
/// Journeys below its steps stay, without a parent. Errors: NotFound.
Status deleteJourney(Edit &edit, JourneyId id);

/// Lets a persona take part, before another one; the existing part is returned when it has one.
/// Errors: NotFound (journey, persona, `before`).
Result<JourneyPersonaId> assignPersona(Edit &edit, JourneyId journey, PersonaId persona, JourneyPersonaId before = {});

/// Changes the order of a journey's personas; the first is the main one.
Status moveAssignment(Edit &edit, JourneyPersonaId id, JourneyPersonaId before = {});

/// Ends a persona's part in a journey, with its emotions and steps there. Errors: NotFound.
Status unassignPersona(Edit &edit, JourneyId journey, PersonaId persona);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit.h"

namespace periplus {

/// Adds a step before another one of the stage; without `before` at the end.
/// Errors: NotFound (stage, `before`).
Result<StepId> createStep(Edit &edit, StageId stage, const QString &title, StepId before = {});

/// Writes the whole row. Errors: NotFound; InvalidValue (width not above 0); Conflict when it would leave its journey.
Status updateStep(Edit &edit, const Step &step);
Status renameStep(Edit &edit, StepId id, const QString &title);

/// Gives a step's column a width in map units; nothing: as wide as the map says.
/// Errors: NotFound; InvalidValue (not above 0).
Status setStepWidth(Edit &edit, StepId id, std::optional<double> width);

/// Moves a step to a place in a stage of the same journey, its own or another one.
/// Errors: NotFound; Conflict when the stage is of another journey.
Status moveStep(Edit &edit, StepId id, StageId stage, StepId before = {});

/// Copies the step with personas, cards, emotions, tags, links and evidence right after itself; without comments.
Result<StepId> duplicateStep(Edit &edit, StepId id);

/// Removes the step with its cards, emotions, metrics and comments. Journeys below it stay, without a parent.
/// Errors: NotFound.
Status deleteStep(Edit &edit, StepId id);

/// Says that a persona acts in a step; the existing row is returned when it does already. Errors: NotFound.
Result<StepPersonaId> addStepPersona(Edit &edit, StepId step, PersonaId persona);

/// Errors: NotFound when the persona does not act there.
Status removeStepPersona(Edit &edit, StepId step, PersonaId persona);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit.h"

namespace periplus {

/// Splits a stage in two before one of its steps: a new stage right behind it takes that step and those that follow.
/// Cards, metrics and comments of the whole stage stay with the first part.
/// Errors: NotFound; NothingToDo for the first step of a stage, which would leave an empty stage.
Result<StageId> splitStage(Edit &edit, StepId first, const QString &title);

/// Joins a stage with the one that follows it. The first one keeps its title and takes the steps, cards, metrics and
/// comments of the second one, each behind its own; it takes title and duration too where it has none.
/// Errors: NotFound; NothingToDo for the last stage.
Status mergeWithNextStage(Edit &edit, StageId id);

} // namespace periplus

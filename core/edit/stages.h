// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit.h"

namespace periplus {

/// Adds a stage before another one of the journey; without `before` at the end.
/// Errors: NotFound (journey, `before`).
Result<StageId> createStage(Edit &edit, JourneyId journey, const QString &title, StageId before = {});

/// Writes the whole row. Errors: NotFound; Conflict when it would leave its journey.
Status updateStage(Edit &edit, const Stage &stage);
Status renameStage(Edit &edit, StageId id, const QString &title);
/// Shows a stage as one narrow column, or with its steps again. Errors: NotFound.
Status collapseStage(Edit &edit, StageId id, bool collapsed);
Status moveStage(Edit &edit, StageId id, StageId before = {});

/// Copies the stage with steps, cards, emotions, tags, links and evidence right after itself; without comments.
Result<StageId> duplicateStage(Edit &edit, StageId id);

/// Removes the stage with its steps, cards, metrics and comments. Errors: NotFound.
Status deleteStage(Edit &edit, StageId id);

} // namespace periplus

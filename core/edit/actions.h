// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit.h"

namespace periplus {

/// Adds an action (its id and rank are ignored) before another one; without `before` at the end.
/// Errors: NotFound (card, `before`); InvalidValue when the due date is neither empty nor YYYY-MM-DD.
Result<ActionId> createAction(Edit &edit, const Action &action, ActionId before = {});

/// Writes the whole row. Errors: as createAction.
Status updateAction(Edit &edit, const Action &action);
Status renameAction(Edit &edit, ActionId id, const QString &title);
Status moveAction(Edit &edit, ActionId id, ActionId before = {});
Result<ActionId> duplicateAction(Edit &edit, ActionId id);
Status deleteAction(Edit &edit, ActionId id);

} // namespace periplus

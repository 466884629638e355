// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/actions.h"

#include "core/edit/row_order.h"
#include "core/edit/row_rules.h"
#include "core/edit/row_tree.h"

namespace periplus {

namespace {

Status validate(const Action &action)
{
    return action.due.isEmpty() ? Status{} : requireDate(action.due);
}

} // namespace

Result<ActionId> createAction(Edit &edit, const Action &action, ActionId before)
{
    PERIPLUS_TRY(validate(action));
    return insertRow(edit, action, before);
}

Status updateAction(Edit &edit, const Action &action)
{
    PERIPLUS_TRY(validate(action));
    return updateRow(edit, action);
}

Status renameAction(Edit &edit, ActionId id, const QString &title)
{
    return setText(edit, id, &Action::title, title);
}

Status moveAction(Edit &edit, ActionId id, ActionId before)
{
    return moveRow(edit, id, before);
}

Result<ActionId> duplicateAction(Edit &edit, ActionId id)
{
    return copyTree(edit, id);
}

Status deleteAction(Edit &edit, ActionId id)
{
    PERIPLUS_TRY(requireRow(edit.state(), id));
    return edit.remove(id);
}

} // namespace periplus

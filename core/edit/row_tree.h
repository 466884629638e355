// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting and copying a row with what belongs to it. Which rows those are follows from the columns of
// core/model/schema.h and two short lists in references.cpp, so that no verb can forget a table.
#pragma once

#include "core/edit/references.h"
#include "core/edit/row_order.h"

namespace periplus {

/// Deletes a row and every row that cannot be without it; rows that merely name it lose the name.
/// Errors: NotFound; those of Edit.
template <class Row> Status removeTree(Edit &edit, Id<Row> id)
{
    PERIPLUS_TRY(requireRow(edit.state(), id));
    return removeRows(edit, {kTable<Row>, id.value});
}

/// Copies a row and what belongs to it right after the original; ids inside the copy point to copies.
/// Comments, and metrics of journeys, stages and steps, are not copied.
/// Errors: NotFound; those of Edit.
template <class Row> Result<Id<Row>> copyTree(Edit &edit, Id<Row> id)
{
    PERIPLUS_TRY(requireRow(edit.state(), id));
    const Id<Row> next = nextSibling(edit.state(), edit.state().at(id));
    const Result<qint64> copy = copyRows(edit, {kTable<Row>, id.value});
    PERIPLUS_TRY(copy);
    Row root = edit.state().at(Id<Row>{*copy});
    PERIPLUS_TRY(place(edit, root, next));
    PERIPLUS_TRY(edit.put(root));
    return root.id;
}

} // namespace periplus

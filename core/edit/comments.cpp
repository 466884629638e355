// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/comments.h"

#include "core/edit/row_rules.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

Status validate(const Comment &comment)
{
    const int places = int(bool(comment.journey)) + int(bool(comment.stage)) + int(bool(comment.step))
                       + int(bool(comment.card)) + int(bool(comment.persona));
    return require(places == 1, Errc::InvalidValue,
                   QT_TRANSLATE_NOOP("Edit", "a comment belongs to exactly one thing"));
}

} // namespace

Result<CommentId> createComment(Edit &edit, const Comment &comment)
{
    PERIPLUS_TRY(validate(comment));
    PERIPLUS_TRY(requireNamedRows(edit.state(), comment));
    Comment row = comment;
    row.id = edit.newId<Comment>();
    if (row.author.isEmpty())
        row.author = edit.author();
    if (row.at == 0)
        row.at = edit.nowMs();
    PERIPLUS_TRY(edit.put(row));
    return row.id;
}

Status updateComment(Edit &edit, const Comment &comment)
{
    PERIPLUS_TRY(validate(comment));
    return updateRow(edit, comment);
}

Status resolveComment(Edit &edit, CommentId id, bool resolved)
{
    PERIPLUS_TRY(requireRow(edit.state(), id));
    Comment comment = edit.state().at(id);
    comment.resolved = resolved;
    return edit.put(comment);
}

Status deleteComment(Edit &edit, CommentId id)
{
    PERIPLUS_TRY(requireRow(edit.state(), id));
    return edit.remove(id);
}

} // namespace periplus

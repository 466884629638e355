// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit.h"

namespace periplus {

/// Adds a comment (its id is ignored); author and time are filled in where they are not set.
/// Errors: NotFound; InvalidValue unless exactly one of journey, stage, step, card and persona is set.
Result<CommentId> createComment(Edit &edit, const Comment &comment);

/// Writes the whole row. Errors: as createComment.
Status updateComment(Edit &edit, const Comment &comment);
Status resolveComment(Edit &edit, CommentId id, bool resolved);
Status deleteComment(Edit &edit, CommentId id);

} // namespace periplus

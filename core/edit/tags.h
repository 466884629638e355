// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit.h"

namespace periplus {

/// Adds a tag before another one; without `before` at the end. Errors: NotFound (`before`).
Result<TagId> createTag(Edit &edit, const QString &name, TagId before = {});

/// Writes the whole row. Errors: NotFound; InvalidValue when the colour is neither empty nor "#rrggbb".
Status updateTag(Edit &edit, const Tag &tag);
Status renameTag(Edit &edit, TagId id, const QString &name);
Status moveTag(Edit &edit, TagId id, TagId before = {});

/// Copies the tag right after itself; cards keep the tags they have.
Result<TagId> duplicateTag(Edit &edit, TagId id);

/// Removes the tag, from every card too. Errors: NotFound.
Status deleteTag(Edit &edit, TagId id);

/// Puts a tag on a card; the existing mark is returned when it is there already. Errors: NotFound.
Result<CardTagId> tagCard(Edit &edit, CardId card, TagId tag);

/// Takes a tag off a card. Errors: NotFound when it is not on it.
Status untagCard(Edit &edit, CardId card, TagId tag);

} // namespace periplus

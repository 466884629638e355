// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/tags.h"

#include "core/edit/row_order.h"
#include "core/edit/row_rules.h"
#include "core/edit/row_tree.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// The mark of a tag on a card; 0 when it is not there.
CardTagId markOf(const State &state, CardId card, TagId tag)
{
    for (const CardTagId id : state.tagsOf(card)) {
        if (state.at(id).tag == tag)
            return id;
    }
    return {};
}

} // namespace

Result<TagId> createTag(Edit &edit, const QString &name, TagId before)
{
    return insertRow(edit, Tag{.name = name}, before);
}

Status updateTag(Edit &edit, const Tag &tag)
{
    PERIPLUS_TRY(requireColor(tag.color));
    return updateRow(edit, tag);
}

Status renameTag(Edit &edit, TagId id, const QString &name)
{
    return setText(edit, id, &Tag::name, name);
}

Status moveTag(Edit &edit, TagId id, TagId before)
{
    return moveRow(edit, id, before);
}

Result<TagId> duplicateTag(Edit &edit, TagId id)
{
    return copyTree(edit, id);
}

Status deleteTag(Edit &edit, TagId id)
{
    return removeTree(edit, id);
}

Result<CardTagId> tagCard(Edit &edit, CardId card, TagId tag)
{
    PERIPLUS_TRY(requireRow(edit.state(), card));
    PERIPLUS_TRY(requireRow(edit.state(), tag));
    if (const CardTagId there = markOf(edit.state(), card, tag))
        return there;
    const CardTag row{edit.newId<CardTag>(), card, tag};
    PERIPLUS_TRY(edit.put(row));
    return row.id;
}

Status untagCard(Edit &edit, CardId card, TagId tag)
{
    const CardTagId mark = markOf(edit.state(), card, tag);
    PERIPLUS_TRY(require(bool(mark), Errc::NotFound, QT_TRANSLATE_NOOP("Edit", "the card does not have that tag")));
    return edit.remove(mark);
}

} // namespace periplus

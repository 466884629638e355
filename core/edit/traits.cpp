// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/traits.h"

#include "core/edit/edit_text.h"
#include "core/edit/row_order.h"
#include "core/edit/row_rules.h"
#include "core/edit/row_tree.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

Status validate(const Trait &trait)
{
    PERIPLUS_TRY(require(bool(trait.persona), Errc::NotFound, QT_TRANSLATE_NOOP("Edit", "there is no such persona")));
    switch (trait.kind) {
    case TraitKind::Skill:
        return requireRange(trait.value, 1.0, 5.0, QT_TRANSLATE_NOOP("Edit", "a skill must be from %1 to %2"));
    case TraitKind::Channel:
        return requireRange(trait.value, 0.0, 100.0,
                            QT_TRANSLATE_NOOP("Edit", "a channel preference must be from %1 to %2"));
    case TraitKind::Fact:
    case TraitKind::Goal:
    case TraitKind::Need:
    case TraitKind::Motivation:
    case TraitKind::Fear:
    case TraitKind::Frustration:
    case TraitKind::Habit:
    case TraitKind::Tool:
    case TraitKind::Section:
        return {};
    }
    return failure(Errc::InvalidValue, EditText::tr("the kind of the trait is unknown"));
}

} // namespace

Result<TraitId> createTrait(Edit &edit, const Trait &trait, TraitId before)
{
    PERIPLUS_TRY(validate(trait));
    return insertRow(edit, trait, before);
}

Status updateTrait(Edit &edit, const Trait &trait)
{
    PERIPLUS_TRY(validate(trait));
    return updateRow(edit, trait);
}

Status moveTrait(Edit &edit, TraitId id, TraitId before)
{
    return moveRow(edit, id, before);
}

Result<TraitId> duplicateTrait(Edit &edit, TraitId id)
{
    return copyTree(edit, id);
}

Status deleteTrait(Edit &edit, TraitId id)
{
    return removeTree(edit, id);
}

} // namespace periplus

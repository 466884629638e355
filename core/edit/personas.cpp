// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/personas.h"

#include "core/edit/row_order.h"
#include "core/edit/row_rules.h"
#include "core/edit/row_tree.h"

namespace periplus {

Result<PersonaId> createPersona(Edit &edit, const QString &name, PersonaId before)
{
    return insertRow(edit, Persona{.name = name}, before);
}

Status updatePersona(Edit &edit, const Persona &persona)
{
    return updateRow(edit, persona);
}

Status renamePersona(Edit &edit, PersonaId id, const QString &name)
{
    return setText(edit, id, &Persona::name, name);
}

Status movePersona(Edit &edit, PersonaId id, PersonaId before)
{
    return moveRow(edit, id, before);
}

Result<PersonaId> duplicatePersona(Edit &edit, PersonaId id)
{
    return copyTree(edit, id);
}

Status deletePersona(Edit &edit, PersonaId id)
{
    return removeTree(edit, id);
}

} // namespace periplus

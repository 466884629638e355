// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit.h"

namespace periplus {

/// Adds a persona before another one; without `before` at the end.
/// Errors: NotFound (`before`).
Result<PersonaId> createPersona(Edit &edit, const QString &name, PersonaId before = {});

/// Writes the whole row. Errors: NotFound (the persona or its segment).
Status updatePersona(Edit &edit, const Persona &persona);
Status renamePersona(Edit &edit, PersonaId id, const QString &name);
Status movePersona(Edit &edit, PersonaId id, PersonaId before = {});

/// Copies the persona with its traits and their evidence right after itself; not its part in journeys.
Result<PersonaId> duplicatePersona(Edit &edit, PersonaId id);

/// Removes the persona with its traits, comments, emotions and its part in journeys and steps.
/// Cards that named it stay, without a persona. Errors: NotFound.
Status deletePersona(Edit &edit, PersonaId id);

} // namespace periplus

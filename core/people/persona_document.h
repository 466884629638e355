// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/imported.h"
#include "core/people/persona_table.h"

namespace periplus {

/// The personas of a JSON document of the product's own form, with their traits, evidence, segments and channels, and
/// nothing else of it: no maps. Pictures come along.
/// Errors: those of readJson; InvalidValue for a document without personas.
Result<Imported> readPersonaDocument(const QByteArray &bytes, IdSource &ids);

/// The same personas as a table, to be looked at and judged: name, role, segment and how many statements.
/// Shape: a row for each persona in their order, without a line.
PersonaTable tableOfPersonas(const State &personas);

/// Makes the personas whose names are new, after those that are there; segments are taken by name, or made. Pictures
/// must have been added. Shape: how many. Errors: NothingToDo when no name is new; those of Edit.
Result<qsizetype> importPersonas(Edit &edit, const State &personas);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
// One persona as text for other programs.
#pragma once

#include "core/formats/imported.h"
#include "core/model/assets.h"

namespace periplus {

/// A persona as Markdown (CommonMark): its name is the heading, each kind of statements a section with a list; facts
/// and preferred channels are "name: value". Evidence follows its statement in brackets, the maps it takes part in
/// come last. Characters that mean something in Markdown are escaped.
/// Shape: empty when there is no such persona.
QByteArray personaMarkdown(const State &state, PersonaId persona);

/// A document of this persona alone, with its segment, the channels and its own picture; it can be imported again.
Exported personaJson(const State &state, const AssetSource &assets, PersonaId persona);

/// The same of several personas.
Exported personasJson(const State &state, const AssetSource &assets, const QList<PersonaId> &personas);

/// Several personas side by side as Markdown: a table for each kind of statements, with ≠ before the lines that differ
/// and = before those that are the same.
/// Shape: empty when nobody is there.
QByteArray comparisonMarkdown(const State &state, const QList<PersonaId> &personas);

} // namespace periplus

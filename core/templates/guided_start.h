// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/start_from_template.h"

namespace periplus {

/// What the questions of a guided start give: who, from what, and which story.
struct GuidedStart
{
    std::optional<Imported> source; ///< the template of the map; nothing: a blank map
    StartOptions options;           ///< its persona is taken from the lists below
    QList<PersonaId> personas;      ///< of the workspace; the first one is the map's main persona
    QList<Imported> newPersonas;    ///< templates to make personas of, after those
};

/// Makes a map from a template or a blank one, and the personas that are new, as one undoable step. The first persona
/// takes the place of the template's main one, the others take part beside it. The new map is where to look afterwards.
/// Errors: NotFound (the template's map or persona, a persona of the workspace); those of Workspace::edit.
Result<JourneyId> startGuided(Workspace &workspace, const GuidedStart &start, const ViewHint &before = {});

/// Makes a persona of a template, which takes part in a map if one is given, as one undoable step.
/// Errors: NotFound (the template's persona, the map); those of Workspace::edit.
Result<PersonaId> startPersona(Workspace &workspace, const Imported &source, const QString &name, JourneyId map,
                               const ViewHint &before = {});

} // namespace periplus

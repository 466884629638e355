// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/imported.h"
#include "core/store/workspace.h"
#include "core/templates/template_content.h"

#include <optional>

namespace periplus {

/// What a guided start asks for. What is not said is taken from the template.
struct StartOptions
{
    QString title; ///< empty: the template's
    std::optional<QString> scenario;
    std::optional<QString> objective;
    PersonaId persona; ///< of the workspace; takes the place of the template's main persona everywhere
    Keep keep = Keep::Everything;
};

/// Makes a map of a template, after the maps that are there. Channels of the same code and tags and personas of the
/// same name are shared with those of the workspace; missing ones are added as far as the map uses them. A persona that
/// is there keeps its own description. The new map is where to look after the edit. Pictures must have been added.
/// Errors: NotFound (the template's map, the persona); those of Edit::put.
Result<JourneyId> startFromTemplate(Edit &edit, const State &source, const StartOptions &options);

/// Makes a map without a template: the standard lanes and three stages (before, during, after).
/// Errors: NotFound (the persona); those of Edit::put.
Result<JourneyId> startBlank(Edit &edit, const StartOptions &options);

/// Makes a persona of a template, after those that are there, even when one has the same name.
/// Errors: NotFound (the template's persona); those of Edit::put.
Result<PersonaId> personaFromTemplate(Edit &edit, const State &source, const QString &name = {});

/// The same as one undoable step of a workspace, pictures included. Errors: those of Workspace::edit too.
Result<JourneyId> startFromTemplate(Workspace &workspace, const Imported &source, const StartOptions &options,
                                    const ViewHint &before = {});
Result<JourneyId> startBlank(Workspace &workspace, const StartOptions &options, const ViewHint &before = {});
Result<PersonaId> personaFromTemplate(Workspace &workspace, const Imported &source, const QString &name = {},
                                      const ViewHint &before = {});

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/guided_start.h"

#include "core/edit/journeys.h"

namespace periplus {

namespace {

/// What history calls the new map.
QString titleOfStart(const GuidedStart &start)
{
    const QString title = start.options.title.simplified();
    if (!title.isEmpty() || !start.source)
        return title;
    const QList<JourneyId> maps = start.source->state.ordered<Journey>();
    return maps.isEmpty() ? QString() : start.source->state.at(maps.first()).title;
}

Status keepPictures(Workspace &workspace, const Imported &source)
{
    for (const Asset &asset : source.assets)
        PERIPLUS_TRY(workspace.addAsset(asset.bytes, asset.mediaType));
    return {};
}

Status keepAllPictures(Workspace &workspace, const GuidedStart &start)
{
    if (start.source)
        PERIPLUS_TRY(keepPictures(workspace, *start.source));
    for (const Imported &persona : start.newPersonas)
        PERIPLUS_TRY(keepPictures(workspace, persona));
    return {};
}

} // namespace

Result<JourneyId> startGuided(Workspace &workspace, const GuidedStart &start, const ViewHint &before)
{
    return workspace.edit(Op::CreateJourney, {titleOfStart(start), {}, before}, [&](Edit &edit) -> Result<JourneyId> {
        PERIPLUS_TRY(keepAllPictures(workspace, start));
        QList<PersonaId> personas = start.personas;
        for (const Imported &source : start.newPersonas) {
            const Result<PersonaId> made = personaFromTemplate(edit, source.state);
            PERIPLUS_TRY(made);
            personas.append(*made);
        }
        StartOptions options = start.options;
        options.persona = personas.value(0);
        const Result<JourneyId> made =
            start.source ? startFromTemplate(edit, start.source->state, options) : startBlank(edit, options);
        PERIPLUS_TRY(made);
        for (const PersonaId persona : personas.mid(1))
            PERIPLUS_TRY(assignPersona(edit, *made, persona));
        return made;
    });
}

Result<PersonaId> startPersona(Workspace &workspace, const Imported &source, const QString &name, JourneyId map,
                               const ViewHint &before)
{
    const QList<PersonaId> there = source.state.ordered<Persona>();
    const bool named = !name.simplified().isEmpty() || there.isEmpty();
    const QString label = named ? name.simplified() : source.state.at(there.first()).name;
    return workspace.edit(Op::CreatePersona, {label, {}, before}, [&](Edit &edit) -> Result<PersonaId> {
        PERIPLUS_TRY(keepPictures(workspace, source));
        const Result<PersonaId> made = personaFromTemplate(edit, source.state, name);
        PERIPLUS_TRY(made);
        if (map)
            PERIPLUS_TRY(assignPersona(edit, map, *made));
        return made;
    });
}

} // namespace periplus

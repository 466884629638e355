// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/template_view.h"

#include "core/layout/map_words.h"
#include "ui/clipboard/fragment_picture.h"

namespace periplus {

namespace {

void viewMap(TemplateView &view, const State &state, JourneyId id)
{
    const Journey &journey = state.at(id);
    view.title = journey.title;
    view.scenario = journey.scenario;
    view.objective = journey.objective;
    for (const StageId stage : state.stagesOf(id))
        view.stages.append(state.at(stage).title.simplified());
    for (const LaneId lane : state.lanesOf(id))
        view.lanes.append(words::laneName(state.at(lane)));
    for (const JourneyPersonaId part : state.personasOf(id)) {
        if (const Persona *persona = state.find(state.at(part).persona))
            view.personas.append(*persona);
    }
    view.cards = state.count<Card>();
}

} // namespace

TemplateView viewTemplate(const TemplateInfo &info, const ShapedTextMeasurer &measurer, const MiniatureOptions &options)
{
    TemplateView view;
    if (!info.isUsable())
        return view;
    const std::unique_ptr<IdSource> ids = randomIds();
    const Result<Imported> read = readTemplate(info, *ids);
    if (!read)
        return view;
    const State &state = read->state;
    const PicturesInMemory pictures(read->assets);
    if (info.kind == TemplateKind::Journey) {
        const JourneyId journey = state.ordered<Journey>().first();
        viewMap(view, state, journey);
        view.picture = mapMiniature(state, journey, pictures, measurer, options);
        return view;
    }
    const PersonaId persona = state.ordered<Persona>().first();
    view.personas = {state.at(persona)};
    view.title = state.at(persona).name;
    view.picture = personaMiniature(state, persona, pictures, measurer, options);
    return view;
}

} // namespace periplus

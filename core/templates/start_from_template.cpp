// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/start_from_template.h"

#include "core/edit/insert_state.h"
#include "core/edit/journeys.h"
#include "core/edit/row_order.h"
#include "core/edit/stages.h"
#include "core/templates/template_text.h"

#include <QHash>
#include <QRegularExpression>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

QString foldedText(const QString &text)
{
    return text.trimmed().toCaseFolded();
}

/// Gives the state the vocabulary of the workspace, in its order, and behind it the channels that only the state has.
/// An insertion then neither adds channels that nobody uses nor replaces those of a new workspace.
void adoptChannels(State &state, const State &workspace)
{
    QHash<QString, ChannelId> ours;
    QHash<ChannelId, ChannelId> places;
    const QList<ChannelId> there = workspace.ordered<Channel>();
    const QList<ChannelId> brought = state.ordered<Channel>();
    for (const ChannelId id : there)
        ours.insert(foldedText(workspace.at(id).code), id);
    QList<Channel> channels;
    for (const ChannelId id : there)
        channels.append(workspace.at(id));
    for (const ChannelId id : brought) {
        const Channel row = state.at(id);
        const ChannelId same = ours.value(foldedText(row.code));
        places.insert(id, same ? same : id);
        if (!same)
            channels.append(row);
        state.remove(id);
    }
    const QList<Rank> ranks = evenRanks(channels.size());
    for (qsizetype i = 0; i < channels.size(); ++i) {
        channels[i].rank = ranks.at(i);
        state.put(channels.at(i));
    }
    for (const CardId id : state.ordered<Card>()) {
        Card card = state.at(id);
        card.channel = places.value(card.channel);
        state.put(card);
    }
}

/// Every row of a table that names one persona names another one.
template <class Row> void renamePersonaIn(State &state, PersonaId from, PersonaId to)
{
    for (const Id<Row> id : state.ordered<Row>()) {
        Row row = state.at(id);
        if (row.persona != from)
            continue;
        row.persona = to;
        state.put(row);
    }
}

template <class Row> void removeRowsNaming(State &state, PersonaId persona)
{
    for (const Id<Row> id : state.ordered<Row>()) {
        if (state.at(id).persona == persona)
            state.remove(id);
    }
}

void removePersona(State &state, PersonaId id)
{
    for (const TraitId trait : state.traitsOf(id)) {
        for (const EvidenceId evidence : state.evidenceOf(trait))
            state.remove(evidence);
        state.remove(trait);
    }
    state.remove(id);
}

/// Words of one persona said of another one: its name, and its last name alone, where they stand as words.
QString spokenOf(QString text, const Persona &from, const Persona &to)
{
    const auto lastWord = [](const QString &name) { return name.simplified().section(u' ', -1); };
    const auto replace = [&text](const QString &word, const QString &by) {
        if (word.isEmpty() || word == by || !text.contains(word))
            return;
        const QRegularExpression whole(u"(?<!\\w)%1(?!\\w)"_s.arg(QRegularExpression::escape(word)),
                                       QRegularExpression::UseUnicodePropertiesOption);
        text.replace(whole, QString(by).replace(u'\\', u"\\\\"_s));
    };
    replace(from.name.simplified(), to.name.simplified());
    const QString given = lastWord(from.name);
    if (!given.isEmpty() && given.at(0).isUpper() && given != from.name.simplified())
        replace(given, lastWord(to.name));
    return text;
}

/// The map tells of the persona that takes the place of another one: names in its texts, and what it says of it all.
void tellOf(State &state, JourneyId journey, const Persona &from, const Persona &to)
{
    Journey map = state.at(journey);
    map.scenario = spokenOf(map.scenario, from, to);
    map.objective = spokenOf(map.objective, from, to);
    map.quote = to.quote; // what the other one said is not theirs
    state.put(map);
    for (const CardId id : state.ordered<Card>()) {
        Card card = state.at(id);
        card.text = spokenOf(card.text, from, to);
        card.detail = spokenOf(card.detail, from, to);
        state.put(card);
    }
    for (const StepId id : state.ordered<Step>()) {
        Step step = state.at(id);
        step.title = spokenOf(step.title, from, to);
        state.put(step);
    }
}

/// Puts a persona of the workspace in the place of the main one of the state's map. Another persona of the state that
/// has the same name would become the same one: its feelings and parts go.
void putInPlace(State &state, const Persona &chosen, JourneyId journey, JourneyPersonaId freshPart)
{
    const QList<JourneyPersonaId> parts = state.personasOf(journey);
    const PersonaId main = parts.isEmpty() ? PersonaId{} : state.at(parts.first()).persona;
    for (const PersonaId id : state.ordered<Persona>()) {
        if (id == main || foldedText(state.at(id).name) != foldedText(chosen.name))
            continue;
        removeRowsNaming<JourneyPersona>(state, id);
        removeRowsNaming<StepPersona>(state, id);
        removeRowsNaming<Emotion>(state, id);
        renamePersonaIn<Card>(state, id, chosen.id);
        removePersona(state, id);
    }
    state.put(chosen);
    if (main)
        tellOf(state, journey, state.at(main), chosen);
    if (!main) {
        state.put(JourneyPersona{freshPart, journey, chosen.id, rankBetween({}, {})});
        return;
    }
    renamePersonaIn<JourneyPersona>(state, main, chosen.id);
    renamePersonaIn<StepPersona>(state, main, chosen.id);
    renamePersonaIn<Emotion>(state, main, chosen.id);
    renamePersonaIn<Card>(state, main, chosen.id);
    removePersona(state, main);
}

void applyTexts(Journey &row, const StartOptions &options)
{
    if (!options.title.trimmed().isEmpty())
        row.title = options.title;
    row.scenario = options.scenario.value_or(row.scenario);
    row.objective = options.objective.value_or(row.objective);
}

/// What menus and history call the new map.
EditOptions stepNamed(const QString &title, const ViewHint &before)
{
    EditOptions options;
    options.label = title;
    options.before = before;
    return options;
}

Status addPictures(Workspace &workspace, const Imported &source)
{
    for (const Asset &asset : source.assets)
        PERIPLUS_TRY(workspace.addAsset(asset.bytes, asset.mediaType));
    return {};
}

QString titleIn(const State &source, const StartOptions &options)
{
    const QList<JourneyId> journeys = source.ordered<Journey>();
    return options.title.trimmed().isEmpty() && !journeys.isEmpty() ? source.at(journeys.first()).title : options.title;
}

} // namespace

Result<JourneyId> startFromTemplate(Edit &edit, const State &source, const StartOptions &options)
{
    const QList<JourneyId> maps = source.ordered<Journey>();
    PERIPLUS_TRY(require(!maps.isEmpty(), Errc::NotFound, TemplateText::tr("this template holds no map")));
    if (options.persona)
        PERIPLUS_TRY(requireRow(edit.state(), options.persona));
    State content = templateContent(source, maps.first(), options.keep);
    adoptChannels(content, edit.state());
    if (options.persona)
        putInPlace(content, edit.state().at(options.persona), maps.first(), edit.newId<JourneyPersona>());
    Journey row = content.at(maps.first());
    applyTexts(row, options); // what people wrote stays as they wrote it
    content.put(row);
    const Result<QList<JourneyId>> made = insertState(edit, content, MatchNames::RowsAndNames);
    PERIPLUS_TRY(made);
    edit.setViewAfter({made->first(), {}, {}});
    return made->first();
}

Result<JourneyId> startBlank(Edit &edit, const StartOptions &options)
{
    const Result<JourneyId> made = createJourney(edit, options.title);
    PERIPLUS_TRY(made);
    Journey row = edit.state().at(*made);
    applyTexts(row, options);
    PERIPLUS_TRY(edit.put(row));
    for (const QString &stage : {TemplateText::tr("Before"), TemplateText::tr("During"), TemplateText::tr("After")})
        PERIPLUS_TRY(createStage(edit, *made, stage));
    if (options.persona)
        PERIPLUS_TRY(assignPersona(edit, *made, options.persona));
    edit.setViewAfter({*made, {}, {}});
    return made;
}

Result<PersonaId> personaFromTemplate(Edit &edit, const State &source, const QString &name)
{
    const QList<PersonaId> personas = source.ordered<Persona>();
    PERIPLUS_TRY(require(!personas.isEmpty(), Errc::NotFound, TemplateText::tr("this template holds no persona")));
    const State content = templateContent(source, personas.first());
    Persona row = content.at(personas.first());
    if (!name.trimmed().isEmpty())
        row.name = name;
    const Result<PersonaId> made = insertRow(edit, row, PersonaId{});
    PERIPLUS_TRY(made);
    for (const TraitId id : content.traitsOf(personas.first())) {
        Trait trait = content.at(id);
        trait.id = edit.newId<Trait>();
        trait.persona = *made;
        PERIPLUS_TRY(edit.put(trait));
        for (const EvidenceId evidenceId : content.evidenceOf(id)) {
            Evidence evidence = content.at(evidenceId);
            evidence.id = edit.newId<Evidence>();
            evidence.trait = trait.id;
            PERIPLUS_TRY(edit.put(evidence));
        }
    }
    return made;
}

Result<JourneyId> startFromTemplate(Workspace &workspace, const Imported &source, const StartOptions &options,
                                    const ViewHint &before)
{
    return workspace.edit(Op::CreateJourney, stepNamed(titleIn(source.state, options), before),
                          [&](Edit &edit) -> Result<JourneyId> {
                              PERIPLUS_TRY(addPictures(workspace, source));
                              return startFromTemplate(edit, source.state, options);
                          });
}

Result<JourneyId> startBlank(Workspace &workspace, const StartOptions &options, const ViewHint &before)
{
    return workspace.edit(Op::CreateJourney, stepNamed(options.title, before),
                          [&](Edit &edit) { return startBlank(edit, options); });
}

Result<PersonaId> personaFromTemplate(Workspace &workspace, const Imported &source, const QString &name,
                                      const ViewHint &before)
{
    const QList<PersonaId> personas = source.state.ordered<Persona>();
    const QString title =
        name.trimmed().isEmpty() && !personas.isEmpty() ? source.state.at(personas.first()).name : name;
    return workspace.edit(Op::CreatePersona, stepNamed(title, before), [&](Edit &edit) -> Result<PersonaId> {
        PERIPLUS_TRY(addPictures(workspace, source));
        return personaFromTemplate(edit, source.state, name);
    });
}

} // namespace periplus

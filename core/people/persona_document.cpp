// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/persona_document.h"

#include "core/edit/insert_state.h"
#include "core/formats/json_reader.h"

#include <QCoreApplication>
#include <QLocale>

namespace periplus {

namespace {

struct PersonaDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(PersonaDocument)
};

template <class Row> void copyRows(const State &from, State &to)
{
    from.forEach<Row>([&](const Row &row) { to.put(row); });
}

void removeWithTraits(State &state, PersonaId id)
{
    for (const TraitId trait : state.traitsOf(id)) {
        for (const EvidenceId evidence : state.evidenceOf(trait))
            state.remove(evidence);
        state.remove(trait);
    }
    state.remove(id);
}

} // namespace

Result<Imported> readPersonaDocument(const QByteArray &bytes, IdSource &ids)
{
    Result<Imported> read = readJson(bytes, ids);
    PERIPLUS_TRY(read);
    State personas;
    personas.put(WorkspaceInfo{});
    copyRows<Segment>(read->state, personas);
    copyRows<Channel>(read->state, personas);
    copyRows<Persona>(read->state, personas);
    copyRows<Trait>(read->state, personas);
    read->state.forEach<Evidence>([&](const Evidence &evidence) {
        if (evidence.trait)
            personas.put(evidence);
    });
    if (personas.count<Persona>() == 0)
        return failure(Errc::InvalidValue, PersonaDocumentText::tr("this file holds no persona"));
    QList<Asset> portraits;
    for (const Asset &asset : std::as_const(read->assets)) {
        bool shown = false;
        personas.forEach<Persona>([&](const Persona &persona) {
            shown = shown || persona.portrait == QStringLiteral("asset:") + asset.hash;
        });
        if (shown)
            portraits.append(asset);
    }
    return Imported{personas, portraits, read->warnings};
}

PersonaTable tableOfPersonas(const State &personas)
{
    PersonaTable table;
    table.headers = {PersonaDocumentText::tr("Name"), PersonaDocumentText::tr("Role"),
                     PersonaDocumentText::tr("Segment"), PersonaDocumentText::tr("Statements")};
    table.fields = {PersonaField::Name, PersonaField::Role, PersonaField::Segment, PersonaField::Ignored};
    for (const PersonaId id : personas.ordered<Persona>()) {
        const Persona &persona = personas.at(id);
        const Segment *segment = personas.find(persona.segment);
        table.rows.append({0,
                           {persona.name, persona.role, segment ? segment->name : QString(),
                            QLocale().toString(personas.traitsOf(id).size())}});
    }
    return table;
}

Result<qsizetype> importPersonas(Edit &edit, const State &personas)
{
    const QList<RowJudgement> judgements = judgeRows(tableOfPersonas(personas), edit.state());
    State content = personas;
    const QList<PersonaId> all = personas.ordered<Persona>();
    qsizetype made = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (judgements[i].fate == RowFate::Made)
            ++made;
        else
            removeWithTraits(content, all[i]);
    }
    if (made == 0)
        return failure(Errc::NothingToDo, PersonaDocumentText::tr("no persona of it is new"));
    QSet<SegmentId> named;
    content.forEach<Persona>([&](const Persona &persona) { named.insert(persona.segment); });
    for (const SegmentId id : content.ordered<Segment>()) {
        if (!named.contains(id))
            content.remove(id);
    }
    PERIPLUS_TRY(insertState(edit, content, MatchNames::Yes));
    return made;
}

} // namespace periplus

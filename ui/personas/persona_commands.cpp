// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/personas/persona_commands.h"

#include "core/edit/evidence.h"
#include "core/edit/personas.h"
#include "core/edit/segments.h"
#include "core/edit/traits.h"
#include "core/layout/sheet_words.h"
#include "core/richtext/rich_text.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 40; // of a statement in the history

QString Persona::*memberOf(SheetField field)
{
    switch (field) {
    case SheetField::Name:
        return &Persona::name;
    case SheetField::Role:
        return &Persona::role;
    case SheetField::Quote:
        return &Persona::quote;
    case SheetField::Bio:
        return &Persona::bio;
    case SheetField::Segment:
    case SheetField::Evidence:
    case SheetField::Share:
    case SheetField::Verdict:
    case SheetField::Journeys:
    case SheetField::Footer:
        return nullptr;
    }
    return nullptr;
}

} // namespace

EditOptions PersonaCommands::options(const QString &label, const QString &mergeKey) const
{
    return {label, mergeKey, {}};
}

QString PersonaCommands::nameOf(TraitId id) const
{
    const Trait *trait = state().find(id);
    if (!trait)
        return {};
    const QString own = plainTextOf(trait->text).simplified();
    const QString text = trait->kind == TraitKind::Channel ? words::channelName(state(), *trait)
                         : own.isEmpty()                   ? trait->label
                                                           : own;
    return text.size() > kLongestName ? text.left(kLongestName - 1) + u'…' : text;
}

QList<TraitId> PersonaCommands::sectionOf(TraitId id) const
{
    QList<TraitId> result;
    const Trait *trait = state().find(id);
    if (!trait)
        return result;
    for (const TraitId other : state().traitsOf(trait->persona)) {
        const Trait &row = state().at(other);
        if (row.kind == trait->kind && (row.kind != TraitKind::Section || row.label == trait->label))
            result.append(other);
    }
    return result;
}

Status PersonaCommands::setField(PersonaId id, SheetField field, const QString &text)
{
    const Persona *old = state().find(id);
    QString Persona::*member = memberOf(field);
    if (!old || !member)
        return failure(Errc::NotFound);
    if (old->*member == text || (field == SheetField::Name && text.isEmpty()))
        return failure(Errc::NothingToDo);
    return m_workspace.edit(Op::EditPersona, options(old->name), [&](Edit &edit) {
        Persona persona = edit.state().at(id);
        persona.*member = text;
        return updatePersona(edit, persona);
    });
}

Status PersonaCommands::setSegment(PersonaId id, SegmentId segment)
{
    const Persona *old = state().find(id);
    if (!old)
        return failure(Errc::NotFound);
    if (old->segment == segment)
        return failure(Errc::NothingToDo);
    const Segment *named = state().find(segment ? segment : old->segment);
    return m_workspace.edit(Op::EditSegment, options(named ? named->name : QString()),
                            [&](Edit &edit) { return periplus::setSegment(edit, id, segment); });
}

Status PersonaCommands::setPortrait(PersonaId id, const QString &portrait)
{
    const Persona *old = state().find(id);
    if (!old)
        return failure(Errc::NotFound);
    if (old->portrait == portrait)
        return failure(Errc::NothingToDo);
    return m_workspace.edit(Op::EditPersona, options(old->name), [&](Edit &edit) {
        Persona persona = edit.state().at(id);
        persona.portrait = portrait;
        return updatePersona(edit, persona);
    });
}

Status PersonaCommands::setText(TraitId id, TraitPart part, const QString &text)
{
    const Trait *old = state().find(id);
    if (!old)
        return failure(Errc::NotFound);
    QString Trait::*member = part == TraitPart::Label ? &Trait::label : &Trait::text;
    if (old->*member == text)
        return failure(Errc::NothingToDo);
    return m_workspace.edit(Op::EditTrait, options(nameOf(id)), [&](Edit &edit) {
        Trait trait = edit.state().at(id);
        trait.*member = text;
        return updateTrait(edit, trait);
    });
}

Status PersonaCommands::setValue(TraitId id, double value, qint64 joins)
{
    const Trait *old = state().find(id);
    if (!old)
        return failure(Errc::NotFound);
    if (old->value == value)
        return failure(Errc::NothingToDo);
    EditOptions chosen = options(nameOf(id), u"trait-value-%1"_s.arg(id.value));
    chosen.joins = joins;
    return m_workspace.edit(Op::EditTrait, chosen, [&](Edit &edit) {
        Trait trait = edit.state().at(id);
        trait.value = value;
        return updateTrait(edit, trait);
    });
}

Result<TraitId> PersonaCommands::addTrait(const Trait &trait, TraitId after)
{
    const QString label = trait.text.isEmpty() ? trait.label : plainTextOf(trait.text).simplified();
    return m_workspace.edit(Op::CreateTrait, options(label.left(kLongestName)), [&](Edit &edit) {
        const QList<TraitId> all = edit.state().traitsOf(trait.persona);
        const qsizetype place = after ? all.indexOf(after) : -1;
        return createTrait(edit, trait, place < 0 ? TraitId{} : all.value(place + 1));
    });
}

Status PersonaCommands::removeTrait(TraitId id)
{
    return m_workspace.edit(Op::DeleteTrait, options(nameOf(id)), [&](Edit &edit) { return deleteTrait(edit, id); });
}

Status PersonaCommands::moveTrait(TraitId id, int by)
{
    const QList<TraitId> section = sectionOf(id);
    const qsizetype from = section.indexOf(id);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= section.size())
        return failure(Errc::NothingToDo);
    return m_workspace.edit(Op::MoveTrait, options(nameOf(id)), [&](Edit &edit) {
        const QList<TraitId> all = edit.state().traitsOf(edit.state().at(id).persona);
        const TraitId before = by < 0 ? section.at(to) : all.value(all.indexOf(section.at(to)) + 1);
        return periplus::moveTrait(edit, id, before);
    });
}

Status PersonaCommands::setEvidence(TraitId id, EvidenceGrade grade, EvidenceSource source)
{
    return m_workspace.edit(Op::EditEvidence, options(nameOf(id)), [&](Edit &edit) -> Status {
        const QList<EvidenceId> rows = edit.state().evidenceOf(id);
        Evidence row = rows.isEmpty() ? Evidence{} : edit.state().at(rows.first());
        row.trait = id;
        row.grade = grade;
        row.source = source; // an assumption keeps it too, though it is not told: a grade that is raised again has it
        if (!rows.isEmpty())
            return updateEvidence(edit, row);
        PERIPLUS_TRY(createEvidence(edit, row));
        return {};
    });
}

Status PersonaCommands::clearEvidence(TraitId id)
{
    if (state().evidenceOf(id).isEmpty())
        return failure(Errc::NothingToDo);
    return m_workspace.edit(Op::DeleteEvidence, options(nameOf(id)), [&](Edit &edit) -> Status {
        for (const EvidenceId row : edit.state().evidenceOf(id))
            PERIPLUS_TRY(deleteEvidence(edit, row));
        return {};
    });
}

Status PersonaCommands::renameSection(TraitId first, const QString &heading)
{
    const Trait *trait = state().find(first);
    if (!trait || trait->kind != TraitKind::Section)
        return failure(Errc::NotFound);
    if (trait->label == heading || heading.isEmpty())
        return failure(Errc::NothingToDo);
    const QList<TraitId> section = sectionOf(first);
    return m_workspace.edit(Op::EditTrait, options(heading), [&](Edit &edit) -> Status {
        for (const TraitId id : section) {
            Trait row = edit.state().at(id);
            row.label = heading;
            PERIPLUS_TRY(updateTrait(edit, row));
        }
        return {};
    });
}

Status PersonaCommands::removeSection(TraitId first)
{
    const Trait *trait = state().find(first);
    if (!trait || trait->kind != TraitKind::Section)
        return failure(Errc::NotFound);
    const QList<TraitId> section = sectionOf(first);
    return m_workspace.edit(Op::DeleteTrait, options(trait->label), [&](Edit &edit) -> Status {
        for (const TraitId id : section)
            PERIPLUS_TRY(deleteTrait(edit, id));
        return {};
    });
}

Status PersonaCommands::moveSection(TraitId first, int by)
{
    const Trait *trait = state().find(first);
    if (!trait || trait->kind != TraitKind::Section)
        return failure(Errc::NotFound);
    const QList<TraitId> all = state().traitsOf(trait->persona);
    QList<TraitId> firsts; // of the free sections, as they stand below each other
    for (const TraitId id : all) {
        const bool free = state().at(id).kind == TraitKind::Section;
        if (free && sectionOf(id).first() == id)
            firsts.append(id);
    }
    const QList<TraitId> section = sectionOf(first);
    const TraitId neighbour = firsts.value(firsts.indexOf(section.first()) + by);
    if (!neighbour)
        return failure(Errc::NothingToDo);
    TraitId before = neighbour;
    if (by > 0) {
        qsizetype place = all.indexOf(sectionOf(neighbour).last()) + 1;
        while (place < all.size() && section.contains(all.at(place)))
            ++place;
        before = all.value(place);
    }
    return m_workspace.edit(Op::MoveTrait, options(trait->label), [&](Edit &edit) -> Status {
        for (const TraitId id : section)
            PERIPLUS_TRY(periplus::moveTrait(edit, id, before));
        return {};
    });
}

} // namespace periplus

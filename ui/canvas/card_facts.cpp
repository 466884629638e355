// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/card_facts.h"

#include "core/edit/evidence.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/shown_map.h"
#include "ui/inspector/card_part_commands.h"

namespace periplus {

CardFacts::CardFacts(Canvas &canvas, MapEditing &editing)
    : m_canvas(canvas), m_editing(editing), m_commands(canvas.map(), [&canvas] { return canvas.viewHint(); })
{
}

const State &CardFacts::state() const
{
    return m_canvas.map().state();
}

const Card *CardFacts::card() const
{
    return state().find(m_editing.card());
}

bool CardFacts::canChange() const
{
    return card() || m_editing.canMakeCard();
}

CardId CardFacts::made()
{
    const CardId id = m_editing.card() ? m_editing.card() : m_editing.makeCard();
    m_commands.join(m_editing.madeIn());
    return id;
}

void CardFacts::setPersona(PersonaId persona)
{
    if (const CardId id = made())
        m_canvas.carryOut(m_commands.set(QList{id}, &Card::persona, persona));
}

void CardFacts::setTag(const QString &name, bool on)
{
    const CardId id = made();
    if (!id)
        return;
    if (on) {
        m_canvas.carryOut(tagCards(m_commands, {id}, name));
        return;
    }
    for (const CardTagId mark : state().tagsOf(id)) {
        const TagId tag = state().at(mark).tag;
        if (state().at(tag).name == name) {
            m_canvas.carryOut(untagCards(m_commands, {id}, tag));
            return;
        }
    }
}

std::optional<EvidenceGrade> CardFacts::grade() const
{
    const QList<EvidenceId> evidence = card() ? state().evidenceOf(card()->id) : QList<EvidenceId>();
    return evidence.isEmpty() ? std::nullopt : std::optional(state().at(evidence.first()).grade);
}

void CardFacts::setGrade(EvidenceGrade grade)
{
    const CardId id = made();
    if (!id)
        return;
    const QList<EvidenceId> known = state().evidenceOf(id);
    if (!known.isEmpty()) {
        m_canvas.carryOut(m_commands.set(QList{known.first()}, &Evidence::grade, grade));
        return;
    }
    m_canvas.carryOut(m_commands.run(Op::CreateEvidence, m_commands.nameOf(id), {}, [&](Edit &edit) -> Status {
        Evidence evidence;
        evidence.card = id;
        evidence.grade = grade;
        const Result<EvidenceId> created = createEvidence(edit, evidence);
        return created ? Status() : Status(failure(created.error()));
    }));
}

} // namespace periplus

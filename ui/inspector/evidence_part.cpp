// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/evidence_part.h"

#include "ui/inspector/card_part_commands.h"
#include "ui/inspector/evidence_row.h"
#include "ui/inspector/inspector_page.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace periplus {

using namespace Qt::StringLiterals;

EvidencePart::EvidencePart(const InspectorContext &context, QWidget *parent)
    : Part(context, tr("Evidence"), parent), m_best(new KindChip(this))
{
    auto *button = pictureButton(tr("Add evidence"), context.pictures.icon(u"add"_s, u"ink2"_s), 24, 15, this);
    button->setObjectName(u"addEvidence"_s);
    button->setProperty("edits", true);
    addToHead(m_best);
    addToHead(button);
    connect(button, &QToolButton::clicked, this, &EvidencePart::add);
}

void EvidencePart::add()
{
    m_openNext = true;
    if (!context().commands.map().workspace() || !context().carryOut(addEvidence(context().commands, m_card)))
        m_openNext = false;
}

void EvidencePart::show(CardId card)
{
    const bool other = card != m_card;
    m_card = card;
    const QList<EvidenceId> ids = state().evidenceOf(card);
    const qsizetype before = m_rows.size();
    keepRows(body(), m_rows, ids, [this](EvidenceId id) { return new EvidenceRow(context(), id, this); });
    EvidenceGrade best = EvidenceGrade::Assumption;
    for (const auto &[id, row] : std::as_const(m_rows)) {
        best = std::max(best, state().at(id).grade);
        row->show();
    }
    m_best->setVisible(!ids.isEmpty());
    EvidenceRow::showGrade(*m_best, best, context().pictures);
    if (m_openNext && !other && m_rows.size() > before)
        m_rows.last().second->setOpen(true);
    m_openNext = false;
}

} // namespace periplus

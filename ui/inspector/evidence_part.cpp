// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/evidence_part.h"

#include "ui/inspector/card_part_commands.h"
#include "ui/inspector/evidence_row.h"
#include "ui/inspector/inspector_page.h"
#include "ui/inspector/row_grip.h"

#include <QFrame>
#include <QToolButton>
#include <QVBoxLayout>

namespace periplus {

using namespace Qt::StringLiterals;

EvidencePart::EvidencePart(const InspectorContext &context, QWidget *parent)
    : Part(context, tr("Evidence"), parent), m_best(new KindChip(this)), m_landing(new QFrame(this))
{
    m_landing->setObjectName(u"evidenceLanding"_s);
    m_landing->hide();
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

EvidenceRow *EvidencePart::makeRow(EvidenceId id)
{
    auto *row = new EvidenceRow(context(), id, this);
    connect(row->grip(), &RowGrip::movedBy, this, [this, id](int places) { moveBy(id, places); });
    connect(row->grip(), &RowGrip::dragged, this, &EvidencePart::showLanding);
    connect(row->grip(), &RowGrip::cancelled, m_landing, &QWidget::hide);
    connect(row->grip(), &RowGrip::dropped, this, [this, id](QPoint at) {
        m_landing->hide();
        const EvidenceId before = beforeAt(at);
        const QList<EvidenceId> ids = state().evidenceOf(m_card);
        if (before != id && before != ids.value(ids.indexOf(id) + 1))
            context().carryOut(moveEvidence(context().commands, id, before));
    });
    return row;
}

void EvidencePart::moveBy(EvidenceId id, int places)
{
    const QList<EvidenceId> ids = state().evidenceOf(m_card);
    const qsizetype to = ids.indexOf(id) + places;
    if (to < 0 || to >= ids.size())
        return;
    const EvidenceId before = places < 0 ? ids.at(to) : ids.value(to + 1);
    context().carryOut(moveEvidence(context().commands, id, before));
}

EvidenceId EvidencePart::beforeAt(QPoint global) const
{
    const int y = mapFromGlobal(global).y();
    for (const auto &[id, row] : m_rows) {
        if (y < row->geometry().center().y())
            return id;
    }
    return {};
}

void EvidencePart::showLanding(QPoint global)
{
    constexpr int kBar = 3;
    const EvidenceId before = beforeAt(global);
    int y = m_rows.isEmpty() ? 0 : m_rows.last().second->geometry().bottom() + 2;
    for (const auto &[id, row] : std::as_const(m_rows)) {
        if (id == before)
            y = row->geometry().top() - kBar - 2;
    }
    m_landing->setGeometry(kMargin, y, width() - 2 * kMargin, kBar);
    m_landing->show();
    m_landing->raise();
}

void EvidencePart::show(CardId card)
{
    const bool other = card != m_card;
    m_card = card;
    const QList<EvidenceId> ids = state().evidenceOf(card);
    const qsizetype before = m_rows.size();
    keepRows(body(), m_rows, ids, [this](EvidenceId id) { return makeRow(id); });
    EvidenceGrade best = EvidenceGrade::Assumption;
    for (const auto &[id, row] : std::as_const(m_rows)) {
        best = std::max(best, state().at(id).grade);
        row->show();
        row->grip()->setVisible(ids.size() > 1 && context().isWritable());
    }
    m_best->setVisible(!ids.isEmpty());
    EvidenceRow::showGrade(*m_best, best, context().pictures);
    if (m_openNext && !other && m_rows.size() > before)
        m_rows.last().second->setOpen(true);
    m_openNext = false;
}

} // namespace periplus

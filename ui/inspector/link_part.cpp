// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/link_part.h"

#include "core/richtext/rich_text.h"
#include "ui/inspector/card_part_commands.h"
#include "ui/inspector/inspector_page.h"
#include "ui/inspector/link_box.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEntryLetters = 60;

QString entryText(const Card &card)
{
    QString line = plainTextOf(card.text).simplified();
    if (line.size() > kEntryLetters)
        line = line.left(kEntryLetters - 1).trimmed() + u"…"_s;
    return line.replace(u'&', u"&&"_s);
}

} // namespace

LinkPart::LinkPart(const InspectorContext &context, LaneKind of, QWidget *parent)
    : Part(context, of == LaneKind::Pain ? tr("Answered by") : tr("Answers"), parent),
      m_of(of),
      m_add(plainButton(tr("Link"), context.pictures.icon(u"add"_s, u"ink2"_s), this)),
      m_none(new QLabel(this))
{
    m_add->setObjectName(u"addLink"_s);
    m_add->setAccessibleName(of == LaneKind::Pain ? tr("Link an opportunity") : tr("Link a pain point"));
    m_add->setProperty("edits", true);
    addToHead(m_add);
    m_none->setProperty("quiet", true);
    m_none->setWordWrap(true);
    m_none->setText(of == LaneKind::Pain ? tr("No opportunity answers this yet.") : tr("Answers no pain point yet."));
    body()->addWidget(m_none);
    connect(m_add, &QToolButton::clicked, this, &LinkPart::offer);
}

QList<CardId> LinkPart::linked() const
{
    QList<CardId> cards;
    if (m_of == LaneKind::Pain) {
        for (const CardLinkId id : state().linksFrom(m_card))
            cards.append(state().at(id).to);
    } else {
        for (const CardLinkId id : state().children<&CardLink::to>(m_card))
            cards.append(state().at(id).from);
    }
    return cards;
}

QList<CardId> LinkPart::candidates() const
{
    const QList<CardId> already = linked();
    QList<CardId> found;
    const auto take = [&](const QList<CardId> &cards) {
        for (const CardId id : cards) {
            const Lane *lane = state().find(state().at(id).lane);
            if (lane && lane->kind == other() && !already.contains(id) && !state().at(id).text.isEmpty())
                found.append(id);
        }
    };
    for (const StageId stage : state().stagesOf(context().map.journey())) {
        take(state().cardsOf(stage));
        for (const StepId step : state().stepsOf(stage))
            take(state().cardsOf(step));
    }
    return found;
}

void LinkPart::offer()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"linkMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setStyleSheet(u"QMenu { menu-scrollable: 1; }"_s);
    for (const CardId id : candidates()) {
        QAction *entry = menu->addAction(entryText(state().at(id)));
        connect(entry, &QAction::triggered, this, [this, id] {
            const bool pain = m_of == LaneKind::Pain;
            context().carryOut(linkPainTo(context().commands, pain ? m_card : id, pain ? id : m_card));
        });
    }
    if (menu->isEmpty()) {
        QAction *none = menu->addAction(m_of == LaneKind::Pain ? tr("No other opportunities on this map")
                                                               : tr("No other pain points on this map"));
        none->setEnabled(false);
    }
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void LinkPart::show(CardId card)
{
    m_card = card;
    const QList<CardId> cards = linked();
    keepRows(body(), m_boxes, cards, [this](CardId id) {
        auto *box = new LinkBox(context(), id, other(), this);
        connect(box, &LinkBox::unlinkWanted, this, [this](CardId linked) {
            const bool pain = m_of == LaneKind::Pain;
            context().carryOut(unlinkPainFrom(context().commands, pain ? m_card : linked, pain ? linked : m_card));
        });
        return box;
    });
    for (const auto &[id, box] : std::as_const(m_boxes))
        box->show();
    m_none->setVisible(cards.isEmpty());
}

} // namespace periplus

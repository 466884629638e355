// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/link_box.h"

#include "core/base/dates.h"
#include "core/layout/lane_style.h"
#include "core/richtext/rich_text.h"
#include "ui/canvas/map_source.h"
#include "ui/inspector/inspector_page.h"
#include "ui/inspector/inspector_words.h"

#include <QDate>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBadgeSize = 22;

/// The earliest day by which someone is to do something about a card, or "".
QString dueOf(const State &state, CardId card)
{
    QString due;
    state.forEach<Action>([&](const Action &action) {
        if (action.card == card && !action.due.isEmpty() && (due.isEmpty() || action.due < due))
            due = action.due;
    });
    return due;
}

} // namespace

LinkBox::LinkBox(const InspectorContext &context, CardId id, LaneKind kind, QWidget *parent)
    : QFrame(parent),
      m_context(context),
      m_id(id),
      m_text(new QLabel(this)),
      m_facts(new QLabel(this)),
      m_due(new QLabel(this)),
      m_owner(new QLabel(this))
{
    setObjectName(u"linkedCard"_s);
    setProperty("box", kind == LaneKind::Pain ? u"pain"_s : u"opportunity"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 7, 4, 7);
    row->setSpacing(7);
    const LaneStyle style = laneStyle(kind);
    auto *picture = new QLabel(this);
    picture->setPixmap(context.pictures.icon(style.icon, style.hue).pixmap(QSize(16, 16), devicePixelRatioF()));
    row->addWidget(picture, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    for (QLabel *label : {m_text, m_facts, m_due})
        label->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_facts->setProperty("quiet", true);
    m_due->setProperty("quiet", true);
    column->addWidget(m_text);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_facts, 1);
    foot->addWidget(m_due);
    column->addLayout(foot);
    row->addLayout(column, 1);
    row->addWidget(m_owner, 0, Qt::AlignTop);
    auto *unlink = pictureButton(tr("Unlink"), context.pictures.icon(u"close"_s, u"ink3"_s), 18, 11, this);
    unlink->setObjectName(u"unlink"_s);
    unlink->setProperty("edits", true);
    unlink->setVisible(context.isWritable());
    row->addWidget(unlink, 0, Qt::AlignTop);
    connect(unlink, &QToolButton::clicked, this, [this] { emit unlinkWanted(m_id); });
}

QString LinkBox::facts(const Card &card) const
{
    QStringList parts;
    if (card.severity)
        parts.append(words::severities().at(static_cast<int>(*card.severity)));
    if (card.impact)
        parts.append(tr("Impact %1").arg(locale().toString(*card.impact)));
    if (card.effort)
        parts.append(tr("Effort %1").arg(locale().toString(*card.effort)));
    return parts.join(u"   "_s);
}

void LinkBox::show()
{
    const Card *card = m_context.state().find(m_id);
    if (!card)
        return;
    m_text->setText(card->text.isEmpty() ? tr("Without a text") : plainTextOf(card->text));
    m_facts->setText(facts(*card));
    const QDate due = QDate::fromString(dueOf(m_context.state(), m_id), Qt::ISODate);
    m_due->setText(due.isValid() ? tr("Due %1").arg(shortDate(due)) : QString());
    m_facts->setVisible(!m_facts->text().isEmpty() || due.isValid());
    m_due->setVisible(due.isValid());
    m_owner->setVisible(!card->owner.isEmpty());
    if (!card->owner.isEmpty()) {
        const QSize size(kBadgeSize, kBadgeSize);
        m_owner->setPixmap(m_context.pictures.owner(card->owner, kBadgeSize).pixmap(size, devicePixelRatioF()));
        m_owner->setToolTip(card->owner);
    }
    setAccessibleName(tr("Go to %1").arg(m_text->text()));
    setVisible(true);
}

void LinkBox::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        m_context.goTo(cardSource(m_id));
}

void LinkBox::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        m_context.goTo(cardSource(m_id));
    else
        QFrame::keyPressEvent(event);
}

} // namespace periplus

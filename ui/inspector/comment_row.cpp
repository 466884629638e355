// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/comment_row.h"

#include "ui/inspector/card_part_commands.h"
#include "ui/inspector/inspector_page.h"
#include "ui/inspector/inspector_words.h"
#include "ui/inspector/text_field.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDisc = 22;
constexpr int kAct = 20;
constexpr int kInField = 7; // from the edge of a field to its text

} // namespace

CommentRow::CommentRow(const InspectorContext &context, CommentId id, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_id(id),
      m_disc(new QLabel(this)),
      m_author(new QLabel(this)),
      m_when(new QLabel(this)),
      m_text(new TextField(
          TextField::Enter::Saves, [this](const QString &text) { return save(text); }, this)),
      m_resolve(pictureButton({}, context.pictures.icon(u"check"_s, u"ink3"_s), kAct, 14, this))
{
    setObjectName(u"comment"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(m_disc, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(5);
    head->setContentsMargins(kInField, 0, 0, 0); // the name stands above the text in its field
    m_author->setProperty("strong", true);
    m_when->setProperty("quiet", true);
    for (QLabel *label : {m_author, m_when})
        label->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"commentText"_s);
    m_text->setAccessibleName(tr("Comment"));
    m_text->setProperty("title", true); // a field only when the pointer or the focus is there
    m_text->setReadOnly(!context.isWritable());
    m_text->setRich();
    auto *remove = pictureButton(tr("Delete comment"), context.pictures.icon(u"delete"_s, u"ink3"_s), kAct, 14, this);
    m_resolve->setObjectName(u"resolveComment"_s);
    m_resolve->setCheckable(true);
    remove->setObjectName(u"removeComment"_s);
    head->addWidget(m_author);
    head->addWidget(m_when, 1);
    for (QToolButton *button : {m_resolve, remove}) {
        button->setProperty("edits", true);
        button->setVisible(context.isWritable());
        head->addWidget(button);
    }
    column->addLayout(head);
    column->addWidget(m_text);
    row->addLayout(column, 1);
    connect(m_resolve, &QToolButton::clicked, this, [this](bool on) {
        m_context.carryOut(resolveComment(m_context.commands, m_id, on));
        show();
    });
    connect(remove, &QToolButton::clicked, this,
            [this] { m_context.carryOut(removeComment(m_context.commands, m_id)); });
}

bool CommentRow::save(const QString &text)
{
    InspectorCommands &commands = m_context.commands;
    return m_context.carryOut(text.isEmpty() ? removeComment(commands, m_id) : editComment(commands, m_id, text));
}

void CommentRow::show()
{
    const Comment *comment = m_context.state().find(m_id);
    if (!comment)
        return;
    const bool named = !comment->author.isEmpty();
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(comment->at);
    const QIcon disc =
        named ? m_context.pictures.owner(comment->author, kDisc) : m_context.pictures.icon(u"comment"_s, u"ink3"_s);
    m_disc->setPixmap(disc.pixmap(QSize(kDisc, kDisc), devicePixelRatioF()));
    m_author->setText(comment->author);
    m_author->setVisible(named);
    m_when->setText(words::relativeDate(at, QDateTime::currentDateTime()));
    m_when->setToolTip(locale().toString(at, QLocale::LongFormat));
    m_text->showText(comment->text);
    m_resolve->setChecked(comment->resolved);
    m_resolve->setAccessibleName(comment->resolved ? tr("Open this comment again") : tr("Mark as resolved"));
    m_resolve->setToolTip(m_resolve->accessibleName());
    if (m_text->property("done").toBool() != comment->resolved) {
        for (QWidget *label : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_author)}) {
            label->setProperty("done", comment->resolved);
            label->style()->unpolish(label);
            label->style()->polish(label);
        }
    }
    setVisible(true);
}

} // namespace periplus

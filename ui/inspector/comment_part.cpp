// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/comment_part.h"

#include "ui/inspector/card_part_commands.h"
#include "ui/inspector/comment_row.h"
#include "ui/inspector/text_field.h"

#include <QVBoxLayout>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

CommentPart::CommentPart(const InspectorContext &context, QWidget *parent)
    : Part(context, tr("Comments"), parent),
      m_write(new TextField(
          TextField::Enter::Saves,
          [this](const QString &text) {
              Comment comment = m_about;
              comment.text = text;
              return this->context().carryOut(addComment(this->context().commands, comment, m_name));
          },
          this))
{
    m_write->setObjectName(u"newComment"_s);
    m_write->setRich();
    m_write->setAccessibleName(tr("Write a comment"));
    m_write->setPlaceholderText(tr("Write a comment"));
    m_write->setEmptiedBySaving(true);
    body()->addWidget(m_write);
}

QList<CommentId> CommentPart::comments() const
{
    if (m_about.card)
        return state().commentsOf(m_about.card);
    QList<CommentId> found;
    state().forEach<Comment>([&](const Comment &comment) {
        if (!comment.card && comment.step == m_about.step && comment.stage == m_about.stage
            && comment.journey == m_about.journey && !comment.persona)
            found.append(comment.id);
    });
    std::sort(found.begin(), found.end(),
              [&](CommentId a, CommentId b) { return comesBefore(state().at(a), state().at(b)); });
    return found;
}

void CommentPart::show(const Comment &about, const QString &name)
{
    m_about = about;
    m_name = name;
    const QList<CommentId> ids = comments();
    showCount(static_cast<int>(ids.size()));
    keepRows(body(), m_rows, ids, [this](CommentId id) { return new CommentRow(context(), id, this); });
    for (const auto &[id, row] : std::as_const(m_rows))
        row->show();
    m_write->setVisible(context().isWritable());
}

} // namespace periplus

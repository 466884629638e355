// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/part.h"

namespace periplus {

class CommentRow;
class TextField;

/// What people say about a card, step, stage or map, oldest first, and a field to answer.
class CommentPart : public Part
{
    Q_OBJECT

public:
    explicit CommentPart(const InspectorContext &context, QWidget *parent = nullptr);

    /// Shows the comments of what the given comment names; `name` is what history calls it.
    void show(const Comment &about, const QString &name);

private:
    QList<CommentId> comments() const;

    Comment m_about;
    QString m_name;
    QList<std::pair<CommentId, CommentRow *>> m_rows;
    TextField *m_write;
};

} // namespace periplus

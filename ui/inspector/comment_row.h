// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspector_context.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace periplus {

class TextField;

/// One comment: who, when, what, edited where it stands; and whether it is settled. Emptying it deletes it.
class CommentRow : public QWidget
{
    Q_OBJECT

public:
    CommentRow(const InspectorContext &context, CommentId id, QWidget *parent = nullptr);

    void show();

private:
    bool save(const QString &text);

    const InspectorContext &m_context;
    CommentId m_id;
    QLabel *m_disc;
    QLabel *m_author;
    QLabel *m_when;
    TextField *m_text;
    QToolButton *m_resolve;
};

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspector_context.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace periplus {

/// One comment: who, when, what; and whether it is settled.
class CommentRow : public QWidget
{
    Q_OBJECT

public:
    CommentRow(const InspectorContext &context, CommentId id, QWidget *parent = nullptr);

    void show();

private:
    const InspectorContext &m_context;
    CommentId m_id;
    QLabel *m_disc;
    QLabel *m_author;
    QLabel *m_when;
    QLabel *m_text;
    QToolButton *m_resolve;
};

} // namespace periplus

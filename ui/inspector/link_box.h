// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspector_context.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace periplus {

/// A linked card in the colours of its kind. A click, Enter or Space selects it on the map.
class LinkBox : public QFrame
{
    Q_OBJECT

public:
    LinkBox(const InspectorContext &context, CardId id, LaneKind kind, QWidget *parent = nullptr);

    void show();
    CardId card() const { return m_id; }

signals:
    void unlinkWanted(periplus::CardId id);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString facts(const Card &card) const;

    const InspectorContext &m_context;
    CardId m_id;
    QLabel *m_text;
    QLabel *m_facts;
    QLabel *m_due;
    QLabel *m_owner;
};

} // namespace periplus

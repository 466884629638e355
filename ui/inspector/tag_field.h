// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspector_context.h"

#include <QWidget>

class QToolButton;

namespace periplus {

class FlowLayout;
class LineField;

/// The tags of cards as chips, and a way to add one.
class TagField : public QWidget
{
    Q_OBJECT

public:
    explicit TagField(const InspectorContext &context, QWidget *parent = nullptr);

    /// Shows every tag that at least one of the cards has.
    void show(const QList<CardId> &cards);

private:
    QWidget *makeChip(TagId id);
    void openField();
    void closeField();
    bool save(const QString &name);

    const InspectorContext &m_context;
    QList<CardId> m_cards;
    QList<Tag> m_tags;
    QList<QWidget *> m_chips;
    FlowLayout *m_flow;
    QToolButton *m_add;
    LineField *m_field;
};

} // namespace periplus

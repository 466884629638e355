// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspector_context.h"

#include <QWidget>

class QToolButton;

namespace periplus {

/// A card's own colour, from a few that stand apart on both grounds, and its own icon.
class LookField : public QWidget
{
    Q_OBJECT

public:
    explicit LookField(const InspectorContext &context, QWidget *parent = nullptr);

    /// Shows what all the cards have; what differs is shown as none.
    void show(const QList<CardId> &cards, const QString &ownIcon);

private:
    void addSwatch(const QString &name, const QString &color);
    void offerIcons();

    const InspectorContext &m_context;
    QList<CardId> m_cards;
    QList<std::pair<QString, QToolButton *>> m_swatches;
    QToolButton *m_icon;
};

} // namespace periplus

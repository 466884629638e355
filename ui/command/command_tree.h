// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/command/command_registry.h"

#include <QTreeWidget>

namespace periplus {

/// All commands by menu, with their shortcuts; always up to date.
class CommandTree : public QTreeWidget
{
    Q_OBJECT

public:
    /// The registry must outlive this.
    explicit CommandTree(const CommandRegistry &registry, QWidget *parent = nullptr);

    /// Shows only the commands whose title or shortcut contains a text.
    void filter(const QString &text);
    /// The name of the chosen command; empty when none is.
    QString currentCommand() const;

    /// Adds a group that is no menu: what keys and mouse do on the map.
    void addGroup(const QString &title, const QList<std::pair<QString, QString>> &lines);

private:
    void refresh();

    const CommandRegistry &m_registry;
};

} // namespace periplus

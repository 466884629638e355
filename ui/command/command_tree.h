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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    /// Shortcuts take what they need, but leave the names of commands their part.
    void shareWidth();

    const CommandRegistry &m_registry;
};

} // namespace periplus

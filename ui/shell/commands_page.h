// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace periplus {

class CommandRegistry;

/// The help page: every command with its shortcut, and what keys and mouse do on the map.
class CommandsPage : public QDialog
{
    Q_OBJECT

public:
    /// The registry must outlive this.
    CommandsPage(const CommandRegistry &registry, QWidget *parent);
};

} // namespace periplus

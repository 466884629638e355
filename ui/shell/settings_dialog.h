// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace periplus {

class Appearance;
class CommandRegistry;

/// Colours and shortcuts. Everything applies at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive this.
    SettingsDialog(Appearance &appearance, CommandRegistry &registry, QWidget *parent);

private:
    QWidget *colours(Appearance &appearance);
};

} // namespace periplus

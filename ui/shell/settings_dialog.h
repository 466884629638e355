// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace periplus {

class Appearance;
class CommandRegistry;
class Settings;

/// Who works here, colours, language, motion and shortcuts. Everything applies at once, only the language at the next
/// start.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// All must outlive this.
    SettingsDialog(Appearance &appearance, Settings &settings, CommandRegistry &registry, QWidget *parent);

signals:
    void authorChanged();

private:
    QWidget *author(Settings &settings);
    QWidget *colours(Appearance &appearance);
    QWidget *language(Settings &settings);
    QWidget *motion(Appearance &appearance);
};

} // namespace periplus

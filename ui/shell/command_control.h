// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/command/palette_sources.h"

#include <QObject>

class QMainWindow;
class QPushButton;

namespace periplus {

class Actions;
class Appearance;
class CommandPalette;
class Settings;

/// Commands by name: the palette with its field in the menu bar, shortcuts that people chose, settings and help page.
class CommandControl : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. `places` is how the palette goes to what it finds.
    CommandControl(QMainWindow &window, Actions &actions, Appearance &appearance, Settings &settings,
                   const PlaceServices &places);

signals:
    /// Another name was set for who works here.
    void authorChanged();

private:
    void makeField();
    void setTheme(const Theme &theme);
    void showSettings();
    void showCommands();

    QMainWindow &m_window;
    Actions &m_actions;
    Appearance &m_appearance;
    Settings &m_settings;
    CommandPalette *m_palette;
    QPushButton *m_field;
};

} // namespace periplus

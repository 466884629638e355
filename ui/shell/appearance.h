// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"
#include "ui/shell/settings.h"

#include <QObject>

namespace periplus {

/// The colours of the window and whether things move in it: what was chosen, and the theme that follows from it. The
/// application's palette, style sheet and effects are set here.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// The settings must outlive this.
    explicit Appearance(Settings &settings);

    ThemeChoice choice() const;
    /// Remembers a choice and applies it.
    void choose(ThemeChoice choice);
    MotionChoice motion() const;
    /// Remembers how much may move by itself and applies it.
    void chooseMotion(MotionChoice choice);
    /// Applies what is chosen, also when nothing changed.
    void apply();
    const Theme &theme() const { return m_theme; }

signals:
    void changed(const periplus::Theme &theme);

private:
    ThemeName themeName() const;

    void applyMotion();

    Settings &m_settings;
    bool m_systemIsDark;
    bool m_systemIsCalm;
    Theme m_theme;
};

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include "ui/shell/motion.h"
#include "ui/shell/theming.h"

#include <QApplication>

namespace periplus {

namespace {

/// Whether the desktop asks for dark windows. Asked once, before the palette becomes ours.
bool desktopIsDark()
{
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

} // namespace

Appearance::Appearance(Settings &settings)
    : m_settings(settings), m_systemIsDark(desktopIsDark()), m_systemIsCalm(desktopIsCalm())
{
    m_theme = loadTheme(themeName());
}

ThemeChoice Appearance::choice() const
{
    return m_settings.themeChoice();
}

MotionChoice Appearance::motion() const
{
    return m_settings.motion();
}

void Appearance::chooseMotion(MotionChoice choice)
{
    m_settings.setMotion(choice);
    applyMotion();
}

void Appearance::applyMotion()
{
    const MotionChoice choice = motion();
    setMotionReduced(choice == MotionChoice::Reduced || (choice == MotionChoice::System && m_systemIsCalm));
}

ThemeName Appearance::themeName() const
{
    switch (choice()) {
    case ThemeChoice::System:
        return m_systemIsDark ? ThemeName::Dark : ThemeName::Light;
    case ThemeChoice::Light:
        return ThemeName::Light;
    case ThemeChoice::Dark:
        return ThemeName::Dark;
    case ThemeChoice::Contrast:
        return ThemeName::Contrast;
    }
    return ThemeName::Light;
}

void Appearance::choose(ThemeChoice choice)
{
    m_settings.setThemeChoice(choice);
    apply();
}

void Appearance::apply()
{
    applyMotion();
    m_theme = loadTheme(themeName());
    applyTheme(*qApp, m_theme);
    emit changed(m_theme);
}

} // namespace periplus

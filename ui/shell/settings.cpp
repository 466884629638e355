// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include "ui/shell/system_user.h"

#include <QFileInfo>

#include <array>
#include <utility>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kColumns{std::pair{QLatin1String("compact"), ColumnWidth::Compact},
                              std::pair{QLatin1String("default"), ColumnWidth::Default},
                              std::pair{QLatin1String("spacious"), ColumnWidth::Spacious}};
constexpr std::array kThemes{
    std::pair{QLatin1String("system"), ThemeChoice::System}, std::pair{QLatin1String("light"), ThemeChoice::Light},
    std::pair{QLatin1String("dark"), ThemeChoice::Dark}, std::pair{QLatin1String("contrast"), ThemeChoice::Contrast}};

constexpr std::array kLanguages{std::pair{QLatin1String("system"), Language::System},
                                std::pair{QLatin1String("en"), Language::English},
                                std::pair{QLatin1String("es"), Language::Spanish}};
constexpr std::array kMotions{std::pair{QLatin1String("system"), MotionChoice::System},
                              std::pair{QLatin1String("reduced"), MotionChoice::Reduced},
                              std::pair{QLatin1String("full"), MotionChoice::Full}};

/// The value of a name in a table; `otherwise` when it is not there.
template <class Table, class T> T named(const Table &table, const QString &name, T otherwise)
{
    for (const auto &[known, value] : table) {
        if (name == known)
            return value;
    }
    return otherwise;
}

template <class Table, class T> QString nameIn(const Table &table, T value)
{
    for (const auto &[name, known] : table) {
        if (value == known)
            return name;
    }
    return {};
}

} // namespace

Settings::Settings(const QString &path) : m_settings(path, QSettings::IniFormat) {}

ThemeChoice Settings::themeChoice() const
{
    return named(kThemes, m_settings.value(u"theme"_s).toString(), ThemeChoice::System);
}

void Settings::setThemeChoice(ThemeChoice choice)
{
    if (choice != themeChoice()) // a start applies it again, and need not write
        m_settings.setValue(u"theme"_s, nameIn(kThemes, choice));
}

Language Settings::language() const
{
    return named(kLanguages, m_settings.value(u"language"_s).toString(), Language::System);
}

void Settings::setLanguage(Language language)
{
    m_settings.setValue(u"language"_s, nameIn(kLanguages, language));
}

MotionChoice Settings::motion() const
{
    return named(kMotions, m_settings.value(u"motion"_s).toString(), MotionChoice::System);
}

void Settings::setMotion(MotionChoice choice)
{
    m_settings.setValue(u"motion"_s, nameIn(kMotions, choice));
}

QMap<QString, QString> Settings::shortcuts() const
{
    QMap<QString, QString> shortcuts;
    const QVariantMap kept = m_settings.value(u"shortcuts"_s).toMap();
    for (auto it = kept.cbegin(); it != kept.cend(); ++it)
        shortcuts.insert(it.key(), it.value().toString());
    return shortcuts;
}

void Settings::setShortcuts(const QMap<QString, QString> &shortcuts)
{
    QVariantMap kept;
    for (auto it = shortcuts.cbegin(); it != shortcuts.cend(); ++it)
        kept.insert(it.key(), it.value());
    m_settings.setValue(u"shortcuts"_s, kept);
}

ColumnWidth Settings::columns() const
{
    return named(kColumns, m_settings.value(u"columns"_s).toString(), ColumnWidth::Compact);
}

void Settings::setColumns(ColumnWidth width)
{
    m_settings.setValue(u"columns"_s, nameIn(kColumns, width));
}

QString Settings::author() const
{
    return m_settings.contains(u"author"_s) ? m_settings.value(u"author"_s).toString() : systemUserName();
}

void Settings::setAuthor(const QString &name)
{
    if (name.simplified() != author())
        m_settings.setValue(u"author"_s, name.simplified());
}

bool Settings::isPaneShown(const QString &pane, bool atFirst) const
{
    return m_settings.value(pane, atFirst).toBool();
}

void Settings::setPaneShown(const QString &pane, bool shown)
{
    m_settings.setValue(pane, shown);
}

QByteArray Settings::paneLayout() const
{
    return m_settings.value(u"panes"_s).toByteArray();
}

void Settings::setPaneLayout(const QByteArray &layout)
{
    if (layout != paneLayout())
        m_settings.setValue(u"panes"_s, layout);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(u"geometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(u"geometry"_s, geometry);
}

QStringList Settings::recentFiles() const
{
    QStringList files = m_settings.value(u"recent"_s).toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files;
}

void Settings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(u"recent"_s, files.mid(0, kMostRecent));
}

} // namespace periplus

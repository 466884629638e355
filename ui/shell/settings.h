// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/layout/journey_layout.h"

#include <QSettings>
#include <QStringList>

namespace periplus {

/// Which colours the window has; System follows the desktop.
enum class ThemeChoice { System, Light, Dark, Contrast };

/// Whether things may move by themselves; System follows the desktop.
enum class MotionChoice { System, Reduced, Full };

/// What the window remembers between two starts.
class Settings
{
public:
    static constexpr qsizetype kMostRecent = 8;

    /// Kept in an INI file at the given path.
    explicit Settings(const QString &path);

    ThemeChoice themeChoice() const;
    void setThemeChoice(ThemeChoice choice);

    Language language() const;
    void setLanguage(Language language);

    MotionChoice motion() const;
    void setMotion(MotionChoice choice);

    /// Shortcuts that differ from the standard, by the name of their command.
    QMap<QString, QString> shortcuts() const;
    void setShortcuts(const QMap<QString, QString> &shortcuts);

    /// Narrow columns show most of a map at once; they are what the window starts with.
    ColumnWidth columns() const;
    void setColumns(ColumnWidth width);

    /// Whose name stands at comments and in history: at first what the system calls its user. May be empty.
    QString author() const;
    void setAuthor(const QString &name);

    /// Whether a pane beside the map is shown in a wide window; `atFirst` as long as nobody chose.
    bool isPaneShown(const QString &pane, bool atFirst = true) const;
    void setPaneShown(const QString &pane, bool shown);
    /// Where the panes are, as QMainWindow tells it.
    QByteArray paneLayout() const;
    void setPaneLayout(const QByteArray &layout);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// Files opened last, newest first; those that are gone are left out.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);

private:
    QSettings m_settings;
};

} // namespace periplus

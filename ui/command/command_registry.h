// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QMap>
#include <QObject>

namespace periplus {

/// One thing people can ask for by name.
struct Command
{
    QAction *action = nullptr;
    QString name;     ///< stays the same in all languages and versions: settings are kept by it
    QString category; ///< the menu it stands in
    QString title;    ///< as the palette shows it; empty: the text of the action
    QList<QKeySequence> standard;
    bool whileWriting = false; ///< its keys count only in a text

    /// The title without marks for shortcuts.
    QString shownTitle() const;
};

/// Every command of the window, once. Menus, tool bar, palette, shortcut editor and help page all read it, so that what
/// one of them knows the others know too.
class CommandRegistry : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Takes in an action with its object name; its shortcuts are the standard ones.
    void add(QAction *action, const QString &category, const QString &title = {});

    /// The same for one whose keys count only in a text that is being written. There they come first, so that they may
    /// be those of another command elsewhere.
    void addWhileWriting(QAction *action, const QString &category);

    const QList<Command> &commands() const { return m_commands; }
    /// The command of a name; null when there is none.
    const Command *find(const QString &name) const;

    /// The other command that has a shortcut; null when it is free.
    const Command *owner(const QKeySequence &keys, const QString &except) const;
    /// Gives a command one shortcut, or none; a command that had it loses it. Emits shortcutsChanged().
    void setShortcut(const QString &name, const QKeySequence &keys);
    /// Gives all commands their standard shortcuts.
    void resetShortcuts();
    /// What differs from the standard, by name, as text that is the same on all platforms; and back: all others get the
    /// standard. Names and texts that make no sense are left out.
    QMap<QString, QString> changedShortcuts() const;
    void applyShortcuts(const QMap<QString, QString> &changed);

    /// Why a shortcut cannot be used: the map needs it for moving or typing. Empty when it can.
    static QString reservedFor(const QKeySequence &keys);

signals:
    void shortcutsChanged();

private:
    /// Tool tips name the shortcut.
    static void refreshToolTip(const Command &command);

    QList<Command> m_commands;
};

} // namespace periplus

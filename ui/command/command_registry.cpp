// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/command_registry.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kPlainToolTip = "plainToolTip";

QString withoutMarks(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        plain += text[i];
    }
    return plain;
}

QString plainTip(const QAction &action)
{
    return withoutMarks(action.text()).remove(u"…"_s);
}

} // namespace

QString Command::shownTitle() const
{
    return title.isEmpty() ? withoutMarks(action->text()) : title;
}

void CommandRegistry::add(QAction *action, const QString &category, const QString &title)
{
    Q_ASSERT(!action->objectName().isEmpty() && !find(action->objectName()));
    m_commands.append({action, action->objectName(), category, title, action->shortcuts(), false});
    // Undo and others change their text; a tool tip of its own stays.
    const bool own = QString(action->toolTip()).remove(u"…"_s) != plainTip(*action);
    action->setProperty(kPlainToolTip, own ? action->toolTip() : QString());
    connect(action, &QAction::changed, this, [this, name = action->objectName()] { refreshToolTip(*find(name)); });
    refreshToolTip(m_commands.last());
}

void CommandRegistry::addWhileWriting(QAction *action, const QString &category)
{
    add(action, category);
    m_commands.last().whileWriting = true;
}

void CommandRegistry::refreshToolTip(const Command &command)
{
    const QString own = command.action->property(kPlainToolTip).toString();
    QString tip = own.isEmpty() ? plainTip(*command.action) : own;
    if (const QString keys = command.action->shortcut().toString(QKeySequence::NativeText); !keys.isEmpty())
        tip += u" ("_s + keys + u')';
    if (command.action->toolTip() != tip)
        command.action->setToolTip(tip);
}

const Command *CommandRegistry::find(const QString &name) const
{
    const auto found = std::find_if(m_commands.cbegin(), m_commands.cend(),
                                    [&](const Command &command) { return command.name == name; });
    return found == m_commands.cend() ? nullptr : &*found;
}

const Command *CommandRegistry::owner(const QKeySequence &keys, const QString &except) const
{
    if (keys.isEmpty())
        return nullptr;
    const Command *asking = find(except);
    const bool whileWriting = asking && asking->whileWriting;
    const auto found = std::find_if(m_commands.cbegin(), m_commands.cend(), [&](const Command &command) {
        return command.name != except && command.whileWriting == whileWriting
               && command.action->shortcuts().contains(keys);
    });
    return found == m_commands.cend() ? nullptr : &*found;
}

void CommandRegistry::setShortcut(const QString &name, const QKeySequence &keys)
{
    const Command *command = find(name);
    if (!command)
        return;
    if (const Command *other = owner(keys, name)) {
        QList<QKeySequence> left = other->action->shortcuts();
        left.removeAll(keys);
        other->action->setShortcuts(left);
    }
    command->action->setShortcuts(keys.isEmpty() ? QList<QKeySequence>() : QList{keys});
    emit shortcutsChanged();
}

void CommandRegistry::resetShortcuts()
{
    for (const Command &command : std::as_const(m_commands))
        command.action->setShortcuts(command.standard);
    emit shortcutsChanged();
}

QMap<QString, QString> CommandRegistry::changedShortcuts() const
{
    QMap<QString, QString> changed;
    for (const Command &command : m_commands) {
        if (command.action->shortcuts() != command.standard)
            changed.insert(command.name, QKeySequence::listToString(command.action->shortcuts()));
    }
    return changed;
}

void CommandRegistry::applyShortcuts(const QMap<QString, QString> &changed)
{
    for (const Command &command : std::as_const(m_commands))
        command.action->setShortcuts(command.standard);
    for (auto it = changed.cbegin(); it != changed.cend(); ++it) {
        const Command *command = find(it.key());
        QList<QKeySequence> keys;
        if (!it.value().isEmpty())
            keys = QKeySequence::listFromString(it.value());
        const bool usable = std::all_of(keys.cbegin(), keys.cend(), [](const QKeySequence &each) {
            return !each.isEmpty() && each[0].key() != Qt::Key_unknown && reservedFor(each).isEmpty();
        });
        if (command && usable)
            command->action->setShortcuts(keys);
    }
    emit shortcutsChanged();
}

QString CommandRegistry::reservedFor(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return {};
    const QKeyCombination first = keys[0];
    const Qt::KeyboardModifiers modifiers = first.keyboardModifiers() & ~Qt::KeypadModifier;
    const int key = first.key();
    const bool plain = modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier;
    if (plain && key >= Qt::Key_Space && key <= Qt::Key_ydiaeresis)
        return tr("Typing this starts a card; add Ctrl or Alt.");
    static const QList<int> moving{Qt::Key_Left,   Qt::Key_Right,  Qt::Key_Up,  Qt::Key_Down,
                                   Qt::Key_Tab,    Qt::Key_Home,   Qt::Key_End, Qt::Key_Enter,
                                   Qt::Key_Return, Qt::Key_Escape, Qt::Key_F2,  Qt::Key_Backtab};
    const bool widening =
        (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) || modifiers == (Qt::AltModifier | Qt::ShiftModifier))
        && (key == Qt::Key_Left || key == Qt::Key_Right);
    if (widening || ((plain || modifiers == Qt::ControlModifier) && moving.contains(key)))
        return tr("The map needs this key for moving and editing.");
    return {};
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/shortcut_editor.h"

#include "ui/command/command_registry.h"
#include "ui/command/command_tree.h"

#include <QAccessibleWidget>
#include <QBoxLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// Qt says of the field for a shortcut nothing but that it is a part of the window.
QAccessibleInterface *makeKeysAccessible(const QString &, QObject *object)
{
    auto *keys = qobject_cast<QKeySequenceEdit *>(object);
    return keys ? new QAccessibleWidget(keys, QAccessible::HotkeyField) : nullptr;
}

} // namespace

ShortcutEditor::ShortcutEditor(CommandRegistry &registry, QWidget *parent)
    : QWidget(parent),
      m_registry(registry),
      m_tree(new CommandTree(registry)),
      m_keys(new QKeySequenceEdit),
      m_none(new QPushButton(tr("&No shortcut"))),
      m_note(new QLabel)
{
    QAccessible::installFactory(makeKeysAccessible); // before anything is said of the field
    auto *find = new QLineEdit;
    find->setObjectName(u"findCommand"_s);
    find->setPlaceholderText(tr("Find a command or a shortcut"));
    find->setAccessibleName(find->placeholderText());
    find->setClearButtonEnabled(true);
    m_keys->setObjectName(u"newShortcut"_s);
    m_keys->setAccessibleName(tr("New shortcut"));
    m_keys->installEventFilter(this);
    m_none->setObjectName(u"noShortcut"_s);
    m_note->setObjectName(u"dialogFile"_s);
    m_note->setWordWrap(true);
    auto *reset = new QPushButton(tr("&Reset all"));
    reset->setObjectName(u"resetShortcuts"_s);
    for (QPushButton *button : {m_none, reset})
        button->setAutoDefault(false);

    auto *label = new QLabel(tr("New short&cut"));
    label->setBuddy(m_keys);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    row->addWidget(m_none);
    row->addWidget(reset);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addWidget(find);
    column->addWidget(m_tree, 1);
    column->addLayout(row);
    column->addWidget(m_note);

    connect(find, &QLineEdit::textChanged, m_tree, &CommandTree::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::showCurrent);
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, &ShortcutEditor::assign);
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_registry.setShortcut(m_tree->currentCommand(), {});
        showCurrent();
    });
    connect(reset, &QPushButton::clicked, this, [this] {
        m_registry.resetShortcuts();
        showCurrent();
        m_note->setText(tr("All commands have their standard shortcuts."));
    });
    showCurrent();
}

bool ShortcutEditor::eventFilter(QObject *watched, QEvent *event)
{
    auto *line = m_keys->findChild<QLineEdit *>(); // has the frame, but never the focus
    if (watched == m_keys && line && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        line->setProperty("active", event->type() == QEvent::FocusIn);
        line->style()->unpolish(line);
        line->style()->polish(line);
    }
    return QWidget::eventFilter(watched, event);
}

void ShortcutEditor::showCurrent()
{
    const Command *command = m_registry.find(m_tree->currentCommand());
    const QSignalBlocker quiet(m_keys);
    m_keys->setEnabled(command);
    m_none->setEnabled(command && !command->action->shortcut().isEmpty());
    m_keys->setKeySequence(command ? command->action->shortcut() : QKeySequence());
    m_note->setText(command ? tr("Press the keys for “%1”.").arg(command->shownTitle()) : tr("Choose a command."));
}

void ShortcutEditor::assign()
{
    const Command *command = m_registry.find(m_tree->currentCommand());
    const QKeySequence keys = m_keys->keySequence();
    if (!command || keys.isEmpty() || keys == command->action->shortcut())
        return;
    if (const QString reason = CommandRegistry::reservedFor(keys); !reason.isEmpty()) {
        showCurrent();
        m_note->setText(reason);
        return;
    }
    const Command *other = m_registry.owner(keys, command->name);
    const QString shown = keys.toString(QKeySequence::NativeText);
    const QString note =
        other ? tr("%1 was the shortcut of “%2”, which has it no longer.").arg(shown, other->shownTitle())
              : tr("“%1” has the shortcut %2.").arg(command->shownTitle(), shown);
    m_registry.setShortcut(command->name, keys);
    m_none->setEnabled(true);
    m_note->setText(note);
}

} // namespace periplus

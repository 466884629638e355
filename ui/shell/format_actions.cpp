// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/format_actions.h"

#include "ui/canvas/in_place_editor.h"
#include "ui/command/command_registry.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// Whether a widget takes the focus only for a while, on behalf of the text.
bool isHelper(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const QMenuBar *>(widget) || qobject_cast<const QMenu *>(widget)
            || widget->objectName() == u"editingBar" || widget->objectName() == u"linkPopup")
            return true;
    }
    return false;
}

} // namespace

FormatActions::FormatActions(QMenu &menu, CommandRegistry &registry, QObject *parent) : QObject(parent)
{
    add(TextFormat::Bold, tr("&Bold"), menu, registry);
    add(TextFormat::Italic, tr("&Italic"), menu, registry);
    add(TextFormat::Link, tr("&Link…"), menu, registry);
    add(TextFormat::Bullets, tr("B&ulleted list"), menu, registry);
    add(TextFormat::Numbers, tr("&Numbered list"), menu, registry);
    menu.addSeparator();
    m_bar = make(barCommandName(), tr("&Go to the tools above the text"), standardBarKeys(), menu, registry);
    connect(m_bar, &QAction::triggered, this, [this] {
        if (auto *editor = qobject_cast<InPlaceEditor *>(m_text))
            emit editor->barWanted();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    refresh();
}

void FormatActions::add(TextFormat format, const QString &text, QMenu &menu, CommandRegistry &registry)
{
    QAction *action = make(commandName(format), text, standardKeys(format), menu, registry);
    action->setCheckable(format != TextFormat::Link);
    m_formats.insert(format, action);
    connect(action, &QAction::triggered, this, [this, format] {
        if (m_text)
            m_text->apply(format);
        refresh();
    });
}

QAction *FormatActions::make(const QString &name, const QString &text, const QKeySequence &keys, QMenu &menu,
                             CommandRegistry &registry)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // the text itself knows its keys
    registry.addWhileWriting(action, tr("Text"));
    return action;
}

void FormatActions::follow(const QWidget *focus)
{
    if (!focus || isHelper(focus))
        return;
    const QObject *root = focus; // beyond a pane that floats in a window of its own
    while (root->parent())
        root = root->parent();
    auto *text = const_cast<RichEdit *>(qobject_cast<const RichEdit *>(focus));
    if (text && (root != parent() || text->mode() == RichEdit::Mode::Plain || text->isReadOnly()))
        text = nullptr;
    if (m_text)
        disconnect(m_text, &RichEdit::looksChanged, this, nullptr);
    m_text = text;
    if (m_text)
        connect(m_text, &RichEdit::looksChanged, this, &FormatActions::refresh);
    refresh();
}

void FormatActions::refresh()
{
    for (auto it = m_formats.cbegin(); it != m_formats.cend(); ++it) {
        it.value()->setEnabled(m_text);
        it.value()->setChecked(m_text && m_text->has(it.key()));
    }
    m_bar->setEnabled(qobject_cast<InPlaceEditor *>(m_text));
}

} // namespace periplus

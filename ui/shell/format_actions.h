// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/richtext/rich_edit.h"

#include <QAction>
#include <QHash>
#include <QPointer>

class QMenu;

namespace periplus {

class CommandRegistry;

/// The commands for the words of a text, as actions: they work on the text that is being written. Their keys count only
/// there, and come before what they mean elsewhere.
class FormatActions : public QObject
{
    Q_OBJECT

public:
    /// Adds all of them to a menu and to the commands.
    FormatActions(QMenu &menu, CommandRegistry &registry, QObject *parent);

private:
    void add(TextFormat format, const QString &text, QMenu &menu, CommandRegistry &registry);
    QAction *make(const QString &name, const QString &text, const QKeySequence &keys, QMenu &menu,
                  CommandRegistry &registry);
    void follow(const QWidget *focus);
    void refresh();

    QHash<TextFormat, QAction *> m_formats;
    QAction *m_bar;
    QPointer<RichEdit> m_text;
};

} // namespace periplus

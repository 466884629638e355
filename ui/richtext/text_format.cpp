// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/richtext/text_format.h"

#include <QAction>
#include <QWidget>

namespace periplus {

using namespace Qt::StringLiterals;

QString commandName(TextFormat format)
{
    switch (format) {
    case TextFormat::Bold:
        return u"formatBold"_s;
    case TextFormat::Italic:
        return u"formatItalic"_s;
    case TextFormat::Link:
        return u"formatLink"_s;
    case TextFormat::Bullets:
        return u"formatBullets"_s;
    case TextFormat::Numbers:
        return u"formatNumbers"_s;
    }
    Q_UNREACHABLE();
}

QKeySequence standardKeys(TextFormat format)
{
    switch (format) {
    case TextFormat::Bold:
        return QKeySequence(u"Ctrl+B"_s);
    case TextFormat::Italic:
        return QKeySequence(u"Ctrl+I"_s);
    case TextFormat::Link:
        return QKeySequence(u"Ctrl+Shift+K"_s);
    case TextFormat::Bullets:
        return QKeySequence(u"Ctrl+Shift+L"_s);
    case TextFormat::Numbers:
        return QKeySequence(u"Ctrl+Alt+L"_s);
    }
    Q_UNREACHABLE();
}

QList<QKeySequence> keysOf(const QString &command, const QKeySequence &standard, const QWidget &in)
{
    const QWidget *root = &in; // beyond a pane that floats in a window of its own
    while (root->parentWidget())
        root = root->parentWidget();
    const auto *action = root->findChild<QAction *>(command);
    return action ? action->shortcuts() : QList{standard};
}

QList<QKeySequence> keysOf(TextFormat format, const QWidget &in)
{
    return keysOf(commandName(format), standardKeys(format), in);
}

QKeySequence standardBarKeys()
{
    return QKeySequence(u"Alt+F10"_s);
}

QString barCommandName()
{
    return u"textBar"_s;
}

} // namespace periplus

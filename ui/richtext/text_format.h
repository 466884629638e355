// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <array>

class QWidget;

namespace periplus {

/// What can be done to the words of a text that is being written.
enum class TextFormat { Bold, Italic, Link, Bullets, Numbers };

inline constexpr std::array kTextFormats{TextFormat::Bold, TextFormat::Italic, TextFormat::Link, TextFormat::Bullets,
                                         TextFormat::Numbers};

/// The name of the command of the window that does it: "formatBold".
QString commandName(TextFormat format);

/// The keys that do it before people choose others.
QKeySequence standardKeys(TextFormat format);

/// The keys that do it in the window of a widget; the standard ones where the window has no such command.
QList<QKeySequence> keysOf(TextFormat format, const QWidget &in);

/// The same for a command by its name.
QList<QKeySequence> keysOf(const QString &command, const QKeySequence &standard, const QWidget &in);

/// Keys that lead from a text to the bar above it.
QKeySequence standardBarKeys();
QString barCommandName();

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QTextCursor>

namespace periplus {

/// Turns Markdown into what it means as soon as its last sign is typed: a pair of stars, a link, the sign of a list at
/// the beginning of a line. `cursor` stands right behind that sign. One undo step of the document.
/// Returns false when there was nothing to turn.
bool formatWhatWasTyped(QTextCursor &cursor, const QColor &linkColor);

/// Makes the selected lines items of a list of a style (QTextListFormat::Style), or plain lines when all of them are.
void toggleList(QTextCursor cursor, int style);

/// Makes the line of a cursor plain, if it is in a list; false when it is not.
bool leaveList(QTextCursor cursor);

} // namespace periplus

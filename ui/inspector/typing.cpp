// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/typing.h"

#include <QKeyEvent>

namespace periplus {

bool isUndoForTheWindow(const QEvent &event, bool canUndo, bool canRedo)
{
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    const bool undo = key.matches(QKeySequence::Undo);
    const bool redo = key.matches(QKeySequence::Redo);
    return (undo && !canUndo) || (redo && !canRedo);
}

} // namespace periplus

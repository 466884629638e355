// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QEvent;

namespace periplus {

/// A field whose text or number may be typed but not saved yet.
class Typing
{
public:
    virtual ~Typing() = default;

    /// Saves what was typed, if it differs. False when that failed: then it stays in the field.
    virtual bool finish() = 0;
    /// Takes back what was typed; false when there was nothing.
    virtual bool revert() = 0;
};

/// Whether an event asks if undo or redo belong to a field that has nothing to take back or make again: then the
/// window's own undo shall have the keys.
bool isUndoForTheWindow(const QEvent &event, bool canUndo, bool canRedo);

} // namespace periplus

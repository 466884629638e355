// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"
#include "core/vocabulary/word_edits.h"

namespace periplus {

class Canvas;

/// What people do to the words of the workspace, each one step of history.
class WordCommands
{
public:
    /// The canvas must show a workspace that can be written.
    explicit WordCommands(Canvas &canvas) : m_canvas(canvas) {}

    /// Errors: those of renameWord and of an edit.
    Result<WordKey> rename(const WordKey &key, const QString &name) const;
    /// Merges all that differ from it into one word.
    Status merge(const QList<WordKey> &words, const WordKey &into) const;
    /// Removes those of them that nothing uses.
    Result<qsizetype> removeUnused(WordKind kind, const QList<WordKey> &words) const;

private:
    Canvas &m_canvas;
};

} // namespace periplus

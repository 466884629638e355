// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to a word of the workspace, wherever it is used.
#pragma once

#include "core/store/edit.h"
#include "core/store/op.h"
#include "core/vocabulary/words.h"

namespace periplus {

/// What history calls a change of words of a kind, and the removal of unused ones.
Op opOfWordEdit(WordKind kind);
Op opOfWordRemoval(WordKind kind);

/// Gives a word another name in every place. A name that another word of the kind has makes the two one (mergeWords).
/// Shape: the word that has the name now.
/// Errors: NotFound; InvalidValue (a name that is empty); those of Edit.
Result<WordKey> renameWord(Edit &edit, const WordKey &key, const QString &name);

/// Moves every use of a word to another one of its kind; a channel or tag is deleted then. A card that had both tags
/// and a persona that had a preference for both channels keep the one that stays.
/// Errors: NotFound; Conflict (a word with itself, or of two kinds); those of Edit.
Status mergeWords(Edit &edit, const WordKey &from, const WordKey &into);

/// Deletes the channels or tags that nothing uses.
/// Shape: how many. Errors: NothingToDo (all are used, as sources and owners always are); those of Edit.
Result<qsizetype> removeUnusedWords(Edit &edit, WordKind kind);

/// The same for some words of a kind; those that are used by now, or gone, are left out.
Result<qsizetype> removeUnusedWords(Edit &edit, WordKind kind, const QList<WordKey> &words);

} // namespace periplus

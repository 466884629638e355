// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector does to what hangs from a card: evidence, tags, links, channels; and to comments.
#pragma once

#include "ui/inspector/inspector_commands.h"

namespace periplus {

/// Adds evidence to a card: an assumption, until it says better.
Status addEvidence(InspectorCommands &commands, CardId card);
/// Moves evidence among that of its card, before another one; 0: to the end.
Status moveEvidence(InspectorCommands &commands, EvidenceId id, EvidenceId before);
Status removeEvidence(InspectorCommands &commands, EvidenceId id);

/// Puts the tag of a name on the cards; makes it when the workspace has none of that name (letter case aside).
/// Errors: NothingToDo for an empty name.
Status tagCards(InspectorCommands &commands, const QList<CardId> &cards, const QString &name);
/// Takes a tag off those of the cards that have it.
Status untagCards(InspectorCommands &commands, const QList<CardId> &cards, TagId tag);

Status linkPainTo(InspectorCommands &commands, CardId pain, CardId opportunity);
Status unlinkPainFrom(InspectorCommands &commands, CardId pain, CardId opportunity);

/// Gives a card the channel of a name, which is added to the workspace when it has none of that name.
/// Errors: NothingToDo for an empty name.
Status setNewChannel(InspectorCommands &commands, CardId card, const QString &name);

/// Adds a comment to whatever the comment says it belongs to; author and time are filled in.
Status addComment(InspectorCommands &commands, const Comment &comment, const QString &about);
Status editComment(InspectorCommands &commands, CommentId id, const QString &text);
Status resolveComment(InspectorCommands &commands, CommentId id, bool resolved);
Status removeComment(InspectorCommands &commands, CommentId id);

} // namespace periplus

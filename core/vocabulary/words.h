// SPDX-License-Identifier: GPL-3.0-or-later
// The words that a whole workspace shares: its channels, tags, sources and owners.
#pragma once

#include "core/model/state.h"

#include <QList>

#include <optional>
#include <variant>

namespace periplus {

/// Channels and tags are rows; a source (the note of evidence) and an owner (of cards, metrics and actions) are words
/// that rows say, and are gone with the last row that says them.
enum class WordKind { Channel, Tag, Source, Owner };

inline constexpr int kWordKinds = 4;

/// A row that uses a word. A trait uses a channel (the preference of a persona), or none.
using WordUse = std::variant<CardId, TraitId, EvidenceId, MetricId, ActionId>;

/// Which word is meant: the row of a channel or tag (then the name may be anything), else the text itself.
struct WordKey
{
    WordKind kind = WordKind::Channel;
    qint64 row = 0; ///< id of the channel or tag; 0 for sources and owners
    QString name;

    bool operator==(const WordKey &) const = default;
};

/// One word and the rows that use it.
struct VocabularyWord
{
    WordKey key;
    QList<WordUse> uses; ///< in the order of their ids; each row once

    bool isUsed() const { return !uses.isEmpty(); }
    bool operator==(const VocabularyWord &) const = default;
};

/// The words of a kind with their uses.
/// Shape: channels and tags in their own order, unused ones too; sources and owners by their text. Empty texts are no
/// words. Cost: one walk over the tables that use the kind.
QList<VocabularyWord> wordsOf(const State &state, WordKind kind);

/// The word of a key as it is now; nothing when there is no such row, or nobody says it.
std::optional<VocabularyWord> findWord(const State &state, const WordKey &key);

/// A word's name made one line without blanks around it, as it is kept.
QString tidyWord(const QString &name);

} // namespace periplus

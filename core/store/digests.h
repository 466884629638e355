// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/changes.h"
#include "core/model/state.h"
#include "core/store/content_hash.h"

#include <compare>
#include <map>

namespace periplus {

/// Rows of one table that are summed together, so that an edit updates a few sums and damage can be located.
struct DigestGroup
{
    std::string table;
    qint64 bucket = 0;

    auto operator<=>(const DigestGroup &) const = default;
};

using DigestSums = std::map<DigestGroup, DigestSum>;

/// The table of digests: what the content of every group must add up to. It is written inside the transaction that
/// changes the rows, and compared with the rows when a file is opened (docs/adr/0007-content-digests.md).
/// Throws SQLite::Exception.
class Digests
{
public:
    explicit Digests(SQLite::Database &database) : m_database(database) {}

    /// Takes in that rows changed from one state to the other.
    void follow(const State &before, const State &after, const Changes &touched);

    /// Runs a change of one row outside the tracked tables and takes in what it did.
    /// `table` is a statement of digests.sql, `key` finds the row.
    template <class Key, class Function> void following(const char *table, const Key &key, Function &&change)
    {
        DigestSums delta;
        addStored(delta, table, key, false);
        std::forward<Function>(change)();
        addStored(delta, table, key, true);
        apply(delta);
    }

    /// The hash of one row outside the tracked tables; no rows when there is none.
    DigestSum contentOf(const char *table, qint64 key);

    /// What the table says.
    DigestSums stored();

    /// Replaces everything in the table: for new, upgraded and rescued files.
    void rewrite(const DigestSums &sums);

private:
    template <class Key> void addStored(DigestSums &delta, const char *table, const Key &key, bool added);
    void apply(const DigestSums &delta);
    SQLite::Statement &statement(const char *name);

    SQLite::Database &m_database;
    ContentHash m_hash;
    std::map<std::string, SQLite::Statement> m_statements;
};

/// The schema that brought digests.
constexpr int kFirstWithDigests = 2;

/// The group of a row of a tracked table: neighbours in the file are in one group.
constexpr qint64 bucketOf(qint64 id)
{
    return id >> 57;
}

/// What the rows in memory and the other tables of a file really add up to.
DigestSums actualDigests(SQLite::Database &database, const State &state);

/// Groups whose sums differ.
QList<DigestGroup> differing(const DigestSums &a, const DigestSums &b);

/// One sentence on what differs: "it does not hold what was saved: 3 groups of cards, 1 of history".
/// Nothing when all groups agree.
std::optional<QString> digestFault(const DigestSums &stored, const DigestSums &actual);

/// What is wrong with the content of a file, given its rows: it is not what was saved (only files of our version have
/// digests that can be compared), or a row points to one that is not there, which readers take for granted.
std::optional<QString> contentFault(SQLite::Database &database, const State &state);

} // namespace periplus

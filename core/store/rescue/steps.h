// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/content_hash.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QByteArray>
#include <QList>

#include <map>
#include <optional>

namespace periplus {

/// A step of a history as far as rescue needs it.
struct FoundStep
{
    qint64 parent = 0;
    QByteArray changeset;
    DigestSum content; ///< of the whole row: whether two files have the same step
};

/// The steps that a database has, readable or not.
using FoundSteps = std::map<qint64, FoundStep>;
FoundSteps stepsIn(SQLite::Database &database);

/// Where a history stands: what its head says, else the newest step.
qint64 headIn(SQLite::Database &database, const FoundSteps &steps);

/// The steps from the beginning to a head, oldest first; nothing when one is missing on the way.
std::optional<QList<qint64>> pathTo(const FoundSteps &steps, qint64 head);

/// What following a history gave.
struct Followed
{
    qint64 reached = 0; ///< the last step that could be made exactly
    qint64 lost = 0;    ///< steps behind it
    bool exact = false; ///< whether the head was reached that way
};

/// Moves the rows of a database from one head to another, undoing to where the two part and redoing from there;
/// every step exactly or not at all. `own` are the steps the rows were made by, `target` those to go to.
/// Throws SQLite::Exception when a step to be undone cannot be.
Followed follow(SQLite::Database &database, const FoundSteps &own, qint64 ownHead, const FoundSteps &target,
                qint64 targetHead);

/// Replaces the history of a database by that of another one, standing at this head. Steps that do not hang together
/// or cannot be read are left out. Digests are the caller's business.
void takeHistory(SQLite::Database &database, SQLite::Database &source, qint64 head);

/// Binds every column of the row a SELECT stands at and runs the other statement.
void copyRow(const SQLite::Statement &row, SQLite::Statement &into);

} // namespace periplus

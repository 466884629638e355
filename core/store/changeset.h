// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/changes.h"

#include <SQLiteCpp/Database.h>

#include <QByteArray>

#include <memory>

struct sqlite3_session;

namespace periplus {

enum class Direction { Forward, Inverted };

/// Records what happens to the tracked tables of a connection, from its making to its end.
/// Must end before the connection does. Throws SQLite::Exception.
class ChangeRecorder
{
public:
    explicit ChangeRecorder(SQLite::Database &database);

    /// What changed so far, net; empty when nothing did.
    QByteArray changeset() const;

private:
    struct Deleter
    {
        void operator()(sqlite3_session *session) const;
    };
    std::unique_ptr<sqlite3_session, Deleter> m_session;
};

/// The rows a changeset touches, in its order. Throws damaged() when it is not a changeset of our tables.
Changes touchedRows(const QByteArray &changeset, Direction direction);

/// Two changesets that follow each other as one; empty when the second takes back the first.
QByteArray joined(const QByteArray &first, const QByteArray &second);

/// Applies all of a changeset inside the running transaction.
/// Throws conflict() when a row is not as the changeset expects it; the caller rolls back.
void applyChangeset(SQLite::Database &database, const QByteArray &changeset, Direction direction);

/// Applies what of a changeset fits, forward, for rescue: rows that differ are replaced, what is missing is left out.
/// Returns whether all of it fitted. Throws damaged() when the bytes are no changeset of ours.
bool applyWhatFits(SQLite::Database &database, const QByteArray &changeset);

} // namespace periplus

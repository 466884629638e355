// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changeset.h"
#include "core/store/connection.h"
#include "core/store/history_log.h"
#include "core/store/row_store.h"
#include "core/store/workspace.h"

#include <map>

namespace periplus {

/// The inside of an open workspace. Functions throw SQLite::Exception; the door (Workspace) ends that.
struct Workspace::Private
{
    Private(SQLite::Database opened, WorkspaceServices given) : services(std::move(given)), database(std::move(opened))
    {
    }

    /// Reads everything from the file.
    void load();

    /// Begins a write and takes in what other programs committed since (then `changes` says so).
    void followOthers(Changes &changes);

    /// The body of one edit inside a transaction.
    Status transact(Op op, const EditOptions &options, const std::function<Status(Edit &)> &function, Changes &changes);

    /// The body of undo (Inverted) or redo (Forward).
    Result<ViewHint> travel(Direction direction, Changes &changes);

    /// Runs one body with the rules of the door: no nesting, reload after failure, notices after the end.
    template <class Function> auto enter(Function &&body) -> std::invoke_result_t<Function, Changes &>;

    /// The state after a changeset that is already in the tables.
    State refreshed(const Changes &touched);

    /// Whether an edit is the continuation of the head.
    bool folds(const EditOptions &options) const;
    /// Whether a step is left that the next edit may fold into: not when this edit undid all of the one before.
    bool record(Op op, const EditOptions &options, const ViewHint &viewAfter, const QByteArray &changeset);
    void notify(const Changes &changes);
    void compareWithFreshLoad();

    WorkspaceServices services;
    SQLite::Database database;
    RowStore rows{database};
    HistoryLog log{database};
    State state;
    QString path;
    QString uuid;
    bool readOnly = false;
    bool entered = false;
    qint64 dataVersion = 0;

    /// The step later edits may fold into.
    struct Open
    {
        qint64 seq = 0;
        QString mergeKey;
        qint64 at = 0;
    };
    std::optional<Open> open;

    std::map<int, Listener> listeners;
    int lastListener = 0;
};

} // namespace periplus

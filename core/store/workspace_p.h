// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changeset.h"
#include "core/store/connection.h"
#include "core/store/digests.h"
#include "core/store/edit_lock.h"
#include "core/store/file_identity.h"
#include "core/store/history_log.h"
#include "core/store/row_store.h"
#include "core/store/store_text.h"
#include "core/store/workspace.h"

#include <QScopedValueRollback>

#include <map>

namespace periplus {

using namespace Qt::StringLiterals;

/// What reading a file that is no longer a workspace ends in.
inline bool isUnreadable(Errc code)
{
    return code == Errc::Damaged || code == Errc::NotAWorkspace || code == Errc::InvalidValue;
}

/// The inside of an open workspace. Functions throw SQLite::Exception; the door (Workspace) ends that.
struct Workspace::Private
{
    Private(SQLite::Database opened, WorkspaceServices given) : services(std::move(given)), database(std::move(opened))
    {
    }

    /// Reads everything from the file.
    void load();

    /// Whether the content is what was saved. Errors: Damaged.
    Status verify();

    /// Runs a write outside of undo, in a transaction of its own or in that of the edit that runs.
    Status aside(const std::function<void()> &write);

    /// Takes in what other programs committed since (then `changes` says so); a write has begun.
    /// Errors: Replaced, when the content does not go on from ours.
    Status followOthers(Changes &changes);

    /// Whether somebody wrote to the file since this connection last did.
    bool isTouched() const;
    /// Whether the history in a file begins with all of ours.
    bool goesOnFromOurs(SQLite::Database &current) const;
    /// A rollback that failed (no memory) is made up for before the next transaction.
    void endLeftTransaction();
    /// After an own write the file looks like this.
    void rememberStamp();

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
    std::unique_ptr<EditLock> lock; ///< given back after the connection is closed
    SQLite::Database database;
    RowStore rows{database};
    HistoryLog log{database};
    Digests digests{database};
    State state;
    QString path;
    QString uuid;
    bool readOnly = false;
    bool entered = false;
    FileIdentity identity; ///< which file was opened, and how it was after our last write
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

template <class Function> auto Workspace::Private::enter(Function &&body) -> std::invoke_result_t<Function, Changes &>
{
    Q_ASSERT_X(!entered, "Workspace", "no edit inside an edit or a change notice");
    if (entered)
        return failure(Errc::Conflict, StoreText::tr("another edit is running"));
    if (readOnly)
        return failure(Errc::ReadOnly, StoreText::tr("the workspace is open read-only"));
    if (!path.isEmpty())
        PERIPLUS_TRY(checkIdentity(identity, path));
    const QScopedValueRollback guard(entered, true);
    Changes changes;
    auto outcome = guarded([&] {
        endLeftTransaction();
        return body(changes);
    });
    if (!outcome) {
        if (isUnreadable(outcome.error().code) && isTouched())
            outcome = failure(Errc::Replaced, StoreText::tr("another program wrote over the file"));
        // A commit can fail so late that its rows are in the file; then what is shown follows the file.
        if (outcome.error().code != Errc::Replaced) [[maybe_unused]]
            const Status followed = guarded([&] { return followOthers(changes); });
    }
    if (outcome || outcome.error().code != Errc::Replaced)
        compareWithFreshLoad();
    notify(changes);
    return outcome;
}

} // namespace periplus

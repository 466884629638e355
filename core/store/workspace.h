// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/state_folder.h"
#include "core/model/assets.h"
#include "core/model/changes.h"
#include "core/model/state.h"
#include "core/store/edit.h"
#include "core/store/history.h"
#include "core/store/op.h"

#include <functional>
#include <memory>
#include <span>

namespace periplus {

enum class OpenMode { ReadWrite, ReadOnly };

/// Whether a finished edit survives a power cut. None is for throw-away files.
enum class Durability { Full, None };

/// Whether one window or program at a time may edit. Shared is for programs that see to it themselves.
enum class Sharing { Exclusive, Shared };

/// Where time and ids come from and who edits; defaults serve the product, tests pass their own.
struct WorkspaceServices
{
    std::unique_ptr<Clock> clock = systemClock();
    std::unique_ptr<IdSource> ids = randomIds();
    QString author; ///< written into history; may be empty
    Durability durability = Durability::Full;
    Sharing sharing = Sharing::Exclusive;
    QString snapshotFolder = stateFolder() + QStringLiteral("/snapshots"); ///< backups before an upgrade go here
};

/// What accompanies an edit.
struct EditOptions
{
    QString label;    ///< the name of what is edited, for history and menus
    QString mergeKey; ///< edits with the same key inside kMergePauseMs fold into one step; empty: never
    ViewHint before;  ///< selection and viewport before the edit; undo goes back to it
    qint64 joins = 0; ///< the step that the edit becomes part of if nothing was done since, however long ago; 0: none
};

/// One open `.periplus` file: the only way to its rows. Every change is one durable transaction (edit, undo,
/// redo) recorded in history; the read model follows; then listeners hear of it once.
/// Thread: used by one thread at a time; it may be opened in one and handed over to another. state() is a value that
/// any thread may have.
class Workspace : public AssetSource
{
public:
    static constexpr qint64 kMergePauseMs = 2000;

    /// Creates an empty workspace with the default channels.
    /// Errors: AlreadyExists when the file exists; NotFound (folder), PermissionDenied, ReadOnly, DiskFull, IoError.
    static Result<std::unique_ptr<Workspace>> create(const QString &path, WorkspaceServices services = {});

    /// Opens an existing workspace; trusts nothing in it. For writing, a file of an older version is brought to ours
    /// first, after a backup. A file with a second name (hard link) is ReadOnly.
    /// Errors: NotFound, IsDirectory, NotAWorkspace, PermissionDenied, ReadOnly, Damaged, Untrusted, NewerVersion, Busy
    /// (someone else edits it: who, where, since when), DiskFull, IoError.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, OpenMode mode = OpenMode::ReadWrite,
                                                   WorkspaceServices services = {});

    /// A workspace in memory (tests, conversions).
    static Result<std::unique_ptr<Workspace>> createInMemory(WorkspaceServices services = {});

    ~Workspace() override;

    const State &state() const;
    /// Reads every row from the file anew; equals state() unless another program has written.
    /// Errors: Damaged, Busy, IoError.
    Result<State> freshState() const;
    QString path() const; ///< empty in memory
    QString uuid() const;
    /// The format version of the file (its user_version); that of new files when it cannot be read.
    int formatVersion() const;
    /// Whether a newer Periplus wrote the file; then it is open for reading only.
    bool isNewer() const;
    bool isReadOnly() const;

    /// Runs the closure in one transaction and makes its changes one undoable step.
    /// A failing Result or a broken rule rolls everything back; a closure that changes nothing leaves no step.
    /// Not to be called inside another edit or a change notice (asserted).
    /// Errors: the closure's; ReadOnly, Conflict, Busy, Replaced, DiskFull, IoError.
    template <class Function>
    auto edit(Op op, const EditOptions &options, Function &&function) -> std::invoke_result_t<Function, Edit &>
    {
        std::invoke_result_t<Function, Edit &> outcome = failure(Errc::NothingToDo);
        const Status done = runEdit(op, options, [&](Edit &edit) -> Status {
            outcome = std::invoke(std::forward<Function>(function), edit);
            if (!outcome)
                return tl::make_unexpected(outcome.error());
            return {};
        });
        if (!done)
            return tl::make_unexpected(done.error());
        return outcome;
    }

    /// Whose name edits get from now on; empty: nobody's.
    void setAuthor(const QString &name);

    const History &history() const;

    /// Takes the newest step back / makes it again; returns where to look.
    /// Errors: NothingToDo at either end; ReadOnly, Conflict, Busy, Replaced, DiskFull, IoError.
    Result<ViewHint> undo();
    Result<ViewHint> redo();

    /// Ends folding: the next edit becomes a step of its own even with the same merge key.
    void endMerge();

    /// Keeps a picture or file by its content hash (not part of undo) and returns the hash.
    Result<QString> addAsset(const QByteArray &bytes, const QString &mediaType);
    /// The same for many, in one transaction; in their order.
    Result<QList<KeptAsset>> addAssets(const QList<QByteArray> &all, const QString &mediaType);
    /// Removes what nothing names and no step of the history will name, in one transaction: an import that was ended.
    /// Hashes that are not there are left out.
    Status removeAssets(const QStringList &hashes);
    std::optional<Asset> asset(const QString &hash) const override;
    /// Reads no more of the file than that.
    QByteArray assetStart(const QString &hash, int most) const override;
    QStringList assetHashes() const override;

    /// Registers a listener for the notices of each committed transaction; the returned number unregisters it.
    /// Listeners must not edit.
    using Listener = std::function<void(const Changes &)>;
    int listen(Listener listener);
    void unlisten(int registration);

    /// Writes a complete copy (history included) to a new file; the copy is whole or absent.
    /// Errors: AlreadyExists, DiskFull, PermissionDenied, IoError.
    Status saveCopy(const QString &path) const;

    /// After Replaced: saves what this window has under a new name beside the old one and goes on there; what is under
    /// the old name stays as it is. History comes along unless the file was overwritten in place and there is no
    /// snapshot of it. Returns the new path.
    /// Errors: those of saveCopy; then everything stays as it was.
    Result<QString> continueElsewhere();

    /// Tells other hosts that the workspace is still being edited; to be called every minute.
    void refreshLock();

private:
    struct Private;
    explicit Workspace(std::unique_ptr<Private> d);
    Status runEdit(Op op, const EditOptions &options, const std::function<Status(Edit &)> &function);

    std::unique_ptr<Private> d;
};

} // namespace periplus

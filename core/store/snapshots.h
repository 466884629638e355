// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>

namespace periplus {

/// A whole copy of a workspace as it was at a moment.
struct Snapshot
{
    QString path;
    qint64 at = 0;    ///< milliseconds since 1970 UTC
    qint64 edits = 0; ///< steps its history had
    qint64 bytes = 0;

    bool operator==(const Snapshot &) const = default;
};

/// Copies of workspaces outside of them, by their uuid: what is left when a file is lost or damaged.
/// Files: FOLDER/UUID/20261122T071500123Z-41.periplus (UTC, number of edits).
/// May be used in any thread; nothing here touches the workspaces themselves but for reading.
class Snapshots
{
public:
    /// What is kept of one workspace: the newest ones, then one an hour for a day, one a day for a month, and not more
    /// than so many bytes in all, of which the newest three are always kept.
    static constexpr int kNewest = 20;
    static constexpr qint64 kMostBytes = 2'000'000'000;

    explicit Snapshots(QString folder = defaultFolder());
    static QString defaultFolder();

    /// Copies the workspace at a path, unless the newest snapshot is of the same content; then returns that one.
    /// Afterwards old ones go. A damaged workspace is refused, so that it does not push out the sound ones.
    /// Errors: those of opening for reading and of writing, with the file.
    Result<Snapshot> take(const QString &workspace, qint64 nowMs) const;

    /// The snapshots of a workspace, newest first.
    QList<Snapshot> list(const QString &uuid) const;

    /// The snapshots of the workspace in a file, newest first; one that cannot be read any more is found by its place.
    /// Errors: NotFound.
    Result<QList<Snapshot>> ofFile(const QString &path) const;

    /// The workspaces that have snapshots.
    QStringList uuids() const;

    /// Where the workspace was when its newest snapshot was taken; empty when not known.
    QString origin(const QString &uuid) const;

    /// Removes what retention does not keep.
    void prune(const QString &uuid, qint64 nowMs) const;

    /// Which of some snapshots (newest first) retention keeps. Those of a time to come, made by a wrong clock, are
    /// kept apart: they neither push out the others nor are pushed out by them.
    static QList<Snapshot> kept(const QList<Snapshot> &all, qint64 nowMs);

private:
    QString folderOf(const QString &uuid) const;

    QString m_folder;
};

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/core/faulty_vfs.h"

namespace periplus {

/// Hears of every call to the disk before it is made (and of a sync afterwards), from SQLite and from the program.
class DiskWatch
{
public:
    /// The one that hears; may be null.
    static inline DiskWatch *current = nullptr;

    /// The answer to give instead of making the call; SQLITE_OK: make it.
    int answer(DiskCall call);

    void creates(const QString &path);
    void writes(const QString &path, qint64 offset, const QByteArray &bytes);
    void truncates(const QString &path, qint64 size);
    void removes(const QString &path);
    void renames(const QString &from, const QString &to);
    void beginsSync(const QString &path);
    void hasSynced(const QString &path);
    void hasSyncedFolder(const QString &path);

    QString folder; ///< what is recorded; empty: nothing
    VolatileDisk disk;
    QList<Moment> moments;
    int acknowledged = 0;
    std::optional<Fault> fault;
    qint64 met = 0; ///< calls of the fault's kind since its injection

private:
    bool isWatched(const QString &path) const { return !folder.isEmpty() && path.startsWith(folder + u'/'); }
    void note() { moments.append({disk, acknowledged}); }
};

} // namespace periplus

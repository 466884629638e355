// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/core/volatile_disk.h"

#include <memory>
#include <optional>

namespace periplus {

/// What a program may ask of its disk; Look is asking whether a file is there and how large it is.
enum class DiskCall { Open, Look, Read, Write, Truncate, Sync, Delete, Lock };

/// A disk that gives a wrong answer.
struct Fault
{
    std::optional<DiskCall> call; ///< the calls that are counted; none: all
    int answer = 0;               ///< SQLite's result code; a short read finds nothing, a failing write writes half
    qint64 at = 1;                ///< the number of the first failing call, counted from the injection
    bool lasting = false;         ///< whether all later calls fail as well
};

/// The disk in the middle of one operation, and what the program had promised by then.
struct Moment
{
    VolatileDisk disk;
    int acknowledged = 0;
};

/// While it lives, all SQLite files of the process are used through it: it records what a power cut would leave, and
/// gives wrong answers on demand. The files really are on the disk. It also sees the program's own fsync and rename.
/// One at a time; the program may use one thread only.
class FaultyVfs
{
public:
    FaultyVfs();
    ~FaultyVfs();
    Q_DISABLE_COPY_MOVE(FaultyVfs)

    /// Records every operation that changes a file below a folder; the files in it now are taken for durable.
    void record(const QString &folder);
    /// Notes that the program has promised one more thing.
    void acknowledge();
    /// Ends recording. Shape: one moment per operation, in order, and one after each promise.
    QList<Moment> recorded();

    /// Replaces the fault; the counting begins anew.
    void inject(const Fault &fault);
    /// Ends the fault; returns whether it has happened at all.
    bool heal();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Replaces all files of a folder.
void writeFiles(const QString &folder, const VolatileDisk::Files &files);
/// All files of a folder (not below it).
VolatileDisk::Files readFiles(const QString &folder);

} // namespace periplus

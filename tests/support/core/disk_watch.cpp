// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/disk_watch.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace periplus {

int DiskWatch::answer(DiskCall call)
{
    if (!fault || (fault->call && *fault->call != call))
        return SQLITE_OK;
    ++met;
    return met == fault->at || (fault->lasting && met > fault->at) ? fault->answer : SQLITE_OK;
}

void DiskWatch::creates(const QString &path)
{
    if (!isWatched(path))
        return;
    disk.create(path);
    note();
}

void DiskWatch::writes(const QString &path, qint64 offset, const QByteArray &bytes)
{
    if (!isWatched(path))
        return;
    disk.write(path, offset, bytes);
    note();
}

void DiskWatch::truncates(const QString &path, qint64 size)
{
    if (!isWatched(path))
        return;
    disk.truncate(path, size);
    note();
}

void DiskWatch::removes(const QString &path)
{
    if (!isWatched(path))
        return;
    disk.remove(path);
    note();
}

void DiskWatch::renames(const QString &from, const QString &to)
{
    if (!isWatched(from))
        return;
    disk.rename(from, to);
    note();
}

void DiskWatch::beginsSync(const QString &path)
{
    if (isWatched(path))
        note();
}

void DiskWatch::hasSynced(const QString &path)
{
    if (isWatched(path))
        disk.sync(path);
}

void DiskWatch::hasSyncedFolder(const QString &path)
{
    if (path == folder)
        disk.syncFolder();
}

} // namespace periplus

// What the program does past SQLite. These take the place of the C library's functions in the test program, also for
// the libraries that it uses.

using periplus::DiskCall;
using periplus::DiskWatch;

extern "C" int fsync(int handle)
{
    DiskWatch *const watch = DiskWatch::current;
    if (!watch)
        return static_cast<int>(::syscall(SYS_fsync, handle));
    const QString path = QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(handle));
    watch->beginsSync(path);
    if (watch->answer(DiskCall::Sync) != SQLITE_OK) {
        errno = EIO;
        return -1;
    }
    const int done = static_cast<int>(::syscall(SYS_fsync, handle));
    watch->hasSynced(path);
    watch->hasSyncedFolder(path);
    return done;
}

extern "C" int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags)
{
    const long done = ::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags);
    if (DiskWatch *const watch = DiskWatch::current; watch && done == 0)
        watch->renames(QFile::decodeName(from), QFile::decodeName(to));
    return static_cast<int>(done);
}

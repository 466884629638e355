// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/faulty_vfs.h"

#include "tests/support/core/disk_watch.h"

#include <QDir>
#include <QFile>

#include <cstring>
#include <sqlite3.h>

namespace periplus {

namespace {

sqlite3_vfs *s_system = nullptr; ///< the VFS that really does it

/// What SQLite takes for an open file; the file of the system's VFS follows it in memory.
struct File
{
    sqlite3_file base;
    const char *name; ///< null for a nameless temporary file; SQLite keeps it until the file is closed
    bool isNewJournal;

    QString path() const { return name ? QFile::decodeName(name) : QString(); }
};

File *ours(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(ours(file) + 1);
}

const sqlite3_io_methods *does(sqlite3_file *file)
{
    return real(file)->pMethods;
}

DiskWatch &watch()
{
    return *DiskWatch::current;
}

int closeFile(sqlite3_file *file)
{
    return does(file)->xClose(real(file));
}

int readFile(sqlite3_file *file, void *to, int count, sqlite3_int64 offset)
{
    const int wrong = watch().answer(DiskCall::Read);
    if (wrong == SQLITE_IOERR_SHORT_READ)
        std::memset(to, 0, static_cast<size_t>(count));
    return wrong != SQLITE_OK ? wrong : does(file)->xRead(real(file), to, count, offset);
}

int writeFile(sqlite3_file *file, const void *from, int count, sqlite3_int64 offset)
{
    const int wrong = watch().answer(DiskCall::Write);
    const int written = wrong != SQLITE_OK ? count / 2 : count;
    watch().writes(ours(file)->path(), offset, QByteArray(static_cast<const char *>(from), written));
    const int done = does(file)->xWrite(real(file), from, written, offset);
    return wrong != SQLITE_OK ? wrong : done;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int wrong = watch().answer(DiskCall::Truncate); wrong != SQLITE_OK)
        return wrong;
    watch().truncates(ours(file)->path(), size);
    return does(file)->xTruncate(real(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    const QString path = ours(file)->path();
    watch().beginsSync(path);
    if (const int wrong = watch().answer(DiskCall::Sync); wrong != SQLITE_OK)
        return wrong;
    const int done = does(file)->xSync(real(file), flags);
    watch().hasSynced(path);
    if (ours(file)->isNewJournal) // the system's VFS syncs its folder, once
        watch().hasSyncedFolder(QFileInfo(path).path());
    ours(file)->isNewJournal = false;
    return done;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    const int wrong = watch().answer(DiskCall::Look);
    return wrong != SQLITE_OK ? wrong : does(file)->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    const int wrong = watch().answer(DiskCall::Lock);
    return wrong != SQLITE_OK ? wrong : does(file)->xLock(real(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return does(file)->xUnlock(real(file), level);
}

int isReserved(sqlite3_file *file, int *answer)
{
    const int wrong = watch().answer(DiskCall::Lock);
    return wrong != SQLITE_OK ? wrong : does(file)->xCheckReservedLock(real(file), answer);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return does(file)->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return does(file)->xSectorSize(real(file));
}

int characteristics(sqlite3_file *file)
{
    return does(file)->xDeviceCharacteristics(real(file));
}

/// Version 1: without shared memory and memory mapping, which a rollback journal does not need.
constexpr sqlite3_io_methods kMethods = {1,           closeFile,  readFile,        writeFile,  truncateFile,
                                         syncFile,    fileSize,   lockFile,        unlockFile, isReserved,
                                         controlFile, sectorSize, characteristics, nullptr,    nullptr,
                                         nullptr,     nullptr,    nullptr,         nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *flagsOut)
{
    constexpr int kJournals = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL;
    file->pMethods = nullptr; // SQLite then does not close it
    if (const int wrong = watch().answer(DiskCall::Open); wrong != SQLITE_OK)
        return wrong;
    const bool isNew = name && (flags & SQLITE_OPEN_CREATE) && !QFile::exists(QFile::decodeName(name));
    *ours(file) = {{nullptr}, name, isNew && (flags & kJournals)};
    const int done = s_system->xOpen(s_system, name, real(file), flags, flagsOut);
    if (done != SQLITE_OK)
        return done;
    file->pMethods = &kMethods;
    if (isNew)
        watch().creates(ours(file)->path());
    return done;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (const int wrong = watch().answer(DiskCall::Delete); wrong != SQLITE_OK)
        return wrong;
    const QString path = QFile::decodeName(name);
    watch().removes(path);
    const int done = s_system->xDelete(s_system, name, syncFolder);
    if (!syncFolder || done != SQLITE_OK)
        return done;
    if (watch().answer(DiskCall::Sync) != SQLITE_OK)
        return SQLITE_IOERR_DIR_FSYNC;
    watch().hasSyncedFolder(QFileInfo(path).path());
    return done;
}

int accessFile(sqlite3_vfs *, const char *name, int flags, int *answer)
{
    const int wrong = watch().answer(DiskCall::Look);
    return wrong != SQLITE_OK ? wrong : s_system->xAccess(s_system, name, flags, answer);
}

/// A busy handler need not really wait: nobody else is there.
int pass(sqlite3_vfs *, int microseconds)
{
    return microseconds;
}

} // namespace

struct FaultyVfs::Private
{
    sqlite3_vfs vfs;
    DiskWatch watch;
};

FaultyVfs::FaultyVfs() : d(std::make_unique<Private>())
{
    s_system = sqlite3_vfs_find(nullptr);
    d->vfs = *s_system;
    d->vfs.zName = "faulty";
    d->vfs.szOsFile += static_cast<int>(sizeof(File));
    d->vfs.xOpen = openFile;
    d->vfs.xDelete = deleteFile;
    d->vfs.xAccess = accessFile;
    d->vfs.xSleep = pass;
    sqlite3_vfs_register(&d->vfs, 1);
    DiskWatch::current = &d->watch;
}

FaultyVfs::~FaultyVfs()
{
    DiskWatch::current = nullptr;
    sqlite3_vfs_unregister(&d->vfs);
    sqlite3_vfs_register(s_system, 1);
}

void FaultyVfs::record(const QString &folder)
{
    d->watch.folder = folder;
    d->watch.disk = VolatileDisk(readFiles(folder));
    d->watch.moments.clear();
    d->watch.acknowledged = 0;
}

void FaultyVfs::acknowledge()
{
    d->watch.moments.append({d->watch.disk, ++d->watch.acknowledged});
}

QList<Moment> FaultyVfs::recorded()
{
    d->watch.folder.clear();
    return std::exchange(d->watch.moments, {});
}

void FaultyVfs::inject(const Fault &fault)
{
    d->watch.fault = fault;
    d->watch.met = 0;
}

bool FaultyVfs::heal()
{
    const bool happened = d->watch.fault && d->watch.met >= d->watch.fault->at;
    d->watch.fault.reset();
    return happened;
}

void writeFiles(const QString &folder, const VolatileDisk::Files &files)
{
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
        QFile::remove(folder + u'/' + name);
    for (const auto &[path, bytes] : files) {
        QFile file(folder + u'/' + QFileInfo(path).fileName());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(file.fileName()));
    }
}

VolatileDisk::Files readFiles(const QString &folder)
{
    VolatileDisk::Files files;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        files[file.fileName()] = file.readAll();
    }
    return files;
}

} // namespace periplus

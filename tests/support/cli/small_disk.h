// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace periplus {

enum class FileSystem { Memory, Ext4 };

inline const char *nameOf(FileSystem kind)
{
    return kind == FileSystem::Memory ? "tmpfs" : "ext4";
}

/// Gives the process mounts that nobody else sees and that end with it. Needs one thread only.
/// Who is not root becomes root of a user namespace, where that is permitted.
inline void enterOwnMounts()
{
    const std::pair<const char *, QByteArray> identity[] = {
        {"/proc/self/setgroups", "deny"},
        {"/proc/self/uid_map", "0 " + QByteArray::number(::geteuid()) + " 1"},
        {"/proc/self/gid_map", "0 " + QByteArray::number(::getegid()) + " 1"},
    };
    if (::unshare(CLONE_NEWNS) != 0) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return;
        for (const auto &[path, text] : identity) {
            QFile file(QString::fromLatin1(path));
            if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                file.write(text);
        }
    }
    ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
}

/// Makes a disk of 8 MB below a folder; returns its root, empty when the system does not permit it.
inline QString mountSmallDisk(FileSystem kind, const QString &folder)
{
    const QString root = folder + QLatin1Char('/') + QLatin1String(nameOf(kind));
    const QString image = root + QStringLiteral(".img");
    const QString script = kind == FileSystem::Memory
                               ? QStringLiteral("mount -t tmpfs -o size=8m none \"$1\"")
                               : QStringLiteral("truncate -s 8M \"$2\" && mkfs.ext4 -q -m 0 \"$2\" &&"
                                                " mount -o loop \"$2\" \"$1\" && rmdir \"$1/lost+found\"");
    QDir().mkpath(root);
    QProcess process;
    process.start(QStringLiteral("sh"), {QStringLiteral("-c"), script, QStringLiteral("sh"), root, image});
    return process.waitForFinished() && process.exitCode() == 0 ? root : QString();
}

inline void unmount(const QString &disk)
{
    ::umount2(QFile::encodeName(disk).constData(), MNT_DETACH);
}

inline QStringList namesOn(const QString &disk)
{
    return QDir(disk).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

inline void clear(const QString &disk)
{
    for (const QString &name : namesOn(disk)) {
        const QString path = disk + QLatin1Char('/') + name;
        QFile::remove(path) || QDir(path).removeRecursively();
    }
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// Fills the disk with one file, "filler", up to so many free bytes, rounded down to blocks.
inline void leaveFree(const QString &disk, qint64 bytes)
{
    const QByteArray filler = QFile::encodeName(disk + QStringLiteral("/filler"));
    ::unlink(filler.constData());
    const int folder = ::open(QFile::encodeName(disk).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    ::syncfs(folder); // what was removed is free only then
    struct statvfs space;
    ::fstatvfs(folder, &space);
    ::close(folder);
    const int file = ::open(filler.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    const auto block = static_cast<qint64>(space.f_frsize);
    qint64 size = (static_cast<qint64>(space.f_bavail) - bytes / block) * block;
    while (size > 0 && ::posix_fallocate(file, 0, size) != 0)
        size -= block; // the filler's own place in the file system takes some
    ::fsync(file);
    ::close(file);
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/save_atomically.h"

#include "core/base/error_text.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

// One large write that comes back short is not noticed by QSaveFile of Qt 6.4 and loses the old file; pieces are.
constexpr qint64 kPiece = 64 * 1024;

Error systemError(int code, const QString &path)
{
    Error error{Errc::IoError, {}, path, 0, 0};
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        error.code = Errc::DiskFull;
        break;
    case EACCES:
    case EPERM:
        error.code = Errc::PermissionDenied;
        break;
    case EROFS:
        error.code = Errc::ReadOnly;
        break;
    case EISDIR:
        error.code = Errc::IsDirectory;
        break;
    case ENOENT:
        error.code = Errc::NotFound;
        error.detail = ErrorText::tr("the folder does not exist");
        break;
    case ENOTDIR:
        error.code = Errc::NotFound;
        error.detail = ErrorText::tr("part of this path is a file, not a folder");
        break;
    case ENAMETOOLONG:
        error.code = Errc::InvalidValue;
        error.detail = ErrorText::tr("this name is too long");
        break;
    case EFBIG:
        error.detail = ErrorText::tr("the file would be larger than this system allows");
        break;
    default:
        break;
    }
    return error;
}

Status writePieces(QFileDevice &file, const QByteArray &bytes, const QString &path)
{
    for (qint64 at = 0; at < bytes.size(); at += kPiece) {
        const qint64 length = std::min(kPiece, bytes.size() - at);
        errno = 0;
        if (file.write(bytes.constData() + at, length) != length || !file.flush())
            return failure(systemError(errno, path));
    }
    return {};
}

/// Writes and syncs. QSaveFile would not notice a failing sync, and put what is not there in place of the old file.
Status writeThrough(QSaveFile &file, const QByteArray &bytes, const QString &path)
{
    PERIPLUS_TRY(writePieces(file, bytes, path));
    if (file.size() != bytes.size())
        return failure(systemError(ENOSPC, path));
    errno = 0;
    const bool synced = ::fsync(file.handle()) == 0;
    const bool cannotSync = errno == EINVAL || errno == ENOTSUP || errno == EROFS; // this file system never can
    return synced || cannotSync ? Status() : Status(failure(systemError(errno, path)));
}

/// Makes the rename itself durable.
void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor); // some file systems cannot; the data itself is already safe
    ::close(descriptor);
}

bool isDevice(const QString &path)
{
    struct stat info;
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 && !S_ISREG(info.st_mode) && !S_ISDIR(info.st_mode);
}

Status writeDirectly(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(systemError(errno, path));
    return writePieces(file, bytes, path);
}

} // namespace

Status saveAtomically(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    if (info.isDir())
        return failure(systemError(EISDIR, path));
    if (isDevice(path))
        return writeDirectly(path, bytes);

    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return failure(systemError(errno, path));
    if (const Status written = writeThrough(file, bytes, path); !written) {
        file.cancelWriting();
        file.commit();
        return written;
    }
    errno = 0;
    if (!file.commit())
        return failure(systemError(errno, path));
    syncFolder(info.absolutePath());
    return {};
}

Result<QByteArray> readWholeFile(const QString &path, qint64 maxBytes)
{
    if (QFileInfo(path).isDir())
        return failure(systemError(EISDIR, path));
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly)) {
        if (errno == ENOENT)
            return failure(Error{Errc::NotFound, {}, path, 0, 0});
        return failure(systemError(errno, path));
    }
    const QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(systemError(errno, path));
    if (bytes.size() > maxBytes) {
        return failure(Error{Errc::TooLarge, ErrorText::tr("this file is larger than %1 MB").arg(maxBytes / 1'000'000),
                             path, 0, 0});
    }
    return bytes;
}

} // namespace periplus

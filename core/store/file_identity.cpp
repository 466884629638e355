// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_identity.h"

#include "core/store/store_text.h"

#include <QFile>

#include <sys/stat.h>

namespace periplus {

using namespace Qt::StringLiterals;

std::optional<FileIdentity> FileIdentity::of(const QString &path)
{
    struct stat info;
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return std::nullopt;
    return FileIdentity{static_cast<quint64>(info.st_dev), static_cast<quint64>(info.st_ino),
                        static_cast<quint64>(info.st_nlink), static_cast<qint64>(info.st_size),
                        static_cast<qint64>(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec};
}

Status checkIdentity(const FileIdentity &opened, const QString &path)
{
    const std::optional<FileIdentity> now = FileIdentity::of(path);
    if (!now)
        return failure(Errc::Replaced, StoreText::tr("the file was moved or deleted while it was open"));
    if (!now->isSameFile(opened))
        return failure(Errc::Replaced, StoreText::tr("another program put a different file in its place"));
    if (now->links > 1)
        return failure(Errc::Replaced,
                       StoreText::tr("the file has got a second name (a hard link), which an edit would change too"));
    return {};
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/place.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <array>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// Folders that clients of these services make, by the beginning of their names.
constexpr std::array kServices{
    std::pair{"Dropbox", "Dropbox"},
    std::pair{"OneDrive", "OneDrive"},
    std::pair{"Nextcloud", "Nextcloud"},
    std::pair{"ownCloud", "ownCloud"},
    std::pair{"Google Drive", "Google Drive"},
    std::pair{"GoogleDrive", "Google Drive"},
    std::pair{"iCloud", "iCloud"},
    std::pair{"pCloudDrive", "pCloud"},
    std::pair{"MEGAsync", "MEGA"},
    std::pair{"Seafile", "Seafile"},
    std::pair{"Syncthing", "Syncthing"},
};

/// What clients leave in the folder they synchronise, whatever it is called.
constexpr std::array kMarks{
    std::pair{".dropbox", "Dropbox"},           std::pair{".stfolder", "Syncthing"},
    std::pair{".sync_*.db", "Nextcloud"},       std::pair{"._sync_*.db", "ownCloud"},
    std::pair{".owncloudsync.log", "ownCloud"},
};

QString serviceOf(const QDir &folder)
{
    for (const auto &[beginning, service] : kServices) {
        if (folder.dirName().startsWith(QLatin1String(beginning)))
            return QString::fromLatin1(service);
    }
    for (const auto &[mark, service] : kMarks) {
        if (!folder.entryList({QString::fromLatin1(mark)}, QDir::AllEntries | QDir::Hidden).isEmpty())
            return QString::fromLatin1(service);
    }
    return {};
}

} // namespace

bool isNetworkFileSystem(const QByteArray &type)
{
    static const QList<QByteArray> kKnown{
        "nfs",           "nfs4",           "cifs",        "smb3",          "smbfs",
        "afs",           "ncpfs",          "9p",          "ceph",          "glusterfs",
        "fuse.sshfs",    "fuse.rclone",    "fuse.davfs2", "davfs",         "fuse.gvfsd-fuse",
        "fuse.kio-fuse", "fuse.glusterfs", "fuse.s3fs",   "fuse.curlftpfs"};
    return kKnown.contains(type);
}

Place placeOf(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    const QFileInfo file(real.isEmpty() ? path : real);
    const QByteArray type = QStorageInfo(file.absolutePath()).fileSystemType();
    if (isNetworkFileSystem(type))
        return {PlaceKind::Network, QString::fromLatin1(type)};
    QDir folder = file.absoluteDir();
    do {
        if (const QString service = serviceOf(folder); !service.isEmpty())
            return {PlaceKind::Synchronised, service};
    } while (!folder.isRoot() && folder.cdUp());
    return {};
}

} // namespace periplus

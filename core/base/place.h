// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace periplus {

/// What kind of place a file is at, as far as that matters to a file that is written in place.
enum class PlaceKind { Local, Network, Synchronised };

struct Place
{
    PlaceKind kind = PlaceKind::Local;
    QString name; ///< of the service or file system: "Dropbox", "nfs4"; empty for local ones
};

/// Looks at the file system and the names and marks of the folders above a file.
Place placeOf(const QString &path);

/// Whether files of such a file system ("nfs4", "fuse.sshfs") are on another computer.
bool isNetworkFileSystem(const QByteArray &type);

} // namespace periplus

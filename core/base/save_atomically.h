// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace periplus {

/// Writes a file whole or not at all: beside it, in small checked pieces, synced, then renamed over it.
/// The old file stays byte-identical after any failure. A device or pipe is written to directly.
/// Errors: DiskFull, PermissionDenied, ReadOnly, IsDirectory, NotFound (folder), IoError; `file` names the path.
Status saveAtomically(const QString &path, const QByteArray &bytes);

/// Reads a whole file that a user named.
/// Errors: NotFound, IsDirectory, PermissionDenied, TooLarge (more than maxBytes), IoError; `file` names the path.
Result<QByteArray> readWholeFile(const QString &path, qint64 maxBytes);

} // namespace periplus

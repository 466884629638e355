// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>

namespace periplus {

/// Which file a path leads to, and how it was when last looked at. Looks only, never opens: closing another handle of
/// an open database would drop SQLite's locks.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;
    quint64 links = 0; ///< names the file has; more than one: a hard link
    qint64 size = 0;
    qint64 changedNs = 0; ///< last modification, nanoseconds since 1970

    /// Nothing when there is no such file.
    static std::optional<FileIdentity> of(const QString &path);

    bool isSameFile(const FileIdentity &other) const { return device == other.device && inode == other.inode; }
    bool hasSameStamp(const FileIdentity &other) const { return size == other.size && changedNs == other.changedNs; }
};

/// Whether the file a workspace was opened from is still the one its path leads to.
/// Errors: Replaced, with the reason in words.
Status checkIdentity(const FileIdentity &opened, const QString &path);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace SQLite {
class Database;
}

namespace periplus {

/// One thing that is wrong with a file.
struct Finding
{
    QString what;       ///< in plain words
    bool fatal = false; ///< what comes after it could not be looked at
    Errc code = Errc::Damaged;

    bool operator==(const Finding &) const = default;
};

/// Checks a workspace from its header to the rules between its rows, without changing it.
/// Shape: empty when all is well; the list ends early where the rest cannot be read.
/// Errors: NotFound, IsDirectory, NotAWorkspace, PermissionDenied, Busy, IoError.
Result<QList<Finding>> checkWorkspace(const QString &path);

/// The same for a file that is already connected.
QList<Finding> checkDatabase(SQLite::Database &database);

} // namespace periplus

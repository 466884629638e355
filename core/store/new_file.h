// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <SQLiteCpp/Database.h>

#include <functional>

namespace periplus {

/// Writes schema, first rows and default channels into an empty database. Throws SQLite::Exception.
void writeNewWorkspace(SQLite::Database &database, IdSource &ids);

/// Lets `write` make a file under a temporary name beside `path`, then gives it its name: the file is whole or absent,
/// and an existing file is never replaced.
/// Errors: AlreadyExists, NotFound (folder), PermissionDenied, IoError; those of `write`.
Status makeWholeFile(const QString &path, const std::function<Status(const QString &temporary)> &write);

} // namespace periplus

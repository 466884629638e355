// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/Database.h>

namespace periplus {

/// Copies a database, page by page and as of one moment, to a new file that is whole or absent.
/// Errors: AlreadyExists, NotFound (folder), PermissionDenied, DiskFull, Busy, IoError; `file` names the target.
Status backUp(SQLite::Database &source, const QString &target);

/// Whether a copy of our own holds what it should: SQLite takes a read that comes back short for an empty page.
/// Errors: IoError. Throws SQLite::Exception.
Status checkCopy(const QString &copy);

} // namespace periplus

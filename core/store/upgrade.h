// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/Database.h>

namespace periplus {

/// Brings a whole file of an older version to the newest, in one transaction, after a backup in `backupFolder`.
/// Steps of the history stay undoable (kOldestStepVersion).
/// Errors: Damaged when its content is not what was saved; those of the backup, with its path; DiskFull, Busy, IoError.
/// The file stays as it was after a failure.
Status upgrade(SQLite::Database &database, const QString &backupFolder);

/// Runs the scripts that are missing to the newest version. Throws SQLite::Exception.
void buildNewestTables(SQLite::Database &database);

/// Where the backup before an upgrade stands.
QString backupPath(const QString &backupFolder, const QString &uuid, int fromVersion);

} // namespace periplus

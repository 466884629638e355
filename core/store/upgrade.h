// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/Database.h>

namespace periplus {

/// Brings a whole file of an older version to the newest, in one transaction, after a backup in `backupFolder`.
/// Steps of the history stay undoable as long as no tracked table changes (kOldestStepVersion).
/// Errors: those of the backup, with its path; DiskFull, Busy, IoError. The file stays as it was after a failure.
Status upgrade(SQLite::Database &database, const QString &backupFolder);

/// Where the backup before an upgrade stands.
QString backupPath(const QString &backupFolder, const QString &uuid, int fromVersion);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/Database.h>

namespace periplus {

/// Whether what stands beside a workspace may be left to SQLite. A crashed edit leaves a "-journal", which rolls it
/// back. SQLite would also follow a journal that names another file, and delete that file, and take in a "-wal":
/// Periplus writes neither, so only a stranger can have put them there. Source: sqlite.org/fileformat2.html, "The
/// Rollback Journal" and "Super-journal". Errors: Untrusted.
Status checkCompanions(const QString &realPath);

/// Whether the header of an open file asks for a write-ahead log: reading it would leave the log beside the file.
/// Errors: Untrusted.
Status checkJournalMode(SQLite::Database &database);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit_lock.h"
#include "core/store/file_identity.h"
#include "core/store/workspace.h"

#include <SQLiteCpp/Database.h>

namespace periplus {

/// A connection to a file that is proven to be a workspace this program can read.
struct OpenedFile
{
    SQLite::Database database;
    bool readOnly = false;
    std::unique_ptr<EditLock> lock; ///< null when read-only, shared, or where none could be made
    FileIdentity identity;
};

/// Opens a file step by step, trusting nothing: kind of file, application id, version, schema, page structure. For
/// writing it takes the lock first, and brings a file of an older version to ours.
/// Errors: as Workspace::open.
Result<OpenedFile> openFile(const QString &path, OpenMode mode, const WorkspaceServices &services);

/// Whether an already connected file is a workspace this program can read; trusts nothing in it.
/// Errors: NotAWorkspace, Untrusted, NewerVersion, Damaged. Throws SQLite::Exception.
Status judgeFile(SQLite::Database &database, OpenMode mode);

/// Opens a file for reading without judging more than that it is one of ours; for check.
/// Errors: NotFound, IsDirectory, NotAWorkspace, PermissionDenied, Busy, IoError.
Result<SQLite::Database> openForCheck(const QString &path);

/// Whether a path leads to a file at all. Errors: NotFound, IsDirectory, NotAWorkspace.
Status checkRegularFile(const QString &path);

/// What SQLite's own check says of a file's structure, in words that begin plainly.
QString structureFault(const QString &answer);

/// A value of the table meta; empty when absent. Throws SQLite::Exception.
QString metaValue(SQLite::Database &database, const char *key);

/// The identity of a workspace that copies share; empty when it is not a UUID. Throws SQLite::Exception.
QString uuidOf(SQLite::Database &database);

} // namespace periplus

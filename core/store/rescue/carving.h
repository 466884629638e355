// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/Database.h>

#include <QByteArray>

namespace periplus {

/// The bytes of a workspace file as they are after an unfinished edit has been rolled back; the file itself is only
/// read. Read through SQLite's own file access, so that locks of this process on the file stay.
/// Errors: NotFound, IsDirectory, NotAWorkspace, PermissionDenied, IoError, TooLarge.
Result<QByteArray> settledBytes(const QString &path);

/// Puts every row that can be read from the pages of a file, whatever their state, into a database in memory with our
/// schema. Only rows that could have been written by us get in: types, ranges and words are checked, references are
/// not. Throws SQLite::Exception when memory is short.
SQLite::Database carve(const QByteArray &file);

/// An empty database in memory with our schema, references unchecked.
SQLite::Database emptyRows();

/// A copy of a whole database in memory, references unchecked. Throws SQLite::Exception.
SQLite::Database copyInMemory(SQLite::Database &source);

} // namespace periplus

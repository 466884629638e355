// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/Database.h>

#include <optional>

namespace periplus {

/// Whether a file's schema is exactly that of a version up to ours, and if not, the first thing that is wrong with it.
/// Reads nothing but the list of the file's tables, so nothing the file brings along can run.
/// Throws SQLite::Exception.
std::optional<QString> schemaFault(SQLite::Database &database, int version);

/// Whether a newer file's tables can be read by this version: no triggers, views, virtual tables or computed
/// columns, and every table of ours is there. Throws SQLite::Exception.
std::optional<QString> newerSchemaFault(SQLite::Database &database);

} // namespace periplus

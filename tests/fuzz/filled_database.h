// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"

#include <SQLiteCpp/Database.h>

namespace periplus {

/// Rows in every table, small enough to be quick; the same each time.
State fuzzedRows();

/// A workspace in memory with those rows, connected as the product does.
SQLite::Database filledDatabase();

} // namespace periplus

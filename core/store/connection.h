// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/workspace.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

namespace periplus {

/// Written into the header of every workspace: "PERL" as big-endian ASCII.
constexpr int kApplicationId = 1346720332;
/// The schema this program reads and writes.
constexpr int kSchemaVersion = 4;
/// The oldest schema whose recorded steps still fit the tables: later ones only added columns at the end.
constexpr int kOldestStepVersion = 1;

/// Opens a connection that trusts nothing in the file: no triggers, views, extensions or untrusted functions run.
/// `flags` are SQLite's open flags. Throws SQLite::Exception.
SQLite::Database connect(const QString &path, int flags);

/// Chooses journal and synchronisation for a connection that will write. Throws SQLite::Exception.
void makeDurable(SQLite::Database &database, Durability durability);

/// The value of a pragma that is one number. Throws SQLite::Exception.
qint64 pragmaNumber(SQLite::Database &database, const char *name);

/// What a failure of SQLite means to us.
Error errorOf(const SQLite::Exception &exception);

/// The failure inside the store that says that a row or changeset makes no sense; becomes Errc::Damaged.
SQLite::Exception damaged(const std::string &what);

/// The failure that says that recorded changes do not fit the rows; becomes Errc::Conflict.
SQLite::Exception conflict(const std::string &what);

/// Runs a function that may throw SQLite's exceptions and ends them here.
template <class Function> auto guarded(Function &&function) -> std::invoke_result_t<Function>
{
    try {
        return std::forward<Function>(function)();
    } catch (const SQLite::Exception &exception) {
        return tl::make_unexpected(errorOf(exception));
    }
}

} // namespace periplus

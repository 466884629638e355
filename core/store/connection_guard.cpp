// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection_guard.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <string_view>

namespace periplus {

namespace {

constexpr std::array<std::string_view, 8> kFunctions{"coalesce", "count", "glob", "length",
                                                     "like",     "max",   "min",  "quote"}; // quote: sessions

/// Pragmas that may be given a value; any may be read.
constexpr std::array<std::string_view, 14> kPragmas{
    "application_id",  "cell_size_check", "defer_foreign_keys", "foreign_keys", "ignore_check_constraints",
    "integrity_check", "journal_mode",    "mmap_size",          "quick_check",  "synchronous",
    "table_info",      "table_xinfo",     "temp_store",         "user_version"};

template <std::size_t size> bool contains(const std::array<std::string_view, size> &names, const char *name)
{
    return std::any_of(names.begin(), names.end(),
                       [name](std::string_view known) { return sqlite3_stricmp(known.data(), name) == 0; });
}

/// Asked by SQLite for each part of a statement that is prepared.
int authorize(void *, int action, const char *first, const char *second, const char *, const char *)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_DELETE:
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        return contains(kFunctions, second) ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_PRAGMA:
        return !second || contains(kPragmas, first) ? SQLITE_OK : SQLITE_DENY;
    default: // SQLite's own numbers: tables, triggers, views, virtual tables, attaching, recursion …
        return SQLITE_DENY;
    }
}

void setLimits(sqlite3 *handle)
{
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024); // a changeset of 100 000 cards has about 40 MB
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 40);
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 10);
    sqlite3_limit(handle, SQLITE_LIMIT_VDBE_OP, 25'000);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 20); // ranks need 12; long ones can take for ever
}

void setSwitches(sqlite3 *handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
}

std::chrono::nanoseconds processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

} // namespace

void guardConnection(sqlite3 *handle)
{
    setLimits(handle);
    setSwitches(handle);
    sqlite3_set_authorizer(handle, authorize, nullptr);
}

BuildPermit::BuildPermit(sqlite3 *handle) : m_handle(handle)
{
    sqlite3_set_authorizer(handle, nullptr, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO attaches the file it writes
}

BuildPermit::~BuildPermit()
{
    guardConnection(m_handle);
}

ReadingDeadline::ReadingDeadline(sqlite3 *handle, std::chrono::milliseconds most)
    : m_handle(handle), m_end(processorTime() + most)
{
    constexpr int kStepsBetweenLooks = 10'000;
    sqlite3_progress_handler(handle, kStepsBetweenLooks, isOver, this);
}

ReadingDeadline::~ReadingDeadline()
{
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

int ReadingDeadline::isOver(void *self)
{
    return processorTime() > static_cast<ReadingDeadline *>(self)->m_end ? 1 : 0;
}

} // namespace periplus

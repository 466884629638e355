// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

struct sqlite3;

namespace periplus {

/// Takes from a connection what no workspace needs and a hostile file could use: triggers, views, extensions, functions
/// and pragmas beyond ours, attaching, building tables, values and statements of absurd size.
void guardConnection(sqlite3 *handle);

/// Lets a connection build tables and attach files while it lives: for new files, migrations and copies, never for what
/// a file asks for.
class BuildPermit
{
public:
    explicit BuildPermit(sqlite3 *handle);
    ~BuildPermit();
    BuildPermit(const BuildPermit &) = delete;
    BuildPermit &operator=(const BuildPermit &) = delete;

private:
    sqlite3 *m_handle;
};

/// Ends statements with SQLITE_INTERRUPT once they took more processor time than this, while it lives. Time spent
/// waiting for a slow disk does not count: only a hostile file needs this much thinking.
class ReadingDeadline
{
public:
    explicit ReadingDeadline(sqlite3 *handle, std::chrono::milliseconds most = std::chrono::seconds(10));
    ~ReadingDeadline();
    ReadingDeadline(const ReadingDeadline &) = delete;
    ReadingDeadline &operator=(const ReadingDeadline &) = delete;

private:
    static int isOver(void *self);

    sqlite3 *m_handle;
    std::chrono::nanoseconds m_end;
};

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/describe.h"
#include "core/store/connection.h"
#include "core/store/new_file.h"

#include <SQLiteCpp/Backup.h>

#include <sqlite3.h>

namespace periplus {

Status backUp(SQLite::Database &source, const QString &target)
{
    const Status copied = makeWholeFile(target, [&](const QString &temporary) {
        return guarded([&]() -> Status {
            SQLite::Database copy = connect(temporary, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            makeDurable(copy, Durability::Full);
            SQLite::Backup backup(copy, source);
            const int code = backup.executeStep();
            if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
                throw SQLite::Exception("another program is writing", code);
            return {};
        });
    });
    if (!copied)
        return failure(inFile(copied.error(), target));
    return {};
}

} // namespace periplus

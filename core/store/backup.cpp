// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/describe.h"
#include "core/store/connection.h"
#include "core/store/digests.h"
#include "core/store/new_file.h"
#include "core/store/row_store.h"
#include "core/store/store_text.h"

#include <SQLiteCpp/Backup.h>

#include <sqlite3.h>

namespace periplus {

using namespace Qt::StringLiterals;

Status checkCopy(const QString &copy)
{
    SQLite::Database database = connect(copy, SQLite::OPEN_READONLY);
    if (contentFault(database, RowStore(database).load()))
        return failure(Errc::IoError, StoreText::tr("reading failed while the copy was made"));
    return {};
}

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
            return checkCopy(temporary);
        });
    });
    if (!copied)
        return failure(inFile(copied.error(), target));
    return {};
}

} // namespace periplus

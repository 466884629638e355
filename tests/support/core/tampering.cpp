// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/tampering.h"

#include "core/store/digests.h"
#include "core/store/row_store.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace periplus {

void tamper(const QString &path, const std::string &sql, Digesting digesting)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
    database.exec(sql);
    if (digesting == Digesting::Left)
        return;
    try {
        Digests(database).rewrite(actualDigests(database, RowStore(database).load()));
    } catch (const SQLite::Exception &) {
        return; // what cannot be read has no fitting digests either
    }
}

} // namespace periplus

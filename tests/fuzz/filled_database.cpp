// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/filled_database.h"

#include "core/base/clock.h"
#include "core/store/connection.h"
#include "core/store/new_file.h"
#include "core/store/row_store.h"
#include "tests/support/core/random_state.h"

#include <SQLiteCpp/Transaction.h>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

bool fillsEveryTable(const State &state)
{
    bool every = true;
    AllRows::forEach([&]<class Row>() { every = every && state.count<Row>() > 0; });
    return every;
}

} // namespace

State fuzzedRows()
{
    quint64 seed = 1;
    State state = randomState(seed);
    while (!fillsEveryTable(state))
        state = randomState(++seed);
    return state;
}

SQLite::Database filledDatabase()
{
    SQLite::Database database = connect(u":memory:"_s, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    writeNewWorkspace(database, *seededIds(1));
    RowStore rows(database);
    const State made = rows.load();
    const State wanted = fuzzedRows();
    SQLite::Transaction transaction(database);
    AllRows::forEach([&]<class Row>() {
        made.forEach<Row>([&](const Row &row) { rows.remove(row.id); });
        wanted.forEach<Row>([&](const Row &row) { rows.insert(row); });
    });
    transaction.commit();
    return database;
}

} // namespace periplus

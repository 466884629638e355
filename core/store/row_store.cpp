// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_store.h"

#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <numeric>

namespace periplus {

template <class Row> void RowStore::loadTable(State &state)
{
    const StatementUse use(prepared(statements<Row>().selectAll, RowSql<Row>::select));
    std::vector<Row> rows;
    while (use->executeStep())
        rows.push_back(readRow<Row>(*use));
    // In order, so that every child list grows at its end; sorting positions is cheaper than sorting rows.
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return comesBefore(rows[a], rows[b]); });
    for (const std::size_t position : order)
        state.put(rows[position]);
}

State RowStore::load()
{
    // Without a transaction another program could write between two tables, and each table would lock anew.
    std::optional<SQLite::Transaction> moment;
    if (sqlite3_get_autocommit(m_database.getHandle()) != 0)
        moment.emplace(m_database);
    State state;
    AllRows::forEach([&]<class Row>() { loadTable<Row>(state); });
    return state;
}

} // namespace periplus

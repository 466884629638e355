// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_store.h"

#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

namespace periplus {

namespace {

quint64 firstEight(const QString &text)
{
    quint64 packed = 0;
    for (qsizetype i = 0; i < 8; ++i)
        packed = (packed << 8) | (i < text.size() ? text[i].unicode() & 0xffu : 0u);
    return packed;
}

/// A number that rises with comesBefore in nearly all cases. Rows put in this order are appended to their parents'
/// lists, which is cheap; where the number is equal the list finds the place itself.
template <class Row> quint64 roughOrder(const Row &row)
{
    if constexpr (Ranked<Row>)
        return firstEight(row.rank.text);
    else if constexpr (std::is_same_v<Row, Measurement>)
        return firstEight(row.date.mid(2)); // "26-09-30"
    else if constexpr (std::is_same_v<Row, Comment> || std::is_same_v<Row, Dataset>)
        return static_cast<quint64>(row.at);
    else
        return static_cast<quint64>(row.id.value);
}

} // namespace

template <class Row> void RowStore::loadTable(State &state)
{
    if (tableSince<Row>() > version())
        return;
    const StatementUse use(prepared(statements<Row>().selectAll, [this] { return RowSql<Row>::select(version()); }));
    std::vector<Row> rows;
    while (use->executeStep())
        rows.push_back(readRow<Row>(*use));
    std::vector<std::pair<quint64, std::size_t>> order;
    order.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        order.emplace_back(roughOrder(rows[i]), i);
    std::sort(order.begin(), order.end());
    for (const auto &[key, position] : order)
        state.put(rows[position]);
}

int RowStore::version()
{
    if (!m_version)
        m_version = static_cast<int>(std::min<qint64>(pragmaNumber(m_database, "user_version"), kSchemaVersion));
    return *m_version;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/digests.h"

#include "core/model/relations.h"
#include "core/store/row_store.h"
#include "core/store/sql_text.h"
#include "core/store/store_text.h"

#include <QStringList>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// Tables outside undo; each has two statements in digests.sql, of one row and of all.
constexpr std::array kStoredTables{"history", "history_head", "history_redo", "meta", "asset"};

/// Steps of the history are grouped by 64, the other tables are one group each.
qint64 storedBucket(std::string_view table, const SQLite::Statement &row)
{
    const bool numbered = table == "history" || table == "history_redo";
    return numbered ? row.getColumn(0).getInt64() >> 6 : 0;
}

template <class Row> void addTable(DigestSums &sums, ContentHash &hash, const State &state)
{
    std::array<DigestSum, bucketOf(std::numeric_limits<qint64>::max()) + 1> buckets;
    state.forEach<Row>(
        [&](const Row &row) { buckets[static_cast<std::size_t>(bucketOf(row.id.value))] += digestOf(hash, row); });
    for (std::size_t bucket = 0; bucket < buckets.size(); ++bucket) {
        if (buckets[bucket].rows > 0)
            sums[{Schema<Row>::table, static_cast<qint64>(bucket)}] = buckets[bucket];
    }
}

void addStoredTable(DigestSums &sums, ContentHash &hash, SQLite::Database &database, const std::string &table)
{
    SQLite::Statement rows(database, sqlStatement("digests", ("all_" + table).c_str()));
    while (rows.executeStep())
        sums[{table, storedBucket(table, rows)}] += digestOfStored(hash, table, rows);
}

template <class Key> void bindKey(SQLite::Statement &statement, const Key &key)
{
    if constexpr (std::is_integral_v<Key>)
        statement.bind(1, static_cast<int64_t>(key));
    else
        statement.bind(1, std::string(key));
}

} // namespace

void Digests::follow(const State &before, const State &after, const Changes &touched)
{
    DigestSums delta;
    for (const Change &change : touched) {
        std::visit(overloaded{[](EverythingReset) {},
                              [&]<class Row>(const RowChanged<Row> &changed) {
                                  DigestSum &sum = delta[{Schema<Row>::table, bucketOf(changed.id.value)}];
                                  if (const Row *row = before.find(changed.id))
                                      sum -= digestOf(m_hash, *row);
                                  if (const Row *row = after.find(changed.id))
                                      sum += digestOf(m_hash, *row);
                              }},
                   change);
    }
    apply(delta);
}

template <class Key> void Digests::addStored(DigestSums &delta, const char *table, const Key &key, bool added)
{
    const StatementUse row(statement(table));
    bindKey(*row, key);
    if (!row->executeStep())
        return;
    DigestSum &sum = delta[{table, storedBucket(table, *row)}];
    const DigestSum one = digestOfStored(m_hash, table, *row);
    added ? sum += one : sum -= one;
}

template void Digests::addStored(DigestSums &, const char *, const qint64 &, bool);
template void Digests::addStored(DigestSums &, const char *, const std::string &, bool);

void Digests::apply(const DigestSums &delta)
{
    for (const auto &[group, change] : delta) {
        if (change == DigestSum{})
            continue;
        DigestSum sum;
        {
            const StatementUse read(statement("get"));
            read->bind(1, group.table);
            read->bind(2, static_cast<int64_t>(group.bucket));
            if (read->executeStep())
                sum = {static_cast<quint64>(read->getColumn(0).getInt64()),
                       static_cast<quint64>(read->getColumn(1).getInt64()), read->getColumn(2).getInt64()};
        }
        sum += change;
        const StatementUse write(statement(sum == DigestSum{} ? "remove" : "put"));
        write->bind(1, group.table);
        write->bind(2, static_cast<int64_t>(group.bucket));
        if (!(sum == DigestSum{})) {
            write->bind(3, static_cast<int64_t>(sum.low));
            write->bind(4, static_cast<int64_t>(sum.high));
            write->bind(5, static_cast<int64_t>(sum.rows));
        }
        write->exec();
    }
}

DigestSum Digests::contentOf(const char *table, qint64 key)
{
    DigestSums sums;
    addStored(sums, table, key, true);
    return sums.empty() ? DigestSum{} : sums.begin()->second;
}

DigestSums Digests::stored()
{
    DigestSums sums;
    const StatementUse all(statement("all"));
    while (all->executeStep()) {
        sums[{all->getColumn(0).getString(), all->getColumn(1).getInt64()}] = {
            static_cast<quint64>(all->getColumn(2).getInt64()), static_cast<quint64>(all->getColumn(3).getInt64()),
            all->getColumn(4).getInt64()};
    }
    return sums;
}

void Digests::rewrite(const DigestSums &sums)
{
    m_database.exec("DELETE FROM digest");
    apply(sums);
}

SQLite::Statement &Digests::statement(const char *name)
{
    auto it = m_statements.find(name);
    if (it == m_statements.end())
        it = m_statements.emplace(name, SQLite::Statement(m_database, sqlStatement("digests", name))).first;
    return it->second;
}

DigestSums actualDigests(SQLite::Database &database, const State &state)
{
    DigestSums sums;
    ContentHash hash;
    AllRows::forEach([&]<class Row>() { addTable<Row>(sums, hash, state); });
    for (const char *table : kStoredTables)
        addStoredTable(sums, hash, database, table);
    return sums;
}

QList<DigestGroup> differing(const DigestSums &a, const DigestSums &b)
{
    QList<DigestGroup> groups;
    for (const auto &[group, sum] : a) {
        if (const auto other = b.find(group); other == b.end() || !(other->second == sum))
            groups.append(group);
    }
    for (const auto &[group, sum] : b) {
        if (!a.contains(group))
            groups.append(group);
    }
    return groups;
}

std::optional<QString> digestFault(const DigestSums &stored, const DigestSums &actual)
{
    std::map<std::string, int> counts;
    for (const DigestGroup &group : differing(stored, actual))
        ++counts[group.table];
    if (counts.empty())
        return std::nullopt;
    QStringList tables;
    for (const auto &[table, count] : counts)
        tables.append(StoreText::tr("%1 (groups: %2)").arg(QString::fromStdString(table)).arg(count));
    return StoreText::tr("its content is not what was saved, in %1").arg(tables.join(u", "_s));
}

std::optional<QString> contentFault(SQLite::Database &database, const State &state)
{
    const qint64 version = pragmaNumber(database, "user_version");
    if (version >= kFirstWithDigests && version <= kSchemaVersion) { // what later ones add up is not known here
        if (std::optional<QString> fault = digestFault(Digests(database).stored(), actualDigests(database, state)))
            return fault;
    }
    return missingReference(state);
}

} // namespace periplus

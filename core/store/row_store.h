// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"
#include "core/store/row_codec.h"

#include <algorithm>
#include <vector>

namespace periplus {

/// Leaves a prepared statement ready for its next use, whatever happens.
class StatementUse
{
public:
    explicit StatementUse(SQLite::Statement &statement) : m_statement(statement) {}
    ~StatementUse() { m_statement.tryReset(); }
    Q_DISABLE_COPY_MOVE(StatementUse)

    SQLite::Statement *operator->() const { return &m_statement; }
    SQLite::Statement &operator*() const { return m_statement; }

private:
    SQLite::Statement &m_statement;
};

/// Reads and writes rows of the tracked tables through prepared statements; files of earlier versions can be read.
/// Throws SQLite::Exception.
class RowStore
{
public:
    explicit RowStore(SQLite::Database &database) : m_database(database) {}

    template <class Row> void insert(const Row &row) { write<Row>(statements<Row>().insert, RowSql<Row>::insert, row); }
    template <class Row> void update(const Row &row) { write<Row>(statements<Row>().update, RowSql<Row>::update, row); }

    /// Returns whether there was such a row.
    template <class Row> bool remove(Id<Row> id)
    {
        const StatementUse use(prepared(statements<Row>().remove, RowSql<Row>::remove));
        bindValue(*use, 1, id);
        return use->exec() == 1;
    }

    template <class Row> std::optional<Row> read(Id<Row> id)
    {
        const StatementUse use(
            prepared(statements<Row>().selectOne, [this] { return RowSql<Row>::selectOne(version()); }));
        bindValue(*use, 1, id);
        if (!use->executeStep())
            return std::nullopt;
        return readRow<Row>(*use);
    }

    /// Every row of every table, as of one moment.
    State load();

private:
    using Prepared = std::optional<SQLite::Statement>;
    template <class Row> struct Statements
    {
        Prepared insert, update, remove, selectOne, selectAll;
    };
    template <class... Rows> using StatementsOf = std::tuple<Statements<Rows>...>;

    template <class Row> Statements<Row> &statements() { return std::get<Statements<Row>>(m_statements); }

    template <class Sql> SQLite::Statement &prepared(Prepared &statement, Sql sql)
    {
        if (!statement)
            statement.emplace(m_database, sql());
        return *statement;
    }

    template <class Row> void write(Prepared &statement, std::string (*sql)(), const Row &row)
    {
        const StatementUse use(prepared(statement, sql));
        bindRow(*use, row);
        use->exec();
    }

    template <class Row> void loadTable(State &state);
    int version(); ///< of the file; never above kSchemaVersion

    SQLite::Database &m_database;
    std::optional<int> m_version;
    AllRows::Into<StatementsOf> m_statements;
};

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema_guard.h"

#include "core/model/schema.h"
#include "core/store/connection.h"
#include "core/store/sql_text.h"
#include "core/store/store_text.h"

#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <map>
#include <string>
#include <vector>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// (type, name) -> SQL text of everything in a schema.
using Schemata = std::map<std::pair<std::string, std::string>, std::string>;

Schemata schemaOf(SQLite::Database &database)
{
    Schemata found;
    SQLite::Statement statement(database, "SELECT type, name, tbl_name || ':' || coalesce(sql, '') FROM sqlite_schema");
    while (statement.executeStep()) {
        const std::pair key(statement.getColumn(0).getString(), statement.getColumn(1).getString());
        found[key] = statement.getColumn(2).getString();
    }
    return found;
}

/// Made once: a reference database costs more than the whole comparison.
const Schemata &expectedSchema(int version)
{
    static const std::vector<Schemata> expected = [] {
        std::vector<Schemata> versions;
        SQLite::Database reference(":memory:", SQLite::OPEN_READWRITE);
        for (int step = 1; step <= kSchemaVersion; ++step) {
            reference.exec(schemaScript(step));
            versions.push_back(schemaOf(reference));
        }
        return versions;
    }();
    return expected.at(static_cast<std::size_t>(version - 1));
}

QString described(const std::pair<std::string, std::string> &key)
{
    const QString name = QString::fromStdString(key.second);
    if (key.first == "table")
        return StoreText::tr("table “%1”").arg(name);
    if (key.first == "index")
        return StoreText::tr("index “%1”").arg(name);
    if (key.first == "trigger")
        return StoreText::tr("trigger “%1”").arg(name);
    if (key.first == "view")
        return StoreText::tr("view “%1”").arg(name);
    return QString::fromStdString(key.first) + u" “"_s + name + u"”"_s;
}

QString lack(const std::pair<std::string, std::string> &key)
{
    return StoreText::tr("it lacks the %1").arg(described(key));
}

/// Whether a row of a newer schema is what it says: SQLite goes by the text alone. An index without text is one that
/// SQLite makes for a key.
bool isPlain(const std::pair<std::string, std::string> &key, const std::string &sql)
{
    if (key.first == "table")
        return sql.starts_with(key.second + ":CREATE TABLE ");
    const std::string text = sql.substr(sql.find(':') + 1);
    return key.first == "index"
           && (text.empty() || text.starts_with("CREATE INDEX ") || text.starts_with("CREATE UNIQUE INDEX "));
}

/// Whether a table has generated columns: reading one runs what the file says.
bool computes(SQLite::Database &database, const std::string &table)
{
    SQLite::Statement statement(database, "SELECT count(*) FROM pragma_table_xinfo(?1) WHERE hidden <> 0");
    statement.bind(1, table);
    return statement.executeStep() && statement.getColumn(0).getInt() != 0;
}

} // namespace

std::optional<QString> schemaFault(SQLite::Database &database, int version)
{
    const Schemata &expected = expectedSchema(version);
    const Schemata found = schemaOf(database);
    for (const auto &[key, sql] : found) {
        const auto known = expected.find(key);
        if (known == expected.end())
            return StoreText::tr("it has the %1, which no workspace has").arg(described(key));
        if (known->second != sql)
            return StoreText::tr("its %1 is not built as in a workspace").arg(described(key));
    }
    for (const auto &[key, sql] : expected) {
        if (!found.contains(key))
            return lack(key);
    }
    return std::nullopt;
}

std::optional<QString> newerSchemaFault(SQLite::Database &database)
{
    const Schemata found = schemaOf(database);
    for (const auto &[key, sql] : found) {
        if (!isPlain(key, sql))
            return StoreText::tr("it has the %1, which no workspace has").arg(described(key));
        if (key.first == "table" && computes(database, key.second))
            return StoreText::tr("its %1 has a computed column, which no workspace has").arg(described(key));
    }
    std::optional<QString> fault;
    AllRows::forEach([&]<class Row>() {
        if (!found.contains({"table", Schema<Row>::table}))
            fault = lack({"table", Schema<Row>::table});
    });
    for (const char *table : {"meta", "history", "history_head", "history_redo"}) {
        if (!found.contains({"table", table}))
            fault = lack({"table", table});
    }
    return fault;
}

} // namespace periplus

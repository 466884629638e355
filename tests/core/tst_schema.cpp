// SPDX-License-Identifier: GPL-3.0-or-later
// The schema contract: undo through changesets is exact only while no tracked table uses what is forbidden here.
#include "core/store/row_store.h"
#include "core/store/schema_guard.h"
#include "core/store/sql_text.h"
#include "tests/support/main/suite.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

bool isTracked(const std::string &table)
{
    bool tracked = false;
    AllRows::forEach([&]<class Row>() { tracked = tracked || table == Schema<Row>::table; });
    return tracked;
}

QStringList rowsOf(SQLite::Database &database, const std::string &sql, const std::string &argument = {})
{
    SQLite::Statement statement(database, sql);
    if (!argument.empty())
        statement.bind(1, argument);
    QStringList rows;
    while (statement.executeStep()) {
        QStringList cells;
        for (int i = 0; i < statement.getColumnCount(); ++i)
            cells.append(QString::fromStdString(statement.getColumn(i).getString()));
        rows.append(cells.join(u'|'));
    }
    return rows;
}

/// Everything in a schema that the contract forbids for tracked tables, as sentences.
QStringList contractFaults(SQLite::Database &database)
{
    QStringList faults;
    for (const QString &row :
         rowsOf(database, "SELECT type || ' ' || name FROM sqlite_schema WHERE type IN ('trigger', 'view')"))
        faults.append(row);
    AllRows::forEach([&]<class Row>() {
        const std::string table = Schema<Row>::table;
        const QString name = QString::fromStdString(table);
        const auto query = [&](const char *sql) { return rowsOf(database, sql, table); };
        if (query("SELECT 1 FROM pragma_table_list(?1) WHERE schema = 'main' AND strict = 1 AND type = 'table' AND wr "
                  "= 0")
                .isEmpty())
            faults.append(name + u" is not a plain STRICT table"_s);
        if (query("SELECT 1 FROM pragma_table_info(?1) WHERE name = 'id' AND type = 'INTEGER' AND pk = 1 AND "
                  "\"notnull\" = 1")
                .isEmpty())
            faults.append(name + u" has no key that is never NULL"_s);
        if (query("SELECT name FROM pragma_table_info(?1) WHERE pk > 0").size() != 1)
            faults.append(name + u" has a key of several columns"_s);
        for (const QString &column : query("SELECT name FROM pragma_table_xinfo(?1) WHERE hidden <> 0"))
            faults.append(name + u" has the generated column "_s + column);
        for (const QString &index : query("SELECT name FROM pragma_index_list(?1) WHERE \"unique\" = 1"))
            faults.append(name + u" has the unique index "_s + index);
        for (const QString &action : query("SELECT \"from\" FROM pragma_foreign_key_list(?1) WHERE on_delete <> 'NO "
                                           "ACTION' OR on_update <> 'NO ACTION'"))
            faults.append(name + u" acts on changes of "_s + action);
        const QString sql = query("SELECT sql FROM sqlite_schema WHERE name = ?1").value(0);
        if (sql.count(u"REFERENCES"_s) != sql.count(u"DEFERRABLE INITIALLY DEFERRED"_s))
            faults.append(name + u" has a foreign key that is checked at once"_s);
        if (sql.contains(u"AUTOINCREMENT"_s))
            faults.append(name + u" numbers its rows itself"_s);
    });
    return faults;
}

/// The script of all versions, one after the other.
std::string ourSchema()
{
    std::string script;
    for (int version = 1; version <= kSchemaVersion; ++version)
        script += schemaScript(version);
    return script;
}

SQLite::Database withSchema(const std::string &sql)
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
    database.exec(sql);
    return database;
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private slots:
    void contractHolds()
    {
        SQLite::Database database = withSchema(ourSchema());
        QCOMPARE(contractFaults(database), QStringList());
    }

    /// Each construct must be seen: the tag table is replaced by one that has it.
    void contractSees_data()
    {
        QTest::addColumn<QString>("sql");
        const QString rest = u"rank TEXT NOT NULL, name TEXT NOT NULL, color TEXT NOT NULL"_s;
        const QString head = u"CREATE TABLE tag (id INTEGER PRIMARY KEY NOT NULL, "_s;
        const auto row = [](const char *name, const QString &sql) { QTest::newRow(name) << sql; };
        row("not strict", head + rest + u")"_s);
        row("key that may be NULL", u"CREATE TABLE tag (id INTEGER PRIMARY KEY, "_s + rest + u") STRICT"_s);
        row("no key", u"CREATE TABLE tag (id INTEGER NOT NULL, "_s + rest + u") STRICT"_s);
        row("two keys", u"CREATE TABLE tag (id INTEGER NOT NULL, "_s + rest + u", PRIMARY KEY (id, name)) STRICT"_s);
        row("without rowid", head + rest + u") STRICT, WITHOUT ROWID"_s);
        row("autoincrement",
            u"CREATE TABLE tag (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "_s + rest + u") STRICT"_s);
        row("generated column", head + rest + u", big TEXT AS (upper(name))) STRICT"_s);
        row("unique column", head + rest + u", UNIQUE (name)) STRICT"_s);
        row("unique index", head + rest + u") STRICT; CREATE UNIQUE INDEX tag_name ON tag (name)"_s);
        row("cascade",
            head + rest
                + u", up INTEGER REFERENCES tag (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED) STRICT"_s);
        row("set null",
            head + rest
                + u", up INTEGER REFERENCES tag (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED) STRICT"_s);
        row("update cascade",
            head + rest
                + u", up INTEGER REFERENCES tag (id) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED) STRICT"_s);
        row("immediate foreign key", head + rest + u", up INTEGER REFERENCES tag (id)) STRICT"_s);
        row("trigger", head + rest + u") STRICT; CREATE TRIGGER t AFTER INSERT ON tag BEGIN DELETE FROM tag; END"_s);
        row("view", head + rest + u") STRICT; CREATE VIEW v AS SELECT * FROM tag"_s);
        row("view instead of the table", u"CREATE VIEW tag AS SELECT 1 AS id"_s);
    }
    void contractSees()
    {
        QFETCH(QString, sql);
        SQLite::Database database = withSchema(ourSchema());
        database.exec("DROP TABLE tag");
        database.exec(sql.toStdString());
        QVERIFY(!contractFaults(database).isEmpty());
        QVERIFY(schemaFault(database, kSchemaVersion).has_value()); // and such a file is not opened
    }

    void guardAcceptsTheSchema()
    {
        SQLite::Database database = withSchema(ourSchema());
        QVERIFY(!schemaFault(database, kSchemaVersion).has_value());
    }

    void guardSeesEveryDifference_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("extra table") << u"CREATE TABLE extra (a)"_s;
        QTest::newRow("extra column") << u"ALTER TABLE tag ADD COLUMN extra TEXT"_s;
        QTest::newRow("missing index") << u"DROP INDEX card_by_lane"_s;
        QTest::newRow("extra index") << u"CREATE INDEX extra ON tag (name)"_s;
        QTest::newRow("missing table") << u"DROP TABLE asset"_s;
        QTest::newRow("virtual table") << u"CREATE VIRTUAL TABLE extra USING fts5(a)"_s;
        QTest::newRow("expression index") << u"CREATE INDEX extra ON tag (upper(name))"_s;
        QTest::newRow("renamed column") << u"ALTER TABLE tag RENAME COLUMN color TO colour"_s;
        QTest::newRow("statistics") << u"ANALYZE"_s;
    }
    void guardSeesEveryDifference()
    {
        QFETCH(QString, sql);
        SQLite::Database database = withSchema(ourSchema());
        database.exec("INSERT INTO tag VALUES (1, 'V', 'a', '')");
        database.exec(sql.toStdString());
        QVERIFY(schemaFault(database, kSchemaVersion).has_value());
    }

    void everyTrackedTableIsDescribed()
    {
        SQLite::Database database = withSchema(ourSchema());
        const QStringList untracked{u"meta"_s,         u"history"_s, u"history_head"_s,
                                    u"history_redo"_s, u"asset"_s,   u"digest"_s};
        for (const QString &table : rowsOf(database, "SELECT name FROM sqlite_schema WHERE type = 'table'"))
            QVERIFY2(untracked.contains(table) != isTracked(table.toStdString()), qPrintable(table));
    }

    void columnsEqualTheirDescription()
    {
        SQLite::Database database = withSchema(ourSchema());
        AllRows::forEach([&]<class Row>() {
            QStringList expected{u"id INTEGER 1"_s};
            forEachColumn<Row>([&](const auto &column) {
                using T = std::remove_cvref_t<decltype(std::declval<Row>().*column.member)>;
                QString type = typeOf<T>();
                if (column.since > tableSince<Row>() && type.endsWith(u'1'))
                    type.back() = u'0'; // later columns may be NULL
                expected.append(QString::fromLatin1(column.name) + u' ' + type);
            });
            const QStringList found =
                rowsOf(database, "SELECT name || ' ' || type || ' ' || \"notnull\" FROM pragma_table_info(?1)",
                       Schema<Row>::table);
            QCOMPARE(found.size(), expected.size());
            for (qsizetype i = 0; i < found.size(); ++i)
                QVERIFY2(matches(found[i], expected[i]), qPrintable(found[i] + u" is not "_s + expected[i]));
        });
    }

    /// Columns that name rows are exactly the foreign keys, each with an index for the check at COMMIT.
    void idsAreForeignKeysWithAnIndex()
    {
        SQLite::Database database = withSchema(ourSchema());
        AllRows::forEach([&]<class Row>() {
            QStringList expected;
            forEachColumn<Row>([&](const auto &column) {
                using T = std::remove_cvref_t<decltype(std::declval<Row>().*column.member)>;
                if constexpr (IdTraits<T>::value)
                    expected.append(QString::fromLatin1(column.name) + u'|'
                                    + QString::fromLatin1(Schema<typename IdTraits<T>::Target>::table));
            });
            QStringList found =
                rowsOf(database, "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)", Schema<Row>::table);
            const QStringList indexed = rowsOf(
                database,
                "SELECT ii.name FROM pragma_index_list(?1) AS il, pragma_index_info(il.name) AS ii WHERE ii.seqno = 0",
                Schema<Row>::table);
            for (const QString &key : found)
                QVERIFY2(indexed.contains(key.section(u'|', 0, 0)), qPrintable(key));
            expected.sort();
            found.sort();
            QCOMPARE(found, expected);
        });
    }

    void enumNamesAreAllowed()
    {
        SQLite::Database database = withSchema(ourSchema());
        AllRows::forEach([&]<class Row>() {
            const QString sql =
                rowsOf(database, "SELECT sql FROM sqlite_schema WHERE name = ?1", Schema<Row>::table).value(0);
            forEachColumn<Row>([&](const auto &column) {
                checkEnum<std::remove_cvref_t<decltype(std::declval<Row>().*column.member)>>(sql, column.name);
            });
        });
    }

    void countsAreCanonical_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<bool>("readable");
        QTest::newRow("empty") << u"{}"_s << true;
        QTest::newRow("numbers") << u"{\"1\":3,\"mean\":4.6,\"n\":1e+21}"_s << true;
        QTest::newRow("not an object") << u"[1]"_s << false;
        QTest::newRow("text inside") << u"{\"n\":\"3\"}"_s << false;
        QTest::newRow("broken") << u"{"_s << false;
    }
    void countsAreCanonical()
    {
        QFETCH(QString, json);
        QFETCH(bool, readable);
        const auto counts = countsFromJson(json.toUtf8());
        QCOMPARE(counts.has_value(), readable);
        if (counts)
            QCOMPARE(QString::fromStdString(countsToJson(*counts)), json);
    }

private:
    template <class T> static QString typeOf()
    {
        if constexpr (IsOptional<T>::value)
            return typeOf<typename IsOptional<T>::Value>().replace(u'1', u'0');
        else if constexpr (IdTraits<T>::value)
            return u"INTEGER ?"_s;
        else if constexpr (std::is_floating_point_v<T>)
            return u"REAL 1"_s;
        else if constexpr (std::is_integral_v<T>)
            return u"INTEGER 1"_s;
        else
            return u"TEXT 1"_s;
    }

    static bool matches(const QString &found, const QString &expected)
    {
        return expected.endsWith(u'?') ? found.startsWith(expected.chopped(1)) : found == expected;
    }

    template <class T> static void checkEnum(const QString &sql, const char *column)
    {
        if constexpr (IsOptional<T>::value) {
            checkEnum<typename IsOptional<T>::Value>(sql, column);
        } else if constexpr (std::is_enum_v<T>) {
            QStringList names;
            for (const char *name : EnumNames<T>::names)
                names.append(u'\'' + QString::fromLatin1(name) + u'\'');
            const QString check = QString::fromLatin1(column) + u" IN ("_s + names.join(u", "_s) + u")"_s;
            QVERIFY2(sql.contains(check), qPrintable(check));
        }
    }
};

PERIPLUS_SUITE(TestSchema, QCoreApplication)
#include "tst_schema.moc"

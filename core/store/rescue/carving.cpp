// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rescue/carving.h"

#include "core/base/save_atomically.h"
#include "core/model/changes.h"
#include "core/store/connection.h"
#include "core/store/connection_guard.h"
#include "core/store/file_guard.h"
#include "core/store/opening.h"
#include "core/store/rescue/page_reader.h"
#include "core/store/sql_text.h"
#include "core/store/store_text.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <cstdlib>
#include <map>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = qint64{1} << 30;

struct FileCloser
{
    void operator()(sqlite3_file *file) const
    {
        if (file->pMethods)
            file->pMethods->xClose(file);
        std::free(file);
    }
};

Result<QByteArray> bytesOf(const QString &path)
{
    sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
    const std::unique_ptr<sqlite3_file, FileCloser> file(
        static_cast<sqlite3_file *>(std::calloc(1, static_cast<std::size_t>(vfs->szOsFile))));
    const QByteArray name = path.toUtf8() + QByteArray(2, '\0'); // behind a name SQLite looks for parameters
    int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
    if (!file || vfs->xOpen(vfs, name.constData(), file.get(), flags, &flags) != SQLITE_OK)
        return failure(Errc::PermissionDenied, StoreText::tr("the file may not be read"));
    sqlite3_int64 size = 0;
    if (file->pMethods->xFileSize(file.get(), &size) != SQLITE_OK)
        return failure(Errc::IoError);
    if (size > kLargestFile)
        return failure(Errc::TooLarge, StoreText::tr("the file is larger than 1 GB"));
    QByteArray bytes(static_cast<qsizetype>(size), '\0');
    constexpr qint64 kPiece = 64 * 1024; // what cannot be read stays zero
    for (qint64 at = 0; at < size; at += kPiece)
        file->pMethods->xRead(file.get(), bytes.data() + at, static_cast<int>(std::min(kPiece, size - at)), at);
    return bytes;
}

/// Lets SQLite roll back what a crash left, on a copy; nothing where that cannot be done.
std::optional<QByteArray> rolledBack(const QByteArray &bytes, const QString &journal)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy"_s);
    const Result<QByteArray> journalBytes = bytesOf(journal);
    if (!folder.isValid() || !journalBytes)
        return std::nullopt;
    if (!saveAtomically(copy, bytes) || !saveAtomically(copy + u"-journal"_s, *journalBytes))
        return std::nullopt;
    const Status settled = guarded([&]() -> Status {
        SQLite::Database database = connect(copy, SQLite::OPEN_READWRITE);
        pragmaNumber(database, "user_version");
        return {};
    });
    const Result<QByteArray> after = bytesOf(copy);
    return settled && after ? std::optional(*after) : std::nullopt;
}

/// How many columns a table has now, and had at least in files of earlier versions.
struct ColumnCounts
{
    int now = 0;
    int least = 0;
};

/// The tables of our schema.
std::map<std::string, ColumnCounts> tablesOf(SQLite::Database &database)
{
    std::map<std::string, ColumnCounts> tables;
    const BuildPermit permit(database.getHandle()); // for the list of columns, of our own tables
    SQLite::Statement names(database,
                            "SELECT name, (SELECT count(*) FROM pragma_table_info(s.name)) FROM sqlite_schema "
                            "AS s WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
    while (names.executeStep())
        tables[names.getColumn(0).getString()] = {names.getColumn(1).getInt(), names.getColumn(1).getInt()};
    AllRows::forEach([&]<class Row>() { tables[Schema<Row>::table].least = columnCount<Row>(1); });
    return tables;
}

void bindStored(SQLite::Statement &statement, int index, const StoredValue &value)
{
    std::visit(overloaded{[&](std::monostate) { statement.bind(index); },
                          [&](qint64 number) { statement.bind(index, static_cast<int64_t>(number)); },
                          [&](double number) { statement.bind(index, number); },
                          [&](const StoredText &text) { statement.bind(index, text.bytes.toStdString()); },
                          [&](const StoredBlob &blob) {
                              statement.bind(index, blob.bytes.constData(), static_cast<int>(blob.bytes.size()));
                          }},
               value);
}

/// Fills the tables in memory from pages.
class Carver
{
public:
    Carver(SQLite::Database &database, const PageReader &pages)
        : m_database(database), m_pages(pages), m_tables(tablesOf(database))
    {
    }

    void run()
    {
        SQLite::Transaction transaction(m_database);
        for (const auto &[table, root] : roots())
            takeTree(table, root);
        for (int page = 1; page <= m_pages.pageCount(); ++page) {
            const PageKind kind = m_pages.kind(page);
            if (kind == PageKind::TableLeaf && !m_taken.contains(page))
                takeStray(page);
            else if (kind == PageKind::IndexLeaf || kind == PageKind::IndexInterior)
                takeDigests(page);
        }
        transaction.commit();
    }

private:
    /// Where the trees of our tables begin, as far as page 1 tells.
    std::map<std::string, int> roots() const
    {
        std::map<std::string, int> found;
        for (const int page : m_pages.leavesBelow(1)) {
            for (const StoredRecord &record : m_pages.records(page)) {
                if (record.values.size() < 4)
                    continue;
                const auto *type = std::get_if<StoredText>(&record.values[0]);
                const auto *name = std::get_if<StoredText>(&record.values[1]);
                const auto *root = std::get_if<qint64>(&record.values[3]);
                if (type && name && root && type->bytes == "table" && m_tables.contains(name->bytes.toStdString()))
                    found[name->bytes.toStdString()] = static_cast<int>(*root);
            }
        }
        return found;
    }

    void takeTree(const std::string &table, int root)
    {
        if (table == "digest") // an index in the file's eyes: its pages are recognised by what is in them
            return;
        for (const int page : m_pages.leavesBelow(root)) {
            m_taken.insert(page);
            for (const StoredRecord &record : m_pages.records(page, true))
                insert(table, record);
        }
    }

    /// A leaf that no tree leads to: its rows go wherever they fit; those in a wrong table will point nowhere.
    void takeStray(int page)
    {
        for (const StoredRecord &record : m_pages.records(page)) {
            for (const auto &[table, columns] : m_tables) {
                if (table != "digest" && fits(columns, record))
                    insert(table, record);
            }
        }
    }

    void takeDigests(int page)
    {
        for (const StoredRecord &record : m_pages.records(page)) {
            const auto *table = record.values.size() == 5 ? std::get_if<StoredText>(&record.values[0]) : nullptr;
            if (table && m_tables.contains(table->bytes.toStdString()))
                insert("digest", record);
        }
    }

    /// Whether a row of some version of the table has as many values.
    static bool fits(const ColumnCounts &columns, const StoredRecord &record)
    {
        const int count = static_cast<int>(record.values.size());
        return count >= columns.least && count <= columns.now;
    }

    void insert(const std::string &table, const StoredRecord &record)
    {
        if (!fits(m_tables.at(table), record))
            return;
        const int columns = m_tables.at(table).now;
        auto it = m_statements.find(table);
        if (it == m_statements.end()) {
            std::string sql = "INSERT OR IGNORE INTO " + table + " VALUES (?";
            for (int i = 1; i < columns; ++i)
                sql += ", ?";
            it = m_statements.emplace(table, SQLite::Statement(m_database, sql + ")")).first;
        }
        SQLite::Statement &statement = it->second;
        statement.tryReset();
        for (int i = 0; i < columns; ++i) {
            const StoredValue value = i < static_cast<int>(record.values.size())
                                          ? record.values[static_cast<std::size_t>(i)]
                                          : StoredValue(std::monostate()); // a column that came later
            const bool key = i == 0 && std::holds_alternative<std::monostate>(value);
            bindStored(statement, i + 1, key ? StoredValue(record.rowid) : value);
        }
        try {
            statement.exec();
        } catch (const SQLite::Exception &) {
            return; // not a row we would have written
        }
    }

    SQLite::Database &m_database;
    const PageReader &m_pages;
    std::map<std::string, ColumnCounts> m_tables;
    std::map<std::string, SQLite::Statement> m_statements;
    QSet<int> m_taken;
};

} // namespace

SQLite::Database emptyRows()
{
    SQLite::Database database = connect(u":memory:"_s, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    const BuildPermit permit(database.getHandle());
    for (int version = 1; version <= kSchemaVersion; ++version)
        database.exec(schemaScript(version));
    database.exec("PRAGMA foreign_keys = OFF");
    return database;
}

SQLite::Database copyInMemory(SQLite::Database &source)
{
    SQLite::Database copy = connect(u":memory:"_s, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Backup(copy, source).executeStep();
    copy.exec("PRAGMA foreign_keys = OFF");
    return copy;
}

Result<QByteArray> settledBytes(const QString &path)
{
    PERIPLUS_TRY(checkRegularFile(path));
    const QString real = QFileInfo(path).canonicalFilePath();
    const Result<QByteArray> bytes = bytesOf(real);
    const QString journal = real + u"-journal"_s;
    // A journal that names another file would have that one deleted: such a one is not followed here either.
    if (!bytes || !QFileInfo::exists(journal) || !checkCompanions(real))
        return bytes;
    return rolledBack(*bytes, journal).value_or(*bytes);
}

SQLite::Database carve(const QByteArray &file)
{
    SQLite::Database database = emptyRows();
    const PageReader pages(file);
    Carver(database, pages).run();
    return database;
}

} // namespace periplus

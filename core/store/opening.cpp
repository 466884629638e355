// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opening.h"

#include "core/store/connection.h"
#include "core/store/connection_guard.h"
#include "core/store/file_guard.h"
#include "core/store/row_codec.h"
#include "core/store/schema_guard.h"
#include "core/store/sql_text.h"
#include "core/store/store_text.h"
#include "core/store/upgrade.h"

#include <QFileInfo>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// What can be said without opening the file. QFile is not used: closing it would drop SQLite's locks if this
/// process has the workspace open elsewhere.
Status checkKind(const QString &path)
{
    PERIPLUS_TRY(checkRegularFile(path));
    const QFileInfo file(path);
    if (!file.isReadable())
        return failure(Errc::PermissionDenied, StoreText::tr("the file may not be read"));
    if (file.size() == 0)
        return failure(Errc::NotAWorkspace, StoreText::tr("the file is empty"));
    return {};
}

/// Journals stand beside the file itself, not beside a link to it.
QString realPath(const QString &path)
{
    return QFileInfo(path).canonicalFilePath();
}

bool hasJournal(const QString &path)
{
    const QString real = realPath(path);
    return QFileInfo::exists(real + u"-journal"_s) || QFileInfo::exists(real + u"-wal"_s);
}

/// A journal cannot be made in a folder that may not be written to, so such a place is for reading.
bool isWritablePlace(const QString &path)
{
    const QFileInfo file(realPath(path));
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

/// What a crash left unfinished has to be rolled back before even a reader can go on.
int connectionFlags(const QString &path, bool readOnly)
{
    const bool unfinished = hasJournal(path) && isWritablePlace(path);
    return readOnly && !unfinished ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE;
}

Status checkApplication(SQLite::Database &database)
{
    if (pragmaNumber(database, "application_id") != kApplicationId)
        return failure(Errc::NotAWorkspace, StoreText::tr("the file was not made by Periplus"));
    return {};
}

/// Looks at the header through a connection that leaves no trace beside a file that is not ours.
/// After a crash the header may have to be repaired first; then the real connection judges.
Status checkHeader(const QString &path)
{
    if (hasJournal(path))
        return {};
    const QString uri = u"file:"_s
                        + QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/"))
                        + u"?immutable=1"_s;
    SQLite::Database database = connect(uri, SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    PERIPLUS_TRY(checkApplication(database));
    return checkJournalMode(database);
}

Status checkVersion(SQLite::Database &database, OpenMode mode)
{
    const qint64 version = pragmaNumber(database, "user_version");
    if (version < 1)
        return failure(Errc::Untrusted, StoreText::tr("its version number is not one Periplus writes"));
    if (version <= kSchemaVersion) {
        if (const std::optional<QString> fault = schemaFault(database, static_cast<int>(version)))
            return failure(Errc::Untrusted, *fault);
        return {};
    }
    const QString what = StoreText::tr("it has file version %1").arg(version);
    if (mode == OpenMode::ReadWrite)
        return failure(Errc::NewerVersion, what);
    if (const std::optional<QString> fault = newerSchemaFault(database))
        return failure(Errc::Untrusted, *fault);
    database.exec("PRAGMA ignore_check_constraints = ON"); // its checks are not ours and could compute for ever
    if (metaValue(database, "minimum_reader").toInt() > kSchemaVersion)
        return failure(Errc::NewerVersion, what);
    return {};
}

Status checkPages(SQLite::Database &database, const char *pragma)
{
    SQLite::Statement statement(database, pragma);
    if (!statement.executeStep())
        return failure(Errc::Damaged, StoreText::tr("the check gave no answer"));
    const QString answer = columnText(statement.getColumn(0));
    return answer == "ok"_L1 ? Status{} : failure(Errc::Damaged, structureFault(answer));
}

/// Readers take the one title row for granted. Whether references lead anywhere is seen when the rows are read
/// (contentFault), which costs a tenth of SQLite's own check.
Status checkWhole(SQLite::Database &database)
{
    SQLite::Statement rows(database, "SELECT (SELECT count(*) FROM workspace WHERE id = 1), "
                                     "(SELECT count(*) FROM history_head)");
    rows.executeStep();
    if (rows.getColumn(0).getInt64() != 1)
        return failure(Errc::Damaged, StoreText::tr("it has lost its title row"));
    if (rows.getColumn(1).getInt64() != 1)
        return failure(Errc::Damaged, StoreText::tr("its history has lost the place where it stands"));
    if (uuidOf(database).isEmpty())
        return failure(Errc::Damaged, StoreText::tr("it has lost its identity"));
    return {};
}

/// An edit of a file with several names would change what the other name leads to, such as a backup.
Status checkNames(const QString &path)
{
    const std::optional<FileIdentity> identity = FileIdentity::of(path);
    if (identity && identity->links > 1)
        return failure(Errc::ReadOnly,
                       StoreText::tr("the file has a second name (a hard link), which an edit would change too"));
    return {};
}

Status takeLock(const QString &path, Sharing sharing, std::unique_ptr<EditLock> &lock)
{
    if (sharing == Sharing::Shared)
        return {};
    Result<std::unique_ptr<EditLock>> taken = EditLock::take(path);
    if (!taken)
        return failure(taken.error());
    lock = std::move(*taken);
    return {};
}

/// A failure while a workspace is read means that it is damaged, unless the cause lies outside the file.
Error judged(Error error)
{
    if (error.code == Errc::InvalidValue || error.code == Errc::TooLarge || error.code == Errc::NotAWorkspace)
        error.code = Errc::Damaged;
    return error;
}

} // namespace

Status checkRegularFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return failure(Errc::NotFound, StoreText::tr("there is no such file"));
    if (file.isDir())
        return failure(Errc::IsDirectory, StoreText::tr("this is a folder"));
    if (!file.isFile())
        return failure(Errc::NotAWorkspace, StoreText::tr("this is not a regular file"));
    return {};
}

QString structureFault(const QString &answer)
{
    const qsizetype line = answer.startsWith(u"***") ? answer.indexOf(u'\n') + 1 : 0; // "*** in database main ***"
    return StoreText::tr("its structure is damaged (%1)").arg(QString(answer.mid(line)).replace(u'\n', u"; "_s));
}

QString metaValue(SQLite::Database &database, const char *key)
{
    SQLite::Statement statement(database, sqlStatement("meta", "get"));
    statement.bind(1, std::string(key));
    return statement.executeStep() ? columnText(statement.getColumn(0)) : QString();
}

QString uuidOf(SQLite::Database &database)
{
    const QUuid uuid = QUuid::fromString(metaValue(database, "uuid"));
    return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces);
}

Status judgeFile(SQLite::Database &database, OpenMode mode)
{
    PERIPLUS_TRY(checkApplication(database));
    PERIPLUS_TRY(checkVersion(database, mode));
    PERIPLUS_TRY(checkPages(database, "PRAGMA quick_check(1)"));
    // The quick check leaves out what indexes lead to; rows are read without them, but for these two tables.
    if (pragmaNumber(database, "user_version") <= kSchemaVersion) {
        PERIPLUS_TRY(checkPages(database, "PRAGMA integrity_check(asset)"));
        PERIPLUS_TRY(checkPages(database, "PRAGMA integrity_check(meta)"));
    }
    return checkWhole(database);
}

Result<SQLite::Database> openForCheck(const QString &path)
{
    PERIPLUS_TRY(checkKind(path));
    return guarded([&]() -> Result<SQLite::Database> {
        PERIPLUS_TRY(checkHeader(path));
        PERIPLUS_TRY(checkCompanions(realPath(path)));
        SQLite::Database database = connect(path, connectionFlags(path, true));
        PERIPLUS_TRY(checkApplication(database));
        return database;
    });
}

Result<OpenedFile> openFile(const QString &path, OpenMode mode, const WorkspaceServices &services)
{
    PERIPLUS_TRY(checkKind(path));
    PERIPLUS_TRY(guarded([&] { return checkHeader(path); }));
    PERIPLUS_TRY(checkCompanions(realPath(path)));
    const bool readOnly = mode == OpenMode::ReadOnly || !isWritablePlace(path);
    std::unique_ptr<EditLock> lock;
    if (!readOnly) {
        PERIPLUS_TRY(checkNames(path));
        PERIPLUS_TRY(takeLock(path, services.sharing, lock));
    }
    Result<OpenedFile> opened = guarded([&]() -> Result<OpenedFile> {
        OpenedFile file{connect(path, connectionFlags(path, readOnly)), readOnly, std::move(lock), {}};
        file.identity = FileIdentity::of(path).value_or(FileIdentity{});
        const ReadingDeadline deadline(file.database.getHandle());
        PERIPLUS_TRY(judgeFile(file.database, mode));
        file.readOnly = readOnly || sqlite3_db_readonly(file.database.getHandle(), "main") == 1;
        if (!file.readOnly)
            makeDurable(file.database, services.durability);
        if (!file.readOnly && pragmaNumber(file.database, "user_version") < kSchemaVersion)
            PERIPLUS_TRY(upgrade(file.database, services.snapshotFolder));
        return file;
    });
    if (!opened)
        return failure(judged(opened.error()));
    return opened;
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/connection_guard.h"
#include "core/store/opening.h"
#include "core/store/sql_text.h"
#include "core/store/store_text.h"

#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBusyTimeoutMs = 1000;
/// Not one of SQLite's codes: changes that do not fit the rows.
constexpr int kConflictCode = 1000;

Errc constraintCode(int extendedCode)
{
    return extendedCode == SQLITE_CONSTRAINT_FOREIGNKEY ? Errc::Conflict : Errc::InvalidValue;
}

Errc codeOf(int code, int extendedCode)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return Errc::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Errc::Busy;
    case SQLITE_READONLY:
        if (extendedCode == SQLITE_READONLY_ROLLBACK)
            return Errc::Busy;
        return extendedCode == SQLITE_READONLY_DBMOVED ? Errc::NotFound : Errc::ReadOnly;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Errc::PermissionDenied;
    case SQLITE_ERROR: // our statements are right: the tables are not
    case SQLITE_CORRUPT:
    case SQLITE_SCHEMA:
    case SQLITE_FORMAT:
        return Errc::Damaged;
    case SQLITE_NOTADB:
        return Errc::NotAWorkspace;
    case SQLITE_CONSTRAINT:
        return constraintCode(extendedCode);
    case SQLITE_TOOBIG:
        return Errc::TooLarge;
    case SQLITE_INTERRUPT: // by a ReadingDeadline
        return Errc::Untrusted;
    default:
        return Errc::IoError;
    }
}

/// What SQLite says itself is English and for experts: it stands in brackets where it tells more.
QString detailOf(Errc code, const SQLite::Exception &exception)
{
    const QString told = QString::fromUtf8(exception.what());
    const bool ours = exception.getExtendedErrorCode() < 0; // from damaged() and the like
    switch (code) {
    case Errc::Busy:
        return StoreText::tr("another program is writing to it, or an unfinished edit has to be rolled back first");
    case Errc::Conflict:
        return StoreText::tr("the change would leave a row that points to nothing");
    case Errc::NotFound:
        return StoreText::tr("the file was moved, deleted or replaced while it was open");
    case Errc::Untrusted:
        return StoreText::tr("it takes too long to read");
    case Errc::DiskFull:
        return StoreText::tr("the disk is full");
    case Errc::ReadOnly:
        return StoreText::tr("this place or file is read-only");
    case Errc::PermissionDenied:
        return StoreText::tr("you may not read or write here");
    case Errc::NotAWorkspace:
        return StoreText::tr("the file was not made by Periplus");
    case Errc::InvalidValue:
        return ours ? told : StoreText::tr("a value is outside its range (%1)").arg(told);
    case Errc::Damaged:
        return ours ? told : structureFault(told);
    default:
        return ours ? told : StoreText::tr("reading or writing failed (%1)").arg(told);
    }
}

} // namespace

SQLite::Database connect(const QString &path, int flags)
{
    // One thread at a time uses a workspace, so the connection needs no locks of its own.
    SQLite::Database database(path.toUtf8().constData(), flags | SQLite::OPEN_NOMUTEX, kBusyTimeoutMs);
    sqlite3_extended_result_codes(database.getHandle(), 1);
    guardConnection(database.getHandle());
    database.exec(sqlScript("connection"));
    return database;
}

void makeDurable(SQLite::Database &database, Durability durability)
{
    database.exec(sqlScript(durability == Durability::Full ? "durable" : "fast"));
}

qint64 pragmaNumber(SQLite::Database &database, const char *name)
{
    SQLite::Statement statement(database, std::string("PRAGMA ") + name);
    return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
}

Error errorOf(const SQLite::Exception &exception)
{
    if (exception.getErrorCode() == kConflictCode)
        return {Errc::Conflict, QString::fromUtf8(exception.what()), {}, 0, 0};
    const int extended = std::max(exception.getErrorCode(), exception.getExtendedErrorCode());
    const Errc code = codeOf(exception.getErrorCode(), extended);
    return {code, detailOf(code, exception), {}, 0, 0};
}

SQLite::Exception damaged(const std::string &what)
{
    return {what, SQLITE_CORRUPT};
}

SQLite::Exception conflict(const std::string &what)
{
    return {what, kConflictCode};
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/new_file.h"

#include "core/store/connection_guard.h"
#include "core/store/default_channels.h"
#include "core/store/digests.h"
#include "core/store/row_store.h"
#include "core/store/sql_text.h"
#include "core/store/store_text.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <SQLiteCpp/Transaction.h>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

Status checkPlace(const QFileInfo &target)
{
    const QFileInfo folder(target.absolutePath());
    if (target.exists() || target.isSymLink())
        return failure(Errc::AlreadyExists, StoreText::tr("there is already a file of that name"));
    if (!folder.exists())
        return failure(Errc::NotFound, StoreText::tr("the folder does not exist"));
    if (!folder.isDir())
        return failure(Errc::NotFound, StoreText::tr("the place is not a folder"));
    if (::access(QFile::encodeName(folder.absoluteFilePath()).constData(), W_OK) != 0)
        return errno == EROFS ? failure(Errc::ReadOnly)
                              : failure(Errc::PermissionDenied, StoreText::tr("the folder may not be written to"));
    return {};
}

/// Makes the new name durable; file systems without this ability just go on.
bool syncedFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return true;
    const bool synced = ::fsync(handle) == 0 || errno == EINVAL || errno == ENOTSUP;
    ::close(handle);
    return synced;
}

void putMeta(SQLite::Database &database, const char *key, const std::string &value)
{
    SQLite::Statement statement(database, sqlStatement("meta", "put"));
    statement.bind(1, std::string(key));
    statement.bind(2, value);
    statement.exec();
}

} // namespace

void writeNewWorkspace(SQLite::Database &database, IdSource &ids)
{
    const BuildPermit permit(database.getHandle());
    SQLite::Transaction transaction(database);
    for (int version = 1; version <= kSchemaVersion; ++version)
        database.exec(schemaScript(version));
    database.exec(sqlScript("initial"));
    putMeta(database, "uuid", QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString());
    putMeta(database, "writer", PERIPLUS_VERSION);
    RowStore rows(database);
    for (Channel channel : defaultChannels()) {
        channel.id = {ids.next()};
        rows.insert(channel);
    }
    Digests(database).rewrite(actualDigests(database, rows.load()));
    transaction.commit();
}

Status makeWholeFile(const QString &path, const std::function<Status(const QString &temporary)> &write)
{
    const QFileInfo target(path);
    PERIPLUS_TRY(checkPlace(target));
    const QString temporary =
        target.absolutePath() + u"/.periplus-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8);
    if (const Status written = write(temporary); !written) {
        QFile::remove(temporary);
        QFile::remove(temporary + u"-journal"_s);
        return written;
    }
    if (!QFile::rename(temporary, target.absoluteFilePath())) { // does not replace a file that came meanwhile
        QFile::remove(temporary);
        return failure(QFileInfo::exists(path) ? Errc::AlreadyExists : Errc::IoError,
                       StoreText::tr("the finished file could not be given its name"));
    }
    if (!syncedFolder(target.absolutePath())) {
        QFile::remove(target.absoluteFilePath());
        return failure(Errc::IoError, StoreText::tr("the finished file could not be made safe"));
    }
    return {};
}

} // namespace periplus

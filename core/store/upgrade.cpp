// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/upgrade.h"

#include "core/model/relations.h"
#include "core/store/backup.h"
#include "core/store/connection.h"
#include "core/store/connection_guard.h"
#include "core/store/digests.h"
#include "core/store/opening.h"
#include "core/store/row_store.h"
#include "core/store/sql_text.h"

#include <QDir>
#include <QFileInfo>

#include <SQLiteCpp/Transaction.h>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// A name of its own for every upgrade: the same file may come back in its old version from elsewhere.
QString freePath(const QString &path)
{
    QString candidate = path;
    for (int i = 2; QFileInfo::exists(candidate); ++i)
        candidate = QFileInfo(path).path() + u"/%1-%2.periplus"_s.arg(QFileInfo(path).completeBaseName()).arg(i);
    return candidate;
}

} // namespace

void buildNewestTables(SQLite::Database &database)
{
    const BuildPermit permit(database.getHandle());
    const int from = static_cast<int>(pragmaNumber(database, "user_version"));
    for (int version = from + 1; version <= kSchemaVersion; ++version)
        database.exec(schemaScript(version));
}

QString backupPath(const QString &backupFolder, const QString &uuid, int fromVersion)
{
    return backupFolder + u'/' + uuid + u"/version-%1.periplus"_s.arg(fromVersion);
}

Status upgrade(SQLite::Database &database, const QString &backupFolder)
{
    return guarded([&]() -> Status {
        if (const std::optional<QString> fault = contentFault(database, RowStore(database).load()))
            return failure(Errc::Damaged, *fault);
        const int from = static_cast<int>(pragmaNumber(database, "user_version"));
        const QString backup = freePath(backupPath(backupFolder, metaValue(database, "uuid"), from));
        if (!QDir().mkpath(QFileInfo(backup).path()))
            return failure(Error{Errc::PermissionDenied, {}, QFileInfo(backup).path(), 0, 0});
        PERIPLUS_TRY(backUp(database, backup));
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        buildNewestTables(database);
        if (from < kFirstWithDigests)
            Digests(database).rewrite(actualDigests(database, RowStore(database).load()));
        transaction.commit();
        return {};
    });
}

} // namespace periplus

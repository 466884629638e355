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

/// What a version needs beyond its tables.
void fill(SQLite::Database &database, int version)
{
    if (version == 2)
        Digests(database).rewrite(actualDigests(database, RowStore(database).load()));
}

/// A name of its own for every upgrade: the same file may come back in its old version from elsewhere.
QString freePath(const QString &path)
{
    QString candidate = path;
    for (int i = 2; QFileInfo::exists(candidate); ++i)
        candidate = QFileInfo(path).path() + u"/%1-%2.periplus"_s.arg(QFileInfo(path).completeBaseName()).arg(i);
    return candidate;
}

} // namespace

QString backupPath(const QString &backupFolder, const QString &uuid, int fromVersion)
{
    return backupFolder + u'/' + uuid + u"/version-%1.periplus"_s.arg(fromVersion);
}

Status upgrade(SQLite::Database &database, const QString &backupFolder)
{
    return guarded([&]() -> Status {
        if (const std::optional<QString> fault = missingReference(RowStore(database).load()))
            return failure(Errc::Damaged, *fault);
        const int from = static_cast<int>(pragmaNumber(database, "user_version"));
        const QString backup = freePath(backupPath(backupFolder, metaValue(database, "uuid"), from));
        if (!QDir().mkpath(QFileInfo(backup).path()))
            return failure(Error{Errc::PermissionDenied, {}, QFileInfo(backup).path(), 0, 0});
        PERIPLUS_TRY(backUp(database, backup));
        const BuildPermit permit(database.getHandle());
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        for (int version = from + 1; version <= kSchemaVersion; ++version) {
            database.exec(schemaScript(version));
            fill(database, version);
        }
        transaction.commit();
        return {};
    });
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_text.h"
#include "core/store/workspace_p.h"

#include <QCryptographicHash>

#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

struct BlobDeleter
{
    void operator()(sqlite3_blob *blob) const { sqlite3_blob_close(blob); }
};

} // namespace

/// Inside an edit the write is part of it.
Status Workspace::Private::aside(const std::function<void()> &write)
{
    if (entered)
        return guarded([&]() -> Status {
            write();
            return {};
        });
    return enter([&](Changes &changes) -> Status {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        PERIPLUS_TRY(followOthers(changes));
        write();
        transaction.commit();
        rememberStamp();
        return {};
    });
}

Result<QString> Workspace::addAsset(const QByteArray &bytes, const QString &mediaType)
{
    const Result<QList<KeptAsset>> kept = addAssets({bytes}, mediaType);
    if (!kept)
        return failure(kept.error());
    return kept->first().hash;
}

Result<QList<KeptAsset>> Workspace::addAssets(const QList<QByteArray> &all, const QString &mediaType)
{
    QList<KeptAsset> kept;
    const auto insert = [&] {
        SQLite::Statement statement(d->database, sqlStatement("assets", "insert"));
        for (const QByteArray &bytes : all) {
            const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
            statement.reset();
            statement.bind(1, hash.toStdString());
            statement.bind(2, mediaType.toStdString());
            // A pointer even for an empty file: SQLite takes a null pointer for NULL.
            statement.bindNoCopy(3, bytes.isNull() ? "" : bytes.constData(), static_cast<int>(bytes.size()));
            int inserted = 0;
            d->digests.following("asset", hash.toStdString(), [&] { inserted = statement.exec(); });
            kept.append({QString::fromLatin1(hash), inserted > 0});
        }
    };
    PERIPLUS_TRY(d->aside(insert));
    return kept;
}

Status Workspace::removeAssets(const QStringList &hashes)
{
    return d->aside([&] {
        SQLite::Statement statement(d->database, sqlStatement("assets", "remove"));
        for (const QString &hash : hashes) {
            statement.reset();
            statement.bind(1, hash.toStdString());
            d->digests.following("asset", hash.toStdString(), [&] { statement.exec(); });
        }
    });
}

std::optional<Asset> Workspace::asset(const QString &hash) const
{
    const auto found = guarded([&]() -> Result<std::optional<Asset>> {
        SQLite::Statement statement(d->database, sqlStatement("assets", "read"));
        statement.bind(1, hash.toStdString());
        if (!statement.executeStep())
            return std::nullopt;
        const SQLite::Column bytes = statement.getColumn(1);
        return Asset{hash, columnText(statement.getColumn(0)),
                     QByteArray(static_cast<const char *>(bytes.getBlob()), bytes.getBytes())};
    });
    return found ? *found : std::nullopt;
}

QByteArray Workspace::assetStart(const QString &hash, int most) const
{
    const auto found = guarded([&]() -> Result<QByteArray> {
        SQLite::Statement statement(d->database, sqlStatement("assets", "row"));
        statement.bind(1, hash.toStdString());
        sqlite3_blob *opened = nullptr;
        const bool there = statement.executeStep()
                           && sqlite3_blob_open(d->database.getHandle(), "main", "asset", "bytes",
                                                statement.getColumn(0).getInt64(), 0, &opened)
                                  == SQLITE_OK;
        const std::unique_ptr<sqlite3_blob, BlobDeleter> blob(opened);
        QByteArray bytes(there ? std::min(most, sqlite3_blob_bytes(opened)) : 0, Qt::Uninitialized);
        if (!bytes.isEmpty() && sqlite3_blob_read(opened, bytes.data(), static_cast<int>(bytes.size()), 0) != SQLITE_OK)
            bytes.clear();
        return bytes;
    });
    return found ? *found : QByteArray();
}

QStringList Workspace::assetHashes() const
{
    const auto found = guarded([&]() -> Result<QStringList> {
        SQLite::Statement statement(d->database, sqlStatement("assets", "hashes"));
        statement.bind(1, kResponseData.data());
        QStringList hashes;
        while (statement.executeStep())
            hashes.append(columnText(statement.getColumn(0)));
        return hashes;
    });
    return found ? *found : QStringList{};
}

} // namespace periplus

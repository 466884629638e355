// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snapshots.h"

#include "core/base/describe.h"
#include "core/base/save_atomically.h"
#include "core/base/state_folder.h"
#include "core/store/backup.h"
#include "core/store/connection.h"
#include "core/store/history_log.h"
#include "core/store/opening.h"
#include "core/store/row_store.h"
#include "core/store/store_text.h"
#include "core/store/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTimeZone>

#include <SQLiteCpp/Transaction.h>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kHourMs;
constexpr int kAlwaysKept = 3;

QString fileName(qint64 nowMs, qint64 edits)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone::utc());
    return at.toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s) + u"-%1.periplus"_s.arg(edits);
}

QString originFile(const QString &folder)
{
    return folder + u"/origin"_s;
}

std::optional<Snapshot> snapshotOf(const QFileInfo &file)
{
    const QStringList parts = file.completeBaseName().split(u'-');
    if (parts.size() != 2)
        return std::nullopt;
    QDateTime at = QDateTime::fromString(parts[0], u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    at.setTimeZone(QTimeZone::utc());
    bool number = false;
    const qint64 edits = parts[1].toLongLong(&number);
    if (!at.isValid() || !number)
        return std::nullopt;
    return Snapshot{file.absoluteFilePath(), at.toMSecsSinceEpoch(), edits, file.size()};
}

/// Newest first; those of a time to come, which a wrong clock made, stand behind the others.
QList<Snapshot> inOrderOfTrust(QList<Snapshot> all, qint64 nowMs)
{
    std::stable_partition(all.begin(), all.end(), [nowMs](const Snapshot &one) { return one.at <= nowMs; });
    return all;
}

/// What tells whether a workspace changed: its digests tell of rows, history and pictures alike.
DigestSums contentOf(SQLite::Database &database)
{
    return pragmaNumber(database, "user_version") >= 2 ? Digests(database).stored() : DigestSums{};
}

bool hasContent(const QString &snapshot, const DigestSums &content)
{
    const auto same = guarded([&]() -> Result<bool> {
        Result<SQLite::Database> opened = openForCheck(snapshot);
        if (!opened)
            return failure(opened.error());
        return contentOf(*opened) == content;
    });
    return same && *same;
}

} // namespace

Snapshots::Snapshots(QString folder) : m_folder(std::move(folder)) {}

QString Snapshots::defaultFolder()
{
    return stateFolder() + u"/snapshots"_s;
}

Result<Snapshot> Snapshots::take(const QString &workspace, qint64 nowMs) const
{
    const Result<Snapshot> taken = guarded([&]() -> Result<Snapshot> {
        Result<SQLite::Database> opened = openForCheck(workspace);
        if (!opened)
            return failure(opened.error());
        SQLite::Database &database = *opened;
        // Others may write meanwhile: everything is read and copied as it was at one moment.
        const SQLite::Transaction reading(database, SQLite::TransactionBehavior::DEFERRED);
        const QString uuid = uuidOf(database);
        if (uuid.isEmpty())
            return failure(Errc::Damaged, StoreText::tr("it has lost its identity"));
        PERIPLUS_TRY(judgeFile(database, OpenMode::ReadOnly));
        if (const std::optional<QString> fault = contentFault(database, RowStore(database).load()))
            return failure(Errc::Damaged, *fault);
        const QList<Snapshot> earlier = inOrderOfTrust(list(uuid), nowMs);
        const DigestSums content = contentOf(database);
        if (!earlier.isEmpty() && !content.empty() && hasContent(earlier.first().path, content))
            return earlier.first();
        HistoryLog log(database);
        log.reload();
        const QString path = folderOf(uuid) + u'/' + fileName(nowMs, log.count());
        if (!QDir().mkpath(folderOf(uuid)))
            return failure(
                Error{Errc::PermissionDenied, StoreText::tr("snapshots cannot be kept here"), folderOf(uuid), 0, 0});
        PERIPLUS_TRY(backUp(database, path));
        PERIPLUS_TRY(saveAtomically(originFile(folderOf(uuid)), QFileInfo(workspace).absoluteFilePath().toUtf8()));
        prune(uuid, nowMs);
        return *snapshotOf(QFileInfo(path));
    });
    if (!taken)
        return failure(inFile(taken.error(), workspace));
    return taken;
}

QList<Snapshot> Snapshots::list(const QString &uuid) const
{
    QList<Snapshot> all;
    const QFileInfoList files = QDir(folderOf(uuid)).entryInfoList({u"*.periplus"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        if (const std::optional<Snapshot> snapshot = snapshotOf(file))
            all.prepend(*snapshot);
    }
    return all;
}

Result<QList<Snapshot>> Snapshots::ofFile(const QString &path) const
{
    if (!QFileInfo::exists(path))
        return failure(Error{Errc::NotFound, {}, path, 0, 0});
    const auto read = guarded([&]() -> Result<QString> {
        Result<SQLite::Database> opened = openForCheck(path);
        if (!opened)
            return failure(opened.error());
        return uuidOf(*opened);
    });
    if (const QList<Snapshot> found = list(read.value_or(QString())); !found.isEmpty())
        return found;
    for (const QString &uuid : uuids()) {
        if (origin(uuid) == QFileInfo(path).absoluteFilePath())
            return list(uuid);
    }
    return QList<Snapshot>();
}

QStringList Snapshots::uuids() const
{
    return QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QString Snapshots::origin(const QString &uuid) const
{
    constexpr qint64 kLongestPath = 10'000;
    return QString::fromUtf8(readWholeFile(originFile(folderOf(uuid)), kLongestPath).value_or(QByteArray()));
}

QList<Snapshot> Snapshots::kept(const QList<Snapshot> &all, qint64 nowMs)
{
    QList<Snapshot> kept;
    QSet<qint64> hours;
    QSet<qint64> days;
    qint64 bytes = 0;
    qsizetype past = 0; // kept of either kind: a clock that was set back must not make the newest ones unwanted
    qsizetype future = 0;
    for (const Snapshot &snapshot : inOrderOfTrust(all, nowMs)) {
        const qint64 age = nowMs - snapshot.at;
        const qint64 hour = snapshot.at / kHourMs;
        const qint64 day = snapshot.at / kDayMs;
        qsizetype &ofItsKind = age >= 0 ? past : future;
        const bool newest = ofItsKind < kNewest;
        const bool hourly = age <= kDayMs && !hours.contains(hour);
        const bool daily = age <= 30 * kDayMs && !days.contains(day);
        const bool fits = kept.size() < kAlwaysKept || bytes + snapshot.bytes <= kMostBytes;
        if (!(newest || hourly || daily) || !fits)
            continue;
        hours.insert(hour);
        days.insert(day);
        bytes += snapshot.bytes;
        ++ofItsKind;
        kept.append(snapshot);
    }
    return kept;
}

void Snapshots::prune(const QString &uuid, qint64 nowMs) const
{
    const QList<Snapshot> all = list(uuid);
    const QList<Snapshot> keep = kept(all, nowMs);
    for (const Snapshot &snapshot : all) {
        if (!keep.contains(snapshot))
            QFile::remove(snapshot.path);
    }
}

QString Snapshots::folderOf(const QString &uuid) const
{
    return m_folder + u'/' + uuid;
}

} // namespace periplus

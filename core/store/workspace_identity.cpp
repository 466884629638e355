// SPDX-License-Identifier: GPL-3.0-or-later
// What happens when the file under an open workspace changes: other programs that went on from our content are
// followed; anything else is Replaced, and both versions are kept.
#include "core/base/describe.h"
#include "core/store/opening.h"
#include "core/store/replace_rows.h"
#include "core/store/snapshots.h"
#include "core/store/sql_text.h"
#include "core/store/store_text.h"
#include "core/store/workspace_p.h"

#include <QFile>
#include <QFileInfo>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// "plan (my version).periplus" beside "plan.periplus", or the next free number.
QString freeSibling(const QString &path)
{
    const QFileInfo file(path);
    const QString name = file.completeBaseName();
    const auto sibling = [&](const QString &other) -> QString {
        return file.absolutePath() + u'/' + other + u".periplus"_s;
    };
    QString candidate = sibling(StoreText::tr("%1 (my version)").arg(name));
    for (int i = 2; QFileInfo::exists(candidate); ++i)
        candidate = sibling(StoreText::tr("%1 (my version %2)").arg(name, QString::number(i)));
    return candidate;
}

/// A workspace without history of ours at a new place, on top of the newest snapshot where there is one.
Status makeFromRows(const QString &path, const State &state, const QString &uuid, const QString &snapshotFolder)
{
    const QList<Snapshot> snapshots = Snapshots(snapshotFolder).list(uuid);
    const bool copied = !snapshots.isEmpty() && QFile::copy(snapshots.first().path, path);
    Result<std::unique_ptr<Workspace>> made = copied ? Workspace::open(path) : Workspace::create(path);
    if (copied && !made) {
        QFile::remove(path);
        made = Workspace::create(path);
    }
    if (!made)
        return failure(made.error());
    return (*made)->edit(Op::Restore, {}, [&](Edit &edit) { return replaceRows(edit, state); });
}

} // namespace

Status Workspace::Private::verify()
{
    if (const std::optional<QString> fault = contentFault(database, state))
        return failure(Errc::Damaged, *fault);
    return {};
}

bool Workspace::Private::isTouched() const
{
    const std::optional<FileIdentity> now = path.isEmpty() ? std::nullopt : FileIdentity::of(path);
    return now && !now->hasSameStamp(identity);
}

void Workspace::Private::rememberStamp()
{
    try {
        dataVersion = pragmaNumber(database, "data_version");
    } catch (const SQLite::Exception &) {
        dataVersion = -1; // the next write will look at everything
    }
    if (const std::optional<FileIdentity> now = path.isEmpty() ? std::nullopt : FileIdentity::of(path))
        identity = *now;
}

bool Workspace::Private::goesOnFromOurs(SQLite::Database &current) const
{
    return uuidOf(current) == uuid
           && (log.count() == 0 || Digests(current).contentOf("history", log.count()) == log.newest());
}

Status Workspace::Private::followOthers(Changes &changes)
{
    const bool committed = pragmaNumber(database, "data_version") != dataVersion;
    if (!committed && !isTouched())
        return {};
    if (!committed) {
        // Written to by something that is not SQLite: what is cached of the file may be out of date.
        SQLite::Database fresh = connect(path, SQLite::OPEN_READONLY);
        if (!goesOnFromOurs(fresh) || !(RowStore(fresh).load() == state))
            return failure(Errc::Replaced, StoreText::tr("another program wrote over the file"));
        rememberStamp();
        return {};
    }
    if (!goesOnFromOurs(database))
        return failure(Errc::Replaced, StoreText::tr("another program wrote over the file"));
    const State ours = state;
    load();
    if (!verify()) {
        state = ours;
        return failure(Errc::Replaced, StoreText::tr("another program changed the file and did not keep its rules"));
    }
    open.reset();
    changes.append(EverythingReset{});
    return {};
}

Result<QString> Workspace::continueElsewhere()
{
    const QString target = freeSibling(d->path);
    const auto whole = guarded([&]() -> Result<bool> {
        return d->goesOnFromOurs(d->database) && d->rows.load() == d->state && d->verify().has_value();
    });
    const Status saved =
        whole.value_or(false) ? saveCopy(target) : makeFromRows(target, d->state, d->uuid, d->services.snapshotFolder);
    PERIPLUS_TRY(saved);
    WorkspaceServices services;
    services.author = d->services.author;
    services.durability = d->services.durability;
    services.sharing = d->services.sharing;
    services.snapshotFolder = d->services.snapshotFolder;
    Result<std::unique_ptr<Workspace>> there = open(target, OpenMode::ReadWrite, std::move(services));
    if (!there)
        return failure(there.error());
    std::swap(d, (*there)->d);
    Private &old = *(*there)->d;
    d->services.clock = std::move(old.services.clock);
    d->services.ids = std::move(old.services.ids);
    d->listeners = std::move(old.listeners);
    d->lastListener = old.lastListener;
    d->notify({EverythingReset{}});
    return target;
}

void Workspace::refreshLock()
{
    if (d->lock)
        d->lock->refresh();
}

} // namespace periplus

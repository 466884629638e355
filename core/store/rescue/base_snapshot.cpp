// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rescue/base_snapshot.h"

#include "core/store/connection.h"
#include "core/store/digests.h"
#include "core/store/opening.h"
#include "core/store/rescue/carving.h"
#include "core/store/row_store.h"
#include "core/store/upgrade.h"

#include <QFileInfo>

namespace periplus {

namespace {

bool sharesRows(const DamagedFile &file, SQLite::Database &snapshot)
{
    const State theirs = RowStore(snapshot).load();
    bool shares = false;
    theirs.forEach<Channel>([&](const Channel &row) { shares = shares || file.rows.find(row.id); });
    theirs.forEach<Step>([&](const Step &row) { shares = shares || file.rows.find(row.id); });
    return shares;
}

/// Whether a snapshot is intact and the steps that both have are the same, but for the newest, which may have grown.
bool isSoundAndOurs(const DamagedFile &file, SQLite::Database &snapshot)
{
    if (pragmaNumber(snapshot, "user_version") < kFirstWithDigests || contentFault(snapshot, RowStore(snapshot).load()))
        return false;
    const FoundSteps theirs = stepsIn(snapshot);
    int compared = 0;
    for (auto it = theirs.rbegin(); it != theirs.rend(); ++it) {
        const auto ours = file.steps.find(it->first);
        const bool newest = it == theirs.rbegin();
        if (ours == file.steps.end() || (newest && !(ours->second.content == it->second.content)))
            continue;
        if (!(ours->second.content == it->second.content))
            return compared > 0 || file.isDamaged(ours->first);
        ++compared;
    }
    return true;
}

/// The rows of a snapshot if it can be built on.
std::optional<SQLite::Database> usableRows(const DamagedFile &file, const Snapshot &candidate, bool certainlyOurs)
{
    std::optional<SQLite::Database> rows;
    const Status looked = guarded([&]() -> Status {
        Result<SQLite::Database> opened = openForCheck(candidate.path);
        if (opened && isSoundAndOurs(file, *opened) && (certainlyOurs || sharesRows(file, *opened))) {
            rows.emplace(copyInMemory(*opened));
            buildNewestTables(*rows);
        }
        return {};
    });
    return looked ? std::move(rows) : std::nullopt;
}

} // namespace

bool DamagedFile::holdsNothing() const
{
    return rows.count<Journey>() == 0 && rows.count<Channel>() == 0 && steps.empty();
}

bool DamagedFile::isDamaged(qint64 step) const
{
    const DigestSums stored = Digests(carved).stored();
    const DigestGroup group{"history", step >> 6};
    DigestSum sum;
    for (const auto &[number, found] : steps) {
        if (number >> 6 == group.bucket)
            sum += found.content;
    }
    const auto said = stored.find(group);
    return said == stored.end() || !(said->second == sum);
}

std::optional<BaseSnapshot> baseSnapshot(const Snapshots &snapshots, const DamagedFile &file)
{
    const bool known = !snapshots.list(file.uuid).isEmpty();
    for (const QString &uuid : known ? QStringList{file.uuid} : snapshots.uuids()) {
        const bool here = snapshots.origin(uuid) == QFileInfo(file.path).absoluteFilePath();
        for (const Snapshot &candidate : snapshots.list(uuid)) {
            const bool certainlyOurs = known || (here && file.holdsNothing());
            if (std::optional<SQLite::Database> rows = usableRows(file, candidate, certainlyOurs))
                return BaseSnapshot{candidate, uuid, std::move(*rows)};
        }
    }
    return std::nullopt;
}

} // namespace periplus

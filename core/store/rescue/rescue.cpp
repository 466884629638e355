// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rescue/rescue.h"

#include "core/base/describe.h"
#include "core/store/backup.h"
#include "core/store/changeset.h"
#include "core/store/check.h"
#include "core/store/opening.h"
#include "core/store/replace_rows.h"
#include "core/store/rescue/carving.h"
#include "core/store/rescue/repair.h"
#include "core/store/rescue/steps.h"
#include "core/store/row_store.h"
#include "core/store/sql_text.h"
#include "core/store/workspace.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Transaction.h>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// Every row that can be decoded; those that cannot are left out.
State readableRows(SQLite::Database &database)
{
    State state;
    AllRows::forEach([&]<class Row>() {
        SQLite::Statement rows(database, RowSql<Row>::select());
        while (rows.executeStep()) {
            try {
                state.put(readRow<Row>(rows));
            } catch (const SQLite::Exception &) {
                continue;
            }
        }
    });
    return state;
}

SQLite::Database copyInMemory(SQLite::Database &source)
{
    SQLite::Database copy = connect(u":memory:"_s, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Backup(copy, source).executeStep();
    copy.exec("PRAGMA foreign_keys = OFF");
    return copy;
}

/// Works on one damaged file. Throws SQLite::Exception where memory is short.
class Rescue
{
public:
    explicit Rescue(const QByteArray &file)
        : m_carved(carve(file)),
          m_found(stepsIn(m_carved)),
          m_head(headIn(m_carved, m_found)),
          m_rows(readableRows(m_carved)),
          m_uuid(uuidOf(m_carved))
    {
    }

    /// Takes the newest snapshot that the file's history goes on from, if there is one. A file that has lost its
    /// identity is known by its rows (their ids are random) or, when nothing is left of it, by its place.
    void chooseSnapshot(const Snapshots &snapshots, const QString &path)
    {
        const bool known = !snapshots.list(m_uuid).isEmpty();
        for (const QString &uuid : known ? QStringList{m_uuid} : snapshots.uuids()) {
            const bool here = snapshots.origin(uuid) == QFileInfo(path).absoluteFilePath();
            for (const Snapshot &candidate : snapshots.list(uuid)) {
                if (!take(candidate, known || (here && foundNothing())))
                    continue;
                m_uuid = uuid;
                return;
            }
        }
    }

    bool hasBase() const { return m_base.has_value(); }
    bool foundNothing() const
    {
        return m_rows.ordered<Journey>().isEmpty() && m_rows.ordered<Channel>().isEmpty() && m_found.empty();
    }

    /// Puts the rows together and makes the database to be written.
    void build()
    {
        m_replayed.emplace(m_base ? copyInMemory(*m_base) : emptyRows());
        const Followed followed = m_base ? followFromSnapshot() : Followed{0, 0, false};
        if (m_base)
            m_exact.emplace(copyInMemory(*m_replayed));
        if (!followed.exact)
            replayWhatFits(followed.reached);
        const Trust trust = followed.exact ? Trust::ReplayedAlone : m_pathWhole ? Trust::Replayed : Trust::Carved;
        Merged merged = merge(m_rows, readableRows(*m_replayed), trust, Digests(m_carved).stored());
        for (const auto &[table, count] : repair(merged.state)) {
            RescueCount &counted = merged.counts[table];
            counted.missing += count;
            counted.uncertain -= std::min(counted.uncertain, count);
        }
        rows = std::move(merged.state);
        report.counts = std::move(merged.counts);
        for (const auto &[table, count] : report.counts)
            report.total += count;
        if (m_base)
            takeHistory(*m_exact, mergedHistory(), followed.reached);
        else
            placeRows();
        countSteps();
        takeAssets();
        putMeta();
        Digests(*m_exact).rewrite(actualDigests(*m_exact, RowStore(*m_exact).load()));
    }

    /// The database to be written; its rows are `rows`, or those at the last step that could be followed.
    SQLite::Database &result() { return *m_exact; }

    State rows;
    RescueReport report;

private:
    bool take(const Snapshot &candidate, bool certainlyOurs)
    {
        const Status taken = guarded([&]() -> Status {
            Result<SQLite::Database> opened = openForCheck(candidate.path);
            if (opened && isSoundAndOurs(*opened) && (certainlyOurs || sharesRows(*opened))) {
                m_base.emplace(copyInMemory(*opened));
                report.snapshot = candidate;
            }
            return {};
        });
        return taken && m_base;
    }

    bool sharesRows(SQLite::Database &snapshot) const
    {
        const State theirs = RowStore(snapshot).load();
        bool shares = false;
        theirs.forEach<Channel>([&](const Channel &row) { shares = shares || m_rows.find(row.id); });
        theirs.forEach<Step>([&](const Step &row) { shares = shares || m_rows.find(row.id); });
        return shares;
    }

    void countSteps()
    {
        report.steps = static_cast<qint64>(stepsIn(*m_exact).size());
        qint64 known = 0;
        for (const auto &[group, sum] : Digests(m_carved).stored())
            known += group.table == "history" ? sum.rows : 0;
        report.lostSteps = std::max<qint64>(0, std::max(known, static_cast<qint64>(m_found.size())) - report.steps);
    }

    /// Whether a snapshot is intact and the steps that both have are the same, but for the newest, which may have
    /// grown.
    bool isSoundAndOurs(SQLite::Database &snapshot)
    {
        if (pragmaNumber(snapshot, "user_version") != kSchemaVersion
            || contentFault(snapshot, RowStore(snapshot).load()))
            return false;
        const FoundSteps theirs = stepsIn(snapshot);
        int compared = 0;
        for (auto it = theirs.rbegin(); it != theirs.rend(); ++it) {
            const auto ours = m_found.find(it->first);
            const bool newest = it == theirs.rbegin();
            if (ours == m_found.end() || (newest && !(ours->second.content == it->second.content)))
                continue;
            if (!(ours->second.content == it->second.content))
                return compared > 0 ? true : isDamagedHere(ours->first);
            ++compared;
        }
        return true;
    }

    /// Whether the digests say that a step of the damaged file is not what was saved.
    bool isDamagedHere(qint64 seq)
    {
        const DigestSums stored = Digests(m_carved).stored();
        const DigestGroup group{"history", seq >> 6};
        DigestSum sum;
        for (const auto &[number, step] : m_found) {
            if (number >> 6 == group.bucket)
                sum += step.content;
        }
        const auto said = stored.find(group);
        return said == stored.end() || !(said->second == sum);
    }

    /// The steps of the file on top of those of the snapshot.
    SQLite::Database &mergedHistory()
    {
        if (!m_history) {
            m_history.emplace(copyInMemory(*m_base));
            const FoundSteps theirs = stepsIn(*m_history);
            SQLite::Statement steps(m_carved, sqlStatement("digests", "all_history"));
            SQLite::Statement insert(*m_history,
                                     "INSERT OR REPLACE INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
            while (steps.executeStep()) {
                const qint64 seq = steps.getColumn(0).getInt64();
                // A step that both have may only have grown at the end; else the snapshot's is the sound one.
                if (theirs.contains(seq) && seq != theirs.rbegin()->first)
                    continue;
                if (theirs.contains(seq) && isDamagedHere(seq))
                    continue;
                copyRow(steps, insert);
            }
            SQLite::Statement redo(m_carved, sqlStatement("digests", "all_history_redo"));
            SQLite::Statement put(*m_history, "INSERT OR REPLACE INTO history_redo VALUES (?, ?)");
            while (redo.executeStep())
                copyRow(redo, put);
        }
        return *m_history;
    }

    Followed followFromSnapshot()
    {
        const FoundSteps own = stepsIn(*m_base);
        const FoundSteps all = stepsIn(mergedHistory());
        const qint64 target = m_found.empty() ? headIn(*m_base, own) : headIn(m_carved, all);
        m_head = target;
        m_pathWhole = pathTo(all, target).has_value();
        try {
            return follow(*m_replayed, own, headIn(*m_base, own), all, target);
        } catch (const SQLite::Exception &) {
            m_replayed.emplace(copyInMemory(*m_base));
            return Followed{headIn(*m_base, own), 0, false};
        }
    }

    /// The steps behind `reached` on the way to the head, or all in order where the way is broken, as far as they fit.
    void replayWhatFits(qint64 reached)
    {
        const FoundSteps all = m_base ? stepsIn(mergedHistory()) : m_found;
        QList<qint64> steps;
        if (const std::optional<QList<qint64>> path = pathTo(all, m_head)) {
            m_pathWhole = true;
            steps = path->mid(path->indexOf(reached) + 1);
        } else {
            for (const auto &[seq, step] : all) {
                if (seq > reached && seq <= m_head)
                    steps.append(seq);
            }
        }
        for (const qint64 seq : steps) {
            try {
                applyWhatFits(*m_replayed, all.at(seq).changeset);
            } catch (const SQLite::Exception &) {
                m_pathWhole = false;
            }
        }
    }

    /// Without a snapshot the rows themselves are written, with the history if it really leads to them.
    void placeRows()
    {
        m_exact.emplace(emptyRows());
        SQLite::Transaction transaction(*m_exact);
        RowStore store(*m_exact);
        AllRows::forEach([&]<class Row>() { rows.forEach<Row>([&](const Row &row) { store.insert(row); }); });
        m_exact->exec("INSERT INTO history_head (id, seq) VALUES (1, 0)");
        transaction.commit();
        SQLite::Database probe = copyInMemory(*m_exact);
        bool leadsHere = false;
        try {
            leadsHere = follow(probe, m_found, m_head, m_found, 0).exact;
        } catch (const SQLite::Exception &) {
            leadsHere = false;
        }
        if (leadsHere)
            takeHistory(*m_exact, m_carved, m_head);
    }

    /// Pictures prove themselves: their name is the hash of their bytes.
    void takeAssets()
    {
        for (SQLite::Database *source : {&m_carved, m_base ? &*m_base : nullptr}) {
            if (!source)
                continue;
            SQLite::Statement assets(*source, sqlStatement("digests", "all_asset"));
            SQLite::Statement insert(*m_exact, sqlStatement("assets", "insert"));
            while (assets.executeStep()) {
                const SQLite::Column bytes = assets.getColumn(2);
                const QByteArray content(static_cast<const char *>(bytes.getBlob()), bytes.getBytes());
                if (QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()
                    == columnText(assets.getColumn(0)).toLatin1())
                    copyRow(assets, insert);
            }
        }
        const DigestSums stored = Digests(m_carved).stored();
        const auto pictures = stored.find({"asset", 0});
        const qint64 have = m_exact->execAndGet("SELECT count(*) FROM asset").getInt64();
        if (pictures != stored.end())
            report.lostPictures = std::max<qint64>(0, pictures->second.rows - have);
    }

    void putMeta()
    {
        const QString uuid = m_uuid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : m_uuid;
        SQLite::Statement put(*m_exact, sqlStatement("meta", "put"));
        for (const auto &[key, value] : {std::pair<std::string, std::string>{"uuid", uuid.toStdString()},
                                         {"writer", PERIPLUS_VERSION},
                                         {"minimum_reader", "1"}}) {
            put.reset();
            put.bind(1, key);
            put.bind(2, value);
            put.exec();
        }
    }

    SQLite::Database m_carved;
    FoundSteps m_found;
    qint64 m_head = 0;
    State m_rows; ///< what can be decoded of the carved rows
    QString m_uuid;
    std::optional<SQLite::Database> m_base;     ///< the snapshot
    std::optional<SQLite::Database> m_history;  ///< its history and what the file adds
    std::optional<SQLite::Database> m_replayed; ///< what the history gives
    std::optional<SQLite::Database> m_exact;    ///< what is written
    bool m_pathWhole = false;                   ///< whether every step on the way to the head is there and readable
};

/// Writes the result and looks whether it is as it should be.
Status writeOut(Rescue &rescue, const QString &target)
{
    PERIPLUS_TRY(backUp(rescue.result(), target));
    WorkspaceServices services;
    Result<std::unique_ptr<Workspace>> made = Workspace::open(target, OpenMode::ReadWrite, std::move(services));
    if (!made)
        return failure(made.error());
    if (!((*made)->state() == rescue.rows))
        PERIPLUS_TRY((*made)->edit(Op::Restore, {}, [&](Edit &edit) { return replaceRows(edit, rescue.rows); }));
    made->reset();
    const Result<QList<Finding>> findings = checkWorkspace(target);
    PERIPLUS_TRY(findings);
    return findings->isEmpty() ? Status() : Status(failure(Errc::Damaged, findings->first().what));
}

} // namespace

Result<RescueReport> rescueWorkspace(const QString &path, const QString &target, const Snapshots &snapshots)
{
    const Result<QByteArray> bytes = settledBytes(path);
    if (!bytes)
        return failure(inFile(bytes.error(), path));
    return guarded([&]() -> Result<RescueReport> {
        Rescue rescue(*bytes);
        rescue.chooseSnapshot(snapshots, path);
        if (rescue.foundNothing() && !rescue.hasBase())
            return failure(
                Error{Errc::NotAWorkspace, u"nothing of a Periplus workspace is left in this file"_s, path, 0, 0});
        rescue.build();
        if (const Status written = writeOut(rescue, target); !written) {
            if (written.error().code != Errc::AlreadyExists)
                QFile::remove(target);
            return failure(inFile(written.error(), target));
        }
        return rescue.report;
    });
}

} // namespace periplus

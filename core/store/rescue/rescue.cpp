// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rescue/rescue.h"

#include "core/base/describe.h"
#include "core/store/backup.h"
#include "core/store/changeset.h"
#include "core/store/check.h"
#include "core/store/opening.h"
#include "core/store/replace_rows.h"
#include "core/store/rescue/base_snapshot.h"
#include "core/store/rescue/carving.h"
#include "core/store/rescue/repair.h"
#include "core/store/rescue/steps.h"
#include "core/store/row_store.h"
#include "core/store/sql_text.h"
#include "core/store/store_text.h"
#include "core/store/workspace.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <SQLiteCpp/Transaction.h>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// Every row that can be decoded; those that cannot are left out.
State readableRows(SQLite::Database &database)
{
    State state;
    AllRows::forEach([&]<class Row>() {
        SQLite::Statement rows(database, RowSql<Row>::select(kSchemaVersion));
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

/// Works on one damaged file. Throws SQLite::Exception where memory is short.
class Rescue
{
public:
    Rescue(const QByteArray &file, const QString &path)
        : m_path(path),
          m_carved(carve(file)),
          m_found(stepsIn(m_carved)),
          m_head(headIn(m_carved, m_found)),
          m_rows(readableRows(m_carved)),
          m_uuid(uuidOf(m_carved))
    {
    }

    /// See baseSnapshot().
    void chooseSnapshot(const Snapshots &snapshots)
    {
        std::optional<BaseSnapshot> found = baseSnapshot(snapshots, damaged());
        if (!found)
            return;
        m_base.emplace(std::move(found->rows));
        m_uuid = found->uuid;
        report.snapshot = found->snapshot;
    }

    bool hasBase() const { return m_base.has_value(); }
    bool foundNothing() { return damaged().holdsNothing(); }

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
    DamagedFile damaged() { return {m_carved, m_found, m_rows, m_uuid, m_path}; }

    void countSteps()
    {
        report.steps = static_cast<qint64>(stepsIn(*m_exact).size());
        qint64 known = 0;
        for (const auto &[group, sum] : Digests(m_carved).stored())
            known += group.table == "history" ? sum.rows : 0;
        report.lostSteps = std::max<qint64>(0, std::max(known, static_cast<qint64>(m_found.size())) - report.steps);
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
                if (theirs.contains(seq) && damaged().isDamaged(seq))
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

    QString m_path;
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
        Rescue rescue(*bytes, path);
        rescue.chooseSnapshot(snapshots);
        if (rescue.foundNothing() && !rescue.hasBase())
            return failure(Error{Errc::NotAWorkspace,
                                 StoreText::tr("nothing of a Periplus workspace is left in this file"), path, 0, 0});
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

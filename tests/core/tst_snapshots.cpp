// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots are real: each one, opened, is exactly what the workspace was at its moment.
#include "core/edit/random_edits.h"
#include "core/store/check.h"
#include "core/store/snapshots.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/main/suite.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kStart = 1'790'000'000'000;
constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;
constexpr qint64 kDayMs = 24 * kHourMs;

} // namespace

class TestSnapshots : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        path = folder->filePath(u"plan.periplus"_s);
        workspace = std::move(*Workspace::create(path, testServices()));
        addBigJourney(*workspace, 2, 3, 4);
    }
    void cleanup() { workspace.reset(); }

    void eachIsExactlyWhatTheWorkspaceWas()
    {
        RandomEdits edits(3);
        QRandomGenerator random(4);
        struct Moment
        {
            Snapshot snapshot;
            State state;
            qint64 head;
        };
        QList<Moment> moments;
        for (int i = 0; i < 100; ++i) {
            for (int k = 0; k < 1 + random.bounded(4); ++k)
                QVERIFY(edits.step(*workspace));
            if (random.bounded(5) == 0)
                QVERIFY(workspace->undo());
            const Result<Snapshot> taken = Snapshots(root(i)).take(path, kStart + i * kMinuteMs); // none is pruned
            QVERIFY2(taken, taken ? "" : qPrintable(taken.error().detail));
            QCOMPARE(taken->edits, workspace->history().count());
            moments.append({*taken, workspace->state(), workspace->history().head()});
        }
        for (const Moment &moment : moments) {
            QCOMPARE(*checkWorkspace(moment.snapshot.path), QList<Finding>());
            const auto restored = std::move(*Workspace::open(moment.snapshot.path, OpenMode::ReadOnly, testServices()));
            QVERIFY(restored->state() == moment.state);
            QCOMPARE(restored->history().head(), moment.head);
        }
    }

    void nothingNewMakesNoNewOne()
    {
        const auto first = Snapshots(root()).take(path, kStart);
        QCOMPARE(*Snapshots(root()).take(path, kStart + kHourMs), *first);
        QVERIFY(workspace->undo()); // no more edits than before, but other content
        const auto second = Snapshots(root()).take(path, kStart + 2 * kHourMs);
        QVERIFY(!(*second == *first));
        QCOMPARE(Snapshots(root()).list(workspace->uuid()), (QList<Snapshot>{*second, *first}));
    }

    void aSnapshotIsTakenWhileTheWorkspaceIsOpen()
    {
        QVERIFY(Snapshots(root()).take(path, kStart));
        RandomEdits edits(5);
        QVERIFY(edits.step(*workspace)); // and the work goes on
        QCOMPARE(QDir(folder->path()).entryList({u"*.periplus*"_s}, QDir::Files | QDir::Hidden).size(),
                 2); // with its lock
        QCOMPARE(Snapshots(root()).origin(workspace->uuid()), path);
    }

    void retentionThinsOutWithAge()
    {
        QList<Snapshot> all;
        for (qint64 age = 0; age < 40 * kDayMs; age += 20 * kMinuteMs)
            all.append({u"s"_s, kStart - age, 1, 1000});
        const QList<Snapshot> kept = Snapshots::kept(all, kStart);
        QVERIFY(kept.first(Snapshots::kNewest) == all.first(Snapshots::kNewest));
        const auto between = [&](qint64 youngest, qint64 oldest) {
            return std::count_if(kept.begin(), kept.end(), [&](const Snapshot &snapshot) {
                return kStart - snapshot.at >= youngest && kStart - snapshot.at < oldest;
            });
        };
        QCOMPARE(between(12 * kHourMs, 22 * kHourMs), 10);
        QCOMPARE(between(3 * kDayMs, 13 * kDayMs), 10);
        QCOMPARE(between(31 * kDayMs, 40 * kDayMs), 0);
        // A gap leaves the newest ones, however old they are.
        QCOMPARE(Snapshots::kept(all.mid(2500), kStart).size(), Snapshots::kNewest);
    }

    void retentionKeepsToItsRoom()
    {
        QList<Snapshot> all;
        for (int i = 0; i < 10; ++i)
            all.append({u"s"_s, kStart - i * kMinuteMs, 1, Snapshots::kMostBytes / 4});
        QCOMPARE(Snapshots::kept(all, kStart).size(), 4);
        for (Snapshot &snapshot : all)
            snapshot.bytes = Snapshots::kMostBytes;
        QCOMPARE(Snapshots::kept(all, kStart).size(), 3);
    }

    void oldOnesAreRemovedFromTheDisk()
    {
        RandomEdits edits(6);
        for (int i = 0; i < Snapshots::kNewest + 8; ++i) {
            QVERIFY(edits.step(*workspace));
            QVERIFY(Snapshots(root()).take(path, kStart + i));
        }
        // The oldest of the hour and of the day go too: newer ones stand for them.
        QCOMPARE(Snapshots(root()).list(workspace->uuid()).size(), Snapshots::kNewest);
    }

    void aDamagedWorkspaceMakesNoSnapshot()
    {
        const QString uuid = workspace->uuid();
        QVERIFY(Snapshots(root()).take(path, kStart));
        workspace.reset();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll();
        QVERIFY(file.seek(bytes.indexOf("Emma")) && file.write("Enna") == 4);
        file.close();
        QCOMPARE(Snapshots(root()).take(path, kStart + kHourMs).error().code, Errc::Damaged);
        QCOMPARE(Snapshots(root()).list(uuid).size(), 1);
    }

private:
    QString root(int part = 0) const { return folder->filePath(u"snapshots-%1"_s.arg(part / 15)); }

    std::unique_ptr<QTemporaryDir> folder;
    QString path;
    std::unique_ptr<Workspace> workspace;
};

PERIPLUS_SUITE(TestSnapshots, QCoreApplication)
#include "tst_snapshots.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The clock of the computer is set, or stood still while a laptop slept: nothing is lost and nothing changes its order.
#include "core/edit/workspace_info.h"
#include "core/store/check.h"
#include "core/store/edit_lock.h"
#include "core/store/snapshots.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/main/suite.h"

#include <QFile>
#include <QTemporaryDir>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kHourMs;

void addJumps()
{
    QTest::addColumn<qint64>("jump");
    QTest::newRow("a day forward") << kDayMs;
    QTest::newRow("a day back") << -kDayMs;
    QTest::newRow("a night asleep") << 9 * kHourMs;
    QTest::newRow("an hour back, as summer time ends") << -kHourMs;
    QTest::newRow("a second back") << qint64{-1000};
    QTest::newRow("ten years forward") << 3650 * kDayMs;
    QTest::newRow("to 1970, an empty battery") << 1000 - FakeClock().now;
}

} // namespace

class TestClockJumps : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        path = folder->filePath(u"plan.periplus"_s);
        workspace = std::move(*Workspace::create(path, services(FakeClock().now)));
    }
    void cleanup() { workspace.reset(); }

    void typingDoesNotFoldAcrossAJump_data() { addJumps(); }
    void typingDoesNotFoldAcrossAJump()
    {
        QFETCH(qint64, jump);
        QVERIFY(type(u"D"_s));
        clock->now += 500;
        QVERIFY(type(u"Di"_s));
        clock->now += jump;
        QVERIFY(type(u"Dis"_s));
        clock->now += 500;
        QVERIFY(type(u"Disc"_s));
        QCOMPARE(workspace->history().count(), 2);
        QVERIFY(workspace->undo());
        QCOMPARE(title(), u"Di"_s);
    }

    void historyKeepsItsOrder_data() { addJumps(); }
    void historyKeepsItsOrder()
    {
        QFETCH(qint64, jump);
        QStringList typed;
        for (int i = 0; i < 6; ++i) {
            typed.prepend(u"step %1"_s.arg(i));
            QVERIFY(workspace->edit(Op::EditWorkspace, {.label = typed.first()},
                                    [&](Edit &edit) { return renameWorkspace(edit, typed.first()); }));
            clock->now = std::max<qint64>(0, clock->now + (i % 2 == 0 ? jump : -jump / 2));
        }
        const qint64 now = clock->now;
        workspace.reset();
        QCOMPARE(*checkWorkspace(path), QList<Finding>());
        workspace = std::move(*Workspace::open(path, OpenMode::ReadWrite, services(now)));
        QStringList labels;
        for (const HistoryStep &step : workspace->history().recent(100))
            labels.append(step.label);
        QCOMPARE(labels, typed);
        for (const QString &expected : std::as_const(typed)) {
            QCOMPARE(title(), expected);
            QVERIFY(workspace->undo());
        }
        QCOMPARE(workspace->undo().error().code, Errc::NothingToDo);
    }

    /// After the first time, what retention kept before the jump stays: the newest ones whatever the jump, all when
    /// the clock went back.
    void retentionThrowsNothingRecentAway_data() { addJumps(); }
    void retentionThrowsNothingRecentAway()
    {
        QFETCH(qint64, jump);
        const qint64 start = clock->now;
        QList<Snapshot> all;
        for (qint64 age = 0; age < 40 * kDayMs; age += kHourMs / 3)
            all.append({u"s"_s, start - age, 1, 1000});
        const QList<Snapshot> before = Snapshots::kept(all, start);
        QList<Snapshot> after = Snapshots::kept(before, start + jump);
        for (const Snapshot &snapshot : before.first(Snapshots::kNewest))
            QVERIFY(after.contains(snapshot));
        if (jump < 0)
            QCOMPARE(after.size(), before.size());
    }

    /// A wrong clock made as many snapshots as there is room for; then it was set right.
    void aSnapshotStaysAfterTheClockWasSetBack()
    {
        const qint64 start = clock->now;
        QList<Snapshot> all;
        for (int i = 0; i < 30; ++i)
            all.append({u"wrong"_s, start + kDayMs - i, 1, Snapshots::kMostBytes / 4});
        for (int i = 0; i < 5; ++i) {
            const Snapshot taken{u"right"_s, start + i, 2, Snapshots::kMostBytes / 4};
            all.append(taken);
            std::sort(all.begin(), all.end(), [](const Snapshot &a, const Snapshot &b) { return a.at > b.at; });
            all = Snapshots::kept(all, start + i);
            QVERIFY(all.contains(taken));
        }
    }

    void theSameContentMakesNoSecondSnapshotAfterAJump_data() { addJumps(); }
    void theSameContentMakesNoSecondSnapshotAfterAJump()
    {
        QFETCH(qint64, jump);
        const Snapshots snapshots(folder->filePath(u"snapshots"_s));
        QVERIFY(snapshots.take(path, clock->now));
        QVERIFY(type(u"A title"_s));
        const qint64 then = clock->now + jump;
        const Result<Snapshot> changed = snapshots.take(path, then);
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
        QVERIFY(QFile::exists(changed->path));
        QCOMPARE(*snapshots.take(path, then + 1), *changed);
        QCOMPARE(snapshots.list(workspace->uuid()).size(), 2);
    }

    /// A lock looks old after a sleep, or made tomorrow after the clock was set back; its holder is alive all the same.
    void theLockOfALivingProgramHolds_data() { addJumps(); }
    void theLockOfALivingProgramHolds()
    {
        QFETCH(qint64, jump);
        QFile lock(EditLock::lockPath(path));
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addMSecs(jump), QFileDevice::FileModificationTime));
        lock.close();
        QCOMPARE(Workspace::open(path, OpenMode::ReadWrite, testServices()).error().code, Errc::Busy);
    }

private:
    WorkspaceServices services(qint64 now)
    {
        auto time = std::make_unique<FakeClock>();
        clock = time.get();
        clock->now = now;
        WorkspaceServices services = testServices();
        services.clock = std::move(time);
        return services;
    }

    Status type(const QString &text)
    {
        return workspace->edit(Op::EditWorkspace, {.mergeKey = u"title"_s},
                               [&](Edit &edit) { return renameWorkspace(edit, text); });
    }
    QString title() const { return workspace->state().at(Id<WorkspaceInfo>{1}).title; }

    std::unique_ptr<QTemporaryDir> folder;
    QString path;
    std::unique_ptr<Workspace> workspace;
    FakeClock *clock = nullptr;
};

PERIPLUS_SUITE(TestClockJumps, QCoreApplication)
#include "tst_clock_jumps.moc"

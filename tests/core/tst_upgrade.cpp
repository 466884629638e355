// SPDX-License-Identifier: GPL-3.0-or-later
// Files of every version that ever was stay readable and editable; an upgrade makes a backup first.
#include "core/edit/lanes.h"
#include "core/formats/json_writer.h"
#include "core/store/check.h"
#include "core/store/connection.h"
#include "core/store/upgrade.h"
#include "tests/support/core/file_bytes.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/main/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

QString kept(int version, const char *ending)
{
    return QStringLiteral(PERIPLUS_TEST_DATA) + u"/workspaces/version-%1."_s.arg(version) + QLatin1String(ending);
}

} // namespace

class TestUpgrade : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<int>("steps"); // of its history
        QTest::newRow("version 1") << 1 << 31;
        QTest::newRow("version 2") << 2 << 61;
        QTest::newRow("version 3") << 3 << 140;
    }
    void init()
    {
        QFETCH_GLOBAL(int, version);
        folder = std::make_unique<QTemporaryDir>();
        path = folder->filePath(u"old.periplus"_s);
        content = contentOf(kept(version, "json"));
        QVERIFY(QFile::copy(kept(version, "periplus"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    }

    void readersTakeItAsItIs()
    {
        QFETCH_GLOBAL(int, version);
        const QByteArray before = contentOf(path);
        const auto opened = Workspace::open(path, OpenMode::ReadOnly, services());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QCOMPARE((*opened)->formatVersion(), version);
        QVERIFY(!(*opened)->isNewer());
        QCOMPARE(json(**opened), content);
        QCOMPARE(*checkWorkspace(path), QList<Finding>());
        QCOMPARE(contentOf(path), before);
    }

    void writersUpgradeItAfterABackup()
    {
        QFETCH_GLOBAL(int, version);
        QFETCH_GLOBAL(int, steps);
        const QByteArray before = contentOf(path);
        auto workspace = std::move(*Workspace::open(path, OpenMode::ReadWrite, services()));
        QCOMPARE(workspace->formatVersion(), kSchemaVersion);
        QCOMPARE(json(*workspace), content);
        QCOMPARE(workspace->history().count(), steps);
        QCOMPARE(*checkWorkspace(path), QList<Finding>());
        const QString backup = backupPath(backups(), workspace->uuid(), version);
        QCOMPARE(Workspace::open(backup, OpenMode::ReadOnly).value()->state(), workspace->state());
        QCOMPARE(Workspace::open(backup, OpenMode::ReadOnly).value()->formatVersion(), version);
        QVERIFY(before.size() == contentOf(backup).size());
    }

    void stepsOfTheOldVersionStayUndoable()
    {
        QFETCH_GLOBAL(int, steps);
        auto workspace = std::move(*Workspace::open(path, OpenMode::ReadWrite, services()));
        const State end = workspace->state();
        int undone = 0;
        while (workspace->undo())
            ++undone;
        QCOMPARE(undone, steps);
        QCOMPARE(workspace->state().count<Journey>(), 0);
        workspace.reset();
        workspace = std::move(*Workspace::open(path, OpenMode::ReadWrite, services()));
        while (workspace->redo())
            --undone;
        QCOMPARE(undone, 0);
        QVERIFY(workspace->state() == end);
    }

    /// Rows that came back by undo and rows of new steps live side by side.
    void whatCameLaterMixesWithOldSteps()
    {
        auto workspace = std::move(*Workspace::open(path, OpenMode::ReadWrite, services()));
        const State old = workspace->state();
        const LaneId lane = old.lanesOf(old.ordered<Journey>().first()).first();
        QVERIFY(workspace->edit(Op::ResizeLane, {}, [&](Edit &edit) { return setLaneHeight(edit, lane, 200); }));
        QVERIFY(workspace->edit(Op::DeleteLane, {}, [&](Edit &edit) { return deleteLane(edit, lane); }));
        QVERIFY(workspace->undo());
        QCOMPARE(workspace->state().at(lane).height, std::optional(200.0));
        workspace.reset();
        workspace = std::move(*Workspace::open(path, OpenMode::ReadWrite, services()));
        QCOMPARE(workspace->state().at(lane).height, std::optional(200.0));
        QVERIFY(workspace->undo());
        QVERIFY(workspace->state() == old);
        QVERIFY(workspace->undo());
        QCOMPARE(*checkWorkspace(path), QList<Finding>());
    }

    /// What a later version noticed is noticed in older files too, before they are touched.
    void damageThatOnlyDigestsShowIsSeen()
    {
        QFETCH_GLOBAL(int, version);
        SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE)
            .exec("UPDATE lane SET title = 'not what was saved'");
        const auto opened = Workspace::open(path, OpenMode::ReadWrite, services());
        QCOMPARE(opened.has_value(), version < 2); // version 1 had no digests
        QCOMPARE(!QFileInfo::exists(backups()), version >= 2);
    }

    void withoutABackupNothingIsUpgraded()
    {
        const QByteArray before = contentOf(path);
        QFile blocker(backups());
        QVERIFY(blocker.open(QIODevice::WriteOnly)); // a file where the folder would be
        const auto opened = Workspace::open(path, OpenMode::ReadWrite, services());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Errc::PermissionDenied);
        QCOMPARE(contentOf(path), before);
        QVERIFY(Workspace::open(path, OpenMode::ReadOnly, services()));
    }

    void aDamagedFileIsNotUpgraded()
    {
        QFETCH_GLOBAL(int, version);
        SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec("UPDATE card SET lane = 4711");
        const QByteArray before = contentOf(path);
        for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
            const auto opened = Workspace::open(path, mode, services());
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, Errc::Damaged);
            const QString what = version < 2 ? u"missing row"_s : u"not what was saved, in card"_s;
            QVERIFY2(opened.error().detail.contains(what), qPrintable(opened.error().detail));
        }
        QCOMPARE(contentOf(path), before);
        QVERIFY(!QFileInfo::exists(backups()));
    }

    /// Taking a version away must not switch off what that version brought.
    void aVersionCannotBeTakenBack()
    {
        QFETCH_GLOBAL(int, version);
        QVERIFY(Workspace::open(path, OpenMode::ReadWrite, services()));
        SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE)
            .exec("PRAGMA user_version = " + std::to_string(version));
        QCOMPARE(Workspace::open(path, OpenMode::ReadWrite, services()).error().code, Errc::Untrusted);
    }

    void aNewFileHasTheNewestVersion()
    {
        const auto made = Workspace::create(folder->filePath(u"new.periplus"_s), services());
        QCOMPARE((*made)->formatVersion(), kSchemaVersion);
    }

private:
    QString backups() const { return folder->filePath(u"backups"_s); }

    WorkspaceServices services() const
    {
        WorkspaceServices services = testServices();
        services.snapshotFolder = backups();
        return services;
    }

    static QByteArray json(const Workspace &workspace) { return writeJson(workspace.state(), workspace).bytes; }

    std::unique_ptr<QTemporaryDir> folder;
    QString path;
    QByteArray content; ///< as JSON
};

PERIPLUS_SUITE(TestUpgrade, QCoreApplication)
#include "tst_upgrade.moc"

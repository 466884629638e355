// SPDX-License-Identifier: GPL-3.0-or-later
// Files of every version that ever was stay readable and editable; an upgrade makes a backup first.
#include "core/formats/json_writer.h"
#include "core/store/check.h"
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

QString kept(const char *name)
{
    return QStringLiteral(PERIPLUS_TEST_DATA) + u"/workspaces/"_s + QLatin1String(name);
}

} // namespace

class TestUpgrade : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        path = folder->filePath(u"old.periplus"_s);
        QVERIFY(QFile::copy(kept("version-1.periplus"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    }

    void readersTakeItAsItIs()
    {
        const QByteArray before = contentOf(path);
        const auto opened = Workspace::open(path, OpenMode::ReadOnly, services());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QCOMPARE((*opened)->formatVersion(), 1);
        QVERIFY(!(*opened)->isNewer());
        QCOMPARE(json(**opened), contentOf(kept("version-1.json")));
        QCOMPARE(*checkWorkspace(path), QList<Finding>());
        QCOMPARE(contentOf(path), before);
    }

    void writersUpgradeItAfterABackup()
    {
        const QByteArray before = contentOf(path);
        auto workspace = std::move(*Workspace::open(path, OpenMode::ReadWrite, services()));
        QCOMPARE(workspace->formatVersion(), 2);
        QCOMPARE(json(*workspace), contentOf(kept("version-1.json")));
        QCOMPARE(workspace->history().count(), 31);
        QCOMPARE(*checkWorkspace(path), QList<Finding>());
        const QString backup = backupPath(backups(), workspace->uuid(), 1);
        QCOMPARE(Workspace::open(backup, OpenMode::ReadOnly).value()->state(), workspace->state());
        QCOMPARE(Workspace::open(backup, OpenMode::ReadOnly).value()->formatVersion(), 1);
        QVERIFY(before.size() == contentOf(backup).size());
    }

    void stepsOfTheOldVersionStayUndoable()
    {
        auto workspace = std::move(*Workspace::open(path, OpenMode::ReadWrite, services()));
        const State end = workspace->state();
        int undone = 0;
        while (workspace->undo())
            ++undone;
        QCOMPARE(undone, 31);
        QCOMPARE(workspace->state().count<Journey>(), 0);
        workspace.reset();
        workspace = std::move(*Workspace::open(path, OpenMode::ReadWrite, services()));
        while (workspace->redo())
            --undone;
        QCOMPARE(undone, 0);
        QVERIFY(workspace->state() == end);
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
        SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec("UPDATE card SET lane = 4711");
        const QByteArray before = contentOf(path);
        for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
            const auto opened = Workspace::open(path, mode, services());
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, Errc::Damaged);
            QVERIFY2(opened.error().detail.contains(u"missing row"_s), qPrintable(opened.error().detail));
        }
        QCOMPARE(contentOf(path), before);
        QVERIFY(!QFileInfo::exists(backups()));
    }

    /// Taking a version away must not switch off what that version brought.
    void aVersionCannotBeTakenBack()
    {
        QVERIFY(Workspace::open(path, OpenMode::ReadWrite, services()));
        SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 1");
        QCOMPARE(Workspace::open(path, OpenMode::ReadWrite, services()).error().code, Errc::Untrusted);
    }

    void aNewFileHasTheNewestVersion()
    {
        const auto made = Workspace::create(folder->filePath(u"new.periplus"_s), services());
        QCOMPARE((*made)->formatVersion(), 2);
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
};

PERIPLUS_SUITE(TestUpgrade, QCoreApplication)
#include "tst_upgrade.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever happens to the file under an open workspace is noticed before the next write, and both versions are kept.
#include "core/edit/tags.h"
#include "core/edit/workspace_info.h"
#include "core/store/snapshots.h"
#include "tests/support/core/file_bytes.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/core/tampering.h"
#include "tests/support/main/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <unistd.h>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestUnderneath : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        path = folder->filePath(u"plan.periplus"_s);
        workspace = std::move(*Workspace::create(path, services()));
        addBigJourney(*workspace, 2, 3, 4);
        other = folder->filePath(u"other.periplus"_s);
        auto theirs = std::move(*Workspace::create(other, services()));
        QVERIFY(theirs->edit(Op::EditWorkspace, {}, [](Edit &e) { return renameWorkspace(e, u"Theirs"_s); }));
        theirs.reset();
        theirContent = contentOf(other);
    }
    void cleanup() { workspace.reset(); }

    void changesOfTheFileAreNoticed_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"moved over", "temporary and rename", "deleted", "renamed", "copied over",
                                 "older self", "cut short", "text", "linked"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void changesOfTheFileAreNoticed()
    {
        QFETCH(QString, what);
        const QByteArray older = contentOf(path);
        QVERIFY(addTag(u"Mine"_s));
        const State mine = workspace->state();
        QByteArray theirs = theirContent;
        if (what == u"moved over")
            QCOMPARE(std::rename(QFile::encodeName(other).constData(), QFile::encodeName(path).constData()), 0);
        else if (what == u"temporary and rename")
            QVERIFY(QFile::remove(path) && QFile::rename(other, path));
        else if (what == u"deleted")
            QVERIFY(QFile::remove(path));
        else if (what == u"renamed")
            QVERIFY(QFile::rename(path, folder->filePath(u"elsewhere.periplus"_s)));
        else if (what == u"copied over")
            QVERIFY(writeOver(path, theirs));
        else if (what == u"older self")
            QVERIFY(writeOver(path, theirs = older));
        else if (what == u"cut short")
            QVERIFY(writeOver(path, theirs = contentOf(path).first(9000)));
        else if (what == u"text")
            QVERIFY(writeOver(path, theirs = QByteArray("not a workspace\n").repeated(900)));
        else
            QCOMPARE(::link(QFile::encodeName(path).constData(), QFile::encodeName(path + u".bak"_s).constData()), 0);
        if (what == u"linked")
            theirs = contentOf(path);

        const Status refused = addTag(u"Later"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::Replaced);
        QVERIFY(!refused.error().detail.isEmpty());
        QVERIFY(workspace->state() == mine);

        int told = 0;
        workspace->listen([&](const Changes &) { ++told; });
        const Result<QString> place = workspace->continueElsewhere();
        QVERIFY2(place, place ? "" : qPrintable(place.error().detail));
        QCOMPARE(*place, folder->filePath(u"plan (my version).periplus"_s));
        QCOMPARE(workspace->path(), *place);
        QVERIFY(workspace->state() == mine);
        QVERIFY(addTag(u"Later"_s));
        QCOMPARE(told, 2);
        if (what != u"deleted" && what != u"renamed")
            QCOMPARE(contentOf(path), theirs);

        workspace.reset();
        const auto reopened = Workspace::open(*place, OpenMode::ReadOnly, services());
        QVERIFY2(reopened, reopened ? "" : qPrintable(reopened.error().detail));
        QCOMPARE(reopened.value()->state().count<Tag>(), 2);
        const bool overwritten =
            what == u"copied over" || what == u"older self" || what == u"cut short" || what == u"text";
        if (!overwritten)
            QCOMPARE(reopened.value()->history().count(), 3); // history came along
    }

    void aSnapshotBringsTheHistoryBack()
    {
        QVERIFY(addTag(u"Mine"_s));
        QVERIFY(Snapshots(snapshotFolder()).take(path, 1'790'000'000'000));
        QVERIFY(writeOver(path, theirContent));
        QCOMPARE(addTag(u"Later"_s).error().code, Errc::Replaced);
        QVERIFY(workspace->continueElsewhere());
        QCOMPARE(workspace->history().count(), 2);
        QVERIFY(workspace->undo());
        QCOMPARE(workspace->state().count<Tag>(), 0);
    }

    /// Negative controls: what is no change of content does not stop the work.
    void harmlessThingsDoNotDisturb()
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-500), QFileDevice::FileModificationTime));
        file.close();
        QVERIFY(addTag(u"After a touch"_s));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(addTag(u"After new permissions"_s));
        const QByteArray same = contentOf(path);
        QVERIFY(writeOver(path, same));
        QVERIFY(addTag(u"After the same content"_s));
    }

    void anotherProgramsRowsWithoutItsRulesAreNotTakenIn()
    {
        const State mine = workspace->state();
        tamper(path, "UPDATE card SET text = 'theirs'", Digesting::Left);
        QCOMPARE(addTag(u"Later"_s).error().code, Errc::Replaced);
        QVERIFY(workspace->state() == mine);
    }

    void aFileWithTwoNamesOpensForReadingOnly()
    {
        workspace.reset();
        QCOMPARE(::link(QFile::encodeName(path).constData(), QFile::encodeName(path + u".bak"_s).constData()), 0);
        const auto opened = Workspace::open(path, OpenMode::ReadWrite, services());
        QCOMPARE(opened.error().code, Errc::ReadOnly);
        QVERIFY(opened.error().detail.contains(u"hard link"_s));
        QVERIFY(Workspace::open(path, OpenMode::ReadOnly, services()));
    }

    void withoutAPlaceNothingChanges()
    {
        QVERIFY(QFile::remove(path));
        QVERIFY(QDir(folder->path()).removeRecursively());
        QVERIFY(!workspace->continueElsewhere());
        QCOMPARE(workspace->path(), path);
        QCOMPARE(workspace->state().count<Journey>(), 1);
    }

private:
    Status addTag(const QString &name)
    {
        const auto made = workspace->edit(Op::CreateTag, {}, [&](Edit &e) { return createTag(e, name); });
        return made ? Status() : Status(failure(made.error()));
    }

    QString snapshotFolder() const { return folder->filePath(u"snapshots"_s); }

    WorkspaceServices services()
    {
        WorkspaceServices services = testServices(++seed);
        services.snapshotFolder = snapshotFolder();
        return services;
    }

    std::unique_ptr<QTemporaryDir> folder;
    QString path;
    QString other;
    QByteArray theirContent;
    std::unique_ptr<Workspace> workspace;
    quint64 seed = 0;
};

PERIPLUS_SUITE(TestUnderneath, QCoreApplication)
#include "tst_underneath.moc"

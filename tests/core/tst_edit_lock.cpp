// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/edit_lock.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/main/suite.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>

#include <sys/wait.h>
#include <unistd.h>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestEditLock : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        path = folder->filePath(u"plan.periplus"_s);
        QVERIFY(Workspace::create(path, testServices()));
    }

    void theSecondOneIsToldWhoWhereAndSinceWhen()
    {
        const auto first = Workspace::open(path, OpenMode::ReadWrite, testServices());
        QVERIFY(first);
        const auto second = Workspace::open(path, OpenMode::ReadWrite, testServices());
        QVERIFY(!second);
        QCOMPARE(second.error().code, Errc::Busy);
        const std::optional<Holder> holder = EditLock::holder(path);
        QVERIFY(holder);
        QCOMPARE(holder->host, QSysInfo::machineHostName());
        QCOMPARE(holder->process, qint64{::getpid()});
        QVERIFY(std::abs(holder->since.secsTo(QDateTime::currentDateTime())) < 60);
        QVERIFY2(second.error().detail.contains(u"has it open on this computer since"_s),
                 qPrintable(second.error().detail));
        QVERIFY(holder->user.isEmpty() || second.error().detail.contains(holder->user));
        QVERIFY(Workspace::open(path, OpenMode::ReadOnly, testServices())); // reading is free
    }

    void closingGivesItBackAndLeavesOneFile()
    {
        QVERIFY(Workspace::open(path, OpenMode::ReadWrite, testServices()));
        QVERIFY(!EditLock::holder(path));
        QCOMPARE(QDir(folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"plan.periplus"_s});
        QVERIFY(Workspace::open(path, OpenMode::ReadWrite, testServices()));
    }

    void readersTakeNone()
    {
        const auto reader = Workspace::open(path, OpenMode::ReadOnly, testServices());
        QVERIFY(!EditLock::holder(path));
        QVERIFY(Workspace::open(path, OpenMode::ReadWrite, testServices()));
    }

    void aLinkLeadsToTheSameLock()
    {
        const QString link = folder->filePath(u"link.periplus"_s);
        QVERIFY(QFile::link(path, link));
        const auto first = Workspace::open(path, OpenMode::ReadWrite, testServices());
        QCOMPARE(Workspace::open(link, OpenMode::ReadWrite, testServices()).error().code, Errc::Busy);
    }

    /// A program that was killed leaves its lock behind; nobody has to be asked.
    void theLockOfADeadProgramIsTakenOver()
    {
        const pid_t child = ::fork();
        if (child == 0) {
            const auto opened = Workspace::open(path, OpenMode::ReadWrite, testServices());
            ::_exit(opened ? 0 : 1); // like a kill: nothing is cleaned up
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QCOMPARE(status, 0);
        QVERIFY(QFile::exists(EditLock::lockPath(path)));
        QVERIFY(Workspace::open(path, OpenMode::ReadWrite, testServices()));
    }

    void theLockOfAnotherHostHoldsAsLongAsItIsRefreshed()
    {
        writeForeignLock();
        const auto opened = Workspace::open(path, OpenMode::ReadWrite, testServices());
        QVERIFY(!opened);
        QVERIFY2(opened.error().detail.contains(u"on the computer “elsewhere”"_s), qPrintable(opened.error().detail));
        QFile lock(EditLock::lockPath(path));
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-600), QFileDevice::FileModificationTime));
        lock.close();
        QVERIFY(Workspace::open(path, OpenMode::ReadWrite, testServices()));
    }

    void refreshingMakesItYoung()
    {
        const auto opened = Workspace::open(path, OpenMode::ReadWrite, testServices());
        QFile lock(EditLock::lockPath(path));
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-600), QFileDevice::FileModificationTime));
        lock.close();
        (*opened)->refreshLock();
        QVERIFY(QFileInfo(lock.fileName()).lastModified().secsTo(QDateTime::currentDateTime()) < 60);
    }

private:
    /// What a program on another computer leaves in a shared folder, in QLockFile's form.
    void writeForeignLock() const
    {
        QFile lock(EditLock::lockPath(path));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("1\nperiplus\nelsewhere\n0123456789abcdef0123456789abcdef\n0123456789abcdef\n");
    }

    std::unique_ptr<QTemporaryDir> folder;
    QString path;
};

PERIPLUS_SUITE(TestEditLock, QCoreApplication)
#include "tst_edit_lock.moc"

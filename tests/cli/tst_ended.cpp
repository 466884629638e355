// SPDX-License-Identifier: GPL-3.0-or-later
// The real program is asked to end, killed, or crashes: what it leaves behind, and what the next one makes of it.
#include "tests/support/cli/program.h"

#include "core/store/check.h"
#include "core/store/edit_lock.h"
#include "core/store/workspace.h"
#include "tests/support/main/suite.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestEnded : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(folder->path()).mkpath(u"files"_s));
        path = file(u"secret plan.periplus"_s);
        QCOMPARE(periplusRun({u"new"_s, path}).code, 0);
        QCOMPARE(periplusRun({u"edit-load"_s, path, u"--ops"_s, u"20"_s}).code, 0);
    }

    void theWindowEndsWellWhenAsked_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void theWindowEndsWellWhenAsked()
    {
        QFETCH(int, signal);
        const auto window = startWindow();
        QVERIFY(window);
        QVERIFY(sendAndWait(*window, signal));
        QCOMPARE(window->exitStatus(), QProcess::NormalExit);
        QCOMPARE(window->exitCode(), 0);
        QCOMPARE(files(), QStringList{u"secret plan.periplus"_s}); // no lock, no journal
        QCOMPARE(*checkWorkspace(path), QList<Finding>());
        QCOMPARE(crashReports(), QStringList());
    }

    /// Negative control: what a kill leaves is seen, and heals.
    void aKilledWindowLeavesItsLockWhichHeals()
    {
        const auto window = startWindow();
        QVERIFY(window);
        QVERIFY(sendAndWait(*window, SIGKILL));
        QVERIFY(QFile::exists(EditLock::lockPath(path)));
        QCOMPARE(periplusRun({u"edit-load"_s, path, u"--ops"_s, u"1"_s}).code, 0);
        QCOMPARE(files(), QStringList{u"secret plan.periplus"_s});
    }

    void aCrashLeavesAReport_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("SIGSEGV") << SIGSEGV << QByteArray("SIGSEGV");
        QTest::newRow("SIGABRT") << SIGABRT << QByteArray("SIGABRT");
        QTest::newRow("SIGBUS") << SIGBUS << QByteArray("SIGBUS");
        QTest::newRow("SIGFPE") << SIGFPE << QByteArray("SIGFPE");
        QTest::newRow("SIGILL") << SIGILL << QByteArray("SIGILL");
    }
    void aCrashLeavesAReport()
    {
        QFETCH(int, signal);
        QFETCH(QByteArray, name);
        const auto window = startWindow();
        QVERIFY(window);
        QVERIFY(sendAndWait(*window, signal));
        QCOMPARE(window->exitStatus(), QProcess::CrashExit); // the crash goes on as it would have
        QCOMPARE(window->exitCode(), signal);
        QCOMPARE(crashReports().size(), 1);
        const QRegularExpression wanted(u"^\\d{8}T\\d{6}-%1\\.txt$"_s.arg(pid));
        QVERIFY2(wanted.match(crashReports().first()).hasMatch(), qPrintable(crashReports().first()));
        const QByteArray report = contentOf(crashFile());
        QVERIFY2(report.startsWith("periplus 0."), report.constData());
        const QByteArray line = "\nsignal " + QByteArray::number(signal) + ' ' + name + '\n';
        QVERIFY2(report.contains(line), report.constData());
        QVERIFY2(report.mid(report.indexOf("backtrace\n")).count('\n') > 5, report.constData());
        QVERIFY2(!report.contains("secret"), "no file names of the user");

        const auto next = startWindow(); // tells of it: from then on the report may only be read
        QVERIFY(next);
        QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo(crashFile()).permission(QFile::WriteOwner), 20'000);
        QVERIFY(sendAndWait(*next, SIGTERM));
        QCOMPARE(next->exitCode(), 0);
        QCOMPARE(crashReports().size(), 1);
        QCOMPARE(*checkWorkspace(path), QList<Finding>());
    }

    void aCommandThatCrashesLeavesAReportToo()
    {
        const auto command = start({u"edit-load"_s, path, u"--ops"_s, u"100000"_s});
        QVERIFY(command->waitForReadyRead(20'000));
        QVERIFY(sendAndWait(*command, SIGSEGV));
        QCOMPARE(crashReports().size(), 1);
    }

    /// Asked to end at any moment, a command leaves its work done or not begun.
    void anInterruptedCommandLeavesNothingHalfDone_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void anInterruptedCommandLeavesNothingHalfDone()
    {
        QFETCH(int, signal);
        QFile source(folder->filePath(u"day.mmd"_s));
        QVERIFY(source.open(QFile::ReadWrite));
        source.write("journey\n  title My day\n  section Work\n    Tea: 5: Me\n");
        source.close();
        int interrupted = 0;
        for (int i = 0; i < 20; ++i) {
            const QString target = file(i % 2 == 0 ? u"out.pdf"_s : u"new.periplus"_s);
            const QStringList arguments = i % 2 == 0 ? QStringList{u"export"_s, u"--sample"_s, u"-o"_s, target}
                                                     : QStringList{u"import"_s, source.fileName(), u"--into"_s, target};
            const auto command = start(arguments);
            QVERIFY(command->waitForStarted());
            QThread::msleep(static_cast<unsigned long>(i) * 6);
            QVERIFY(sendAndWait(*command, signal));
            interrupted += command->exitStatus() == QProcess::CrashExit;
            QStringList expected{u"secret plan.periplus"_s};
            if (QFile::exists(target))
                expected.prepend(QFileInfo(target).fileName());
            QCOMPARE(files(), expected);
            if (QFile::exists(target) && i % 2 == 0)
                QVERIFY(contentOf(target).trimmed().endsWith("%%EOF"));
            else if (QFile::exists(target))
                QCOMPARE(Workspace::open(target, OpenMode::ReadOnly).value()->history().count(), 1);
            QFile::remove(target);
        }
        QVERIFY(interrupted > 0);
    }

private:
    QString file(const QString &name) const { return folder->filePath(u"files/"_s + name); }
    QStringList files() const
    {
        return QDir(folder->filePath(u"files"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    QDir crashes() const { return QDir(folder->filePath(u"state/periplus/crashes"_s)); }
    QStringList crashReports() const { return crashes().entryList(QDir::Files | QDir::Hidden); }
    QString crashFile() const { return crashes().filePath(crashReports().value(0)); }

    std::unique_ptr<QProcess> start(const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_STATE_HOME"_s, folder->filePath(u"state"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, folder->filePath(u"config"_s));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        process->setWorkingDirectory(folder->path()); // for core files
        process->start(QStringLiteral(PERIPLUS_PROGRAM), arguments);
        return process;
    }

    /// A window that has the workspace open; nothing when it does not come.
    std::unique_ptr<QProcess> startWindow()
    {
        auto window = start({path});
        const auto isItsOwn = [&] {
            const std::optional<Holder> holder = EditLock::holder(path);
            return holder && holder->process == window->processId();
        };
        if (!QTest::qWaitFor(isItsOwn, 20'000))
            return nullptr;
        pid = window->processId();
        return window;
    }

    static bool sendAndWait(QProcess &process, int signal)
    {
        ::kill(static_cast<pid_t>(process.processId()), signal);
        return process.waitForFinished(30'000);
    }

    std::unique_ptr<QTemporaryDir> folder;
    QString path;
    qint64 pid = 0;
};

PERIPLUS_SUITE(TestEnded, QCoreApplication)
#include "tst_ended.moc"

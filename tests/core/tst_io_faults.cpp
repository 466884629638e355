// SPDX-License-Identifier: GPL-3.0-or-later
// The disk gives every kind of wrong answer at every call that some work needs, once or from then on. The work is done
// or refused, as a whole; the open workspace and its file agree; and the next work succeeds when the disk is well
// again.
#include "tests/support/core/editing_script.h"
#include "tests/support/core/faulty_vfs.h"
#include "tests/support/core/tampering.h"
#include "tests/support/main/suite.h"

#include <QDir>
#include <QTemporaryDir>

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

Status statusOf(const auto &result)
{
    return result ? Status() : Status(tl::make_unexpected(result.error()));
}

struct WrongAnswer
{
    const char *name;
    DiskCall call;
    int answer;
};

constexpr WrongAnswer kWrongAnswers[] = {
    {"unopenable", DiskCall::Open, SQLITE_CANTOPEN},
    {"no answer", DiskCall::Look, SQLITE_IOERR_FSTAT},
    {"unreadable", DiskCall::Read, SQLITE_IOERR_READ},
    {"cut short", DiskCall::Read, SQLITE_IOERR_SHORT_READ},
    {"unwritable", DiskCall::Write, SQLITE_IOERR_WRITE},
    {"full", DiskCall::Write, SQLITE_FULL},
    {"not truncated", DiskCall::Truncate, SQLITE_IOERR_TRUNCATE},
    {"not synced", DiskCall::Sync, SQLITE_IOERR_FSYNC},
    {"not deleted", DiskCall::Delete, SQLITE_IOERR_DELETE},
    {"locked", DiskCall::Lock, SQLITE_BUSY},
    {"lock broken", DiskCall::Lock, SQLITE_IOERR_LOCK},
};

/// Every kind of fault, at the first call it can strike.
QList<std::pair<QByteArray, Fault>> everyFault()
{
    QList<std::pair<QByteArray, Fault>> faults{{"dead disk", Fault{{}, SQLITE_IOERR, 1, true}}};
    for (const WrongAnswer &wrong : kWrongAnswers) {
        faults.append({QByteArray(wrong.name) + " once", Fault{wrong.call, wrong.answer, 1, false}});
        faults.append({QByteArray(wrong.name) + " for good", Fault{wrong.call, wrong.answer, 1, true}});
    }
    return faults;
}

void addFaults()
{
    QTest::addColumn<Fault>("fault");
    for (const auto &[name, fault] : everyFault())
        QTest::newRow(name.constData()) << fault;
}

/// Every call is struck, or every n-th where time is short.
int everyNth()
{
    return std::max(1, qEnvironmentVariableIntValue("PERIPLUS_FAULT_STEP"));
}

/// What came of one kind of fault at all places.
struct Tally
{
    int refused = 0;
    int done = 0;
};

} // namespace

class TestIoFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto workspace = std::move(*Workspace::create(path(), scriptServices()));
        for (const auto &step : editingScript().first(7))
            QVERIFY(step(*workspace));
        m_content = contentOf(*workspace);
        m_files = readFiles(m_folder.path());
        m_vfs.record(m_folder.path());
        QVERIFY(sampleWork().at(1).second(*workspace));
        m_vfs.acknowledge();
        const QList<Moment> moments = m_vfs.recorded();
        const Moment &beforeLastSync =
            moments.at(moments.size() - 3); // then come the journal's removal and the promise
        m_unfinished = beforeLastSync.disk.afterPowerCut(1);
        QVERIFY(m_unfinished.contains(path() + u"-journal"_s));
    }
    void init() { m_tally = {}; }

    void workIsDoneOrRefused_data()
    {
        QTest::addColumn<Work>("work");
        QTest::addColumn<Fault>("fault");
        for (const auto &[name, work] : sampleWork()) {
            for (const auto &[kind, fault] : everyFault())
                QTest::addRow("%s, %s", name, kind.constData()) << work << fault;
        }
    }
    void workIsDoneOrRefused()
    {
        QFETCH(Work, work);
        QFETCH(Fault, fault);
        const Content after = contentAfter(work);
        for (bool struck = true; struck && !QTest::currentTestFailed(); fault.at += everyNth()) {
            auto workspace = restored();
            m_vfs.record(m_folder.path());
            m_vfs.inject(fault);
            const Status done = work(*workspace);
            struck = count(done, fault);
            m_vfs.acknowledge();
            const VolatileDisk disk = m_vfs.recorded().constLast().disk;
            // SQLite keeps a page that was cut short as an empty one; then only opening anew helps.
            if (fault.answer != SQLITE_IOERR_SHORT_READ)
                checkGoesOn(*workspace, done, after, fault);
            else
                checkFile(workspace, done ? after : m_content);
            if (done && struck)
                checkPowerCut(disk, after);
        }
        report();
    }

    /// Negative control: a write that fails is no small matter, so every one of them must have stopped the edit.
    void everyFailingWriteStopsTheEdit()
    {
        Fault fault{DiskCall::Write, SQLITE_IOERR_WRITE, 1, false};
        for (bool struck = true; struck; ++fault.at) {
            const auto workspace = restored();
            m_vfs.inject(fault);
            struck = count(sampleWork().constFirst().second(*workspace), fault);
        }
        QVERIFY(m_tally.refused > 10);
        QCOMPARE(m_tally.done, 0);
    }

    void openingIsDoneOrRefused_data() { addFaults(); }
    void openingIsDoneOrRefused()
    {
        QFETCH(Fault, fault);
        for (bool struck = true; struck && !QTest::currentTestFailed(); fault.at += everyNth()) {
            writeFiles(m_folder.path(), m_files);
            m_vfs.inject(fault);
            auto workspace = Workspace::open(path(), OpenMode::ReadWrite, scriptServices());
            struck = count(statusOf(workspace), fault);
            QVERIFY(!workspace || (*workspace)->state() == m_content.state);
            checkFile(workspace, m_content);
        }
        report();
    }

    /// After a power cut, opening writes as well: it rolls back what was under way.
    void repairIsDoneOrRefused_data()
    {
        QTest::addColumn<Fault>("fault");
        for (const auto &[name, fault] : everyFault()) {
            if (fault.answer != SQLITE_IOERR_SHORT_READ) // a journal that is cut short is taken for one that ends there
                QTest::newRow(name.constData()) << fault;
        }
    }
    void repairIsDoneOrRefused()
    {
        QFETCH(Fault, fault);
        for (bool struck = true; struck && !QTest::currentTestFailed(); fault.at += everyNth()) {
            writeFiles(m_folder.path(), m_unfinished);
            m_vfs.inject(fault);
            auto workspace = Workspace::open(path(), OpenMode::ReadWrite, scriptServices());
            struck = count(statusOf(workspace), fault);
            QVERIFY(!workspace || (*workspace)->state() == m_content.state);
            checkFile(workspace, m_content);
        }
        report();
    }

    void copyIsWholeOrAbsent_data() { addFaults(); }
    void copyIsWholeOrAbsent()
    {
        QFETCH(Fault, fault);
        const QString copy = m_folder.filePath(u"copy.periplus"_s);
        for (bool struck = true; struck && !QTest::currentTestFailed(); fault.at += everyNth()) {
            auto workspace = restored();
            m_vfs.inject(fault);
            const Status done = workspace->saveCopy(copy);
            struck = count(done, fault);
            QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
                     done ? QStringList({u"copy.periplus"_s, u"map.periplus"_s}) : QStringList(u"map.periplus"_s));
            checkFile(workspace, m_content);
            if (done)
                QVERIFY(contentOf(**Workspace::open(copy)) == m_content);
        }
        report();
    }

    void newFileIsWholeOrAbsent_data() { addFaults(); }
    void newFileIsWholeOrAbsent()
    {
        QFETCH(Fault, fault);
        for (bool struck = true; struck && !QTest::currentTestFailed(); fault.at += everyNth()) {
            writeFiles(m_folder.path(), {});
            m_vfs.inject(fault);
            const Status done = statusOf(Workspace::create(path(), scriptServices()));
            struck = count(done, fault);
            const QStringList left = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
            QVERIFY(left == QStringList(u"map.periplus"_s) || (!done && left.isEmpty()));
            QVERIFY(left.isEmpty() || opened());
        }
        report();
    }

private:
    QString path() const { return m_folder.filePath(u"map.periplus"_s); }

    std::unique_ptr<Workspace> opened() const
    {
        auto workspace = Workspace::open(path(), OpenMode::ReadWrite, scriptServices());
        if (!workspace)
            qWarning("%s", qPrintable(workspace.error().detail));
        return workspace ? std::move(*workspace) : nullptr;
    }

    /// The workspace as it was; another program has touched its file, so every page has to be read again.
    std::unique_ptr<Workspace> restored() const
    {
        writeFiles(m_folder.path(), m_files);
        auto workspace = opened();
        tamper(path(), "UPDATE meta SET value = value || '+' WHERE key = 'writer'");
        return workspace;
    }

    Content contentAfter(const Work &work)
    {
        const auto workspace = restored();
        [[maybe_unused]] const Status done = work(*workspace);
        return contentOf(*workspace);
    }

    /// Ends the fault; returns whether it struck. Without it the work must be done.
    bool count(const Status &done, const Fault &fault)
    {
        const bool struck = m_vfs.heal();
        [&] {
            QVERIFY2(done || struck, "it must work on a good disk");
            QVERIFY2(!done || !struck || fault.call != DiskCall::Sync, "without its syncs nothing may be promised");
        }();
        m_tally.refused += !done;
        m_tally.done += done && struck;
        return struck;
    }

    void report() const { qInfo("%d refused, %d done nevertheless", m_tally.refused, m_tally.done); }

    void checkGoesOn(Workspace &workspace, const Status &done, const Content &after, const Fault &fault)
    {
        // After the very last call of a commit only the file knows whether it was made. An edit of nothing looks.
        if (fault.lasting && !fault.call)
            QVERIFY(workspace.edit(Op::EditWorkspace, {}, [](Edit &) -> Status { return {}; }));
        const QString wrong = wrongAfterwards(workspace, done, m_content, after);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"call %1: "_s.arg(fault.at) + wrong));
    }

    /// Closed and opened anew, the file holds what it should.
    void checkFile(auto &workspace, const Content &expected)
    {
        workspace = {};
        const auto found = opened();
        QVERIFY(found && contentOf(*found) == expected);
    }

    /// What was called done during a fault is on the disk.
    void checkPowerCut(const VolatileDisk &disk, const Content &after)
    {
        for (quint32 seed = 0; seed < 3; ++seed) {
            writeFiles(m_folder.path(), disk.afterPowerCut(seed));
            const auto workspace = opened();
            QVERIFY(workspace && contentOf(*workspace) == after);
        }
    }

    QTemporaryDir m_folder{QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/periplus-faults"_s
                                                        : QDir::tempPath() + u"/periplus-faults"_s};
    VolatileDisk::Files m_files;
    VolatileDisk::Files m_unfinished; ///< a power cut during an edit left them
    Content m_content;
    Tally m_tally;
    FaultyVfs m_vfs;
};

Q_DECLARE_METATYPE(Work)
Q_DECLARE_METATYPE(Fault)

PERIPLUS_SUITE(TestIoFaults, QCoreApplication)
#include "tst_io_faults.moc"

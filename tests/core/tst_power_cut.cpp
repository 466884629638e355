// SPDX-License-Identifier: GPL-3.0-or-later
// The power goes at every single operation on the disk of a whole editing session. Whatever the disk made of the bytes
// that were not synced: the file opens, and holds exactly what was promised last, or the step under way as a whole.
#include "tests/support/core/editing_script.h"
#include "tests/support/core/faulty_vfs.h"
#include "tests/support/main/suite.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

enum class Verdict { Right, Corrupt, HalfApplied, Lost };

/// How often each verdict was given.
struct Tally
{
    int cuts = 0;
    int corrupt = 0;
    int halfApplied = 0;
    int lost = 0;

    void add(Verdict verdict)
    {
        ++cuts;
        corrupt += verdict == Verdict::Corrupt;
        halfApplied += verdict == Verdict::HalfApplied;
        lost += verdict == Verdict::Lost;
    }
    int wrong() const { return corrupt + halfApplied + lost; }
    void report(const char *what) const
    {
        qInfo("%s: %d cuts, %d corrupt, %d half-applied, %d lost", what, cuts, corrupt, halfApplied, lost);
    }
};

/// A recorded session: the disk at each operation, and the content after each promise.
struct Session
{
    QList<Moment> moments;
    QList<Content> contents; ///< after creation, after each step
};

} // namespace

class TestPowerCut : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        session = play(Durability::Full);
        QVERIFY(session.contents.size() > 10);
        qInfo("%d operations", static_cast<int>(session.moments.size()));
    }

    /// A row for each way the disk may be damaged: each has a time limit of its own.
    void everyCutLeavesTheOldOrTheNewState_data() { addSeeds(); }
    void everyCutLeavesTheOldOrTheNewState()
    {
        QFETCH(quint32, seed);
        const Tally tally = cutEverywhere(session, seed);
        tally.report("power cuts");
        QCOMPARE(tally.cuts, session.moments.size());
        QCOMPARE(tally.wrong(), 0);
    }

    void aCutDuringTheRepairIsRepaired_data() { addSeeds(); }
    void aCutDuringTheRepairIsRepaired()
    {
        QFETCH(quint32, seed);
        const Tally tally = cutRepairs(seed, static_cast<int>(session.moments.size()) / 3);
        tally.report("cuts during the repair");
        QVERIFY(tally.cuts > 100);
        QCOMPARE(tally.wrong(), 0);
    }

    /// Negative control: without syncs the same cuts must do harm, or the cutting is broken.
    void unsyncedFilesAreHarmed()
    {
        const Tally tally = cutEverywhere(play(Durability::None), 1);
        tally.report("power cuts without syncs");
        QVERIFY(tally.corrupt > 0);
        QVERIFY(tally.wrong() > tally.cuts / 10);
    }

    void aSavedCopyIsThere()
    {
        const QString folder = place(u"copy"_s);
        auto workspace = std::move(*Workspace::create(folder + u"/map.periplus"_s, scriptServices()));
        QVERIFY(editingScript().at(2)(*workspace));
        const Content content = contentOf(*workspace);
        vfs.record(folder);
        QVERIFY(workspace->saveCopy(folder + u"/copy.periplus"_s));
        vfs.acknowledge();
        workspace.reset();
        const VolatileDisk disk = vfs.recorded().constLast().disk;
        for (quint32 seed = 0; seed < 20; ++seed) {
            writeFiles(folder, disk.afterPowerCut(seed));
            const auto copy = Workspace::open(folder + u"/copy.periplus"_s, OpenMode::ReadWrite, scriptServices());
            QVERIFY(copy);
            QVERIFY(contentOf(**copy) == content);
        }
    }

private:
    /// A folder in memory where the system has one: this is about what was synced, not about the disk.
    QString place(const QString &name)
    {
        const QString folder = m_folder.filePath(name);
        QDir().mkpath(folder);
        return folder;
    }

    QString cutFile() { return place(u"cut"_s) + u"/map.periplus"_s; }

    Session play(Durability durability)
    {
        Session played;
        const QString folder = place(u"played"_s);
        writeFiles(folder, {});
        vfs.record(folder);
        const auto created = Workspace::create(folder + u"/map.periplus"_s, scriptServices(durability));
        if (!created)
            qFatal("%s", qPrintable(created.error().detail));
        vfs.acknowledge();
        played.contents.append(contentOf(**created));
        for (const auto &step : editingScript()) {
            if (const Status done = step(**created); !done)
                qFatal("%s", qPrintable(done.error().detail));
            vfs.acknowledge();
            played.contents.append(contentOf(**created));
        }
        played.moments = vfs.recorded();
        return played;
    }

    void addSeeds() const
    {
        const int wanted = qEnvironmentVariableIntValue("PERIPLUS_CUT_SEEDS");
        const int seeds = wanted > 0 ? wanted : std::max(1, 2000 / static_cast<int>(session.moments.size()));
        QTest::addColumn<quint32>("seed");
        for (int seed = 1; seed <= seeds; ++seed)
            QTest::addRow("damage %d", seed) << static_cast<quint32>(seed);
    }

    Tally cutEverywhere(const Session &played, quint32 seed)
    {
        QRandomGenerator random(seed);
        Tally tally;
        for (const Moment &moment : played.moments) {
            writeFiles(place(u"cut"_s), moment.disk.afterPowerCut(random.generate()));
            tally.add(judge(played, moment.acknowledged));
        }
        return tally;
    }

    /// Cuts the power in the middle of edits, and once more while the file is opened after that.
    Tally cutRepairs(quint32 seed, int wanted)
    {
        QRandomGenerator random(seed);
        Tally tally;
        for (int i = 0; i < wanted * 10 && tally.cuts < wanted; ++i) {
            const Moment &first = session.moments.at(random.bounded(session.moments.size()));
            writeFiles(place(u"cut"_s), first.disk.afterPowerCut(random.generate()));
            vfs.record(place(u"cut"_s));
            Workspace::open(cutFile(), OpenMode::ReadWrite, scriptServices());
            const QList<Moment> repair = vfs.recorded();
            if (repair.isEmpty())
                continue; // nothing had to be repaired
            const Moment &second = repair.at(random.bounded(repair.size()));
            writeFiles(place(u"cut"_s), second.disk.afterPowerCut(random.generate()));
            tally.add(judge(session, first.acknowledged));
        }
        return tally;
    }

    /// Opens the file in the folder "cut" and compares it with what had been promised.
    Verdict judge(const Session &played, int acknowledged)
    {
        if (!QFile::exists(cutFile()))
            return acknowledged == 0 ? Verdict::Right : Verdict::Lost;
        const auto opened = Workspace::open(cutFile(), OpenMode::ReadWrite, scriptServices());
        if (!opened)
            return Verdict::Corrupt;
        const Result<State> fresh = (*opened)->freshState();
        if (!fresh || !(*fresh == (*opened)->state()))
            return Verdict::Corrupt;
        const Content found = contentOf(**opened);
        const qsizetype last = acknowledged - 1; // the first promise is the new file
        for (const qsizetype expected : {last, last + 1}) {
            if (expected >= 0 && expected < played.contents.size() && found == played.contents[expected])
                return Verdict::Right;
        }
        return played.contents.contains(found) ? Verdict::Lost : Verdict::HalfApplied;
    }

    QTemporaryDir m_folder{QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/periplus-cut"_s
                                                        : QDir::tempPath() + u"/periplus-cut"_s};
    FaultyVfs vfs;
    Session session;
};

PERIPLUS_SUITE(TestPowerCut, QCoreApplication)
#include "tst_power_cut.moc"

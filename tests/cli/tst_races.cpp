// SPDX-License-Identifier: GPL-3.0-or-later
// Several processes of the real program at one workspace at once, writers and readers. Each does its work or says in
// one line that someone else has the file; what one of them acknowledged is in the file afterwards.
#include "tests/support/cli/program.h"
#include "tests/support/main/suite.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <memory>
#include <vector>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRacesPerRow = 10;

/// One of the processes of a race.
struct Runner
{
    QString task; ///< the command's name
    QString map;  ///< title and file name of what an import brings
    std::unique_ptr<QProcess> process;
};

qint64 lastNumber(QByteArray printed)
{
    printed.truncate(printed.lastIndexOf('\n')); // a number may be cut in the middle
    return printed.mid(printed.lastIndexOf('\n') + 1).toLongLong();
}

bool saysWhoHasIt(const QByteArray &words)
{
    const bool named = words.contains("has it open on this computer since") || words.contains("another program");
    return named && words.count('\n') == 1 && words.endsWith('\n');
}

} // namespace

class TestRaces : public QObject
{
    Q_OBJECT

private slots:
    void init() { beginAnew(); }

    void everySuccessIsInTheFile_data() { rows(); }
    void everySuccessIsInTheFile()
    {
        QFETCH(int, first);
        QFETCH(int, last);
        for (int race = first; race <= last; ++race) {
            std::vector<Runner> runners = startRunners(race);
            QVERIFY(finish(runners));
            QVERIFY(compareWithFile(0));
        }
    }

    /// In each of these races one writer is killed while the others wait for its place.
    void aKilledWriterIsHealedWithoutAsking_data() { rows(); }
    void aKilledWriterIsHealedWithoutAsking()
    {
        QFETCH(int, first);
        QFETCH(int, last);
        for (int race = first; race <= last; ++race) {
            Runner victim = start({u"edit-load"_s, m_path, u"--ops"_s, u"100000"_s});
            QVERIFY(victim.process->waitForReadyRead(60'000));
            std::vector<Runner> runners = startRunners(race);
            QThread::msleep(m_random.bounded(400u));
            victim.process->kill();
            victim.process->waitForFinished();
            m_killed += victim.process->exitStatus() == QProcess::CrashExit;
            m_steps += lastNumber(victim.process->readAllStandardOutput());
            m_leftLocks += QFile::exists(lockPath());
            QVERIFY(finish(runners));
            Runner next = startImport();
            QVERIFY(next.process->waitForFinished(60'000));
            QVERIFY2(next.process->exitCode() == 0, next.process->readAllStandardError().constData());
            ++m_steps;
            m_maps.append(next.map);
            QVERIFY(compareWithFile(1)); // the last edit of the killed one had no chance to say so
        }
    }

    /// Negative control: the processes did meet.
    void theProcessesMet()
    {
        qInfo("%d processes: %d succeeded, %d were refused; %d writers killed, %d times with the lock still there",
              m_succeeded + m_refused, m_succeeded, m_refused, m_killed, m_leftLocks);
        QVERIFY(m_refused > 0);
        QVERIFY(m_killed > 0);
        QVERIFY(m_leftLocks > 0);
    }

private:
    void rows() const
    {
        const int wanted = qEnvironmentVariableIntValue("PERIPLUS_RACES");
        const int races = wanted > 0 ? wanted : 30;
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        for (int first = 1; first <= races; first += kRacesPerRow) {
            const int last = std::min(first + kRacesPerRow - 1, races);
            QTest::addRow("races %d to %d", first, last) << first << last;
        }
    }

    /// Large files would spend the time on being opened.
    void beginAnew()
    {
        m_path = m_folder.filePath(u"%1/map.periplus"_s.arg(++m_files));
        QVERIFY(QDir().mkpath(QFileInfo(m_path).absolutePath()));
        const Run made = periplusRun({u"new"_s, m_path});
        QVERIFY2(made.code == 0, made.err.constData());
        m_steps = 0;
        m_maps.clear();
    }

    QString lockPath() const { return QFileInfo(m_path).absolutePath() + u"/.map.periplus.lock"_s; }

    Runner start(const QStringList &arguments) const
    {
        Runner runner{arguments.first(), {}, std::make_unique<QProcess>()};
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_STATE_HOME"_s, m_folder.filePath(u"state"_s));
        runner.process->setProcessEnvironment(environment);
        runner.process->start(QStringLiteral(PERIPLUS_PROGRAM), arguments);
        return runner;
    }

    Runner startImport()
    {
        const QString name = u"race-%1.mmd"_s.arg(++m_imports);
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::ReadWrite))
            file.write("journey\n  title " + name.toUtf8() + "\n  section Work\n    Tea: 5: Me\n");
        file.close();
        Runner runner = start({u"import"_s, file.fileName(), u"--into"_s, m_path});
        runner.map = name;
        return runner;
    }

    /// From two to eight at once, at least one of them a writer.
    std::vector<Runner> startRunners(int race)
    {
        std::vector<Runner> runners;
        const int count = 2 + m_random.bounded(7);
        runners.push_back(startImport());
        for (int i = 1; i < count; ++i) {
            switch (m_random.bounded(6)) {
            case 0:
                runners.push_back(start({u"info"_s, m_path}));
                break;
            case 1:
                runners.push_back(start({u"export"_s, m_path, u"-o"_s, m_folder.filePath(u"%1.json"_s.arg(i))}));
                break;
            case 2:
                runners.push_back(start({u"check"_s, m_path}));
                break;
            case 3:
                runners.push_back(startImport());
                break;
            default:
                runners.push_back(
                    start({u"edit-load"_s, m_path, u"--ops"_s, u"5"_s, u"--seed"_s, QString::number(race * 10 + i)}));
                break;
            }
        }
        return runners;
    }

    /// Waits for all and counts what they acknowledged; false when one of them failed in any other way than refused.
    bool finish(std::vector<Runner> &runners)
    {
        for (Runner &runner : runners) {
            if (!runner.process->waitForFinished(120'000))
                return false;
            const QByteArray words = runner.process->readAllStandardError();
            const bool ended = runner.process->exitStatus() == QProcess::NormalExit;
            const bool good = ended && runner.process->exitCode() == 0;
            const bool refused = ended && runner.process->exitCode() == 4 && saysWhoHasIt(words);
            if (!good && !refused) {
                qWarning("%s ended with %d: %s", qPrintable(runner.task), runner.process->exitCode(),
                         words.constData());
                return false;
            }
            m_succeeded += good;
            m_refused += refused;
            if (runner.task == u"edit-load"_s)
                m_steps += lastNumber(runner.process->readAllStandardOutput());
            if (good && !runner.map.isEmpty()) {
                ++m_steps;
                m_maps.append(runner.map);
            }
        }
        return true;
    }

    /// Whether the file has every acknowledged edit, is intact, and stands alone in its folder. So many edits more than
    /// acknowledged may be there.
    bool compareWithFile(int unheard)
    {
        const Run history = periplusRun({u"history"_s, m_path, u"--json"_s});
        const QJsonArray edits = QJsonDocument::fromJson(history.out).object()[u"edits"_s].toArray();
        QStringList imported;
        for (const QJsonValue edit : edits) {
            if (edit[u"op"_s].toString() == u"import"_s)
                imported.append(edit[u"label"_s].toString());
        }
        bool maps = true;
        for (const QString &map : std::as_const(m_maps))
            maps = maps && imported.count(map) == 1;
        const bool counted = edits.size() >= m_steps && edits.size() <= m_steps + unheard;
        const Run check = periplusRun({u"check"_s, m_path});
        const QStringList files = QFileInfo(m_path).absoluteDir().entryList(QDir::Files | QDir::Hidden | QDir::System);
        const bool whole = maps && counted && check.code == 0 && files == QStringList{u"map.periplus"_s};
        if (!whole)
            qWarning("%lld edits in the file, %lld acknowledged; maps %s; check says %d %s; files: %s",
                     static_cast<long long>(edits.size()), static_cast<long long>(m_steps),
                     maps ? "complete" : "missing", check.code, check.err.constData(), qPrintable(files.join(u' ')));
        m_steps = edits.size();
        return whole;
    }

    QTemporaryDir m_folder{QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/periplus-races"_s
                                                        : QDir::tempPath() + u"/periplus-races"_s};
    QString m_path;
    QRandomGenerator m_random{1};
    qint64 m_steps = 0; ///< acknowledged edits of the file in use
    QStringList m_maps; ///< acknowledged imports of the file in use
    int m_files = 0;
    int m_imports = 0;
    int m_succeeded = 0;
    int m_refused = 0;
    int m_killed = 0;
    int m_leftLocks = 0;
};

PERIPLUS_SUITE(TestRaces, QCoreApplication)
#include "tst_races.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a stranger put into a workspace file: the program neither crashes nor hangs, stays small, says what is wrong
// and touches nothing.
#include "core/base/save_atomically.h"
#include "core/edit/random_edits.h"
#include "core/formats/document_file.h"
#include "tests/support/cli/hostile_workspaces.h"
#include "tests/support/cli/measured_run.h"
#include "tests/support/cli/program.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/main/suite.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

/// Of a file in pieces: some are large, and the memory of the test counts.
QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

/// The lines on stderr that are not warnings.
QByteArrayList complaints(const MeasuredRun &run)
{
    QByteArrayList lines = run.err.split('\n');
    lines.removeIf([](const QByteArray &line) { return line.isEmpty() || line.startsWith("warning: "); });
    return lines;
}

/// What `check` found, in the words of the corpus.
QString classOf(const MeasuredRun &run)
{
    if (run.code == 0)
        return u"opens"_s;
    if (run.code == 1)
        return run.err.contains("newer Periplus") ? u"newer"_s : u"foreign"_s;
    return run.err.contains("Do not trust it") ? u"untrusted"_s : u"damaged"_s;
}

constexpr qint64 kEndlessMs = 1500;

int isEndless(void *timer)
{
    return static_cast<QElapsedTimer *>(timer)->elapsed() > kEndlessMs ? 1 : 0;
}

} // namespace

class TestHostileFiles : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_base;
    QString m_canary;
    WorstRuns m_worst;
    QList<HostileWorkspace> m_recipes;

    QString at(const QString &name) const { return m_folder.filePath(name); }

    HostileWorkspace recipeNamed(const QString &name) const
    {
        return *std::find_if(m_recipes.begin(), m_recipes.end(),
                             [&](const auto &recipe) { return recipe.name == name; });
    }

    void rows(bool (*wanted)(const HostileWorkspace &))
    {
        QTest::addColumn<QString>("name");
        for (const HostileWorkspace &recipe : std::as_const(m_recipes)) {
            if (wanted(recipe))
                QTest::newRow(qPrintable(recipe.name)) << recipe.name;
        }
    }

    /// The hostile file of a recipe, alone in a folder of its own.
    QString made(const HostileWorkspace &recipe)
    {
        QDir(at(u"one"_s)).removeRecursively();
        QDir().mkpath(at(u"one"_s));
        const QString path = at(u"one/hostile.periplus"_s);
        const QString said = makeHostile(recipe, m_base, path, m_canary);
        return said.isEmpty() ? path : said;
    }

    QStringList beside(const QString &path) const
    {
        return QFileInfo(path).dir().entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private slots:
    void initTestCase()
    {
        m_base = at(u"base.periplus"_s);
        auto workspace = std::move(*Workspace::create(m_base, testServices()));
        const auto ids = seededIds(7);
        QVERIFY(addImported(*workspace, *importSample(*ids), u"sample"_s));
        RandomEdits edits(5);
        for (int i = 0; i < 40; ++i)
            QVERIFY(edits.step(*workspace));
        m_canary = at(u"canary"_s);
        QVERIFY(saveAtomically(m_canary, "sing\n"));
        m_recipes = hostileWorkspaces();
        QVERIFY(m_recipes.size() >= 60);
    }

    void cleanupTestCase() { qInfo("%s", qPrintable(m_worst.summary())); }

    void theBaseIsIntact() { QCOMPARE(periplusRun({u"check"_s, m_base}).code, 0); }

    void noHostileFileRunsHangsGrowsOrIsChanged_data()
    {
        rows([](const HostileWorkspace &) { return true; });
    }
    void noHostileFileRunsHangsGrowsOrIsChanged()
    {
        QFETCH(QString, name);
        const HostileWorkspace recipe = recipeNamed(name);
        const QString path = made(recipe);
        QVERIFY2(QFile::exists(path), qPrintable(path));
        const QByteArray before = hashOf(path);
        const QStringList files = beside(path);

        const QList<QStringList> commands{{u"check"_s, path},
                                          {u"info"_s, path},
                                          {u"history"_s, path},
                                          {u"export"_s, path, u"-o"_s, at(u"out.pdf"_s)},
                                          {u"export"_s, path, u"-o"_s, at(u"out.json"_s)}};
        for (const QStringList &command : commands) {
            const MeasuredRun run = measuredRun(QStringLiteral(PERIPLUS_PROGRAM), command);
            const QString told = u"%1: %2 in %3 s, %4 MiB: %5"_s.arg(command.first())
                                     .arg(run.code)
                                     .arg(run.seconds)
                                     .arg(run.megabytes)
                                     .arg(QString::fromUtf8(run.err.left(2000)));
            m_worst.count(run, name + u", "_s + command.first());
            QVERIFY2(run.code == 0 || run.code == 1 || run.code == 3, qPrintable(told));
            QVERIFY2(run.seconds < kMostSeconds, qPrintable(told));
            QVERIFY2(run.megabytes < kMostMegabytes, qPrintable(told));
            QVERIFY2(!run.err.contains("QCoreApplication") && !run.err.contains("ASSERT"), qPrintable(told));
            const bool check = command.first() == u"check";
            if (check)
                QVERIFY2(recipe.expected.contains(classOf(run)), qPrintable(classOf(run) + u' ' + told));
            else if (recipe.expected == QStringList(u"untrusted"_s))
                QVERIFY2(run.code == 3, qPrintable(told));
            const qsizetype lines = complaints(run).size();
            QVERIFY2(run.code == 0 ? lines == 0 : lines == 1 || (check && lines > 0), qPrintable(told));
            QCOMPARE(hashOf(path), before);
            for (const QString &file : beside(path)) // SQLite may take away a journal that holds nothing
                QVERIFY2(files.contains(file), qPrintable(file));
            QCOMPARE(contentOf(m_canary), QByteArray("sing\n"));
        }
    }

    void aRescueFollowsNoStrangersJournal_data()
    {
        rows([](const HostileWorkspace &recipe) { return recipe.name.contains(u"journal"_s); });
    }
    void aRescueFollowsNoStrangersJournal()
    {
        QFETCH(QString, name);
        const QString path = made(recipeNamed(name));
        const QByteArray before = hashOf(path);
        const QString target = at(u"rescued.periplus"_s);
        const MeasuredRun run =
            measuredRun(QStringLiteral(PERIPLUS_PROGRAM), {u"check"_s, path, u"--rescue"_s, target});
        QFile::remove(target);
        QVERIFY2(run.code == 0 || run.code == 1 || run.code == 3, run.err.constData());
        QCOMPARE(hashOf(path), before);
        QCOMPARE(contentOf(m_canary), QByteArray("sing\n"));
    }

    void undoOfHostileHistoryEndsInAnAnswer_data()
    {
        rows([](const HostileWorkspace &recipe) { return recipe.undo; });
    }
    void undoOfHostileHistoryEndsInAnAnswer()
    {
        QFETCH(QString, name);
        const QString path = made(recipeNamed(name));
        auto opened = Workspace::open(path, OpenMode::ReadWrite, testServices());
        if (!opened)
            return; // refused: that is an answer too
        for (int i = 0; i < 3; ++i) {
            for (const auto &travelled : {(*opened)->undo(), (*opened)->redo()})
                QVERIFY(travelled || !travelled.error().detail.isEmpty()
                        || travelled.error().code == Errc::NothingToDo);
        }
        QVERIFY((*opened)->freshState());
        QCOMPARE(*(*opened)->freshState(), (*opened)->state());
    }

    /// Negative control: what the guards keep out is no empty threat.
    void withoutTheGuardsTheyBite_data()
    {
        rows([](const HostileWorkspace &recipe) { return !recipe.bites.isEmpty(); });
    }
    void withoutTheGuardsTheyBite()
    {
        QFETCH(QString, name);
        const HostileWorkspace recipe = recipeNamed(name);
        const QString path = made(recipe);
        sqlite3 *db = plainConnection(path);
        QVERIFY(db);
        QElapsedTimer timer;
        timer.start();
        sqlite3_progress_handler(db, 100, isEndless, &timer);
        const int before = sqlite3_total_changes(db);
        const int code = sqlite3_exec(db, recipe.bites.toUtf8().constData(), nullptr, nullptr, nullptr);
        const int changes = sqlite3_total_changes(db) - before;
        sqlite3_close(db);
        QVERIFY2(code == SQLITE_INTERRUPT || changes > 1, qPrintable(u"%1, %2 changes"_s.arg(code).arg(changes)));
    }

    /// Negative control: SQLite itself deletes what such a journal names.
    void withoutTheGuardsAJournalDeletesTheFileItNames()
    {
        const QString victim = at(u"victim"_s);
        QVERIFY(saveAtomically(victim, "sing\n"));
        QDir(at(u"one"_s)).removeRecursively();
        QDir().mkpath(at(u"one"_s));
        const QString path = at(u"one/hostile.periplus"_s);
        QCOMPARE(makeHostile(recipeNamed(u"a hot journal that names another file"_s), m_base, path, victim), QString());
        sqlite3 *db = plainConnection(path);
        sqlite3_exec(db, "SELECT count(*) FROM card", nullptr, nullptr, nullptr);
        sqlite3_close(db);
        QVERIFY(!QFile::exists(victim));
    }
};

PERIPLUS_SUITE(TestHostileFiles, QCoreApplication)
#include "tst_hostile_files.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The test that guards the whole design: whatever is done, the model in memory equals the file, undoing everything
// gives the beginning and redoing everything gives the end.
#include "core/edit/random_edits.h"
#include "core/store/model_rules.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/core/state_compare.h"
#include "tests/support/main/suite.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>

#include <atomic>
#include <future>
#include <thread>

using namespace periplus;
using namespace Qt::StringLiterals;

/// A workspace file that is worked on by chance, and what is known about it.
class Session
{
public:
    Session(const QString &folder, quint64 seed)
        : m_path(folder + u"/seed-%1.periplus"_s.arg(seed)),
          m_seed(seed),
          m_random(static_cast<quint32>(seed) + 17),
          m_edits(seed)
    {
        workspace = std::move(*Workspace::create(m_path, testServices(seed)));
        start = workspace->state();
    }
    ~Session()
    {
        workspace.reset();
        QFile::remove(m_path);
    }

    /// One random action; returns an explanation when something is wrong.
    QString act()
    {
        const quint32 dice = m_random.bounded(100);
        if (dice < 15)
            return check(travel(&Workspace::undo), u"undo"_s);
        if (dice < 25)
            return check(travel(&Workspace::redo), u"redo"_s);
        if (dice < 28)
            return check(reopen(), u"reopen"_s);
        const Result<QString> done = m_edits.step(*workspace);
        if (!done)
            return u"an edit failed: "_s + done.error().detail;
        ops.insert(*done);
        return check({}, *done);
    }

    /// Undoes to the beginning, then redoes to the end; the end is where redo leads from there.
    QString walkToBothEnds()
    {
        while (workspace->redo()) {
        }
        const State end = workspace->state();
        const qint64 head = workspace->history().head();
        int steps = 0;
        while (workspace->undo())
            ++steps;
        if (!(workspace->state() == start))
            return u"undoing everything does not give the beginning"_s;
        if (const QString wrong = check(reopen(), u"reopen at the beginning"_s); !wrong.isEmpty())
            return wrong;
        while (workspace->redo())
            --steps;
        if (steps != 0 || workspace->history().head() != head || !(workspace->state() == end))
            return u"redoing everything does not give the end"_s;
        return check(reopen(), u"reopen at the end"_s);
    }

    std::unique_ptr<Workspace> workspace;
    State start;
    QSet<QString> ops;

private:
    QString travel(Result<ViewHint> (Workspace::*direction)())
    {
        const Result<ViewHint> moved = (workspace.get()->*direction)();
        if (!moved && moved.error().code != Errc::NothingToDo)
            return moved.error().detail;
        return {};
    }

    QString reopen()
    {
        const State before = workspace->state();
        const qint64 count = workspace->history().count();
        workspace.reset();
        auto opened = Workspace::open(m_path, OpenMode::ReadWrite, testServices(m_seed + 1'000'000 + m_reopened++));
        if (!opened)
            return opened.error().detail;
        workspace = std::move(*opened);
        if (workspace->history().count() != count)
            return u"the history changed while closed"_s;
        return workspace->state() == before ? QString() : u"the rows changed while closed"_s;
    }

    /// Compares the model with a fresh load of the file and with the rules between rows.
    QString check(const QString &failed, const QString &after)
    {
        if (!failed.isEmpty())
            return after + u": "_s + failed;
#ifndef NDEBUG
        // A debug build compares the rows itself after every transaction; here the order of children is compared too.
        if (++m_checks % 4 != 0)
            return {};
#endif
        const Result<State> fresh = workspace->freshState();
        if (!fresh)
            return after + u": "_s + fresh.error().detail;
        const QString difference = firstDifference(workspace->state(), *fresh);
        if (!difference.isEmpty())
            return u"after %1 the model differs from the file: %2"_s.arg(after, difference);
        const QStringList broken = brokenRules(workspace->state());
        return broken.isEmpty() ? QString() : u"after %1: %2"_s.arg(after, broken.first());
    }

    QString m_path;
    quint64 m_seed;
    quint64 m_reopened = 0;
    int m_checks = 0;
    QRandomGenerator m_random;
    RandomEdits m_edits;
};

class TestRandomEdits : public QObject
{
    Q_OBJECT

private slots:
    void modelFollowsTheFile_data()
    {
        const int wanted = qEnvironmentVariableIntValue("PERIPLUS_SEEDS");
        const int seeds = wanted > 0 ? wanted : 200;
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        for (int first = 1; first <= seeds; first += 50) { // each row has a time limit of its own
            const int last = std::min(first + 49, seeds);
            QTest::addRow("seeds %d to %d", first, last) << first << last;
        }
    }
    void modelFollowsTheFile()
    {
        QFETCH(int, first);
        QFETCH(int, last);
        std::atomic<int> next = first;
        std::vector<std::future<Walks>> walks;
        for (unsigned i = 0; i < std::max(1u, std::thread::hardware_concurrency()); ++i)
            walks.push_back(std::async(std::launch::async, [&] { return walk(next, last); }));
        QString wrong;
        for (std::future<Walks> &running : walks) {
            const Walks done = running.get();
            m_ops += done.ops;
            wrong += done.wrong;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void everyVerbHappened()
    {
        m_ops.insert(opName(Op::Restore)); // not a verb: rescue and replaced files make it
        QStringList missing;
        for (int i = 0; i < enumCount<Op>(); ++i) {
            if (const QString name(opName(static_cast<Op>(i))); !m_ops.contains(name))
                missing.append(name);
        }
        QCOMPARE(missing, QStringList());
    }

    void sameSeedGivesTheSameEdits()
    {
        const auto a = emptyWorkspace(5);
        const auto b = emptyWorkspace(5);
        RandomEdits first(9);
        RandomEdits second(9);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(*first.step(*a), *second.step(*b));
        a->state().forEach<Card>([&](const Card &card) { QCOMPARE(b->state().at(card.id).text, card.text); });
        QCOMPARE(firstDifference(a->state(), a->state()), QString());
    }

    /// The comparison of the random test must be able to fail.
    void comparisonSeesOneChangedField()
    {
        const auto workspace = emptyWorkspace();
        addBigJourney(*workspace, 2, 2, 5);
        State changed = workspace->state();
        Card card = changed.at(
            changed.cardsOf(changed.stepsOf(changed.stagesOf(changed.ordered<Journey>().first()).first()).first())
                .first());
        card.momentOfTruth = !card.momentOfTruth;
        changed.put(card);
        QVERIFY(firstDifference(workspace->state(), changed).contains(u"card"_s));
        changed.remove(card.id);
        QVERIFY(!firstDifference(workspace->state(), changed).isEmpty());
    }

private:
    /// What one thread found out about its seeds.
    struct Walks
    {
        QSet<QString> ops;
        QString wrong;
    };

    Walks walk(std::atomic<int> &next, int last) const
    {
        Walks walks;
        for (int seed = next++; seed <= last && walks.wrong.isEmpty(); seed = next++) {
            Session session(m_folder.path(), static_cast<quint64>(seed));
            QString wrong;
            for (int i = 0; i < 200 && wrong.isEmpty(); ++i)
                wrong = session.act();
            if (wrong.isEmpty())
                wrong = session.walkToBothEnds();
            if (!wrong.isEmpty())
                walks.wrong = u"seed %1: %2\n"_s.arg(seed).arg(wrong);
            walks.ops += session.ops;
        }
        return walks;
    }

    QSet<QString> m_ops;
    // A folder in memory where the system has one: this is about logic, not about the disk.
    QTemporaryDir m_folder{QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/periplus-random"_s
                                                        : QDir::tempPath() + u"/periplus-random"_s};
};

PERIPLUS_SUITE(TestRandomEdits, QCoreApplication)
#include "tst_random_edits.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a damaged file comes into a new one; with a snapshot nothing is lost.
#include "core/edit/cards.h"
#include "core/edit/emotions.h"
#include "core/edit/insert_state.h"
#include "core/edit/lanes.h"
#include "core/edit/random_edits.h"
#include "core/edit/steps.h"
#include "core/formats/json_reader.h"
#include "core/store/check.h"
#include "core/store/rescue/rescue.h"
#include "tests/support/core/file_bytes.h"
#include "tests/support/core/mutants.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/core/tampering.h"
#include "tests/support/main/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1'790'000'000'000;

int mutantCount()
{
    const int asked = qEnvironmentVariableIntValue("PERIPLUS_RESCUES");
    return asked > 0 ? asked : 100;
}

/// How many rows of one state are in another one exactly as they were, and how many there are.
std::pair<qint64, qint64> kept(const State &original, const State &rescued)
{
    qint64 same = 0;
    qint64 all = 0;
    AllRows::forEach([&]<class Row>() {
        original.forEach<Row>([&](const Row &row) {
            ++all;
            const Row *found = rescued.find(row.id);
            same += found && *found == row ? 1 : 0;
        });
    });
    return {same, all};
}

/// Takes the sample in and edits it as people do: texts again and again, now and then a step with a card, a feeling.
void workOnSample(Workspace &workspace)
{
    const QByteArray json = contentOf(QStringLiteral(PERIPLUS_RESOURCES "/samples/b2b-purchase.json"));
    const Result<Imported> sample = readJson(json, *testServices(7).ids);
    QVERIFY(sample);
    QVERIFY(workspace.edit(Op::Import, {}, [&](Edit &e) { return insertState(e, sample->state, MatchNames::No); }));
    const JourneyId journey = workspace.state().ordered<Journey>().first();
    for (int i = 0; i < 60; ++i) {
        const StageId stage = workspace.state().stagesOf(journey).at(i % 5);
        const LaneId lane = workspace.state().lanesOf(journey).at(1);
        const CardId card = workspace.state().ordered<Card>().at((i * 7) % 60);
        const Status done = workspace.edit(Op::EditCard, {}, [&](Edit &e) -> Status {
            if (i % 10 != 9)
                return setCardText(e, card, u"A text as people write them, number %1"_s.arg(i));
            const Result<StepId> step = createStep(e, stage, u"Step %1"_s.arg(i));
            PERIPLUS_TRY(step);
            PERIPLUS_TRY(createCard(e, {lane, {}, *step, {}}, u"Card %1"_s.arg(i)));
            PERIPLUS_TRY(setEmotion(e, *step, {}, 1));
            return {};
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
}

} // namespace

class TestRescue : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        path = folder->filePath(u"plan.periplus"_s);
        out = folder->filePath(u"plan (rescued).periplus"_s);
        auto workspace = std::move(*Workspace::create(path, testServices()));
        addBigJourney(*workspace, 4, 4, 8);
        QVERIFY(workspace->addAsset("picture", u"image/png"_s));
        RandomEdits edits(8);
        for (int i = 0; i < 60; ++i)
            QVERIFY(edits.step(*workspace));
        QVERIFY(workspace->undo());
        state = workspace->state();
        steps = workspace->history().count();
        workspace.reset();
        whole = contentOf(path);
    }

    void aSoundFileComesOutWhole()
    {
        const Result<RescueReport> report = rescue();
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->total.uncertain, 0);
        QCOMPARE(report->total.missing, 0);
        QCOMPARE(report->lostSteps, 0);
        auto rescued = std::move(*Workspace::open(out, OpenMode::ReadWrite, testServices()));
        QVERIFY(rescued->state() == state);
        QCOMPARE(rescued->history().count(), steps);
        QCOMPARE(rescued->assetHashes().size(), 1);
        QVERIFY(rescued->redo());
        while (rescued->undo()) {
        }
        QCOMPARE(rescued->state().count<Journey>(), 0);
        QCOMPARE(contentOf(path), whole);
    }

    /// The sample with an hour of work on it: files of chance edits hold more or less behind a cut.
    void withoutASnapshotNearlyEverythingComesOut()
    {
        QFile::remove(path);
        auto workspace = std::move(*Workspace::create(path, testServices()));
        workOnSample(*workspace);
        state = workspace->state();
        workspace.reset();
        whole = contentOf(path);
        const auto [rows, perfect, failed] = run(false);
        qInfo() << mutantCount() << "mutants without a snapshot: on average" << rows * 100 << "% of the rows,"
                << perfect << "whole," << failed << "with nothing";
        QCOMPARE_GT(rows, mutantCount() >= 1000 ? 0.9 : 0.8); // few files tell little
    }

    void withASnapshotNothingIsLost()
    {
        QVERIFY(Snapshots(snapshots()).take(path, kNow));
        const auto [rows, perfect, failed] = run(true);
        qInfo() << mutantCount() << "mutants with a snapshot: on average" << rows * 100 << "% of the rows," << perfect
                << "whole," << failed << "with nothing";
        QCOMPARE(perfect, mutantCount());
    }

    /// The negative control of the two above: what the file itself still gives by reading its tables is less.
    void damageReallyCosts()
    {
        QRandomGenerator random(5);
        int unreadable = 0;
        for (int i = 0; i < 40; ++i) {
            QString what;
            QVERIFY(writeOver(path, mutant(whole, random, what)));
            unreadable += Workspace::open(path, OpenMode::ReadOnly, testServices()) ? 0 : 1;
        }
        QCOMPARE_GT(unreadable, 20);
    }

    void editsSinceTheSnapshotComeFromTheHistory()
    {
        QVERIFY(Snapshots(snapshots()).take(path, kNow));
        auto workspace = std::move(*Workspace::open(path, OpenMode::ReadWrite, testServices(5)));
        RandomEdits edits(9);
        for (int i = 0; i < 20; ++i)
            QVERIFY(edits.step(*workspace));
        const State later = workspace->state();
        const qint64 count = workspace->history().count();
        workspace.reset();
        tamper(path, "UPDATE card SET text = 'lost'; DELETE FROM stage", Digesting::Left);
        const Result<RescueReport> report = rescue();
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->lostSteps, 0);
        const auto rescued = std::move(*Workspace::open(out, OpenMode::ReadOnly, testServices()));
        QVERIFY(rescued->state() == later);
        QCOMPARE(rescued->history().count(), count);
    }

    /// Rows of an older file are shorter, and stay so in the upgraded one until they are written anew.
    void rowsAndSnapshotsOfOlderVersionsServe_data()
    {
        QTest::addColumn<bool>("withSnapshot");
        QTest::newRow("rows alone") << false;
        QTest::newRow("with a snapshot") << true;
    }
    void rowsAndSnapshotsOfOlderVersionsServe()
    {
        QFETCH(bool, withSnapshot);
        QFile::remove(path);
        QVERIFY(QFile::copy(QStringLiteral(PERIPLUS_TEST_DATA) + u"/workspaces/version-2.periplus"_s, path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        if (withSnapshot)
            QVERIFY(Snapshots(snapshots()).take(path, kNow));
        auto workspace = std::move(*Workspace::open(path, OpenMode::ReadWrite, testServices(5)));
        const LaneId lane = workspace->state().ordered<Lane>().first();
        QVERIFY(workspace->edit(Op::ResizeLane, {}, [&](Edit &e) { return setLaneHeight(e, lane, 200); }));
        const State later = workspace->state();
        workspace.reset();
        tamper(path, withSnapshot ? "DELETE FROM card" : "UPDATE history SET changeset = x'00'", Digesting::Left);
        const Result<RescueReport> report = rescue();
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->snapshot.has_value(), withSnapshot);
        QVERIFY(std::move(*Workspace::open(out, OpenMode::ReadOnly, testServices()))->state() == later);
    }

    /// A snapshot of a copy that went another way must not bring its rows in.
    void aStrangersSnapshotIsNotUsed()
    {
        const QString copy = folder->filePath(u"copy.periplus"_s);
        QVERIFY(QFile::copy(path, copy));
        auto other = std::move(*Workspace::open(copy, OpenMode::ReadWrite, testServices(77)));
        RandomEdits edits(10);
        for (int i = 0; i < 5; ++i)
            QVERIFY(edits.step(*other));
        other.reset();
        auto workspace = std::move(*Workspace::open(path, OpenMode::ReadWrite, testServices(78)));
        RandomEdits ownEdits(11);
        for (int i = 0; i < 8; ++i)
            QVERIFY(ownEdits.step(*workspace));
        const State own = workspace->state();
        workspace.reset();
        QVERIFY(Snapshots(snapshots()).take(copy, kNow));
        const Result<RescueReport> report = rescue();
        QVERIFY(report);
        QVERIFY(!report->snapshot);
        QVERIFY(std::move(*Workspace::open(out, OpenMode::ReadOnly, testServices()))->state() == own);
    }

    void whatIsNoWorkspaceIsSaidSo_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("journey\n").repeated(2000);
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
    }
    void whatIsNoWorkspaceIsSaidSo()
    {
        QFETCH(QByteArray, content);
        QVERIFY(writeOver(path, content));
        const Result<RescueReport> report = rescue();
        QVERIFY(!report);
        QCOMPARE(report.error().code, Errc::NotAWorkspace);
        QVERIFY(!QFile::exists(out));
    }

    void theReportIsInPlainWords()
    {
        tamper(path, "UPDATE card SET text = 'x' WHERE id = (SELECT min(id) FROM card); DELETE FROM history",
               Digesting::Left);
        const Result<RescueReport> report = rescue();
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        const QStringList lines = sentences(*report);
        QVERIFY2(lines.first().startsWith(u"Saved: "_s) && lines.first().contains(u"uncertain"_s),
                 qPrintable(lines.first()));
        QVERIFY(lines.join(u'\n').contains(u"Cards: "_s));
        QVERIFY(lines.last().contains(u"history is lost"_s));
    }

    void anExistingFileIsNotReplaced()
    {
        QVERIFY(writeOver(out, "mine"));
        const Result<RescueReport> report = rescue();
        QCOMPARE(report.error().code, Errc::AlreadyExists);
        QCOMPARE(report.error().file, out);
        QCOMPARE(contentOf(out), "mine");
    }

private:
    QString snapshots() const { return folder->filePath(u"snapshots"_s); }
    Result<RescueReport> rescue() const { return rescueWorkspace(path, out, Snapshots(snapshots())); }

    struct Outcome
    {
        double rows = 0; ///< part of the rows that came out as they were, on average
        int perfect = 0;
        int failed = 0;
    };

    /// Rescues damaged files; those that still open do not count.
    Outcome run(bool withSnapshot)
    {
        QRandomGenerator random(withSnapshot ? 11 : 12);
        Outcome outcome;
        int damaged = 0;
        while (damaged < mutantCount()) {
            QString what;
            const QByteArray bytes = mutant(whole, random, what);
            if (!writeOver(path, bytes) || Workspace::open(path, OpenMode::ReadOnly, testServices()))
                continue;
            ++damaged;
            QFile::remove(out);
            const Result<RescueReport> report = rescue();
            if (!report) {
                qInfo() << "nothing:" << what << report.error().detail;
                ++outcome.failed;
                continue;
            }
            const auto rescued = Workspace::open(out, OpenMode::ReadOnly, testServices());
            if (!rescued) {
                qWarning() << "not readable:" << what << rescued.error().detail;
                ++outcome.failed;
                continue;
            }
            const auto [same, all] = kept(state, (*rescued)->state());
            outcome.rows += static_cast<double>(same) / static_cast<double>(all);
            outcome.perfect += (*rescued)->state() == state ? 1 : 0;
            if (same != all)
                qInfo() << what << same << "of" << all << sentences(*report).first();
        }
        outcome.rows /= damaged;
        return outcome;
    }

    std::unique_ptr<QTemporaryDir> folder;
    QString path;
    QString out;
    State state;
    qint64 steps = 0;
    QByteArray whole;
};

PERIPLUS_SUITE(TestRescue, QCoreApplication)
#include "tst_rescue.moc"

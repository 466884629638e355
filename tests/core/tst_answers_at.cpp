// SPDX-License-Identifier: GPL-3.0-or-later
// What people answered, and wrote, about a part of a map.
#include "core/edit/journeys.h"
#include "core/edit/metrics.h"
#include "core/edit/stages.h"
#include "core/edit/steps.h"
#include "core/responses/answers_at.h"
#include "core/responses/comment_search.h"
#include "tests/support/core/imported_responses.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

class TestAnswersAt : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        workspace = emptyWorkspace();
        const auto made = workspace->edit(Op::Import, {}, [&](Edit &edit) -> Status {
            journey = *createJourney(edit, u"Buying"_s);
            discover = *createStage(edit, journey, u"Discover"_s);
            search = *createStep(edit, discover, u"Search"_s);
            compare = *createStep(edit, discover, u"Compare"_s);
            use = *createStage(edit, journey, u"Use"_s);
            return {};
        });
        QVERIFY(made);
        const auto read = importResponses(*workspace, "date,stage,touchpoint,score,comment\n"
                                                      "2026-04-30,Discover,Search,10,before\n"
                                                      "2026-05-01,Discover,Search,9,on the first\n"
                                                      "2026-05-31,Discover,Compare,2,on the last\n"
                                                      "2026-06-01,Discover,,7,after\n"
                                                      "2026-07-01,Use,,3,of the next stage\n");
        QVERIFY(read.dataset);
        nps = workspace->state().at(*read.dataset).metric;
    }
    void cleanup() { workspace.reset(); }

    void aPlaceHasItsAnswers_data()
    {
        QTest::addColumn<int>("place"); // 0: the map, 1: Discover, 2: Use, 3: Search
        QTest::addColumn<bool>("may");
        QTest::addColumn<double>("n");
        QTest::addColumn<QString>("by");
        QTest::newRow("the whole map") << 0 << false << 5.0 << QString();
        QTest::newRow("a stage, nobody twice") << 1 << false << 4.0 << u"stage"_s;
        QTest::newRow("a stage in May") << 1 << true << 2.0 << u"stage"_s;
        QTest::newRow("another stage") << 2 << false << 1.0 << u"stage"_s;
        QTest::newRow("another stage in May") << 2 << true << 0.0 << QString();
        QTest::newRow("a step") << 3 << false << 2.0 << u"touchpoint"_s;
        QTest::newRow("a step in May") << 3 << true << 1.0 << u"touchpoint"_s;
    }
    void aPlaceHasItsAnswers()
    {
        QFETCH(int, place);
        QFETCH(bool, may);
        const State &state = workspace->state();
        const StageId stage = place == 1 ? discover : place == 2 ? use : StageId();
        const StepId step = place == 3 ? search : StepId();
        constexpr int kMay2026 = (2026 - 1970) * 12 + 4;
        const AnswersAt answers =
            answersAt(*workspace, state, nps, stage, step, may ? MonthRange{kMay2026, kMay2026} : MonthRange());
        QTEST(answers.by, "by");
        QTEST(shownEstimate(state.at(nps), {.counts = answers.counts}).n, "n");
    }

    void aMetricOfAPlaceBelongsThereAsAWhole()
    {
        attachTo(search);
        const State &state = workspace->state();
        const auto count = [&](StageId stage, StepId step) {
            return shownEstimate(state.at(nps), {.counts = answersAt(*workspace, state, nps, stage, step).counts}).n;
        };
        QCOMPARE(count(discover, {}), 5.0);
        QCOMPARE(count({}, search), 5.0);
        QCOMPARE(count({}, compare), 1.0); // its column names it
        QCOMPARE(count(use, {}), 1.0);
        QCOMPARE(findComments(*workspace, state, nps, {.step = search}).all, 5);
        QCOMPARE(findComments(*workspace, state, nps, {.step = compare}).all, 1);
    }

    void commentsAreOfDays()
    {
        const State &state = workspace->state();
        CommentQuery may;
        may.first = QDate(2026, 5, 1);
        may.last = QDate(2026, 5, 31);
        const FoundComments found = findComments(*workspace, state, nps, may);
        QCOMPARE(found.all, 2);
        QCOMPARE(found.comments.first().text, u"on the first"_s);
        QCOMPARE(found.comments.last().text, u"on the last"_s);
        QCOMPARE(findComments(*workspace, state, nps, {}).all, 5);
    }

    void metricsOfOtherMapsAreOther()
    {
        JourneyId other;
        QVERIFY(workspace->edit(Op::Import, {}, [&](Edit &edit) -> Status {
            other = *createJourney(edit, u"Leaving"_s);
            return {};
        }));
        QCOMPARE(metricsWithResponses(workspace->state(), journey), QList<MetricId>{nps});
        QCOMPARE(metricsWithResponses(workspace->state(), other), QList<MetricId>{nps}); // of the workspace
        attachTo(search);
        QCOMPARE(metricsWithResponses(workspace->state(), journey), QList<MetricId>{nps});
        QVERIFY(metricsWithResponses(workspace->state(), other).isEmpty());
    }

    void whatChangesAnswersIsTold()
    {
        const State before = workspace->state();
        QVERIFY(!answersMayDiffer(workspace->state(), before));
        QVERIFY(workspace->edit(Op::EditJourney, {}, [&](Edit &edit) {
            Journey row = edit.state().at(journey);
            row.title = u"Another name"_s;
            return updateJourney(edit, row);
        }));
        QVERIFY(!answersMayDiffer(workspace->state(), before));
        attachTo(search);
        QVERIFY(answersMayDiffer(workspace->state(), before));
    }

private:
    void attachTo(StepId step)
    {
        QVERIFY(workspace->edit(Op::EditMetric, {}, [&](Edit &edit) {
            Metric row = edit.state().at(nps);
            row.journey = {};
            row.step = step;
            return updateMetric(edit, row);
        }));
    }

    std::unique_ptr<Workspace> workspace;
    JourneyId journey;
    StageId discover;
    StageId use;
    StepId search;
    StepId compare;
    MetricId nps;
};

PERIPLUS_SUITE(TestAnswersAt, QCoreApplication)
#include "tst_answers_at.moc"

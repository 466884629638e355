// SPDX-License-Identifier: GPL-3.0-or-later
// What people answered, and wrote, about a part of a map.
#include "core/edit/metrics.h"
#include "core/metrics/estimate.h"
#include "core/responses/answers_at.h"
#include "core/responses/comment_search.h"
#include "tests/support/core/buying_map.h"
#include "tests/support/core/imported_responses.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

class TestAnswersAt : public QObject, private BuyingMap
{
    Q_OBJECT

private slots:
    void init()
    {
        makeMap();
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
        const QDate first = may ? QDate(2026, 5, 1) : QDate();
        const AnswersAt answers = answersAt(*workspace, state, nps, stage, step, first, first.addMonths(1).addDays(-1));
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

    /// Answers without a date are told by one measurement, of the day of their import; so are the customers of a table.
    void whatOneMeasurementTellsIsInItsPeriod()
    {
        const auto undated = importResponses(*workspace, "step,score,comment\nSearch,4,fine\nSearch,2,\n",
                                             u"undated.csv"_s, MetricKind::Csat);
        QVERIFY(undated.dataset);
        const auto churn = importResponses(*workspace, "date,churned\n2026-01-05,yes\n2026-05-06,no\n2026-05-07,no\n",
                                           u"churn.csv"_s, MetricKind::Churn);
        QVERIFY(churn.dataset);
        const State &state = workspace->state();
        const auto counted = [&](DatasetId dataset, const QDate &first, const QDate &last) {
            const Metric &metric = state.at(state.at(dataset).metric);
            return shownEstimate(metric,
                                 {.counts = answersAt(*workspace, state, metric.id, {}, {}, first, last).counts})
                .n;
        };
        const MetricId csat = state.at(*undated.dataset).metric;
        const QDate told = QDate::fromString(state.at(state.measurementsOf(csat).first()).date, Qt::ISODate);
        QCOMPARE(counted(*undated.dataset, told, told), 2.0);
        QCOMPARE(counted(*undated.dataset, told.addDays(1), told.addDays(9)), 0.0);
        CommentQuery query;
        query.first = query.last = told;
        QCOMPARE(findComments(*workspace, state, csat, query).all, 1);
        query.first = query.last = told.addDays(-1);
        QCOMPARE(findComments(*workspace, state, csat, query).all, 0);
        QCOMPARE(counted(*churn.dataset, QDate(2026, 5, 1), QDate(2026, 5, 31)), 3.0);
        QCOMPARE(counted(*churn.dataset, QDate(2026, 1, 1), QDate(2026, 1, 31)), 0.0);
    }

    void filesNamePlacesInColumnsOfTheirOwn()
    {
        QVERIFY(
            importResponses(*workspace, "date,step,score\n2026-05-04,Search,9\n", u"b.csv"_s, MetricKind::Nps).dataset);
        const State &state = workspace->state();
        const AnswersAt answers = answersAt(*workspace, state, nps, {}, search);
        QCOMPARE(answers.by, u"touchpoint, step"_s);
        QCOMPARE(shownEstimate(state.at(nps), {.counts = answers.counts}).n, 3.0);
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

    MetricId nps;
};

PERIPLUS_SUITE(TestAnswersAt, QCoreApplication)
#include "tst_answers_at.moc"

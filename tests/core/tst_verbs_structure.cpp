// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/cards.h"
#include "core/edit/comments.h"
#include "core/edit/journeys.h"
#include "core/edit/lanes.h"
#include "core/edit/metrics.h"
#include "core/edit/stage_joins.h"
#include "core/edit/stages.h"
#include "core/edit/steps.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

/// Splitting and joining stages, collapsing, hiding, widths and spans.
class TestVerbsStructure : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void splittingTakesTheStepAndThoseThatFollow();
    void splittingKeepsWhatBelongsToTheWholeStage();
    void theFirstStepSplitsNothing();
    void mergingKeepsEverything();
    void mergingTakesTitleAndDurationWhereNoneWere();
    void theLastStageHasNoneToMergeWith();
    void mergingUndoesASplit();
    void stagesAndLanesCollapse();
    void lanesHideAndKeepTheirCards();
    void aWidthIsSetAndReset();
    void aHeightIsSetAndReset();
    void aCardSpansStepsThatAreThere_data();
    void aCardSpansStepsThatAreThere();
    void aCardOfAStageBecomesOneOfSteps();

private:
    template <class Function> auto run(Function &&function)
    {
        return workspace->edit(Op::Import, {}, std::forward<Function>(function));
    }
    const State &state() const { return workspace->state(); }

    std::unique_ptr<Workspace> workspace;
    JourneyId journey;
    QList<StageId> stages;
    QList<StepId> steps; ///< three of the first stage, two of the second
    LaneId lane;
    CardId stageCard; ///< of the first stage
    CardId stepCard;  ///< of the second step
};

void TestVerbsStructure::init()
{
    workspace = emptyWorkspace();
    const Status done = run([&](Edit &e) -> Status {
        journey = *createJourney(e, u"Buying"_s);
        for (const QString &title : {u"Discover"_s, u"Decide"_s})
            stages.append(*createStage(e, journey, title));
        for (int i = 0; i < 5; ++i)
            steps.append(*createStep(e, stages[i / 3], QString::number(i)));
        lane = e.state().lanesOf(journey).first();
        stageCard = *createCard(e, {.lane = lane, .stage = stages[0]}, u"Of the stage"_s);
        stepCard = *createCard(e, {.lane = lane, .step = steps[1]}, u"Of a step"_s);
        return {};
    });
    QVERIFY(done);
}

void TestVerbsStructure::cleanup()
{
    workspace.reset();
    stages.clear();
    steps.clear();
}

void TestVerbsStructure::splittingTakesTheStepAndThoseThatFollow()
{
    const Result<StageId> made = run([&](Edit &e) { return splitStage(e, steps[1], u"Compare"_s); });
    QVERIFY(made);
    QCOMPARE(state().stagesOf(journey), (QList<StageId>{stages[0], *made, stages[1]}));
    QCOMPARE(state().stepsOf(stages[0]), QList<StepId>{steps[0]});
    QCOMPARE(state().stepsOf(*made), (QList<StepId>{steps[1], steps[2]}));
    QCOMPARE(state().at(*made).title, u"Compare"_s);
    QCOMPARE(state().cardsOf(steps[1]), QList<CardId>{stepCard});
}

void TestVerbsStructure::splittingKeepsWhatBelongsToTheWholeStage()
{
    QVERIFY(run([&](Edit &e) { return splitStage(e, steps[2], u"Compare"_s); }));
    QCOMPARE(state().cardsOf(stages[0]), QList<CardId>{stageCard});
}

void TestVerbsStructure::theFirstStepSplitsNothing()
{
    const State before = state();
    const Result<StageId> made = run([&](Edit &e) { return splitStage(e, steps[0], u"Compare"_s); });
    QVERIFY(!made);
    QCOMPARE(made.error().code, Errc::NothingToDo);
    QVERIFY(state() == before);
}

void TestVerbsStructure::mergingKeepsEverything()
{
    CardId other;
    MetricId metric;
    CommentId comment;
    QVERIFY(run([&](Edit &e) -> Status {
        other = *createCard(e, {.lane = lane, .stage = stages[1]}, u"Of the next stage"_s);
        metric = *createMetric(e, {.stage = stages[1], .name = u"NPS"_s});
        comment = *createComment(e, {.stage = stages[1], .author = u"Ana"_s, .text = u"Why two?"_s});
        return {};
    }));
    const qsizetype cards = state().count<Card>();
    QVERIFY(run([&](Edit &e) { return mergeWithNextStage(e, stages[0]); }));
    QCOMPARE(state().stagesOf(journey), QList<StageId>{stages[0]});
    QCOMPARE(state().stepsOf(stages[0]), steps);
    QCOMPARE(state().cardsOf(stages[0]), (QList<CardId>{stageCard, other}));
    QCOMPARE(state().count<Card>(), cards);
    QCOMPARE(state().at(metric).stage, stages[0]);
    QCOMPARE(state().at(comment).stage, stages[0]);
    QCOMPARE(state().at(stages[0]).title, u"Discover"_s);
}

void TestVerbsStructure::mergingTakesTitleAndDurationWhereNoneWere()
{
    QVERIFY(run([&](Edit &e) -> Status {
        Stage next = e.state().at(stages[1]);
        next.duration = u"2 weeks"_s;
        PERIPLUS_TRY(updateStage(e, next));
        PERIPLUS_TRY(renameStage(e, stages[0], {}));
        return mergeWithNextStage(e, stages[0]);
    }));
    QCOMPARE(state().at(stages[0]).title, u"Decide"_s);
    QCOMPARE(state().at(stages[0]).duration, u"2 weeks"_s);
}

void TestVerbsStructure::theLastStageHasNoneToMergeWith()
{
    const Status merged = run([&](Edit &e) { return mergeWithNextStage(e, stages[1]); });
    QVERIFY(!merged);
    QCOMPARE(merged.error().code, Errc::NothingToDo);
}

void TestVerbsStructure::mergingUndoesASplit()
{
    const QList<StageId> before = state().stagesOf(journey);
    QVERIFY(run([&](Edit &e) { return splitStage(e, steps[1], u"Compare"_s); }));
    QVERIFY(run([&](Edit &e) { return mergeWithNextStage(e, stages[0]); }));
    QCOMPARE(state().stagesOf(journey), before);
    QCOMPARE(state().stepsOf(stages[0]), steps.mid(0, 3));
}

void TestVerbsStructure::stagesAndLanesCollapse()
{
    QVERIFY(run([&](Edit &e) -> Status {
        PERIPLUS_TRY(collapseStage(e, stages[0], true));
        return collapseLane(e, lane, true);
    }));
    QVERIFY(state().at(stages[0]).collapsed);
    QVERIFY(state().at(lane).collapsed);
    QVERIFY(run([&](Edit &e) { return collapseStage(e, stages[0], false); }));
    QVERIFY(!state().at(stages[0]).collapsed);
    const Status unknown = run([&](Edit &e) { return collapseLane(e, {12345}, true); });
    QCOMPARE(unknown.error().code, Errc::NotFound);
}

void TestVerbsStructure::lanesHideAndKeepTheirCards()
{
    QVERIFY(run([&](Edit &e) { return hideLane(e, lane, true); }));
    QVERIFY(state().at(lane).hidden);
    QVERIFY(state().find(stepCard));
    QVERIFY(run([&](Edit &e) { return hideLane(e, lane, false); }));
    QVERIFY(!state().at(lane).hidden);
}

void TestVerbsStructure::aWidthIsSetAndReset()
{
    QVERIFY(run([&](Edit &e) { return setStepWidth(e, steps[0], 200); }));
    QCOMPARE(state().at(steps[0]).width, std::optional(200.0));
    QVERIFY(run([&](Edit &e) { return setStepWidth(e, steps[0], {}); }));
    QVERIFY(!state().at(steps[0]).width);
    const Status none = run([&](Edit &e) { return setStepWidth(e, steps[0], 0); });
    QCOMPARE(none.error().code, Errc::InvalidValue);
}

void TestVerbsStructure::aHeightIsSetAndReset()
{
    QVERIFY(run([&](Edit &e) { return setLaneHeight(e, lane, 200); }));
    QCOMPARE(state().at(lane).height, std::optional(200.0));
    QVERIFY(run([&](Edit &e) { return setLaneHeight(e, lane, {}); }));
    QVERIFY(!state().at(lane).height);
    QCOMPARE(run([&](Edit &e) { return setLaneHeight(e, lane, -1); }).error().code, Errc::InvalidValue);
    QCOMPARE(run([&](Edit &e) { return setLaneHeight(e, {12345}, 50); }).error().code, Errc::NotFound);
}

void TestVerbsStructure::aCardSpansStepsThatAreThere_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("span");
    QTest::addColumn<bool>("possible");
    QTest::newRow("two") << 1 << 2 << true;
    QTest::newRow("over the end of its stage") << 1 << 4 << true;
    QTest::newRow("from an earlier step") << 0 << 2 << true;
    QTest::newRow("one more than there are") << 1 << 5 << false;
    QTest::newRow("none") << 1 << 0 << false;
}

void TestVerbsStructure::aCardSpansStepsThatAreThere()
{
    QFETCH(int, first);
    QFETCH(int, span);
    QFETCH(bool, possible);
    const Status done = run([&](Edit &e) { return spanCard(e, stepCard, steps[first], span); });
    QCOMPARE(done.has_value(), possible);
    if (!possible)
        QCOMPARE(done.error().code, Errc::InvalidValue);
    QCOMPARE(state().at(stepCard).span, possible ? span : 1);
    QCOMPARE(state().at(stepCard).step, possible ? steps[first] : steps[1]);
}

void TestVerbsStructure::aCardOfAStageBecomesOneOfSteps()
{
    QVERIFY(run([&](Edit &e) { return spanCard(e, stageCard, steps[0], 2); }));
    const Card &card = state().at(stageCard);
    QCOMPARE(card.stage, StageId{});
    QCOMPARE(card.step, steps[0]);
    QCOMPARE(card.span, 2);
    QCOMPARE(card.text, u"Of the stage"_s);
}

PERIPLUS_SUITE(TestVerbsStructure, QCoreApplication)
#include "tst_verbs_structure.moc"

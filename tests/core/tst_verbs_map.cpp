// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/cards.h"
#include "core/edit/comments.h"
#include "core/edit/emotions.h"
#include "core/edit/journeys.h"
#include "core/edit/lanes.h"
#include "core/edit/personas.h"
#include "core/edit/stages.h"
#include "core/edit/steps.h"
#include "core/edit/tags.h"
#include "core/model/vocabulary.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

/// Runs one verb as an edit of its own.
template <class Function> auto run(Workspace &workspace, Function &&function)
{
    return workspace.edit(Op::Import, {}, std::forward<Function>(function));
}

class TestVerbsMap : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        workspace = emptyWorkspace();
        journey = *run(*workspace, [](Edit &e) { return createJourney(e, u"Buying"_s); });
        for (const QString &title : {u"Discover"_s, u"Decide"_s, u"Use"_s})
            stages.append(*run(*workspace, [&](Edit &e) { return createStage(e, journey, title); }));
        step = *run(*workspace, [&](Edit &e) { return createStep(e, stages[0], u"Search"_s); });
        lane = workspace->state().lanesOf(journey).first();
        card = *run(*workspace, [&](Edit &e) { return createCard(e, {.lane = lane, .step = step}, u"Web site"_s); });
    }
    void cleanup()
    {
        workspace.reset();
        stages.clear();
    }

    void newJourneyHasTheStandardLanesInOrder()
    {
        QList<LaneKind> kinds;
        for (const LaneId id : workspace->state().lanesOf(journey))
            kinds.append(workspace->state().at(id).kind);
        QCOMPARE(kinds, QList<LaneKind>(kStandardLanes.begin(), kStandardLanes.end()));
    }

    void stageGoesBeforeAnother()
    {
        const auto made = run(*workspace, [&](Edit &e) { return createStage(e, journey, u"Compare"_s, stages[1]); });
        QCOMPARE(workspace->state().stagesOf(journey), (QList<StageId>{stages[0], *made, stages[1], stages[2]}));
    }

    void movedStageTouchesNoOtherRow()
    {
        const State before = workspace->state();
        QVERIFY(run(*workspace, [&](Edit &e) { return moveStage(e, stages[2], stages[0]); }));
        QCOMPARE(workspace->state().stagesOf(journey), (QList<StageId>{stages[2], stages[0], stages[1]}));
        QCOMPARE(workspace->state().at(stages[0]), before.at(stages[0]));
        QCOMPARE(workspace->state().at(stages[1]), before.at(stages[1]));
    }

    void movingBeforeItselfChangesNothing()
    {
        const qint64 count = workspace->history().count();
        QVERIFY(run(*workspace, [&](Edit &e) { return moveStage(e, stages[1], stages[1]); }));
        QCOMPARE(workspace->history().count(), count);
    }

    void collidedRanksAreSpreadAgain()
    {
        QVERIFY(run(*workspace, [&](Edit &e) -> Status {
            for (const StageId id : stages) {
                Stage stage = e.state().at(id);
                stage.rank = {u"V"_s};
                PERIPLUS_TRY(e.put(stage));
            }
            return {};
        }));
        const QList<StageId> tied = workspace->state().stagesOf(journey);
        const auto made = run(*workspace, [&](Edit &e) { return createStage(e, journey, u"Between"_s, tied[1]); });
        QVERIFY(made);
        QCOMPARE(workspace->state().stagesOf(journey), (QList<StageId>{tied[0], *made, tied[1], tied[2]}));
    }

    void ranksStayShortWhateverIsInserted()
    {
        for (int i = 0; i < 400; ++i) {
            const StageId first = workspace->state().stagesOf(journey).value(1);
            QVERIFY(run(*workspace, [&](Edit &e) { return createStage(e, journey, u"S"_s, first); }));
        }
        for (const StageId id : workspace->state().stagesOf(journey))
            QCOMPARE_LE(workspace->state().at(id).rank.text.size(), 40);
        QCOMPARE(workspace->state().stagesOf(journey).first(), stages[0]);
    }

    void stepMovesToAnotherStage()
    {
        QVERIFY(run(*workspace, [&](Edit &e) { return moveStep(e, step, stages[2]); }));
        QVERIFY(workspace->state().stepsOf(stages[0]).isEmpty());
        QCOMPARE(workspace->state().stepsOf(stages[2]), QList<StepId>{step});
        QCOMPARE(workspace->state().cardsOf(step), QList<CardId>{card});
    }

    void stepDoesNotLeaveItsJourney()
    {
        const JourneyId other = *run(*workspace, [](Edit &e) { return createJourney(e, u"Other"_s); });
        const StageId foreign = *run(*workspace, [&](Edit &e) { return createStage(e, other, u"S"_s); });
        const Status moved = run(*workspace, [&](Edit &e) { return moveStep(e, step, foreign); });
        QCOMPARE(moved.error().code, Errc::Conflict);
        QCOMPARE(workspace->state().at(step).stage, stages[0]);
    }

    void cardMovesBeforeACardOfAnotherCell()
    {
        const LaneId goals = workspace->state().lanesOf(journey).at(1);
        const StepId next = *run(*workspace, [&](Edit &e) { return createStep(e, stages[1], u"Ask"_s); });
        const CardPlace cell{.lane = goals, .step = next};
        const CardId there = *run(*workspace, [&](Edit &e) { return createCard(e, cell, u"There"_s); });
        QVERIFY(run(*workspace,
                    [&](Edit &e) { return moveCard(e, card, {.lane = goals, .step = next, .before = there}); }));
        QCOMPARE(cardsAt(workspace->state(), cell), (QList<CardId>{card, there}));
        QVERIFY(run(*workspace, [&](Edit &e) { return moveCard(e, card, {.lane = lane, .stage = stages[1]}); }));
        QCOMPARE(workspace->state().cardsOf(stages[1]), QList<CardId>{card});
        QCOMPARE(workspace->state().at(card).step, StepId{});
        QCOMPARE(workspace->state().at(card).text, u"Web site"_s);
    }

    void wrongCardsAreRefused_data()
    {
        QTest::addColumn<int>("wrong");
        QTest::addColumn<Errc>("code");
        const auto row = [](const char *name, int wrong, Errc code) { QTest::newRow(name) << wrong << code; };
        row("span 0", 0, Errc::InvalidValue);
        row("CX level 7", 1, Errc::InvalidValue);
        row("impact 0", 2, Errc::InvalidValue);
        row("effort 11", 3, Errc::InvalidValue);
        row("confidence -1", 4, Errc::InvalidValue);
        row("colour", 5, Errc::InvalidValue);
        row("step and stage", 6, Errc::InvalidValue);
        row("neither", 7, Errc::InvalidValue);
        row("lane of another journey", 8, Errc::Conflict);
        row("unknown persona", 9, Errc::NotFound);
        row("unknown card", 10, Errc::NotFound);
    }
    void wrongCardsAreRefused()
    {
        QFETCH(int, wrong);
        QFETCH(Errc, code);
        const JourneyId other = *run(*workspace, [](Edit &e) { return createJourney(e, u"Other"_s); });
        Card bad = workspace->state().at(card);
        const std::function<void()> spoil[] = {
            [&] { bad.span = 0; },
            [&] { bad.cxLevel = 7; },
            [&] { bad.impact = 0; },
            [&] { bad.effort = 11; },
            [&] { bad.confidence = -1; },
            [&] { bad.color = u"red"_s; },
            [&] { bad.stage = stages[0]; },
            [&] { bad.step = {}; },
            [&] { bad.lane = workspace->state().lanesOf(other).first(); },
            [&] { bad.persona = {77}; },
            [&] { bad.id = {78}; },
        };
        spoil[wrong]();
        const State before = workspace->state();
        const Status written = run(*workspace, [&](Edit &e) { return updateCard(e, bad); });
        QVERIFY(!written);
        QCOMPARE(written.error().code, code);
        QVERIFY(!written.error().detail.isEmpty());
        QVERIFY(workspace->state() == before);
    }

    void emotionIsReplacedAndCleared()
    {
        const PersonaId emma = *run(*workspace, [](Edit &e) { return createPersona(e, u"Emma"_s); });
        const auto first = run(*workspace, [&](Edit &e) { return setEmotion(e, step, emma, 1.5, u"Glad"_s); });
        const auto second = run(*workspace, [&](Edit &e) { return setEmotion(e, step, emma, -2, {}); });
        QCOMPARE(*first, *second);
        QCOMPARE(emotionAt(workspace->state(), step, emma)->value, -2.0);
        const auto outside = run(*workspace, [&](Edit &e) { return setEmotion(e, step, emma, 2.1); });
        QCOMPARE(outside.error().code, Errc::InvalidValue);
        const auto noNumber = run(*workspace, [&](Edit &e) { return setEmotion(e, step, emma, qQNaN()); });
        QCOMPARE(noNumber.error().code, Errc::InvalidValue);
        QVERIFY(run(*workspace, [&](Edit &e) { return clearEmotion(e, step, emma); }));
        QVERIFY(!emotionAt(workspace->state(), step, emma));
        const Status again = run(*workspace, [&](Edit &e) { return clearEmotion(e, step, emma); });
        QCOMPARE(again.error().code, Errc::NotFound);
    }

    void duplicatedStageBringsWhatBelongsToIt()
    {
        const PersonaId emma = *run(*workspace, [](Edit &e) { return createPersona(e, u"Emma"_s); });
        const TagId tag = *run(*workspace, [](Edit &e) { return createTag(e, u"Urgent"_s); });
        const CardId inside =
            *run(*workspace, [&](Edit &e) { return createCard(e, {.lane = lane, .stage = stages[0]}); });
        const CardId outside =
            *run(*workspace, [&](Edit &e) { return createCard(e, {.lane = lane, .stage = stages[1]}); });
        QVERIFY(run(*workspace, [&](Edit &e) -> Status {
            PERIPLUS_TRY(setEmotion(e, step, emma, 1));
            PERIPLUS_TRY(addStepPersona(e, step, emma));
            PERIPLUS_TRY(tagCard(e, card, tag));
            PERIPLUS_TRY(linkCards(e, card, inside));
            PERIPLUS_TRY(linkCards(e, card, outside));
            PERIPLUS_TRY(createComment(e, Comment{.card = card, .text = u"Why?"_s}));
            return {};
        }));
        const StageId copy = *run(*workspace, [&](Edit &e) { return duplicateStage(e, stages[0]); });
        const State &state = workspace->state();
        QCOMPARE(state.stagesOf(journey), (QList<StageId>{stages[0], copy, stages[1], stages[2]}));
        QCOMPARE(state.stepsOf(copy).size(), 1);
        const StepId stepCopy = state.stepsOf(copy).first();
        QVERIFY(emotionAt(state, stepCopy, emma));
        QCOMPARE(state.personasOf(stepCopy).size(), 1);
        QCOMPARE(state.cardsOf(stepCopy).size(), 1);
        const CardId cardCopy = state.cardsOf(stepCopy).first();
        QCOMPARE(state.at(cardCopy).text, u"Web site"_s);
        QCOMPARE(state.tagsOf(cardCopy).size(), 1);
        QVERIFY(state.commentsOf(cardCopy).isEmpty());
        QList<CardId> targets;
        for (const CardLinkId id : state.linksFrom(cardCopy))
            targets.append(state.at(id).to);
        QCOMPARE(targets.size(), 2);
        QVERIFY(targets.contains(state.cardsOf(copy).first())); // inside the copy
        QVERIFY(targets.contains(outside));
        QCOMPARE(state.linksFrom(card).size(), 2);
    }

    void duplicatedJourneyIsWholeAndApart()
    {
        const JourneyId future = *run(*workspace, [](Edit &e) { return createJourney(e, u"Future"_s); });
        QVERIFY(run(*workspace, [&](Edit &e) { return pairJourneys(e, journey, future); }));
        const JourneyId copy = *run(*workspace, [&](Edit &e) { return duplicateJourney(e, journey); });
        const State &state = workspace->state();
        QCOMPARE(state.at(copy).counterpart, JourneyId{});
        QCOMPARE(state.lanesOf(copy).size(), state.lanesOf(journey).size());
        QCOMPARE(state.stagesOf(copy).size(), 3);
        const CardId cardCopy = state.cardsOf(state.stepsOf(state.stagesOf(copy).first()).first()).first();
        QCOMPARE(state.at(cardCopy).lane, state.lanesOf(copy).first());
        QVERIFY(run(*workspace, [&](Edit &e) { return deleteJourney(e, copy); }));
        QCOMPARE(workspace->state().at(card).text, u"Web site"_s);
    }

    void duplicatedLaneCopiesItsCardsOnly()
    {
        const LaneId copy = *run(*workspace, [&](Edit &e) { return duplicateLane(e, lane); });
        QCOMPARE(workspace->state().lanesOf(journey).at(1), copy);
        const QList<CardId> cards = cardsAt(workspace->state(), {.lane = copy, .step = step});
        QCOMPARE(cards.size(), 1);
        QCOMPARE(workspace->state().cardsOf(step).size(), 2);
    }

    void deletedJourneyLeavesNothingBehind()
    {
        QVERIFY(run(*workspace, [&](Edit &e) { return createComment(e, Comment{.step = step, .text = u"?"_s}); }));
        const State before = workspace->state();
        QVERIFY(run(*workspace, [&](Edit &e) { return deleteJourney(e, journey); }));
        const State &state = workspace->state();
        QCOMPARE(state.count<Stage>() + state.count<Step>() + state.count<Lane>() + state.count<Card>(), 0);
        QCOMPARE(state.count<Comment>(), 0);
        QVERIFY(workspace->undo());
        QVERIFY(workspace->state() == before);
    }

    void pairIsMutualAndDissolves()
    {
        const JourneyId b = *run(*workspace, [](Edit &e) { return createJourney(e, u"B"_s); });
        const JourneyId c = *run(*workspace, [](Edit &e) { return createJourney(e, u"C"_s); });
        QVERIFY(run(*workspace, [&](Edit &e) { return pairJourneys(e, journey, b); }));
        Journey changed = workspace->state().at(c);
        changed.counterpart = journey;
        QVERIFY(run(*workspace, [&](Edit &e) { return updateJourney(e, changed); }));
        QCOMPARE(workspace->state().at(journey).counterpart, c);
        QCOMPARE(workspace->state().at(c).counterpart, journey);
        QCOMPARE(workspace->state().at(b).counterpart, JourneyId{});
        QVERIFY(run(*workspace, [&](Edit &e) { return deleteJourney(e, c); }));
        QCOMPARE(workspace->state().at(journey).counterpart, JourneyId{});
        const Status self = run(*workspace, [&](Edit &e) { return pairJourneys(e, journey, journey); });
        QCOMPARE(self.error().code, Errc::Conflict);
    }

    void journeysDoNotHangBelowThemselves()
    {
        const JourneyId below = *run(*workspace, [](Edit &e) { return createJourney(e, u"Below"_s); });
        const StageId stage = *run(*workspace, [&](Edit &e) { return createStage(e, below, u"S"_s); });
        const StepId inner = *run(*workspace, [&](Edit &e) { return createStep(e, stage, u"T"_s); });
        Journey row = workspace->state().at(below);
        row.parentStep = step;
        QVERIFY(run(*workspace, [&](Edit &e) { return updateJourney(e, row); }));
        Journey upper = workspace->state().at(journey);
        upper.parentStep = inner;
        const Status circle = run(*workspace, [&](Edit &e) { return updateJourney(e, upper); });
        QCOMPARE(circle.error().code, Errc::Conflict);
        row.parentStep = inner;
        const Status own = run(*workspace, [&](Edit &e) { return updateJourney(e, row); });
        QCOMPARE(own.error().code, Errc::Conflict);
        QVERIFY(run(*workspace, [&](Edit &e) { return deleteStep(e, step); }));
        QCOMPARE(workspace->state().at(below).parentStep, StepId{});
    }

private:
    std::unique_ptr<Workspace> workspace;
    JourneyId journey;
    QList<StageId> stages;
    StepId step;
    LaneId lane;
    CardId card;
};

PERIPLUS_SUITE(TestVerbsMap, QCoreApplication)
#include "tst_verbs_map.moc"

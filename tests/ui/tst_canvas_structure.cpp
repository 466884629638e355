// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/main/suite.h"
#include "tests/support/ui/shown_canvas.h"

#include <QApplication>
#include <QTextEdit>

using namespace periplus;
using namespace Qt::StringLiterals;

/// Stages, steps and lanes: dragging them by their headers, collapsing, hiding, splitting and joining.
class TestCanvasStructure : public QObject
{
    Q_OBJECT

private slots:
    void aStageIsDraggedBehindAnother();
    void aStepIsDraggedToAPlace_data();
    void aStepIsDraggedToAPlace();
    void controlArrowsTakeAStepIntoTheNextStage();
    void aLaneIsDraggedBelowAnother();
    void controlLeavesACopyOfAStage();
    void controlLeavesACopyOfAStep();
    void droppingAHeaderWhereItWasIsNoStep();
    void escapeLeavesTheOrder();
    void aHeaderInTheAirShowsSlotAndBar();
    void aStepGoesIntoAnEmptyStage();
    void draggingAtTheEdgeScrolls();
    void theChevronCollapses_data();
    void theChevronCollapses();
    void spaceCollapsesAndExpands();
    void spaceWithADragOnlyPans();
    void aSpaceBarPressedElsewhereDoesNothing();
    void severalCollapseTogether();
    void hiddenLanesComeBack();
    void aStageIsSplitBeforeAStep();
    void theSecondStageIsNamedAtOnce();
    void makingAndNamingIsOneStep_data();
    void makingAndNamingIsOneStep();
    void stagesAreMerged();

private:
    static QPoint chevronOf(const ShownCanvas &shown, const Source &header);
    static int historyCount(const ShownCanvas &shown)
    {
        return static_cast<int>(shown.small.workspace->history().count());
    }
};

QPoint TestCanvasStructure::chevronOf(const ShownCanvas &shown, const Source &header)
{
    const QRectF area = shown.area(header);
    const double left = header.role == Role::LaneHeader ? 28 : header == stageSource(shown.small.stages[0]) ? 7 : 15;
    return shown.canvas.view().toView(QPointF(area.left() + left, area.center().y())).toPoint();
}

void TestCanvasStructure::aStageIsDraggedBehindAnother()
{
    ShownCanvas shown;
    const int before = historyCount(shown);
    const QPoint from = shown.middle(stageSource(shown.small.stages[0]));
    const QPoint to = shown.middle(stageSource(shown.small.stages[1]));
    shown.drag(from, to + QPoint(20, 5));
    QCOMPARE(shown.state().stagesOf(shown.small.journey),
             (QList<StageId>{shown.small.stages[1], shown.small.stages[0]}));
    QCOMPARE(historyCount(shown), before + 1);
    QCOMPARE(shown.small.workspace->history().undoStep()->op, Op::MoveStage);
    QCOMPARE(shown.canvas.selection().current(), stageSource(shown.small.stages[0]));
    QVERIFY(shown.small.workspace->undo());
    QCOMPARE(shown.state().stagesOf(shown.small.journey), shown.small.stages);
}

void TestCanvasStructure::aStepIsDraggedToAPlace_data()
{
    QTest::addColumn<int>("over");
    QTest::addColumn<int>("past"); // its middle, view pixels
    QTest::addColumn<QList<int>>("first");
    QTest::addColumn<QList<int>>("second");
    QTest::newRow("behind its neighbour") << 1 << 20 << QList<int>{1, 0} << QList<int>{2, 3};
    QTest::newRow("before the first of the next stage") << 2 << -20 << QList<int>{1} << QList<int>{0, 2, 3};
    QTest::newRow("between two of the next stage") << 2 << 20 << QList<int>{1} << QList<int>{2, 0, 3};
    QTest::newRow("behind the last") << 3 << 20 << QList<int>{1} << QList<int>{2, 3, 0};
}

void TestCanvasStructure::aStepIsDraggedToAPlace()
{
    QFETCH(int, over);
    QFETCH(int, past);
    QFETCH(QList<int>, first);
    QFETCH(QList<int>, second);
    ShownCanvas shown;
    const int before = historyCount(shown);
    const auto ids = [&](const QList<int> &numbers) {
        QList<StepId> steps;
        for (const int number : numbers)
            steps.append(shown.small.steps[number]);
        return steps;
    };
    shown.drag(shown.middle(stepSource(shown.small.steps[0])),
               shown.middle(stepSource(shown.small.steps[over])) + QPoint(past, 4));
    QCOMPARE(shown.state().stepsOf(shown.small.stages[0]), ids(first));
    QCOMPARE(shown.state().stepsOf(shown.small.stages[1]), ids(second));
    QCOMPARE(historyCount(shown), before + 1);
    QCOMPARE(shown.state().cardsOf(shown.small.steps[0]).size(), 2); // they go with it
}

void TestCanvasStructure::controlArrowsTakeAStepIntoTheNextStage()
{
    ShownCanvas shown;
    const QList<StepId> &steps = shown.small.steps;
    const auto first = [&] { return shown.state().stepsOf(shown.small.stages[0]); };
    const auto second = [&] { return shown.state().stepsOf(shown.small.stages[1]); };
    shown.click(stepSource(steps[0]));
    shown.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(first(), (QList<StepId>{steps[1], steps[0]}));
    shown.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(first(), QList<StepId>{steps[1]});
    QCOMPARE(second(), (QList<StepId>{steps[0], steps[2], steps[3]}));
    shown.key(Qt::Key_Right, Qt::ControlModifier);
    shown.key(Qt::Key_Right, Qt::ControlModifier);
    shown.key(Qt::Key_Right, Qt::ControlModifier); // there is nothing further
    QCOMPARE(second(), (QList<StepId>{steps[2], steps[3], steps[0]}));
    for (int i = 0; i < 4; ++i)
        shown.key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(first(), (QList<StepId>{steps[0], steps[1]}));
    QCOMPARE(shown.canvas.selection().current(), stepSource(steps[0]));
}

void TestCanvasStructure::aLaneIsDraggedBelowAnother()
{
    ShownCanvas shown;
    const LaneId goal = shown.small.lane(LaneKind::Goal);
    const LaneId touch = shown.small.lane(LaneKind::Touchpoint);
    const QList<LaneId> lanes = shown.state().lanesOf(shown.small.journey);
    QCOMPARE(lanes.indexOf(goal), lanes.indexOf(touch) + 1);
    shown.drag(shown.middle(laneSource(touch)), shown.middle(laneSource(goal)) + QPoint(0, 10));
    const QList<LaneId> after = shown.state().lanesOf(shown.small.journey);
    QCOMPARE(after.indexOf(touch), after.indexOf(goal) + 1);
    QCOMPARE(shown.small.workspace->history().undoStep()->op, Op::MoveLane);
}

void TestCanvasStructure::controlLeavesACopyOfAStage()
{
    ShownCanvas shown;
    shown.drag(shown.middle(stageSource(shown.small.stages[0])),
               shown.middle(stageSource(shown.small.stages[1])) + QPoint(20, 0), Qt::ControlModifier);
    const QList<StageId> after = shown.state().stagesOf(shown.small.journey);
    QCOMPARE(after.size(), 3);
    QCOMPARE(after.mid(0, 2), shown.small.stages);
    QCOMPARE(shown.state().at(after[2]).title, u"Discover"_s);
    QCOMPARE(shown.state().stepsOf(after[2]).size(), 2);
    QVERIFY(shown.small.workspace->undo()); // both in one step
    QCOMPARE(shown.state().stagesOf(shown.small.journey), shown.small.stages);
}

void TestCanvasStructure::controlLeavesACopyOfAStep()
{
    ShownCanvas shown;
    const QPoint home = shown.middle(stepSource(shown.small.steps[0]));
    shown.drag(home, home + QPoint(20, 0), Qt::ControlModifier); // right beside itself
    const QList<StepId> steps = shown.state().stepsOf(shown.small.stages[0]);
    QCOMPARE(steps.size(), 3);
    QCOMPARE(shown.state().at(steps[1]).title, u"Discover First"_s);
    QCOMPARE(shown.state().cardsOf(steps[1]).size(), 2);
}

void TestCanvasStructure::droppingAHeaderWhereItWasIsNoStep()
{
    ShownCanvas shown;
    const int before = historyCount(shown);
    for (const Source &header : {stageSource(shown.small.stages[0]), stepSource(shown.small.steps[1]),
                                 laneSource(shown.small.lane(LaneKind::Goal))}) {
        const QPoint from = shown.middle(header);
        shown.drag(from, from + QPoint(10, 8));
    }
    QCOMPARE(historyCount(shown), before);
}

void TestCanvasStructure::escapeLeavesTheOrder()
{
    ShownCanvas shown;
    const QPoint to = shown.middle(stageSource(shown.small.stages[1])) + QPoint(20, 0);
    shown.press(shown.middle(stageSource(shown.small.stages[0])));
    shown.moveTo(to);
    shown.key(Qt::Key_Escape);
    shown.release(to);
    QCOMPARE(shown.state().stagesOf(shown.small.journey), shown.small.stages);
}

void TestCanvasStructure::aHeaderInTheAirShowsSlotAndBar()
{
    ShownCanvas shown;
    const QRect slot = shown.canvas.view().toView(shown.area(stepSource(shown.small.steps[0]))).toRect();
    const QRectF last = shown.canvas.view().toView(shown.area(stepSource(shown.small.steps[3])));
    const QImage before = shown.view()->grab().toImage();
    shown.press(shown.middle(stepSource(shown.small.steps[0])));
    shown.moveTo(last.center().toPoint() + QPoint(15, 0));
    const QImage during = shown.view()->grab().toImage();
    shown.key(Qt::Key_Escape);
    QVERIFY(before.copy(slot) != during.copy(slot));
    const QPoint onBar(static_cast<int>(last.right()), static_cast<int>(last.bottom()) + 100);
    const Color accent = shown.map.theme().color(u"accent"_s);
    QCOMPARE(during.pixelColor(onBar), QColor(accent.r, accent.g, accent.b));
}

void TestCanvasStructure::aStepGoesIntoAnEmptyStage()
{
    ShownCanvas shown;
    QVERIFY(shown.canvas.commands().addStage(stageSource(shown.small.stages[1]), u"Leave"_s));
    const StageId empty = shown.state().stagesOf(shown.small.journey).last();
    shown.drag(shown.middle(stepSource(shown.small.steps[0])), shown.middle(stageSource(empty)) + QPoint(0, 60));
    QCOMPARE(shown.state().stepsOf(empty), QList<StepId>{shown.small.steps[0]});
}

void TestCanvasStructure::draggingAtTheEdgeScrolls()
{
    ShownCanvas shown;
    shown.canvas.zoomToPercent(200);
    const double before = shown.canvas.view().origin().x();
    const QPoint edge(shown.view()->width() - 4, shown.middle(stepSource(shown.small.steps[0])).y());
    shown.press(shown.middle(stepSource(shown.small.steps[0])));
    shown.moveTo(edge);
    QTRY_VERIFY(shown.canvas.view().origin().x() > before);
    shown.key(Qt::Key_Escape);
}

void TestCanvasStructure::theChevronCollapses_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("first stage") << 0;
    QTest::newRow("last stage") << 1;
    QTest::newRow("lane") << 2;
}

void TestCanvasStructure::theChevronCollapses()
{
    QFETCH(int, which);
    ShownCanvas shown;
    const Source header =
        which == 2 ? laneSource(shown.small.lane(LaneKind::Pain)) : stageSource(shown.small.stages[which]);
    const auto size = [&] { return which == 2 ? shown.area(header).height() : shown.area(header).width(); };
    const double before = size();
    const QImage bare = shown.view()->grab().toImage();
    shown.moveTo(chevronOf(shown, header), {}, Qt::NoButton);
    QVERIFY(shown.view()->grab().toImage() != bare); // shown where the pointer is
    QTest::mouseClick(shown.view(), Qt::LeftButton, {}, chevronOf(shown, header));
    QVERIFY(size() < before);
    QTest::mouseClick(shown.view(), Qt::LeftButton, {}, chevronOf(shown, header));
    QCOMPARE(size(), before);
    QVERIFY(shown.small.workspace->undo());
    QVERIFY(size() < before);
}

void TestCanvasStructure::spaceCollapsesAndExpands()
{
    ShownCanvas shown;
    shown.click(stageSource(shown.small.stages[1]));
    shown.key(Qt::Key_Space);
    QVERIFY(shown.state().at(shown.small.stages[1]).collapsed);
    QCOMPARE(shown.canvas.selection().current(), stageSource(shown.small.stages[1]));
    shown.key(Qt::Key_Space);
    QVERIFY(!shown.state().at(shown.small.stages[1]).collapsed);
}

void TestCanvasStructure::spaceWithADragOnlyPans()
{
    ShownCanvas shown;
    shown.click(stageSource(shown.small.stages[1]));
    const int before = historyCount(shown);
    QTest::keyPress(&shown.canvas, Qt::Key_Space);
    shown.drag({500, 500}, {460, 480});
    QTest::keyRelease(&shown.canvas, Qt::Key_Space);
    QCOMPARE(historyCount(shown), before);
    QVERIFY(!shown.state().at(shown.small.stages[1]).collapsed);
}

void TestCanvasStructure::aSpaceBarPressedElsewhereDoesNothing()
{
    ShownCanvas shown;
    shown.click(stageSource(shown.small.stages[1]));
    QTest::keyRelease(&shown.canvas, Qt::Key_Space); // as after pressing a button that gives the focus back
    QVERIFY(!shown.state().at(shown.small.stages[1]).collapsed);
}

void TestCanvasStructure::severalCollapseTogether()
{
    ShownCanvas shown;
    const int before = historyCount(shown);
    shown.canvas.selection().set({stageSource(shown.small.stages[0]), stageSource(shown.small.stages[1])});
    shown.canvas.selectionCommands().toggleCollapsed();
    QVERIFY(shown.state().at(shown.small.stages[0]).collapsed);
    QVERIFY(shown.state().at(shown.small.stages[1]).collapsed);
    QCOMPARE(historyCount(shown), before + 1);
}

void TestCanvasStructure::hiddenLanesComeBack()
{
    ShownCanvas shown;
    const LaneId goal = shown.small.lane(LaneKind::Goal);
    shown.click(laneSource(goal));
    shown.canvas.selectionCommands().hideLane();
    QVERIFY(!shown.state().at(goal).hidden); // a way of looking, nothing that undo would know
    QVERIFY(shown.area(laneSource(goal)).isEmpty());
    QCOMPARE(shown.canvas.selection().current().role, Role::LaneHeader); // a neighbour, not the one that is gone
    QVERIFY(!(shown.canvas.selection().current() == laneSource(goal)));
    shown.canvas.selectionCommands().showAllLanes();
    QVERIFY(!shown.area(laneSource(goal)).isEmpty());
}

void TestCanvasStructure::aStageIsSplitBeforeAStep()
{
    ShownCanvas shown;
    const int before = historyCount(shown);
    shown.click(stepSource(shown.small.steps[1]));
    shown.canvas.selectionCommands().splitStage();
    QCOMPARE(shown.state().stagesOf(shown.small.journey).size(), 3);
    QCOMPARE(shown.state().stepsOf(shown.small.stages[0]), QList<StepId>{shown.small.steps[0]});
    QCOMPARE(historyCount(shown), before + 1);
    shown.canvas.editing().cancel();
    shown.click(stepSource(shown.small.steps[0]));
    shown.canvas.selectionCommands().splitStage(); // an empty stage would be left
    QCOMPARE(historyCount(shown), before + 1);
}

void TestCanvasStructure::theSecondStageIsNamedAtOnce()
{
    ShownCanvas shown;
    shown.click(stepSource(shown.small.steps[1]));
    shown.canvas.selectionCommands().splitStage();
    QVERIFY(shown.editor());
    QTest::keyClicks(shown.editor(), u"Compare"_s);
    QTest::keyClick(shown.editor(), Qt::Key_Return);
    QCOMPARE(shown.state().at(shown.state().stagesOf(shown.small.journey)[1]).title, u"Compare"_s);
}

void TestCanvasStructure::makingAndNamingIsOneStep_data()
{
    QTest::addColumn<Op>("op");
    QTest::newRow("stage") << Op::CreateStage;
    QTest::newRow("step") << Op::CreateStep;
    QTest::newRow("lane") << Op::CreateLane;
    QTest::newRow("split") << Op::SplitStage;
}

void TestCanvasStructure::makingAndNamingIsOneStep()
{
    QFETCH(Op, op);
    ShownCanvas shown;
    const State start = shown.state();
    const int before = historyCount(shown);
    SelectionCommands &commands = shown.canvas.selectionCommands();
    shown.click(stepSource(shown.small.steps[1]));
    if (op == Op::CreateStage)
        commands.addStage();
    else if (op == Op::CreateStep)
        commands.addStep();
    else if (op == Op::CreateLane)
        commands.addLane(LaneKind::Note);
    else
        commands.splitStage();
    QTest::keyClicks(shown.editor(), u"Pay"_s);
    QTest::keyClick(shown.editor(), Qt::Key_Return);
    QCOMPARE(shown.small.workspace->history().undoStep()->op, op);
    QCOMPARE(shown.small.workspace->history().undoStep()->label, u"Pay"_s);
    QCOMPARE(historyCount(shown), before + 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the editor of before
    shown.canvas.editCurrent();                                          // another name later is another step
    QTest::keyClicks(shown.editor(), u"Check out"_s);
    QTest::keyClick(shown.editor(), Qt::Key_Return);
    QCOMPARE(historyCount(shown), before + 2);
    QVERIFY(shown.small.workspace->undo());
    QVERIFY(shown.small.workspace->undo());
    QVERIFY(shown.state() == start);
}

void TestCanvasStructure::stagesAreMerged()
{
    ShownCanvas shown;
    shown.click(stageSource(shown.small.stages[0]));
    shown.canvas.selectionCommands().mergeWithNextStage();
    QCOMPARE(shown.state().stagesOf(shown.small.journey), QList<StageId>{shown.small.stages[0]});
    QCOMPARE(shown.state().stepsOf(shown.small.stages[0]), shown.small.steps);
    QVERIFY(shown.small.workspace->undo());
    QCOMPARE(shown.state().stagesOf(shown.small.journey), shown.small.stages);
}

PERIPLUS_SUITE(TestCanvasStructure, QApplication)
#include "tst_canvas_structure.moc"

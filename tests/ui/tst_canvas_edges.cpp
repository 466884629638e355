// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/stages.h"
#include "core/layout/map_grid.h"
#include "tests/support/main/suite.h"
#include "tests/support/ui/shown_canvas.h"
#include "ui/canvas/drag_size.h"
#include "ui/canvas/map_edge.h"

#include <QApplication>
#include <QToolTip>

using namespace periplus;
using namespace Qt::StringLiterals;

/// Widening cards over steps, columns, and lanes downwards, by their edges and by keyboard.
class TestCanvasEdges : public QObject
{
    Q_OBJECT

private slots:
    void anEdgeSpansSteps_data();
    void anEdgeSpansSteps();
    void theLeftEdgeTakesEarlierSteps();
    void nothingIsWrittenBeforeTheRelease();
    void theMapFollowsTheEdge();
    void keysSpanSteps();
    void aCollapsedStageIsCoveredWhole();
    void aCardOfAStageIsMadeNarrower();
    void aCardInACollapsedStageHasNoEdges();
    void theCursorTellsOfAnEdge();
    void aColumnGetsAWidth_data();
    void aColumnGetsAWidth();
    void theWidthIsToldMeanwhile();
    void aDoubleClickResetsTheWidth();
    void keysChangeTheWidthInOneStep();
    void aLaneGetsAHeight_data();
    void aLaneGetsAHeight();
    void aCurveStaysAsLowAsItCan();
    void aLaneIsNeverLowerThanItsCards();
    void aDoubleClickResetsTheHeight();
    void keysChangeTheHeightInOneStep();
    void aCollapsedLaneHasNoLowerEdge();

private:
    static QPoint edge(const ShownCanvas &shown, const Source &source, bool right, int inside = 2)
    {
        const QRectF area = shown.canvas.view().toView(shown.area(source));
        return QPointF(right ? area.right() - inside : area.left() + inside, area.center().y()).toPoint();
    }
    /// In the names at the left, just inside the lower end of a lane.
    static QPoint lowerEdge(const ShownCanvas &shown, const Source &lane)
    {
        const QRectF area = shown.canvas.view().toView(shown.area(lane));
        return QPointF(area.left() + grid::kMapLeft / 2, area.bottom() - 2).toPoint();
    }
};

void TestCanvasEdges::anEdgeSpansSteps_data()
{
    QTest::addColumn<int>("over"); // the step whose middle the edge comes past
    QTest::addColumn<int>("span");
    QTest::newRow("one more") << 1 << 2;
    QTest::newRow("into the next stage") << 2 << 3;
    QTest::newRow("to the end") << 3 << 4;
    QTest::newRow("as it was") << 0 << 1;
}

void TestCanvasEdges::anEdgeSpansSteps()
{
    QFETCH(int, over);
    QFETCH(int, span);
    ShownCanvas shown;
    const qint64 before = shown.small.workspace->history().count();
    const QPoint from = edge(shown, cardSource(shown.small.pain), true);
    const int x = shown.middle(stepSource(shown.small.steps[over])).x() + 12;
    shown.drag(from, {x, from.y() + 5});
    QCOMPARE(shown.state().at(shown.small.pain).span, span);
    QCOMPARE(shown.state().at(shown.small.pain).step, shown.small.steps[0]);
    QCOMPARE(shown.small.workspace->history().count(), before + (span > 1));
    if (span == 1)
        return;
    QCOMPARE(shown.small.workspace->history().undoStep()->op, Op::SpanCard);
    const double right = shown.area(stepSource(shown.small.steps[over])).right();
    QVERIFY(qAbs(shown.area(cardSource(shown.small.pain)).right() - right) < 12); // and the layout shows it
    QVERIFY(shown.small.workspace->undo());
    QCOMPARE(shown.state().at(shown.small.pain).span, 1);
}

void TestCanvasEdges::theLeftEdgeTakesEarlierSteps()
{
    ShownCanvas shown;
    const CardPlace place{shown.small.lane(LaneKind::Opportunity), {}, shown.small.steps[2], {}};
    const Result<Source> made = shown.canvas.commands().addCard(place, u"Guided import"_s);
    const QPoint from = edge(shown, *made, false);
    shown.drag(from, {shown.middle(stepSource(shown.small.steps[1])).x() - 12, from.y()});
    const Card &card = shown.state().at(CardId{made->id});
    QCOMPARE(card.step, shown.small.steps[1]);
    QCOMPARE(card.span, 2);
    const QPoint back = edge(shown, *made, false);
    shown.drag(back, {shown.middle(stepSource(shown.small.steps[1])).x() + 12, back.y()});
    QCOMPARE(shown.state().at(CardId{made->id}).step, shown.small.steps[2]);
    QCOMPARE(shown.state().at(CardId{made->id}).span, 1);
}

void TestCanvasEdges::nothingIsWrittenBeforeTheRelease()
{
    ShownCanvas shown;
    const State before = shown.state();
    const QPoint from = edge(shown, cardSource(shown.small.pain), true);
    shown.press(from);
    shown.moveTo(from + QPoint(200, 0));
    QVERIFY(shown.state() == before);
    shown.key(Qt::Key_Escape);
    shown.release(from + QPoint(200, 0));
    QVERIFY(shown.state() == before);
}

void TestCanvasEdges::theMapFollowsTheEdge()
{
    ShownCanvas shown;
    const QPoint from = edge(shown, cardSource(shown.small.pain), true);
    const QRect next = shown.canvas.view().toView(shown.area(shown.small.cell(LaneKind::Pain, 1))).toRect();
    const QImage before = shown.view()->grab().toImage();
    shown.press(from);
    shown.moveTo(from + QPoint(110, 0));
    QVERIFY(shown.view()->grab().toImage().copy(next) != before.copy(next));
    shown.key(Qt::Key_Escape);
}

void TestCanvasEdges::keysSpanSteps()
{
    ShownCanvas shown;
    const auto keys = Qt::ControlModifier | Qt::ShiftModifier;
    const auto span = [&] { return shown.state().at(shown.small.pain).span; };
    shown.click(cardSource(shown.small.pain));
    const qint64 before = shown.small.workspace->history().count();
    for (const int expected : {2, 3, 4, 4}) { // there are no more than four
        shown.key(Qt::Key_Right, keys);
        QCOMPARE(span(), expected);
    }
    shown.key(Qt::Key_Left, keys);
    QCOMPARE(span(), 3);
    QCOMPARE(shown.small.workspace->history().count(), before + 1); // pressed quickly: one step
    QVERIFY(shown.small.workspace->undo());
    QCOMPARE(span(), 1);
    shown.key(Qt::Key_Left, keys);
    QCOMPARE(span(), 1);
}

void TestCanvasEdges::aCollapsedStageIsCoveredWhole()
{
    ShownCanvas shown;
    const auto keys = Qt::ControlModifier | Qt::ShiftModifier;
    QVERIFY(shown.canvas.structure().collapse({stageSource(shown.small.stages[1])}, true));
    shown.click(cardSource(shown.small.pain));
    shown.key(Qt::Key_Right, keys);
    shown.key(Qt::Key_Right, keys);
    QCOMPARE(shown.state().at(shown.small.pain).span, 4);
    shown.key(Qt::Key_Left, keys);
    QCOMPARE(shown.state().at(shown.small.pain).span, 2);
    const QPoint from = edge(shown, cardSource(shown.small.pain), true);
    shown.drag(from, {shown.middle(stageSource(shown.small.stages[1])).x() + 12, from.y()});
    QCOMPARE(shown.state().at(shown.small.pain).span, 4);
}

void TestCanvasEdges::aCardOfAStageIsMadeNarrower()
{
    ShownCanvas shown;
    const CardPlace place{shown.small.lane(LaneKind::Opportunity), shown.small.stages[0], {}, {}};
    const Result<Source> made = shown.canvas.commands().addCard(place, u"For the whole stage"_s);
    const CardId card{made->id};
    const QPoint from = edge(shown, *made, true);
    shown.drag(from, from + QPoint(-20, 0)); // not past a middle: it stays a card of the stage
    QCOMPARE(shown.state().at(card).stage, shown.small.stages[0]);
    shown.drag(from, from + QPoint(-100, 0));
    QCOMPARE(shown.state().at(card).stage, StageId{});
    QCOMPARE(shown.state().at(card).step, shown.small.steps[0]);
    QCOMPARE(shown.state().at(card).span, 1);
    QVERIFY(shown.small.workspace->undo());
    shown.canvas.selection().setOne(*made);
    shown.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown.state().at(card).span, 3);
    QCOMPARE(shown.state().at(card).step, shown.small.steps[0]);
}

void TestCanvasEdges::aCardInACollapsedStageHasNoEdges()
{
    ShownCanvas shown;
    const CardPlace place{shown.small.lane(LaneKind::Opportunity), shown.small.stages[0], {}, {}};
    const Result<Source> made = shown.canvas.commands().addCard(place, u"For the whole stage"_s);
    QVERIFY(shown.canvas.structure().collapse({stageSource(shown.small.stages[0])}, true));
    shown.moveTo(edge(shown, *made, true), {}, Qt::NoButton);
    QVERIFY(shown.view()->cursor().shape() != Qt::SizeHorCursor);
}

void TestCanvasEdges::theCursorTellsOfAnEdge()
{
    ShownCanvas shown;
    const QRect card = shown.canvas.view().toView(shown.area(cardSource(shown.small.pain))).toRect();
    const QImage bare = shown.view()->grab().toImage();
    shown.moveTo(edge(shown, cardSource(shown.small.pain), true), {}, Qt::NoButton);
    QCOMPARE(shown.view()->cursor().shape(), Qt::SizeHorCursor);
    QVERIFY(shown.view()->grab().toImage().copy(card) != bare.copy(card)); // and a handle is to be seen
    shown.moveTo(shown.middle(cardSource(shown.small.pain)), {}, Qt::NoButton);
    QVERIFY(shown.view()->cursor().shape() != Qt::SizeHorCursor);
    shown.moveTo(edge(shown, stepSource(shown.small.steps[0]), true), {}, Qt::NoButton);
    QCOMPARE(shown.view()->cursor().shape(), Qt::SplitHCursor);
}

void TestCanvasEdges::aColumnGetsAWidth_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<double>("width");
    QTest::newRow("wider") << 61 << 180.0;
    QTest::newRow("narrower") << -29 << 92.0;
    QTest::newRow("not under 64") << -115 << 64.0;
    QTest::newRow("not over 320") << 400 << 320.0;
}

void TestCanvasEdges::aColumnGetsAWidth()
{
    QFETCH(int, by);
    QFETCH(double, width);
    ShownCanvas shown;
    const qint64 before = shown.small.workspace->history().count();
    const QPoint from = edge(shown, stepSource(shown.small.steps[0]), true, 0);
    shown.drag(from, from + QPoint(by, 3));
    QCOMPARE(shown.state().at(shown.small.steps[0]).width, std::optional(width));
    QCOMPARE(shown.area(stepSource(shown.small.steps[0])).width(), width);
    QCOMPARE(shown.small.workspace->history().count(), before + 1);
    QCOMPARE(shown.small.workspace->history().undoStep()->op, Op::ResizeStep);
    QVERIFY(shown.small.workspace->undo());
    QVERIFY(!shown.state().at(shown.small.steps[0]).width);
}

void TestCanvasEdges::theWidthIsToldMeanwhile()
{
    ShownCanvas shown;
    const QPoint from = edge(shown, stepSource(shown.small.steps[0]), true, 0);
    shown.press(from);
    shown.moveTo(from + QPoint(40, 0));
    QCOMPARE(QToolTip::text(), u"Width 160"_s);
    shown.key(Qt::Key_Escape);
    shown.release(from + QPoint(40, 0));
    QVERIFY(!shown.state().at(shown.small.steps[0]).width);
}

void TestCanvasEdges::aDoubleClickResetsTheWidth()
{
    ShownCanvas shown;
    QVERIFY(shown.canvas.structure().setSize(stepSource(shown.small.steps[0]), 200, false));
    QTest::mouseDClick(shown.view(), Qt::LeftButton, {}, edge(shown, stepSource(shown.small.steps[0]), true, 1));
    QVERIFY(!shown.state().at(shown.small.steps[0]).width);
    QVERIFY(!shown.canvas.editing().isActive());
    const qint64 before = shown.small.workspace->history().count();
    QTest::mouseDClick(shown.view(), Qt::LeftButton, {}, edge(shown, stepSource(shown.small.steps[0]), true, 1));
    QCOMPARE(shown.small.workspace->history().count(), before);
}

void TestCanvasEdges::keysChangeTheWidthInOneStep()
{
    ShownCanvas shown;
    const auto keys = Qt::AltModifier | Qt::ShiftModifier;
    shown.click(stepSource(shown.small.steps[1]));
    const qint64 before = shown.small.workspace->history().count();
    shown.key(Qt::Key_Right, keys);
    shown.key(Qt::Key_Right, keys);
    QCOMPARE(shown.area(stepSource(shown.small.steps[1])).width(), grid::kStepWidthDefault + 16);
    shown.key(Qt::Key_Left, keys);
    QCOMPARE(shown.area(stepSource(shown.small.steps[1])).width(), grid::kStepWidthDefault + 8);
    QCOMPARE(shown.small.workspace->history().count(), before + 1);
    QCOMPARE(shown.canvas.selection().current(), stepSource(shown.small.steps[1]));
    shown.canvas.selectionCommands().resetSize();
    QVERIFY(!shown.state().at(shown.small.steps[1]).width);
}

void TestCanvasEdges::aLaneGetsAHeight_data()
{
    QTest::addColumn<LaneKind>("kind");
    QTest::addColumn<int>("by");
    QTest::newRow("higher") << LaneKind::Goal << 60;
    QTest::newRow("a higher curve") << LaneKind::Emotion << 60;
    QTest::newRow("a lower curve") << LaneKind::Emotion << -60;
    QTest::newRow("the lowest curve") << LaneKind::Emotion << -100;
}

void TestCanvasEdges::aLaneGetsAHeight()
{
    QFETCH(LaneKind, kind);
    QFETCH(int, by);
    ShownCanvas shown;
    const LaneId lane = shown.small.lane(kind);
    const Source header = laneSource(lane);
    const qint64 before = shown.small.workspace->history().count();
    const double height = shown.area(header).height();
    const double below = shown.area(laneSource(shown.small.lane(LaneKind::Pain))).top();
    const QPoint from = lowerEdge(shown, header);
    shown.moveTo(from);
    QCOMPARE(shown.view()->cursor().shape(), Qt::SplitVCursor);
    shown.press(from);
    shown.moveTo(from + QPoint(2, by / 2));
    shown.moveTo(from + QPoint(2, by));
    QVERIFY2(QToolTip::text().startsWith(u"Height "_s), qPrintable(QToolTip::text()));
    shown.release(from + QPoint(2, by));
    QVERIFY(shown.state().at(lane).height);
    const double after = shown.area(header).height();
    QVERIFY2(std::abs(after - height - by) <= DragSize::kSnap / 2, qPrintable(QString::number(after)));
    QCOMPARE(shown.area(laneSource(shown.small.lane(LaneKind::Pain))).top(), below + after - height);
    QCOMPARE(shown.small.workspace->history().count(), before + 1);
    QCOMPARE(shown.small.workspace->history().undoStep()->op, Op::ResizeLane);
    QVERIFY(shown.small.workspace->undo());
    QCOMPARE(shown.area(header).height(), height);
}

/// The curve has a least height of its own; drawing further up does not throw it back.
void TestCanvasEdges::aCurveStaysAsLowAsItCan()
{
    ShownCanvas shown;
    const Source lane = laneSource(shown.small.lane(LaneKind::Emotion));
    shown.drag(lowerEdge(shown, lane), lowerEdge(shown, lane) - QPoint(0, 190));
    QCOMPARE(shown.area(lane).height(), grid::kEmotionRowMin);
    shown.canvas.selectionCommands().resetSize(lane);
    QCOMPARE(shown.area(lane).height(), grid::kEmotionRow);
    shown.click(lane);
    shown.key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(shown.area(lane).height(), grid::kEmotionRow - 8);
}

/// Cards are never cut off: a lane that is made too low is as high as they need.
void TestCanvasEdges::aLaneIsNeverLowerThanItsCards()
{
    ShownCanvas shown;
    const LaneId lane = shown.small.lane(LaneKind::Goal);
    const double height = shown.area(laneSource(lane)).height();
    const qint64 before = shown.small.workspace->history().count();
    shown.drag(lowerEdge(shown, laneSource(lane)), lowerEdge(shown, laneSource(lane)) - QPoint(0, 30));
    QCOMPARE(shown.small.workspace->history().count(), before); // nothing changed
    QVERIFY(shown.canvas.structure().setSize(laneSource(lane), height + 100, false));
    shown.drag(lowerEdge(shown, laneSource(lane)), lowerEdge(shown, laneSource(lane)) - QPoint(0, 180));
    QCOMPARE(shown.area(laneSource(lane)).height(), height);
    QVERIFY(!shown.state().at(lane).height); // it follows its cards again
}

void TestCanvasEdges::aDoubleClickResetsTheHeight()
{
    ShownCanvas shown;
    const LaneId lane = shown.small.lane(LaneKind::Goal);
    QVERIFY(shown.canvas.structure().setSize(laneSource(lane), 200, false));
    QTest::mouseDClick(shown.view(), Qt::LeftButton, {}, lowerEdge(shown, laneSource(lane)));
    QVERIFY(!shown.state().at(lane).height);
    QVERIFY(!shown.canvas.editing().isActive());
}

void TestCanvasEdges::keysChangeTheHeightInOneStep()
{
    ShownCanvas shown;
    const Source lane = laneSource(shown.small.lane(LaneKind::Goal));
    const auto keys = Qt::AltModifier | Qt::ShiftModifier;
    shown.click(lane);
    const double height = shown.area(lane).height();
    const qint64 before = shown.small.workspace->history().count();
    shown.key(Qt::Key_Up, keys);
    QCOMPARE(shown.small.workspace->history().count(), before); // its cards need all of it
    shown.key(Qt::Key_Down, keys);
    shown.key(Qt::Key_Down, keys);
    shown.key(Qt::Key_Up, keys);
    QCOMPARE(shown.area(lane).height(), height + 8);
    QCOMPARE(shown.small.workspace->history().count(), before + 1);
    QCOMPARE(shown.canvas.selection().current(), lane);
    shown.canvas.selectionCommands().resetSize();
    QCOMPARE(shown.area(lane).height(), height);
}

void TestCanvasEdges::aCollapsedLaneHasNoLowerEdge()
{
    ShownCanvas shown;
    const Source lane = laneSource(shown.small.lane(LaneKind::Goal));
    QVERIFY(shown.canvas.structure().collapse({lane}, true));
    QCOMPARE(edgeAt(shown.canvas.map(), shown.canvas.view(), lowerEdge(shown, lane)).kind, MapEdge::Kind::None);
}

PERIPLUS_SUITE(TestCanvasEdges, QApplication)
#include "tst_canvas_edges.moc"

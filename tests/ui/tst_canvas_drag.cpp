// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/main/suite.h"
#include "tests/support/ui/shown_canvas.h"

#include <QApplication>
#include <QSignalSpy>

using namespace periplus;
using namespace Qt::StringLiterals;

/// Dragging cards and feelings.
class TestCanvasDrag : public QObject
{
    Q_OBJECT

private slots:
    void aCardIsDroppedInAnotherCell_data();
    void aCardIsDroppedInAnotherCell();
    void controlLeavesACopy();
    void droppingWhereItWasIsNoStep();
    void escapeLeavesEverything();
    void aCardIsDroppedAboveAnother();
    void theEmotionLaneTakesNoCards();
    void aDragShowsSlotBarAndCard();
    void aFeelingIsDraggedInOneStep();
    void aDraggedFeelingSnapsUnlessAltIsHeld_data();
    void aDraggedFeelingSnapsUnlessAltIsHeld();
    void doubleClickScoresAGap();
    void controlClickSelectsSeveral();
};

void TestCanvasDrag::aCardIsDroppedInAnotherCell_data()
{
    QTest::addColumn<LaneKind>("lane");
    QTest::addColumn<int>("step");
    QTest::newRow("another step") << LaneKind::Pain << 2;
    QTest::newRow("another lane") << LaneKind::Opportunity << 0;
    QTest::newRow("both") << LaneKind::Goal << 3;
}

void TestCanvasDrag::aCardIsDroppedInAnotherCell()
{
    QFETCH(LaneKind, lane);
    QFETCH(int, step);
    ShownCanvas shown;
    const qint64 before = shown.small.workspace->history().count();
    shown.drag(shown.middle(cardSource(shown.small.pain)), shown.middle(shown.small.cell(lane, step)));
    const Card &card = shown.state().at(shown.small.pain);
    QCOMPARE(card.lane, shown.small.lane(lane));
    QCOMPARE(card.step, shown.small.steps[step]);
    QCOMPARE(shown.small.workspace->history().count(), before + 1);
    QCOMPARE(shown.small.workspace->history().undoStep()->op, Op::MoveCard);
    QCOMPARE(shown.canvas.selection().current(), cardSource(shown.small.pain));
}

void TestCanvasDrag::controlLeavesACopy()
{
    ShownCanvas shown;
    const qsizetype before = shown.state().count<Card>();
    shown.drag(shown.middle(cardSource(shown.small.pain)), shown.middle(shown.small.cell(LaneKind::Pain, 2)),
               Qt::ControlModifier);
    QCOMPARE(shown.state().count<Card>(), before + 1);
    QCOMPARE(shown.state().at(shown.small.pain).step, shown.small.steps[0]);
    QCOMPARE(shown.state().cardsOf(shown.small.steps[2]).size(), 1);
}

void TestCanvasDrag::droppingWhereItWasIsNoStep()
{
    ShownCanvas shown;
    const qint64 before = shown.small.workspace->history().count();
    const QPoint from = shown.middle(cardSource(shown.small.pain));
    shown.press(from);
    shown.moveTo(from + QPoint(60, 0));
    shown.moveTo(from + QPoint(2, 2));
    shown.release(from + QPoint(2, 2));
    QCOMPARE(shown.small.workspace->history().count(), before);
}

void TestCanvasDrag::escapeLeavesEverything()
{
    ShownCanvas shown;
    const QPoint to = shown.middle(shown.small.cell(LaneKind::Pain, 2));
    shown.press(shown.middle(cardSource(shown.small.pain)));
    shown.moveTo(to);
    shown.key(Qt::Key_Escape);
    shown.release(to);
    QCOMPARE(shown.state().at(shown.small.pain).step, shown.small.steps[0]);
}

void TestCanvasDrag::aCardIsDroppedAboveAnother()
{
    ShownCanvas shown;
    const QRectF first = shown.area(cardSource(shown.small.pain));
    const QPoint above = shown.canvas.view().toView(first.center() - QPointF(0, first.height() / 2 - 2)).toPoint();
    shown.drag(shown.middle(cardSource(shown.small.otherPain)), above);
    const CardPlace place{shown.small.lane(LaneKind::Pain), {}, shown.small.steps[0], {}};
    QCOMPARE(cardsAt(shown.state(), place), QList<CardId>({shown.small.otherPain, shown.small.pain}));
}

void TestCanvasDrag::theEmotionLaneTakesNoCards()
{
    ShownCanvas shown;
    const QSignalSpy failed(&shown.canvas, &Canvas::failed);
    shown.drag(shown.middle(cardSource(shown.small.pain)), shown.middle(shown.small.cell(LaneKind::Emotion, 3)));
    QCOMPARE(shown.state().at(shown.small.pain).lane, shown.small.lane(LaneKind::Pain));
    QCOMPARE(failed.count(), 0);
}

void TestCanvasDrag::aDragShowsSlotBarAndCard()
{
    ShownCanvas shown;
    const QRectF home = shown.area(cardSource(shown.small.pain));
    const QRect slot = shown.canvas.view().toView(home).toRect();
    const QImage before = shown.view()->grab().toImage();
    shown.press(shown.middle(cardSource(shown.small.pain)));
    shown.moveTo(shown.middle(shown.small.cell(LaneKind::Pain, 2)));
    const QImage during = shown.view()->grab().toImage();
    shown.key(Qt::Key_Escape);
    QVERIFY(before.copy(slot) != during.copy(slot));
    const QRect target = shown.canvas.view().toView(shown.area(shown.small.cell(LaneKind::Pain, 2))).toRect();
    QVERIFY(before.copy(target) != during.copy(target));
}

void TestCanvasDrag::aFeelingIsDraggedInOneStep()
{
    ShownCanvas shown;
    const qint64 before = shown.small.workspace->history().count();
    const QPoint from = shown.middle(emotionSource(shown.small.emotion(0)));
    shown.drag(from, from + QPoint(3, 500));
    QCOMPARE(emotionAt(shown.state(), shown.small.steps[0], shown.small.persona)->value, -2.0);
    QCOMPARE(shown.small.workspace->history().count(), before + 1);
    QVERIFY(shown.small.workspace->undo());
    QCOMPARE(emotionAt(shown.state(), shown.small.steps[0], shown.small.persona)->value, 1.0);
}

void TestCanvasDrag::aDraggedFeelingSnapsUnlessAltIsHeld_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("keys");
    QTest::addColumn<bool>("snaps");
    QTest::newRow("plain") << Qt::KeyboardModifiers() << true;
    QTest::newRow("with Alt") << Qt::KeyboardModifiers(Qt::AltModifier) << false;
}

void TestCanvasDrag::aDraggedFeelingSnapsUnlessAltIsHeld()
{
    QFETCH(Qt::KeyboardModifiers, keys);
    QFETCH(bool, snaps);
    ShownCanvas shown;
    const QPoint from = shown.middle(emotionSource(shown.small.emotion(0)));
    shown.drag(from, from + QPoint(0, 31), keys);
    const double quarters = emotionAt(shown.state(), shown.small.steps[0], shown.small.persona)->value * 4;
    QVERIFY(quarters < 4);
    QCOMPARE(quarters == qRound(quarters), snaps);
}

void TestCanvasDrag::doubleClickScoresAGap()
{
    ShownCanvas shown;
    const Source gap{Role::EmotionCell, shown.small.steps[3].value, shown.small.lane(LaneKind::Emotion).value};
    QTest::mouseDClick(shown.view(), Qt::LeftButton, {}, shown.middle(gap));
    QVERIFY(shown.small.emotion(3));
}

void TestCanvasDrag::controlClickSelectsSeveral()
{
    ShownCanvas shown;
    shown.click(cardSource(shown.small.pain));
    shown.click(cardSource(shown.small.otherPain), Qt::ControlModifier);
    QCOMPARE(shown.canvas.selection().items().size(), 2);
    shown.canvas.deleteSelection();
    QVERIFY(!shown.state().find(shown.small.pain));
    QVERIFY(!shown.state().find(shown.small.otherPain));
    QVERIFY(shown.small.workspace->undo());
    QVERIFY(shown.state().find(shown.small.pain));
    QVERIFY(shown.state().find(shown.small.otherPain));
}

Q_DECLARE_METATYPE(periplus::LaneKind)
PERIPLUS_SUITE(TestCanvasDrag, QApplication)
#include "tst_canvas_drag.moc"

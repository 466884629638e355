// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/main/suite.h"
#include "tests/support/ui/shown_canvas.h"

#include <QApplication>
#include <QSignalSpy>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

/// The small map with cards in the pain lane at each step and in the goal lane at the first two.
struct SelectMap : ShownCanvas
{
    SelectMap()
    {
        const Status done = small.workspace->edit(Op::Import, {}, [&](Edit &edit) -> Status {
            for (int i = 1; i < 4; ++i)
                pains.append(
                    createCard(edit, {small.lane(LaneKind::Pain), {}, small.steps[i], {}}, u"P%1"_s.arg(i)).value());
            for (int i = 0; i < 2; ++i)
                goals.append(
                    createCard(edit, {small.lane(LaneKind::Goal), {}, small.steps[i], {}}, u"G%1"_s.arg(i)).value());
            return {};
        });
        Q_ASSERT(done);
    }
    QList<Source> chosen() const { return canvas.selection().items(); }
    QList<Source> cards(const QList<CardId> &ids) const
    {
        QList<Source> sources;
        for (const CardId id : ids)
            sources.append(cardSource(id));
        return sources;
    }
    QPoint corner(const QRectF &area, double dx, double dy) const
    {
        return canvas.view()
            .toView(QPointF(area.left() + dx * area.width(), area.top() + dy * area.height()))
            .toPoint();
    }

    QList<CardId> pains; ///< at steps 1 to 3
    QList<CardId> goals; ///< at steps 0 and 1
    Canvas &canvas = ShownCanvas::canvas;
};

bool sameSet(QList<Source> a, const QList<Source> &b)
{
    return a.size() == b.size()
           && std::all_of(a.begin(), a.end(), [&](const Source &each) { return b.contains(each); });
}

} // namespace

/// Choosing many things, and what is done with them.
class TestCanvasSelect : public QObject
{
    Q_OBJECT

private slots:
    void shiftClickTakesTheBlockBetween();
    void shiftClickInOneCellTakesWhatIsBetween();
    void shiftClickOnHeadersTakesTheRow();
    void shiftArrowsExtendAndShrink();
    void aRubberBandTakesWhatItTouches();
    void controlKeepsWhatWasSelected();
    void escapeDropsTheBandAndThenTheSelection();
    void theBandIsShown();
    void controlATakesTheLaneThenTheMap();
    void aClickOnOneOfManyChoosesIt();
    void draggingOneOfManyMovesAll();
    void controlLeavesCopiesOfAll();
    void aBlockStaysOnTheMap();
    void droppingManyWhereTheyAreIsNoStep();
    void undoWhileDraggingIsHarmless();
    void duplicatingManyIsOneStep();
};

void TestCanvasSelect::shiftClickTakesTheBlockBetween()
{
    SelectMap shown;
    shown.click(cardSource(shown.goals[0]));
    shown.click(cardSource(shown.pains[0]), Qt::ShiftModifier);
    const QList<Source> block =
        shown.cards({shown.goals[0], shown.goals[1], shown.small.pain, shown.small.otherPain, shown.pains[0]});
    QVERIFY(
        sameSet(shown.chosen(),
                block + QList<Source>{emotionSource(shown.small.emotion(0)), emotionSource(shown.small.emotion(1))}));
    QCOMPARE(shown.canvas.selection().current(), cardSource(shown.pains[0]));
    shown.click(cardSource(shown.goals[1]), Qt::ShiftModifier); // from the same anchor
    QCOMPARE(shown.chosen(), shown.cards({shown.goals[0], shown.goals[1]}));
}

void TestCanvasSelect::shiftClickInOneCellTakesWhatIsBetween()
{
    SelectMap shown;
    shown.click(cardSource(shown.small.pain));
    shown.click(cardSource(shown.small.otherPain), Qt::ShiftModifier);
    QCOMPARE(shown.chosen(), shown.cards({shown.small.pain, shown.small.otherPain}));
}

void TestCanvasSelect::shiftClickOnHeadersTakesTheRow()
{
    SelectMap shown;
    shown.click(stepSource(shown.small.steps[2]));
    shown.click(stepSource(shown.small.steps[0]), Qt::ShiftModifier);
    QCOMPARE(shown.chosen(), QList<Source>({stepSource(shown.small.steps[1]), stepSource(shown.small.steps[2]),
                                            stepSource(shown.small.steps[0])}));
}

void TestCanvasSelect::shiftArrowsExtendAndShrink()
{
    SelectMap shown;
    shown.click(cardSource(shown.pains[0]));
    shown.key(Qt::Key_Right, Qt::ShiftModifier);
    shown.key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(shown.chosen(), shown.cards({shown.pains[0], shown.pains[1], shown.pains[2]}));
    shown.key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(shown.chosen(), shown.cards({shown.pains[0], shown.pains[1]}));
    shown.key(Qt::Key_Right);
    QCOMPARE(shown.chosen(), shown.cards({shown.pains[2]}));
}

void TestCanvasSelect::aRubberBandTakesWhatItTouches()
{
    SelectMap shown;
    const QRectF from = shown.area(shown.small.cell(LaneKind::Goal, 3));
    const QRectF to = shown.area(cardSource(shown.pains[1]));
    shown.drag(shown.corner(from, 0.9, 0.9), shown.corner(to, 0.5, 0.5));
    QVERIFY(sameSet(shown.chosen(), shown.cards({shown.pains[1], shown.pains[2]})));
    QCOMPARE(shown.small.workspace->history().undoStep()->op, Op::Import); // choosing is no edit
}

void TestCanvasSelect::controlKeepsWhatWasSelected()
{
    SelectMap shown;
    shown.click(cardSource(shown.goals[0]));
    const QPoint from = shown.corner(shown.area(shown.small.cell(LaneKind::Goal, 3)), 0.9, 0.9);
    const QPoint to = shown.corner(shown.area(cardSource(shown.pains[2])), 0.5, 0.5);
    QMouseEvent press(QEvent::MouseButtonPress, QPointF(from), shown.view()->mapToGlobal(QPointF(from)), Qt::LeftButton,
                      Qt::LeftButton, Qt::ControlModifier);
    QCoreApplication::sendEvent(shown.view(), &press);
    shown.moveTo(to, Qt::ControlModifier);
    shown.release(to, Qt::ControlModifier);
    QVERIFY(sameSet(shown.chosen(), shown.cards({shown.goals[0], shown.pains[2]})));
}

void TestCanvasSelect::escapeDropsTheBandAndThenTheSelection()
{
    SelectMap shown;
    shown.click(cardSource(shown.goals[0]));
    shown.press(shown.corner(shown.area(shown.small.cell(LaneKind::Goal, 3)), 0.9, 0.9));
    shown.moveTo(shown.middle(cardSource(shown.pains[1])));
    shown.key(Qt::Key_Escape);
    shown.release(shown.middle(cardSource(shown.pains[1])));
    QVERIFY(!shown.canvas.selection().contains(cardSource(shown.pains[1])));
    shown.key(Qt::Key_Escape);
    QVERIFY(shown.canvas.selection().isEmpty());
}

void TestCanvasSelect::theBandIsShown()
{
    SelectMap shown;
    const QPoint from = shown.corner(shown.area(shown.small.cell(LaneKind::Goal, 3)), 0.9, 0.9);
    const QPoint to = shown.middle(cardSource(shown.pains[1]));
    const QRect card = shown.canvas.view().toView(shown.area(cardSource(shown.pains[1]))).toRect();
    const QImage before = shown.view()->grab().toImage();
    shown.press(from);
    shown.moveTo(to);
    const QImage during = shown.view()->grab().toImage();
    const QPoint onEdge((from.x() + to.x()) / 2, from.y());
    QVERIFY(before.pixelColor(onEdge) != during.pixelColor(onEdge));
    QVERIFY(before.copy(card.adjusted(-4, -4, 4, 4)) != during.copy(card.adjusted(-4, -4, 4, 4)));
}

void TestCanvasSelect::controlATakesTheLaneThenTheMap()
{
    SelectMap shown;
    shown.click(cardSource(shown.pains[0]));
    shown.canvas.selectAll();
    const QList<Source> lane =
        shown.cards({shown.small.pain, shown.small.otherPain, shown.pains[0], shown.pains[1], shown.pains[2]});
    QVERIFY(sameSet(shown.chosen(), lane));
    shown.canvas.selectAll();
    QVERIFY(sameSet(shown.chosen(), lane + shown.cards(shown.goals)));
    shown.click(emotionSource(shown.small.emotion(0)));
    shown.canvas.selectAll();
    QCOMPARE(shown.chosen().size(), 3);
}

void TestCanvasSelect::aClickOnOneOfManyChoosesIt()
{
    SelectMap shown;
    shown.click(cardSource(shown.pains[0]));
    shown.click(cardSource(shown.pains[1]), Qt::ControlModifier);
    shown.click(cardSource(shown.pains[0]));
    QCOMPARE(shown.chosen(), shown.cards({shown.pains[0]}));
    shown.click(cardSource(shown.pains[1]), Qt::ControlModifier);
    shown.click(cardSource(shown.pains[0]), Qt::ControlModifier);
    QCOMPARE(shown.chosen(), shown.cards({shown.pains[1]}));
}

void TestCanvasSelect::draggingOneOfManyMovesAll()
{
    SelectMap shown;
    const State before = shown.state();
    const qint64 count = shown.small.workspace->history().count();
    shown.click(cardSource(shown.goals[0]));
    shown.click(cardSource(shown.small.pain), Qt::ControlModifier);
    shown.click(cardSource(shown.pains[0]), Qt::ControlModifier);
    shown.drag(shown.middle(cardSource(shown.small.pain)),
               shown.middle(shown.small.cell(LaneKind::Pain, 2)) + QPoint(0, 24));
    QCOMPARE(shown.state().at(shown.small.pain).step, shown.small.steps[2]);
    QCOMPARE(shown.state().at(shown.pains[0]).step, shown.small.steps[3]);
    QCOMPARE(shown.state().at(shown.goals[0]).step, shown.small.steps[2]);
    QCOMPARE(shown.state().at(shown.goals[0]).lane, shown.small.lane(LaneKind::Goal));
    QCOMPARE(shown.state().at(shown.small.otherPain).step, shown.small.steps[0]);
    QCOMPARE(shown.small.workspace->history().count(), count + 1);
    QCOMPARE(shown.small.workspace->history().undoStep()->op, Op::MoveCard);
    QCOMPARE(shown.chosen().size(), 3);
    QVERIFY(shown.small.workspace->undo());
    QVERIFY(shown.state() == before);
}

void TestCanvasSelect::controlLeavesCopiesOfAll()
{
    SelectMap shown;
    shown.click(cardSource(shown.small.pain));
    shown.click(cardSource(shown.pains[0]), Qt::ControlModifier);
    const qsizetype cards = shown.state().count<Card>();
    shown.drag(shown.middle(cardSource(shown.small.pain)),
               shown.middle(shown.small.cell(LaneKind::Pain, 2)) + QPoint(0, 24), Qt::ControlModifier);
    QCOMPARE(shown.state().count<Card>(), cards + 2);
    QCOMPARE(shown.state().at(shown.small.pain).step, shown.small.steps[0]);
    QCOMPARE(shown.state().cardsOf(shown.small.steps[2]).size(), 2);
    QCOMPARE(shown.state().cardsOf(shown.small.steps[3]).size(), 2);
}

void TestCanvasSelect::aBlockStaysOnTheMap()
{
    SelectMap shown;
    shown.click(cardSource(shown.small.pain));
    shown.click(cardSource(shown.pains[1]), Qt::ControlModifier); // two steps further
    shown.drag(shown.middle(cardSource(shown.small.pain)), shown.middle(shown.small.cell(LaneKind::Opportunity, 3)));
    QCOMPARE(shown.state().at(shown.small.pain).step, shown.small.steps[1]);
    QCOMPARE(shown.state().at(shown.pains[1]).step, shown.small.steps[3]);
    QCOMPARE(shown.state().at(shown.pains[1]).lane, shown.small.lane(LaneKind::Opportunity));
}

void TestCanvasSelect::droppingManyWhereTheyAreIsNoStep()
{
    SelectMap shown;
    shown.click(cardSource(shown.small.pain));
    shown.click(cardSource(shown.pains[0]), Qt::ControlModifier);
    const qint64 count = shown.small.workspace->history().count();
    const QPoint from = shown.middle(cardSource(shown.small.pain));
    shown.press(from);
    shown.moveTo(from + QPoint(60, 0));
    shown.moveTo(from + QPoint(2, 2));
    shown.release(from + QPoint(2, 2));
    QCOMPARE(shown.small.workspace->history().count(), count);
    QCOMPARE(shown.chosen().size(), 2);
}

void TestCanvasSelect::undoWhileDraggingIsHarmless()
{
    SelectMap shown;
    shown.click(cardSource(shown.pains[0]));
    shown.click(cardSource(shown.pains[1]), Qt::ControlModifier);
    const QPoint to = shown.middle(shown.small.cell(LaneKind::Opportunity, 0));
    shown.press(shown.middle(cardSource(shown.pains[0])));
    shown.moveTo(to);
    QVERIFY(shown.small.workspace->undo()); // takes the cards away
    shown.view()->grab();
    shown.moveTo(to + QPoint(3, 3));
    shown.release(to);
    QVERIFY(!shown.state().find(shown.pains[0]));
}

void TestCanvasSelect::duplicatingManyIsOneStep()
{
    SelectMap shown;
    shown.click(cardSource(shown.small.pain));
    shown.click(emotionSource(shown.small.emotion(0)), Qt::ControlModifier); // is left out
    shown.click(cardSource(shown.pains[0]), Qt::ControlModifier);
    const qsizetype cards = shown.state().count<Card>();
    const qint64 count = shown.small.workspace->history().count();
    shown.canvas.duplicateSelection();
    QCOMPARE(shown.state().count<Card>(), cards + 2);
    QCOMPARE(shown.small.workspace->history().count(), count + 1);
    QCOMPARE(shown.chosen().size(), 2);
}

PERIPLUS_SUITE(TestCanvasSelect, QApplication)
#include "tst_canvas_select.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/main/suite.h"
#include "tests/support/ui/shown_canvas.h"

#include <QApplication>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QScrollBar>
#include <QSignalSpy>

using namespace periplus;

/// Scrolling, panning and zooming with wheel, buttons and keys.
class TestCanvasView : public QObject
{
    Q_OBJECT

private slots:
    void wheelScrolls_data();
    void wheelScrolls();
    void controlWheelZoomsAroundThePointer();
    void pinchingZoomsAroundThePointer();
    void draggingPans_data();
    void draggingPans();
    void withoutSpaceADragDoesNotPan();
    void fitShowsTheWholeMap();
    void zoomToSelectionShowsItLarge();
    void scrollBarsMoveTheMap();
    void zoomKeysAreReported();
    void aNewSizeKeepsTheMapInView();
    void untilSomebodyZoomsAMapFitsItsView();
    void anEditDoesNotZoom();
};

void TestCanvasView::wheelScrolls_data()
{
    QTest::addColumn<QPoint>("angle");
    QTest::addColumn<Qt::KeyboardModifiers>("keys");
    QTest::addColumn<QPointF>("direction");
    QTest::newRow("down") << QPoint(0, -120) << Qt::KeyboardModifiers() << QPointF(0, 1);
    QTest::newRow("shift scrolls across")
        << QPoint(0, -120) << Qt::KeyboardModifiers(Qt::ShiftModifier) << QPointF(1, 0);
    QTest::newRow("a tilted wheel scrolls across") << QPoint(-120, 0) << Qt::KeyboardModifiers() << QPointF(1, 0);
}

void TestCanvasView::wheelScrolls()
{
    QFETCH(QPoint, angle);
    QFETCH(Qt::KeyboardModifiers, keys);
    QFETCH(QPointF, direction);
    ShownCanvas shown;
    shown.canvas.zoomToPercent(400);
    shown.canvas.scrollMap({-1e6, -1e6});
    const QPointF before = shown.canvas.view().scrollOffset();
    shown.wheel({500, 400}, angle, keys);
    const QPointF moved = shown.canvas.view().scrollOffset() - before;
    QCOMPARE(moved.x() > 0, direction.x() > 0);
    QCOMPARE(moved.y() > 0, direction.y() > 0);
}

void TestCanvasView::controlWheelZoomsAroundThePointer()
{
    ShownCanvas shown;
    shown.canvas.zoomToPercent(300);
    shown.canvas.scrollMap({300, 300});
    const QPointF pointer(400, 300);
    const QPointF under = shown.canvas.view().toMap(pointer);
    shown.wheel(pointer.toPoint(), {0, 120}, Qt::ControlModifier);
    QCOMPARE(shown.canvas.view().zoom(), 3.0 * Viewport::kZoomStep);
    QVERIFY((shown.canvas.view().toMap(pointer) - under).manhattanLength() < 0.01);
}

void TestCanvasView::pinchingZoomsAroundThePointer()
{
    ShownCanvas shown;
    shown.canvas.zoomToPercent(300);
    shown.canvas.scrollMap({300, 300});
    const QPointF pointer(400, 300);
    const QPointF under = shown.canvas.view().toMap(pointer);
    QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, pointer, pointer,
                              shown.view()->mapToGlobal(pointer), 0.25, {});
    QCoreApplication::sendEvent(shown.view(), &event);
    QCOMPARE(shown.canvas.view().zoom(), 3.75);
    QVERIFY((shown.canvas.view().toMap(pointer) - under).manhattanLength() < 0.01);
}

void TestCanvasView::draggingPans_data()
{
    QTest::addColumn<Qt::MouseButton>("button");
    QTest::addColumn<bool>("space");
    QTest::newRow("middle button") << Qt::MiddleButton << false;
    QTest::newRow("space and left button") << Qt::LeftButton << true;
}

void TestCanvasView::draggingPans()
{
    QFETCH(Qt::MouseButton, button);
    QFETCH(bool, space);
    ShownCanvas shown;
    shown.canvas.zoomToPercent(400);
    shown.canvas.scrollMap({-1e6, -1e6});
    shown.canvas.scrollMap({400, 400});
    const QPointF before = shown.canvas.view().scrollOffset();
    if (space)
        QTest::keyPress(&shown.canvas, Qt::Key_Space);
    shown.drag({500, 400}, {450, 330}, {}, button);
    QCOMPARE(shown.canvas.view().scrollOffset() - before, QPointF(50, 70));
    if (space)
        QTest::keyRelease(&shown.canvas, Qt::Key_Space);
    QVERIFY(shown.canvas.selection().isEmpty());
}

void TestCanvasView::withoutSpaceADragDoesNotPan()
{
    ShownCanvas shown;
    shown.canvas.zoomToPercent(400);
    QTest::keyPress(&shown.canvas, Qt::Key_Space);
    QTest::keyRelease(&shown.canvas, Qt::Key_Space);
    const QPointF before = shown.canvas.view().scrollOffset();
    shown.drag({500, 400}, {450, 330});
    QCOMPARE(shown.canvas.view().scrollOffset(), before);
}

void TestCanvasView::fitShowsTheWholeMap()
{
    ShownCanvas shown;
    shown.canvas.zoomToPercent(400);
    shown.canvas.fit();
    QVERIFY(shown.canvas.view().visible().contains(shown.map.layout().bounds()));
}

void TestCanvasView::zoomToSelectionShowsItLarge()
{
    ShownCanvas shown;
    shown.click(cardSource(shown.small.pain));
    shown.canvas.zoomToSelection();
    QCOMPARE(shown.canvas.view().zoom(), 2.0);
    QVERIFY(shown.canvas.view().visible().contains(shown.area(cardSource(shown.small.pain))));
}

void TestCanvasView::scrollBarsMoveTheMap()
{
    ShownCanvas shown;
    shown.canvas.zoomToPercent(400);
    shown.canvas.verticalScrollBar()->setValue(120);
    QCOMPARE(shown.canvas.view().scrollOffset().y(), 120.0);
}

void TestCanvasView::zoomKeysAreReported()
{
    ShownCanvas shown;
    const QSignalSpy spy(&shown.canvas, &Canvas::zoomChanged);
    shown.canvas.zoomIn();
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.last().first().toDouble(), Viewport::kZoomStep);
    shown.canvas.zoomOut();
    QVERIFY(qAbs(shown.canvas.view().zoom() - 1.0) < 1e-9);
}

void TestCanvasView::aNewSizeKeepsTheMapInView()
{
    ShownCanvas shown;
    shown.canvas.resize(500, 400);
    QVERIFY(shown.canvas.view().visible().intersects(shown.map.layout().bounds()));
    QCOMPARE(shown.canvas.view().viewSize().width(), double(shown.view()->width()));
}

void TestCanvasView::untilSomebodyZoomsAMapFitsItsView()
{
    ShownCanvas shown;
    shown.map.show(shown.small.workspace.get(), shown.small.journey);
    shown.canvas.resize(1400, 1000);
    const double large = shown.canvas.view().zoom();
    shown.canvas.resize(700, 700);
    QVERIFY(shown.canvas.view().zoom() < large);
    shown.canvas.zoomToPercent(100);
    shown.canvas.resize(1400, 1000);
    QCOMPARE(shown.canvas.view().zoom(), 1.0);
}

void TestCanvasView::anEditDoesNotZoom()
{
    ShownCanvas shown;
    shown.map.show(shown.small.workspace.get(), shown.small.journey);
    shown.canvas.resize(800, 1000);
    const double before = shown.canvas.view().zoom();
    shown.click(stageSource(shown.small.stages[0]));
    shown.canvas.duplicateSelection();
    QCOMPARE(shown.canvas.view().zoom(), before);
    QVERIFY(shown.map.layout().bounds().width() * before > 800); // it would have to
}

PERIPLUS_SUITE(TestCanvasView, QApplication)
#include "tst_canvas_view.moc"

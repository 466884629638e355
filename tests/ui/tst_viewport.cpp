// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/main/suite.h"
#include "ui/canvas/viewport.h"

using namespace periplus;

namespace {

Viewport shown(QSizeF view, const QRectF &map)
{
    Viewport viewport;
    viewport.setViewSize(view);
    viewport.setContent(map);
    return viewport;
}

void compareClose(QPointF a, QPointF b)
{
    QVERIFY2(qAbs(a.x() - b.x()) < 1e-6 && qAbs(a.y() - b.y()) < 1e-6,
             qPrintable(QStringLiteral("%1,%2 is not %3,%4").arg(a.x()).arg(a.y()).arg(b.x()).arg(b.y())));
}

} // namespace

class TestViewport : public QObject
{
    Q_OBJECT

private slots:
    void viewAndMapPointsConvertBack();
    void zoomingKeepsThePointUnderThePointer_data();
    void zoomingKeepsThePointUnderThePointer();
    void zoomStaysInItsRange_data();
    void zoomStaysInItsRange();
    void scrollingStopsAtTheMargin_data();
    void scrollingStopsAtTheMargin();
    void aSmallMapStaysAtTheTopLeft();
    void fitShowsTheWholeMap_data();
    void fitShowsTheWholeMap();
    void fitRectCentresTheArea();
    void showStartIsReadable_data();
    void showStartIsReadable();
    void revealScrollsNoMoreThanNeeded_data();
    void revealScrollsNoMoreThanNeeded();
    void scrollOffsetRunsFromZeroToTheRange();
};

void TestViewport::viewAndMapPointsConvertBack()
{
    Viewport viewport = shown({800, 600}, {0, 0, 5000, 5000});
    viewport.zoomTo(1.7, {100, 50});
    viewport.scrollBy({333, 444});
    compareClose(viewport.toMap(viewport.toView(QPointF(1234, 987))), {1234, 987});
    compareClose(viewport.toMap(QPointF(0, 0)), viewport.visible().topLeft());
    compareClose(viewport.toMap(QPointF(800, 600)), viewport.visible().bottomRight());
}

void TestViewport::zoomingKeepsThePointUnderThePointer_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<QPointF>("anchor");
    QTest::newRow("in, at the centre") << 2.0 << QPointF(400, 300);
    QTest::newRow("in, near a corner") << 3.5 << QPointF(790, 10);
    QTest::newRow("out a little") << 0.8 << QPointF(200, 500);
}

void TestViewport::zoomingKeepsThePointUnderThePointer()
{
    QFETCH(double, zoom);
    QFETCH(QPointF, anchor);
    Viewport viewport = shown({800, 600}, {0, 0, 5000, 5000});
    viewport.setScrollOffset({2000, 2000});
    const QPointF before = viewport.toMap(anchor);
    viewport.zoomTo(zoom, anchor);
    QCOMPARE(viewport.zoom(), zoom);
    compareClose(viewport.toMap(anchor), before);
}

void TestViewport::zoomStaysInItsRange_data()
{
    QTest::addColumn<double>("asked");
    QTest::addColumn<double>("got");
    QTest::newRow("far too small") << 0.0001 << Viewport::kMinZoom;
    QTest::newRow("far too large") << 1000.0 << Viewport::kMaxZoom;
    QTest::newRow("fine") << 0.5 << 0.5;
}

void TestViewport::zoomStaysInItsRange()
{
    QFETCH(double, asked);
    QFETCH(double, got);
    Viewport viewport = shown({800, 600}, {0, 0, 5000, 5000});
    viewport.zoomTo(asked, {400, 300});
    QCOMPARE(viewport.zoom(), got);
}

void TestViewport::scrollingStopsAtTheMargin_data()
{
    QTest::addColumn<QPointF>("delta");
    QTest::addColumn<QPointF>("origin");
    QTest::newRow("top left") << QPointF(-1e6, -1e6) << QPointF(-16, -16);
    QTest::newRow("bottom right") << QPointF(1e6, 1e6) << QPointF(5000 + 16 - 800, 4000 + 16 - 600);
    QTest::newRow("in between") << QPointF(100, 200) << QPointF(84, 184);
}

void TestViewport::scrollingStopsAtTheMargin()
{
    QFETCH(QPointF, delta);
    QFETCH(QPointF, origin);
    Viewport viewport = shown({800, 600}, {0, 0, 5000, 4000});
    viewport.scrollBy({-1e6, -1e6});
    viewport.scrollBy(delta);
    compareClose(viewport.origin(), origin);
}

void TestViewport::aSmallMapStaysAtTheTopLeft()
{
    const Viewport viewport = shown({800, 600}, {0, 0, 200, 100});
    compareClose(viewport.toView(QPointF(0, 0)), {Viewport::kMargin, Viewport::kMargin});
    QCOMPARE(viewport.scrollRange(), QSizeF(0, 0));
}

void TestViewport::fitShowsTheWholeMap_data()
{
    QTest::addColumn<QRectF>("map");
    QTest::newRow("wide") << QRectF(0, 0, 9000, 500);
    QTest::newRow("tall") << QRectF(0, 0, 500, 4000);
    QTest::newRow("elsewhere") << QRectF(-300, 120, 2000, 2000);
}

void TestViewport::fitShowsTheWholeMap()
{
    QFETCH(QRectF, map);
    Viewport viewport = shown({800, 600}, map);
    viewport.fit();
    QVERIFY(viewport.visible().adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(map));
    QCOMPARE(viewport.scrollRange(), QSizeF(0, 0));
}

void TestViewport::fitRectCentresTheArea()
{
    Viewport viewport = shown({800, 600}, {0, 0, 5000, 4000});
    viewport.fitRect({2000, 2000, 400, 200});
    compareClose(viewport.visible().center(), {2200, 2100});
    QVERIFY(viewport.zoom() > 1.5);
}

void TestViewport::showStartIsReadable_data()
{
    QTest::addColumn<QRectF>("map");
    QTest::addColumn<double>("zoom");
    QTest::newRow("huge") << QRectF(0, 0, 90000, 900) << 0.75;
    QTest::newRow("tiny") << QRectF(0, 0, 100, 100) << 1.25;
}

void TestViewport::showStartIsReadable()
{
    QFETCH(QRectF, map);
    QFETCH(double, zoom);
    Viewport viewport = shown({800, 600}, map);
    viewport.showStart();
    QCOMPARE(viewport.zoom(), zoom);
    QVERIFY(viewport.visible().contains(map.topLeft()));
}

void TestViewport::revealScrollsNoMoreThanNeeded_data()
{
    QTest::addColumn<QRectF>("area");
    QTest::addColumn<QPointF>("origin");
    QTest::newRow("in view already") << QRectF(1100, 1100, 50, 50) << QPointF(1000, 1000);
    QTest::newRow("to the right") << QRectF(2000, 1100, 50, 50) << QPointF(2050 + 12 - 800, 1000);
    QTest::newRow("above") << QRectF(1100, 500, 50, 50) << QPointF(1000, 488);
    QTest::newRow("larger than the view") << QRectF(1100, 1100, 2000, 50) << QPointF(1088, 1000);
}

void TestViewport::revealScrollsNoMoreThanNeeded()
{
    QFETCH(QRectF, area);
    QFETCH(QPointF, origin);
    Viewport viewport = shown({800, 600}, {0, 0, 5000, 4000});
    viewport.setScrollOffset({1016, 1016});
    viewport.reveal(area);
    compareClose(viewport.origin(), origin);
}

void TestViewport::scrollOffsetRunsFromZeroToTheRange()
{
    Viewport viewport = shown({800, 600}, {0, 0, 5000, 4000});
    viewport.scrollBy({-1e6, -1e6});
    compareClose(viewport.scrollOffset(), {0, 0});
    viewport.scrollBy({1e6, 1e6});
    compareClose(viewport.scrollOffset(), {viewport.scrollRange().width(), viewport.scrollRange().height()});
}

PERIPLUS_SUITE(TestViewport, QCoreApplication)
#include "tst_viewport.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The panes beside the map: where people put them, and drawers in narrow windows.
#include "tests/support/main/suite.h"
#include "tests/support/ui/open_window.h"
#include "ui/shell/pane_dock.h"
#include "ui/shell/panes.h"

#include <QToolButton>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestPanes : public QObject
{
    Q_OBJECT

private slots:
    void theyStandAtTheSidesOfTheMap();
    void whereTheyArePutIsKept();
    void theyCanBePutBack();
    void aDoubleClickLetsItFloatAndBack();
    void aFloatingPaneIsClosedByItsButton();
    void aNarrowWindowHasDrawersOverTheMap();
    void aVeryNarrowWindowHidesTheNavigator();
    void escapeClosesADrawer();

private:
    static PaneDock *dock(OpenWindow &open, const char *name)
    {
        return open.window.findChild<PaneDock *>(QLatin1String(name));
    }
    static Panes *panes(OpenWindow &open) { return open.window.findChild<Panes *>(u"panes"_s); }
    static QRect inWindow(OpenWindow &open, const QWidget *widget)
    {
        return {widget->mapTo(&open.window, QPoint()), widget->size()};
    }
};

void TestPanes::theyStandAtTheSidesOfTheMap()
{
    OpenWindow open;
    open.window.resize(1500, 900);
    QVERIFY(open.window.documents().openSample());
    const QRect map = inWindow(open, &open.window.canvas());
    QTRY_VERIFY(inWindow(open, open.find("navigator")).right() < map.left());
    QTRY_VERIFY(inWindow(open, open.find("inspector")).left() > map.right());
    QCOMPARE(open.find("navigator")->width(), 196);
    QCOMPARE(open.find("inspector")->width(), 280);
}

void TestPanes::whereTheyArePutIsKept()
{
    OpenWindow open;
    open.window.resize(1500, 900);
    QVERIFY(open.window.documents().openSample());
    panes(open)->addDockWidget(Qt::LeftDockWidgetArea, dock(open, "inspectorDock")); // as dragging does
    open.trigger("navigatorShown");
    QVERIFY(!open.find("navigator")->isVisible());
    open.window.close();
    MainWindow &next = open.desk.makeWindow();
    next.resize(1500, 900);
    next.show();
    QVERIFY(next.documents().openSample());
    const auto *inspector = next.findChild<QWidget *>(u"inspector"_s);
    QTRY_VERIFY(inspector->isVisible());
    QVERIFY(inspector->mapTo(&next, QPoint()).x() < next.canvas().mapTo(&next, QPoint()).x());
    QVERIFY(!next.findChild<QWidget *>(u"navigator"_s)->isVisible());
    QVERIFY(!next.findChild<QAction *>(u"navigatorShown"_s)->isChecked());
}

void TestPanes::theyCanBePutBack()
{
    OpenWindow open;
    open.window.resize(1500, 900);
    QVERIFY(open.window.documents().openSample());
    dock(open, "inspectorDock")->setFloating(true);
    open.trigger("navigatorShown");
    open.trigger("resetPanes");
    QVERIFY(!dock(open, "inspectorDock")->isFloating());
    QTRY_VERIFY(open.find("navigator")->isVisible());
    QVERIFY(open.window.findChild<QAction *>(u"navigatorShown"_s)->isChecked());
    QTRY_VERIFY(inWindow(open, open.find("inspector")).left() > inWindow(open, &open.window.canvas()).right());
}

void TestPanes::aDoubleClickLetsItFloatAndBack()
{
    OpenWindow open;
    open.window.resize(1500, 900);
    QVERIFY(open.window.documents().openSample());
    PaneDock *inspector = dock(open, "inspectorDock");
    QTest::mouseDClick(inspector->titleBarWidget(), Qt::LeftButton);
    QTRY_VERIFY(inspector->isFloating());
    QCoreApplication::processEvents(); // its strip is higher now
    QTest::mouseDClick(inspector->titleBarWidget(), Qt::LeftButton);
    QTRY_VERIFY(!inspector->isFloating());
}

void TestPanes::aFloatingPaneIsClosedByItsButton()
{
    OpenWindow open;
    open.window.resize(1500, 900);
    QVERIFY(open.window.documents().openSample());
    PaneDock *inspector = dock(open, "inspectorDock");
    QVERIFY(!inspector->findChild<QToolButton *>(u"paneClose"_s)->isVisible());
    inspector->setFloating(true);
    QTRY_VERIFY(inspector->findChild<QToolButton *>(u"paneClose"_s)->isVisible());
    inspector->findChild<QToolButton *>(u"paneClose"_s)->click();
    QVERIFY(!inspector->isVisible());
    QVERIFY(!open.window.findChild<QAction *>(u"inspectorShown"_s)->isChecked());
    inspector->close(); // the desktop's way
    QVERIFY(!open.settings.isPaneShown(u"inspector"_s));
}

void TestPanes::aNarrowWindowHasDrawersOverTheMap()
{
    OpenWindow open;
    open.window.resize(1200, 800);
    QVERIFY(open.window.documents().openSample());
    const int width = open.window.canvas().width();
    open.trigger("inspectorShown");
    QTRY_VERIFY(open.find("inspector")->isVisible());
    QCOMPARE(open.window.canvas().width(), width); // the map keeps its place
    const QRect drawer = inWindow(open, open.find("inspectorDrawer"));
    QVERIFY(inWindow(open, &open.window.canvas()).contains(drawer.center()));
    QCOMPARE(drawer.right(), inWindow(open, panes(open)->centralWidget()).right());
    open.window.resize(1400, 800); // wide again: a pane beside the map
    QTRY_VERIFY(open.find("inspector")->isVisible());
    QVERIFY(!open.find("inspectorDrawer")->isVisible());
    QTRY_VERIFY(inWindow(open, open.find("inspector")).left() > inWindow(open, &open.window.canvas()).right());
}

void TestPanes::aVeryNarrowWindowHidesTheNavigator()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    QTRY_VERIFY(open.find("navigator")->isVisible());
    open.window.resize(1050, 700);
    QTRY_VERIFY(!open.find("navigator")->isVisible());
    open.trigger("navigatorShown");
    QTRY_VERIFY(open.find("navigatorDrawer")->isVisible());
    QCOMPARE(inWindow(open, open.find("navigatorDrawer")).left(), 0);
}

void TestPanes::escapeClosesADrawer()
{
    OpenWindow open;
    open.window.resize(1050, 700);
    QVERIFY(open.window.documents().openSample());
    open.trigger("navigatorShown");
    QWidget *drawer = open.find("navigatorDrawer");
    QTRY_VERIFY(drawer->isVisible());
    QTest::keyClick(drawer, Qt::Key_Escape);
    QVERIFY(!drawer->isVisible());
    QVERIFY(!open.window.findChild<QAction *>(u"navigatorShown"_s)->isChecked());
}

PERIPLUS_SUITE(TestPanes, QApplication)
#include "tst_panes.moc"

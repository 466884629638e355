// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/open_window.h"

#include "tests/support/main/suite.h"
#include "ui/canvas/map_source.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/inspector_words.h"

#include <QApplication>
#include <QDateTime>
#include <QTextEdit>

using namespace periplus;
using namespace Qt::StringLiterals;

/// The inspector in the window: when it is in sight, how keys get there, and that nothing typed in it is lost.
class TestInspectorWindow : public QObject
{
    Q_OBJECT

private slots:
    void itIsInSightAndRemembered();
    void aNarrowWindowHidesItUntilAskedFor();
    void f6GoesThereAndBack();
    void closingTheWindowSavesWhatIsTyped();
    void undoSavesWhatIsTypedFirst();
    void anotherMapSavesWhatIsTyped();
    void theThemeChangesWithTheWindow();
    void datesAreTold_data();
    void datesAreTold();

private:
    static QTextEdit *typeATitle(OpenWindow &open)
    {
        QCoreApplication::processEvents();
        auto *title = open.window.findChild<QTextEdit *>(u"mapPageTitle"_s);
        if (title) {
            title->setFocus();
            title->selectAll();
            QTest::keyClicks(title, u"Typed"_s);
        }
        return title;
    }
    static QString titleOf(const State &state) { return state.at(state.ordered<Journey>().first()).title; }
};

void TestInspectorWindow::itIsInSightAndRemembered()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    open.window.resize(1400, 800);
    QTRY_VERIFY(open.find("inspector")->isVisible());
    QCOMPARE(open.find("inspector")->width(), 280);
    const auto edge = [&](const char *name, int x) { return open.find(name)->mapTo(&open.window, QPoint(x, 0)).x(); };
    QVERIFY(edge("inspector", 0) >= edge("canvas", open.find("canvas")->width()));
    open.trigger("inspectorShown");
    QVERIFY(!open.find("inspector")->isVisible());
    QVERIFY(!open.settings.isPaneShown(u"inspector"_s));
    open.trigger("inspectorShown");
    QVERIFY(open.find("inspector")->isVisible());
    QVERIFY(open.settings.isPaneShown(u"inspector"_s));
}

void TestInspectorWindow::aNarrowWindowHidesItUntilAskedFor()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    auto *toggle = open.window.findChild<QAction *>(u"inspectorShown"_s);
    open.window.resize(1300, 800);
    QTRY_VERIFY(open.find("inspector")->isVisible());
    open.window.resize(1200, 800);
    QTRY_VERIFY(!open.find("inspector")->isVisible());
    QVERIFY(!toggle->isChecked());
    open.trigger("inspectorShown");
    QVERIFY(open.find("inspector")->isVisible());
    open.trigger("inspectorShown");
    QVERIFY(open.settings.isPaneShown(u"inspector"_s)); // how it is in a wide window is another matter
    open.window.resize(1300, 800);
    QTRY_VERIFY(open.find("inspector")->isVisible());
    QVERIFY(toggle->isChecked());
}

void TestInspectorWindow::f6GoesThereAndBack()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    open.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&open.window));
    QVERIFY(!open.find("inspector")->isVisible());
    QTest::keyClick(&open.window.canvas(), Qt::Key_F6);
    QVERIFY(open.find("inspector")->isVisible());
    QVERIFY(open.find("inspector")->isAncestorOf(open.window.focusWidget()));
    QTest::keyClick(open.window.focusWidget(), Qt::Key_F6);
    QVERIFY(open.find("metricsPanel")->isAncestorOf(open.window.focusWidget()));
    QTest::keyClick(open.window.focusWidget(), Qt::Key_F6);
    QCOMPARE(open.window.focusWidget(), &open.window.canvas());
}

void TestInspectorWindow::closingTheWindowSavesWhatIsTyped()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    open.trigger("inspectorShown");
    QVERIFY(typeATitle(open));
    open.window.close();
    QCOMPARE(titleOf(open.state()), u"Typed"_s);
}

void TestInspectorWindow::undoSavesWhatIsTypedFirst()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    const QString before = titleOf(open.state());
    open.window.canvas().addStage(); // something to undo
    open.window.canvas().editing().cancel();
    open.window.canvas().selection().clear();
    open.trigger("inspectorShown");
    QTextEdit *title = typeATitle(open);
    QVERIFY(title);
    open.trigger("undo");
    QCOMPARE(titleOf(open.state()), before);
    QTRY_COMPARE(title->toPlainText(), before);
    QVERIFY(open.isEnabled("redo"));
    open.trigger("redo");
    QCOMPARE(titleOf(open.state()), u"Typed"_s);
}

void TestInspectorWindow::anotherMapSavesWhatIsTyped()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    const JourneyId first = open.state().ordered<Journey>().first();
    open.trigger("inspectorShown");
    QVERIFY(typeATitle(open));
    open.trigger("newMap");
    QCOMPARE(open.state().count<Journey>(), 2);
    QCOMPARE(open.state().at(first).title, u"Typed"_s);
}

void TestInspectorWindow::theThemeChangesWithTheWindow()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    open.trigger("inspectorShown");
    QCoreApplication::processEvents();
    const QImage light = open.find("inspector")->grab().toImage();
    open.trigger("dark");
    QCoreApplication::processEvents();
    const QImage dark = open.find("inspector")->grab().toImage();
    const QPoint ground(140, light.height() - 20);
    QVERIFY(light.pixelColor(ground).lightness() > 200);
    QVERIFY(dark.pixelColor(ground).lightness() < 60);
}

void TestInspectorWindow::datesAreTold_data()
{
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QString>("told");
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0));
    QTest::newRow("now") << now.addSecs(-5) << u"Just now"_s;
    QTest::newRow("minutes") << now.addSecs(-12 * 60) << u"12 min ago"_s;
    QTest::newRow("this year") << now.addDays(-40) << u"13 Oct"_s;
    QTest::newRow("long ago") << now.addDays(-400) << u"18 Oct 2025"_s;
    QTest::newRow("a clock that goes wrong") << now.addDays(3) << u"25 Nov"_s;
}

void TestInspectorWindow::datesAreTold()
{
    QFETCH(QDateTime, at);
    QFETCH(QString, told);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(words::relativeDate(at, QDateTime(QDate(2026, 11, 22), QTime(12, 0))), told);
}

PERIPLUS_SUITE(TestInspectorWindow, QApplication)
#include "tst_inspector_window.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/open_window.h"

#include "tests/support/main/suite.h"
#include "tests/support/ui/no_more_writing.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"
#include "ui/shell/nav_list.h"

#include <QActionGroup>
#include <QApplication>
#include <QLineEdit>
#include <QSlider>
#include <QTextEdit>

using namespace periplus;
using namespace Qt::StringLiterals;

/// The window as people use it: history, navigator, theme, export.
class TestWindow : public QObject
{
    Q_OBJECT

private slots:
    void startsWithThePageOfBeginnings();
    void theFrameHasTheSizesOfTheDesign_data();
    void theFrameHasTheSizesOfTheDesign();
    void columnsCanBeWidened();
    void exportingWritesTheFile_data();
    void exportingWritesTheFile();
    void anImpossiblePlaceIsToldWhenExporting();
    void undoAndRedoNameTheStep();
    void undoOfADeletedMapShowsItAgain();
    void theNavigatorShowsMapsAndPersonas();
    void mapsAreRenamedInTheNavigator();
    void aNewMapIsShown();
    void theThemeChangesAndIsRemembered();
    void whileWritingItsKeysComeFirst();
    void theZoomSliderZooms();
    void aLongTitleDoesNotWidenTheWindow();
    void aCopiedMapSaysSo();
    void aTextThatCannotBeSavedStaysInItsEditor();
    void actionsAreEnabledWhenTheyCanDoSomething();
};

void TestWindow::startsWithThePageOfBeginnings()
{
    OpenWindow open;
    QVERIFY(open.find("startPage")->isVisible());
    QCOMPARE(open.window.windowTitle(), u"Periplus"_s);
    QCOMPARE(open.window.focusWidget(), open.find("startNew"));
    QVERIFY(!open.isEnabled("undo"));
    QVERIFY(!open.isEnabled("exportPdf"));
}

void TestWindow::theFrameHasTheSizesOfTheDesign_data()
{
    QTest::addColumn<QByteArray>("pane");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("width"); // 0: as wide as it likes
    QTest::newRow("menu") << QByteArray("menuBar") << 32 << 0;
    QTest::newRow("tool bar") << QByteArray("toolBar") << 44 << 0;
    QTest::newRow("status line") << QByteArray("statusLine") << 26 << 0;
    QTest::newRow("navigator") << QByteArray("navigator") << 0 << 196;
}

void TestWindow::theFrameHasTheSizesOfTheDesign()
{
    QFETCH(QByteArray, pane);
    QFETCH(int, height);
    QFETCH(int, width);
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    const QSize size = open.find(pane.constData())->size();
    QCOMPARE(height ? size.height() : 0, height);
    QCOMPARE(width ? size.width() : 0, width);
}

void TestWindow::columnsCanBeWidened()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    const double narrow = open.window.canvas().map().layout().bounds().width();
    const auto *group = open.window.findChild<QActionGroup *>();
    QCOMPARE(group->checkedAction(), group->actions().first());
    group->actions().last()->trigger();
    QVERIFY(open.window.canvas().map().layout().bounds().width() > narrow * 1.5);
    QCOMPARE(open.settings.columns(), ColumnWidth::Spacious);
}

void TestWindow::exportingWritesTheFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("pdf") << u"map.pdf"_s << QByteArray("%PDF");
    QTest::newRow("png") << u"map.png"_s << QByteArray("\x89PNG");
    QTest::newRow("svg") << u"map.svg"_s << QByteArray("<");
    QTest::newRow("json") << u"map.json"_s << QByteArray("{");
    QTest::newRow("mermaid") << u"map.mmd"_s << QByteArray("journey");
}

void TestWindow::exportingWritesTheFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    open.dialogs.answer = open.path(name.toLatin1().constData());
    open.trigger("exportMap");
    QCOMPARE(open.dialogs.suggestion, u"B2B purchase.pdf"_s);
    QFile file(open.dialogs.answer);
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(file.read(16).startsWith(start));
}

void TestWindow::anImpossiblePlaceIsToldWhenExporting()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    open.dialogs.answer = open.path("no/such/folder/map.pdf");
    open.trigger("exportPdf");
    QVERIFY(open.message().contains(u"map.pdf"_s));
    QVERIFY(open.workspace());
}

void TestWindow::undoAndRedoNameTheStep()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    const StageId stage = open.state().stagesOf(open.window.canvas().map().journey()).first();
    open.window.canvas().selection().setOne(stageSource(stage));
    QVERIFY(open.window.canvas().carryOut(open.window.canvas().commands().setText(stageSource(stage), u"Find"_s)));
    QCOMPARE(open.textOf("undo"), u"Undo edit stage “Discover”"_s);
    open.trigger("undo");
    QCOMPARE(open.state().at(stage).title, u"Discover"_s);
    QCOMPARE(open.textOf("redo"), u"Redo edit stage “Discover”"_s);
    QCOMPARE(open.window.canvas().selection().current(), stageSource(stage));
    open.trigger("redo");
    QCOMPARE(open.state().at(stage).title, u"Find"_s);
    QVERIFY(!open.isEnabled("redo"));
    QCOMPARE(open.textOf("redo"), u"Redo"_s);
}

void TestWindow::undoOfADeletedMapShowsItAgain()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    const JourneyId journey = open.window.canvas().map().journey();
    open.trigger("deleteMap");
    QVERIFY(open.window.canvas().map().journey() != journey);
    open.trigger("undo");
    QCOMPARE(open.window.canvas().map().journey(), journey);
    QCOMPARE(open.label("mapTitle"), u"B2B purchase"_s);
}

void TestWindow::theNavigatorShowsMapsAndPersonas()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    auto *maps = open.window.findChild<NavList *>(u"maps"_s);
    QCOMPARE(maps->count(), open.state().count<Journey>());
    QCOMPARE(maps->item(0)->text(), u"B2B purchase"_s);
    const auto *personas = open.window.findChild<NavList *>(u"personas"_s);
    QCOMPARE(personas->item(0)->text(), u"Efficient Emma"_s);
    open.trigger("newMap");
    const JourneyId other = open.window.canvas().map().journey();
    QTest::mouseClick(maps->viewport(), Qt::LeftButton, {}, maps->visualItemRect(maps->item(0)).center());
    QVERIFY(open.window.canvas().map().journey() != other);
}

void TestWindow::mapsAreRenamedInTheNavigator()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    auto *maps = open.window.findChild<NavList *>(u"maps"_s);
    open.trigger("renameMap");
    auto *line = maps->findChild<QLineEdit *>();
    QVERIFY(line);
    line->setText(u"Buying from us"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(open.label("mapTitle"), u"Buying from us"_s); // Qt saves the line once the key is done with
    QCOMPARE(open.textOf("undo"), u"Undo edit map “B2B purchase”"_s);
}

void TestWindow::aNewMapIsShown()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    open.trigger("newMap");
    QCOMPARE(open.label("mapTitle"), u"New map"_s);
    QCOMPARE(open.label("counts"), u"3 stages, 0 steps, 9 lanes"_s);
}

void TestWindow::theThemeChangesAndIsRemembered()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    const QColor light = open.window.grab().toImage().pixelColor(2, 300);
    open.trigger("dark");
    QCOMPARE(open.settings.themeChoice(), ThemeChoice::Dark);
    const QImage dark = open.window.grab().toImage();
    QVERIFY(dark.pixelColor(2, 300).lightness() < 60);
    QVERIFY(light.lightness() > 200);
    const QPoint ground = open.window.canvas().mapTo(&open.window, QPoint(3, 3));
    QCOMPARE(dark.pixelColor(ground), QColor(0x0D, 0x10, 0x15));
    open.trigger("dark");
    QCOMPARE(open.settings.themeChoice(), ThemeChoice::Light);
}

void TestWindow::aLongTitleDoesNotWidenTheWindow()
{
    OpenWindow open;
    const QString path = open.write("long.mmd", "journey\n title " + QByteArray("A very long title ").repeated(30)
                                                    + "\n section S\n Step: 3: Anna\n");
    QVERIFY(open.window.documents().openPath(path));
    QCOMPARE(open.window.width(), 1200);
    QVERIFY(open.label("mapTitle").endsWith(u'…'));
    QVERIFY(open.find("mapTitle")->toolTip().size() > 400);
}

void TestWindow::aCopiedMapSaysSo()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    open.trigger("duplicateMap");
    QCOMPARE(open.label("mapTitle"), u"B2B purchase (copy)"_s);
    open.trigger("undo");
    QCOMPARE(open.label("mapTitle"), u"B2B purchase"_s);
}

void TestWindow::aTextThatCannotBeSavedStaysInItsEditor()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    Canvas &canvas = open.window.canvas();
    const StageId stage = open.state().stagesOf(canvas.map().journey()).first();
    canvas.selection().setOne(stageSource(stage));
    canvas.editCurrent();
    auto *editor = canvas.findChild<QTextEdit *>(u"inPlaceEditor"_s);
    QVERIFY(editor);
    editor->setPlainText(u"Typed for long"_s);
    {
        const NoMoreWriting limit;
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(canvas.editing().isActive());
        QCOMPARE(editor->toPlainText(), u"Typed for long"_s);
        QVERIFY(!open.message().isEmpty());
        open.window.close();
        QVERIFY(open.window.isVisible());
    }
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY2(!canvas.editing().isActive(), qPrintable(open.message()));
    QCOMPARE(open.state().at(stage).title, u"Typed for long"_s);
}

void TestWindow::whileWritingItsKeysComeFirst()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    open.window.resize(1500, 900);
    open.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&open.window));
    Canvas &canvas = open.window.canvas();
    const QAction *inspectorShown = open.window.findChild<QAction *>(u"inspectorShown"_s);
    const bool inspector = inspectorShown->isChecked();
    QVERIFY(!open.isEnabled("formatItalic"));
    CardId card;
    for (const LaneId lane : open.state().lanesOf(canvas.map().journey())) {
        for (const CardId id : open.state().ordered<Card>()) {
            if (open.state().at(lane).kind == LaneKind::Pain && open.state().at(id).lane == lane)
                card = id;
        }
    }
    canvas.selection().setOne(cardSource(card));
    canvas.editCurrent();
    auto *editor = canvas.findChild<QTextEdit *>(u"inPlaceEditor"_s);
    QVERIFY(open.isEnabled("formatItalic"));
    editor->selectAll();
    QTest::keyClicks(editor, u"Key"_s);
    editor->selectAll();
    QTest::keyClick(editor, Qt::Key_I, Qt::ControlModifier); // elsewhere it shows and hides the inspector
    QVERIFY(open.window.findChild<QAction *>(u"formatItalic"_s)->isChecked());
    open.trigger("formatBold");
    QCOMPARE(inspectorShown->isChecked(), inspector);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(open.state().at(card).text, u"***Key***"_s);
    QVERIFY(!open.isEnabled("formatItalic"));
    QTest::keyClick(&canvas, Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(inspectorShown->isChecked(), !inspector);
    open.trigger("inspectorShown");
    for (int i = 0; i < 3; ++i) {
        canvas.editCurrent();
        editor = canvas.findChild<QTextEdit *>(u"inPlaceEditor"_s);
        editor->selectAll();
        QTest::keyClicks(editor, u"x **s** y"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::qWait(50);
        open.trigger("dark"); // nothing of the text or its bar is left for the new look
        QTest::qWait(50);
    }
}

void TestWindow::theZoomSliderZooms()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    open.trigger("actualSize");
    QCOMPARE(open.label("zoomValue"), u"100\u00a0%"_s);
    auto *slider = open.window.findChild<QSlider *>();
    slider->setValue(slider->maximum());
    QCOMPARE(open.window.canvas().view().zoom(), Viewport::kMaxZoom);
    QCOMPARE(open.label("zoomValue"), u"400\u00a0%"_s);
}

void TestWindow::actionsAreEnabledWhenTheyCanDoSomething()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    QVERIFY(!open.isEnabled("remove"));
    QVERIFY(!open.isEnabled("card"));
    QVERIFY(open.isEnabled("stage"));
    const CardId card = open.state().ordered<Card>().first();
    open.window.canvas().selection().setOne(cardSource(card));
    QVERIFY(open.isEnabled("remove"));
    QVERIFY(open.isEnabled("card"));
    open.window.canvas().selection().clear();
    QVERIFY(!open.isEnabled("remove"));
}

PERIPLUS_SUITE(TestWindow, QApplication)
#include "tst_window.moc"

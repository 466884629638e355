// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/open_window.h"

#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"
#include "ui/shell/nav_list.h"

#include <QActionGroup>
#include <QLineEdit>
#include <QSlider>

using namespace periplus;
using namespace Qt::StringLiterals;

/// The window as people use it: files, history, navigator, theme.
class TestWindow : public QObject
{
    Q_OBJECT

private slots:
    void startsWithThePageOfBeginnings();
    void theFrameHasTheSizesOfTheDesign_data();
    void theFrameHasTheSizesOfTheDesign();
    void columnsCanBeWidened();
    void theSampleOpensAsADraft();
    void anUntouchedDraftGoesAway();
    void anEditedDraftStays();
    void aWorkspaceIsMadeAndOpenedAgain();
    void aFileThatCannotBeOpenedLeavesEverything_data();
    void aFileThatCannotBeOpenedLeavesEverything();
    void aNewerFileIsOpenedForReadingAndSaysSo();
    void aMermaidFileBecomesADraft();
    void importingAddsMaps();
    void aCopyGivesADraftItsPlace();
    void exportingWritesTheFile_data();
    void exportingWritesTheFile();
    void anImpossiblePlaceIsToldWhenExporting();
    void undoAndRedoNameTheStep();
    void undoOfADeletedMapShowsItAgain();
    void theNavigatorShowsMapsAndPersonas();
    void mapsAreRenamedInTheNavigator();
    void aNewMapIsShown();
    void theThemeChangesAndIsRemembered();
    void theZoomSliderZooms();
    void actionsAreEnabledWhenTheyCanDoSomething();
};

void TestWindow::startsWithThePageOfBeginnings()
{
    OpenWindow open;
    QVERIFY(open.find("startPage")->isVisible());
    QCOMPARE(open.window.windowTitle(), u"Periplus"_s);
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

void TestWindow::theSampleOpensAsADraft()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    QVERIFY(!open.find("startPage")->isVisible());
    QVERIFY(open.window.canvas().isVisible());
    QCOMPARE(open.window.windowTitle(), u"sample – Periplus"_s);
    QCOMPARE(open.label("saved"), u"All changes saved in a draft"_s);
    QCOMPARE(open.label("counts"), u"5 stages, 15 steps, 9 lanes"_s);
    QCOMPARE(open.label("mapTitle"), u"B2B purchase"_s);
    QVERIFY(open.message().isEmpty());
    QCOMPARE(open.drafts().size(), 1);
}

void TestWindow::anUntouchedDraftGoesAway()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    open.window.documents().close();
    QCOMPARE(open.drafts(), QStringList());
    QVERIFY(open.find("startPage")->isVisible());
}

void TestWindow::anEditedDraftStays()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    open.window.canvas().selection().setOne(stageSource(open.state().ordered<Stage>().first()));
    open.trigger("duplicate");
    open.window.documents().close();
    QCOMPARE(open.drafts().size(), 1);
    QCOMPARE(open.settings.recentFiles().size(), 1);
}

void TestWindow::aWorkspaceIsMadeAndOpenedAgain()
{
    OpenWindow open;
    open.dialogs.answer = open.path("plan.periplus");
    open.trigger("newFile");
    QVERIFY(open.workspace());
    QCOMPARE(open.window.windowTitle(), u"plan.periplus – Periplus"_s);
    open.trigger("newMap");
    QCOMPARE(open.state().count<Journey>(), 1);
    QCOMPARE(open.label("saved"), u"All changes saved"_s);
    open.window.documents().close();
    QVERIFY(open.window.documents().openPath(open.path("plan.periplus")));
    QCOMPARE(open.state().count<Journey>(), 1);
    QCOMPARE(open.settings.recentFiles(), QStringList{open.path("plan.periplus")});
}

void TestWindow::aFileThatCannotBeOpenedLeavesEverything_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("missing") << u"gone.periplus"_s << QByteArray();
    QTest::newRow("not a workspace") << u"text.periplus"_s
                                     << QByteArray("this is a shopping list, not a database at all");
    QTest::newRow("empty json") << u"empty.json"_s << QByteArray("\n");
    QTest::newRow("broken json") << u"broken.json"_s << QByteArray("{\"format\": ");
    QTest::newRow("broken mermaid") << u"broken.mmd"_s
                                    << QByteArray("journey\n  title x\n  section s\n  a task without score\n");
    QTest::newRow("another ending") << u"photo.xyz"_s << QByteArray("xyz");
    QTest::newRow("folder") << u"."_s << QByteArray();
}

void TestWindow::aFileThatCannotBeOpenedLeavesEverything()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    const QString draft = open.workspace()->path();
    if (!bytes.isEmpty())
        open.write(name.toLatin1().constData(), bytes);
    open.dialogs.answer = open.path(name.toLatin1().constData());
    open.trigger("open");
    QVERIFY2(!open.message().isEmpty(), "the message says what is wrong");
    QVERIFY(!open.message().contains(u'\n'));
    QCOMPARE(open.workspace()->path(), draft);
    QCOMPARE(open.label("mapTitle"), u"B2B purchase"_s);
    open.window.canvas().selection().setOne(stageSource(open.state().ordered<Stage>().first()));
    open.trigger("remove"); // and work goes on
    QCOMPARE(open.label("counts").left(8), u"4 stages"_s);
}

void TestWindow::aNewerFileIsOpenedForReadingAndSaysSo()
{
    OpenWindow open;
    const QString path = open.path("newer.periplus");
    QVERIFY(Workspace::create(path));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.seek(63) && file.putChar(2)); // user_version of SQLite's header
    file.close();
    QVERIFY(open.window.documents().openPath(path));
    QCOMPARE(open.message(), u"newer.periplus was written by a newer Periplus, so it is open for reading only. "
                             "Update Periplus to work on it."_s);
    QCOMPARE(open.label("saved"), u"Read only"_s);
    QVERIFY(!open.isEnabled("newMap"));
}

void TestWindow::aMermaidFileBecomesADraft()
{
    OpenWindow open;
    const QString file = open.write("day.mmd", "journey\n  title My day\n  section Work\n  Tea: 5: Me\n");
    QVERIFY(open.window.documents().openPath(file));
    QCOMPARE(open.label("mapTitle"), u"My day"_s);
    QCOMPARE(open.window.windowTitle(), u"day.mmd – Periplus"_s);
    QCOMPARE(open.drafts(), QStringList{u"day.periplus"_s});
}

void TestWindow::importingAddsMaps()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    const qsizetype before = open.state().count<Journey>();
    open.dialogs.answer = open.write("day.mmd", "journey\n  title My day\n  section Work\n  Tea: 5: Me\n");
    open.trigger("import");
    QCOMPARE(open.state().count<Journey>(), before + 1);
    QCOMPARE(open.label("mapTitle"), u"My day"_s);
    QCOMPARE(open.textOf("undo"), u"Undo import “day.mmd”"_s);
}

void TestWindow::aCopyGivesADraftItsPlace()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    open.dialogs.answer = open.path("mine.periplus");
    open.trigger("saveCopy");
    QCOMPARE(open.workspace()->path(), open.path("mine.periplus"));
    QCOMPARE(open.label("saved"), u"All changes saved"_s);
    QCOMPARE(open.drafts(), QStringList());
    QCOMPARE(open.label("counts"), u"5 stages, 15 steps, 9 lanes"_s);
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
    QCOMPARE(open.textOf("undo"), u"Undo rename stage “Discover”"_s);
    open.trigger("undo");
    QCOMPARE(open.state().at(stage).title, u"Discover"_s);
    QCOMPARE(open.textOf("redo"), u"Redo rename stage “Discover”"_s);
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
    QCOMPARE(open.textOf("undo"), u"Undo rename map “B2B purchase”"_s);
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
    QCOMPARE(open.settings.theme(), ThemeName::Dark);
    const QImage dark = open.window.grab().toImage();
    QVERIFY(dark.pixelColor(2, 300).lightness() < 60);
    QVERIFY(light.lightness() > 200);
    const QPoint ground = open.window.canvas().mapTo(&open.window, QPoint(3, 3));
    QCOMPARE(dark.pixelColor(ground), QColor(0x0D, 0x10, 0x15));
    open.trigger("dark");
    QCOMPARE(open.settings.theme(), ThemeName::Light);
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

QTEST_MAIN(TestWindow)
#include "tst_window.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/open_window.h"

#include "tests/support/main/suite.h"
#include "ui/canvas/map_source.h"

using namespace periplus;
using namespace Qt::StringLiterals;

/// How workspaces come into the window: made, opened, imported, refused.
class TestOpening : public QObject
{
    Q_OBJECT

private slots:
    void theSampleOpensAsADraft();
    void anUntouchedDraftGoesAway();
    void anEditedDraftStays();
    void aDraftOfNothingKeepsItsFirstEdit();
    void aWorkspaceIsMadeAndOpenedAgain();
    void aFileThatCannotBeOpenedLeavesEverything_data();
    void aFileThatCannotBeOpenedLeavesEverything();
    void aNewerFileIsOpenedForReadingAndSaysSo();
    void aMermaidFileBecomesADraft();
    void importingAddsMaps();
    void aCopyGivesADraftItsPlace();
    void undoStopsAtWhatMadeTheDraft();
    void aWorkspaceWithoutMapsOffersOne();
};

void TestOpening::theSampleOpensAsADraft()
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

void TestOpening::anUntouchedDraftGoesAway()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    open.window.documents().close();
    QCOMPARE(open.drafts(), QStringList());
    QVERIFY(open.find("startPage")->isVisible());
}

void TestOpening::anEditedDraftStays()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    open.window.canvas().selection().setOne(stageSource(open.state().ordered<Stage>().first()));
    open.trigger("duplicate");
    open.window.documents().close();
    QCOMPARE(open.drafts().size(), 1);
    QCOMPARE(open.settings.recentFiles().size(), 1);
}

void TestOpening::aDraftOfNothingKeepsItsFirstEdit()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openPath(open.write("none.json", R"({"format": "periplus", "version": 1})")));
    open.trigger("newMap");
    open.window.documents().close();
    QCOMPARE(open.drafts().size(), 1);
}

void TestOpening::aWorkspaceIsMadeAndOpenedAgain()
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

void TestOpening::aFileThatCannotBeOpenedLeavesEverything_data()
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

void TestOpening::aFileThatCannotBeOpenedLeavesEverything()
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

void TestOpening::aNewerFileIsOpenedForReadingAndSaysSo()
{
    OpenWindow open;
    const QString path = open.path("newer.periplus");
    QVERIFY(Workspace::create(path));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.seek(63) && file.putChar(99)); // user_version of SQLite's header
    file.close();
    QVERIFY(open.window.documents().openPath(path));
    QCOMPARE(open.message(), u"newer.periplus was written by a newer Periplus, so it is open for reading only. "
                             "Update Periplus to work on it."_s);
    QCOMPARE(open.label("saved"), u"Read only"_s);
    QVERIFY(!open.isEnabled("newMap"));
}

void TestOpening::aMermaidFileBecomesADraft()
{
    OpenWindow open;
    const QString file = open.write("day.mmd", "journey\n  title My day\n  section Work\n  Tea: 5: Me\n");
    QVERIFY(open.window.documents().openPath(file));
    QCOMPARE(open.label("mapTitle"), u"My day"_s);
    QCOMPARE(open.window.windowTitle(), u"day.mmd – Periplus"_s);
    QCOMPARE(open.drafts(), QStringList{u"day.periplus"_s});
}

void TestOpening::importingAddsMaps()
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

void TestOpening::aCopyGivesADraftItsPlace()
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

void TestOpening::undoStopsAtWhatMadeTheDraft()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    QVERIFY(!open.isEnabled("undo"));
    open.trigger("newMap");
    QVERIFY(open.isEnabled("undo"));
    open.trigger("undo");
    QVERIFY(!open.isEnabled("undo"));
    QCOMPARE(open.state().count<Journey>(), 1);
}

void TestOpening::aWorkspaceWithoutMapsOffersOne()
{
    OpenWindow open;
    open.dialogs.answer = open.path("plan.periplus");
    open.trigger("newFile");
    QVERIFY(open.find("emptyPage")->isVisible());
    QVERIFY(!open.window.canvas().isVisible());
    QTest::mouseClick(open.find("emptyNew"), Qt::LeftButton);
    QCOMPARE(open.state().count<Journey>(), 1);
    QVERIFY(!open.find("emptyPage")->isVisible());
    QVERIFY(open.window.canvas().isVisible());
    const QList<StageId> stages = open.state().stagesOf(open.window.canvas().map().journey());
    for (const StageId stage : stages)
        open.window.canvas().selection().toggle(stageSource(stage));
    open.window.canvas().deleteSelection();
    QVERIFY(open.find("emptyPage")->isVisible());
    QTest::mouseClick(open.find("emptyStage"), Qt::LeftButton);
    QVERIFY(open.window.canvas().isVisible());
    for (int i = 0; i < 3; ++i)
        open.trigger("undo");
    QVERIFY(open.find("emptyPage")->isVisible());
}

PERIPLUS_SUITE(TestOpening, QApplication)
#include "tst_opening.moc"

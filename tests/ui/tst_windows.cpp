// SPDX-License-Identifier: GPL-3.0-or-later
// Several windows of one program, on one document or on several.
#include "tests/support/main/suite.h"
#include "tests/support/ui/open_window.h"
#include "ui/canvas/map_source.h"
#include "ui/command/command_registry.h"

#include <QPointer>
#include <QTextEdit>

using namespace periplus;
using namespace Qt::StringLiterals;

class TestWindows : public QObject
{
    Q_OBJECT

private slots:
    void aNewWindowShowsTheSameDocumentAndMap();
    void anEditInOneIsSeenInTheOther();
    void undoInOneTakesBackWhatWasDoneInTheOther();
    void theDocumentClosesWithItsLastWindow();
    void closingTheLastWindowKeepsIt();
    void aFileThatIsOpenIsSharedAndNotLockedOut();
    void aDraftThatFoundItsPlaceGoesOnThereInBoth();
    void quittingKeepsTheWindowWhoseTextCannotBeSaved();
    void shortcutsAndColoursAreOfAll();
    void anEditorNobodyTypedInOverwritesNothing();
    void wordsForACardThatIsGoneStay();
    void aCopyHasTheWordsThatAreBeingTyped();
    void aMovedDraftKeepsTheMapOfEachWindow();

private:
    static CardId firstPain(OpenWindow &open)
    {
        CardId found;
        open.state().forEach<Card>([&](const Card &card) {
            if (!found && open.state().at(card.lane).kind == LaneKind::Pain)
                found = card.id;
        });
        return found;
    }
    /// Opens the editor over a card.
    static QTextEdit *edit(MainWindow &window, CardId card)
    {
        window.canvas().selection().setOne(cardSource(card));
        window.canvas().editCurrent();
        return window.canvas().findChild<QTextEdit *>(u"inPlaceEditor"_s);
    }
    /// Opens the sample and one more window on it.
    static MainWindow &another(OpenWindow &open)
    {
        open.trigger("newWindow");
        return *open.desk.windows().last();
    }
};

void TestWindows::aNewWindowShowsTheSameDocumentAndMap()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    open.trigger("newMap");
    const MainWindow &second = another(open);
    QCOMPARE(open.desk.windows().size(), 2);
    QVERIFY(second.isVisible());
    QCOMPARE(open.desk.windows().last()->documents().workspace(), open.workspace());
    QCOMPARE(open.desk.windows().last()->canvas().map().journey(), open.window.canvas().map().journey());
    QVERIFY(second.pos() != open.window.pos());
}

void TestWindows::anEditInOneIsSeenInTheOther()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    MainWindow &second = another(open);
    const qsizetype stages = open.state().count<Stage>();
    second.canvas().addStage();
    second.canvas().editing().cancel();
    QCOMPARE(open.state().count<Stage>(), stages + 1);
    const StageId made = second.canvas().map().state().stagesOf(second.canvas().map().journey()).last();
    QVERIFY(!open.window.canvas().map().layout().stageRect(made).isEmpty());
    QCOMPARE(open.window.canvas().map().layout().bounds(), second.canvas().map().layout().bounds());
}

void TestWindows::undoInOneTakesBackWhatWasDoneInTheOther()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    MainWindow &second = another(open);
    const State before = open.state();
    second.canvas().addStage();
    second.canvas().editing().cancel();
    QVERIFY(open.isEnabled("undo"));
    open.trigger("undo");
    QVERIFY(open.state() == before);
    QVERIFY(second.findChild<QAction *>(u"redo"_s)->isEnabled());
}

void TestWindows::theDocumentClosesWithItsLastWindow()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    QPointer<MainWindow> second = &another(open);
    QCOMPARE(open.drafts().size(), 1);
    second->close();
    QTRY_VERIFY(!second);
    QCOMPARE(open.desk.windows().size(), 1);
    QVERIFY(open.workspace());
    QCOMPARE(open.drafts().size(), 1);
    open.window.documents().close();
    QVERIFY(!open.workspace());
    QVERIFY(open.drafts().isEmpty()); // it was never edited
}

void TestWindows::closingTheLastWindowKeepsIt()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    open.window.close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(open.desk.windows(), QList<MainWindow *>{&open.window});
}

void TestWindows::aFileThatIsOpenIsSharedAndNotLockedOut()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    const QString path = open.path("plan.periplus");
    QVERIFY(open.workspace()->saveCopy(path));
    QVERIFY(open.window.documents().openPath(path));
    MainWindow &second = open.desk.makeWindow();
    QVERIFY(second.documents().openPath(path));
    QCOMPARE(second.documents().workspace(), open.workspace());
    QVERIFY(!second.documents().workspace()->isReadOnly());
}

void TestWindows::aDraftThatFoundItsPlaceGoesOnThereInBoth()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    MainWindow &second = another(open);
    open.dialogs.answer = open.path("mine.periplus");
    open.trigger("saveCopy");
    QCOMPARE(open.workspace()->path(), open.dialogs.answer);
    QCOMPARE(second.documents().workspace(), open.workspace());
    QCOMPARE(second.windowTitle(), u"mine.periplus – Periplus"_s);
}

void TestWindows::quittingKeepsTheWindowWhoseTextCannotBeSaved()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    QPointer<MainWindow> second = &another(open);
    Canvas &canvas = open.window.canvas();
    canvas.selection().setOne(stageSource(open.state().stagesOf(canvas.map().journey()).first()));
    canvas.editCurrent();
    auto *editor = canvas.findChild<QTextEdit *>(u"inPlaceEditor"_s);
    QVERIFY(editor);
    editor->setPlainText(u"Typed for long"_s);
    QVERIFY(QFile::remove(open.workspace()->path())); // nowhere to save it
    open.trigger("quit");
    QVERIFY(open.window.isVisible());
    QVERIFY(canvas.editing().isActive());
    QVERIFY(!open.message().isEmpty());
}

void TestWindows::shortcutsAndColoursAreOfAll()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    MainWindow &second = another(open);
    open.window.commands().setShortcut(u"fit"_s, QKeySequence(u"Ctrl+Alt+F"_s));
    QCOMPARE(second.commands().find(u"fit"_s)->action->shortcut(), QKeySequence(u"Ctrl+Alt+F"_s));
    second.commands().resetShortcuts();
    QCOMPARE(open.window.commands().find(u"fit"_s)->action->shortcut(), QKeySequence(u"Ctrl+0"_s));
    second.appearance().choose(ThemeChoice::Dark);
    QCOMPARE(open.window.canvas().map().theme().name, ThemeName::Dark);
    QVERIFY(open.window.findChild<QAction *>(u"dark"_s)->isChecked());
}

void TestWindows::anEditorNobodyTypedInOverwritesNothing()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    MainWindow &second = another(open);
    const CardId card = firstPain(open);
    QVERIFY(edit(open.window, card));
    QVERIFY(second.canvas().commands().setText(cardSource(card), u"Written elsewhere"_s));
    QVERIFY(open.window.saveTyping());
    QCOMPARE(open.state().at(card).text, u"Written elsewhere"_s);
}

void TestWindows::wordsForACardThatIsGoneStay()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    MainWindow &second = another(open);
    const CardId card = firstPain(open);
    QTextEdit *editor = edit(open.window, card);
    QVERIFY(editor);
    editor->setPlainText(u"Half a wo"_s);
    second.canvas().selection().setOne(cardSource(card));
    second.canvas().deleteSelection();
    QVERIFY(!open.state().find(card));
    QVERIFY(!open.window.saveTyping());
    QVERIFY(open.message().contains(u"is gone"_s));
    QCOMPARE(editor->toPlainText(), u"Half a wo"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(open.window.saveTyping());
}

void TestWindows::aCopyHasTheWordsThatAreBeingTyped()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    MainWindow &second = another(open);
    const CardId card = firstPain(open);
    QTextEdit *editor = edit(second, card);
    QVERIFY(editor);
    editor->setPlainText(u"Typed in the other window"_s);
    open.dialogs.answer = open.path("mine.periplus");
    open.trigger("saveCopy");
    QCOMPARE(open.workspace()->path(), open.dialogs.answer);
    QCOMPARE(open.state().at(card).text, u"Typed in the other window"_s);
}

void TestWindows::aMovedDraftKeepsTheMapOfEachWindow()
{
    OpenWindow open;
    QVERIFY(open.window.documents().openSample());
    MainWindow &second = another(open);
    open.trigger("newMap");
    const JourneyId made = open.window.canvas().map().journey();
    QVERIFY(second.canvas().map().journey() != made);
    open.dialogs.answer = open.path("mine.periplus");
    open.trigger("saveCopy");
    QCOMPARE(open.window.canvas().map().journey(), made);
    QVERIFY(second.canvas().map().journey() != made);
}

PERIPLUS_SUITE(TestWindows, QApplication)
#include "tst_windows.moc"

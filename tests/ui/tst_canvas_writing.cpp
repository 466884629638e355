// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/main/suite.h"
#include "tests/support/ui/shown_canvas.h"

#include <QApplication>
#include <QScrollBar>
#include <QTextEdit>

using namespace periplus;
using namespace Qt::StringLiterals;

/// Writing one text after the other without the mouse, and the editor itself.
class TestCanvasWriting : public QObject
{
    Q_OBJECT

private slots:
    void tabSavesAndEditsTheNextCell();
    void shiftTabGoesBack();
    void tabPassesWhatTakesNoText();
    void tabOverEmptyCellsMakesNoCards();
    void tabThroughTitles();
    void controlEnterMakesACardBelow();
    void controlEnterMakesTheNextStep();
    void controlEnterWithoutATextEnds();
    void enterOnlySaves();
    void theEditorIsSeenToItsEnd();
    void theEditorShowsAllItsLines_data();
    void theEditorShowsAllItsLines();

private:
    static QTextEdit *editor(const ShownCanvas &shown) { return qobject_cast<QTextEdit *>(shown.editor()); }
    static void write(const ShownCanvas &shown, const QString &text, Qt::Key end, Qt::KeyboardModifiers keys = {})
    {
        editor(shown)->selectAll();
        QTest::keyClicks(shown.editor(), text);
        QTest::keyClick(shown.editor(), end, keys);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the editor that has closed
    }
};

void TestCanvasWriting::tabSavesAndEditsTheNextCell()
{
    ShownCanvas shown;
    const qsizetype before = shown.state().count<Card>();
    shown.click(shown.small.cell(LaneKind::Goal, 0));
    shown.key(Qt::Key_Return);
    write(shown, u"One"_s, Qt::Key_Tab);
    QVERIFY(shown.canvas.editing().isActive());
    QCOMPARE(shown.canvas.window()->focusWidget(), shown.editor());
    write(shown, u"Two"_s, Qt::Key_Tab);
    write(shown, u"Three"_s, Qt::Key_Return);
    QVERIFY(!shown.canvas.editing().isActive());
    QCOMPARE(shown.state().count<Card>(), before + 3);
    const QStringList texts{u"One"_s, u"Two"_s, u"Three"_s};
    for (int i = 0; i < 3; ++i) {
        const CardPlace place{shown.small.lane(LaneKind::Goal), {}, shown.small.steps[i], {}};
        QCOMPARE(cardsAt(shown.state(), place).size(), 1);
        QCOMPARE(shown.state().at(cardsAt(shown.state(), place).first()).text, texts[i]);
    }
}

void TestCanvasWriting::shiftTabGoesBack()
{
    ShownCanvas shown;
    shown.click(shown.small.cell(LaneKind::Pain, 1));
    shown.key(Qt::Key_Return);
    write(shown, u"Asked twice"_s, Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(shown.canvas.editing().isActive());
    QCOMPARE(editor(shown)->toPlainText(), u"Prices hidden"_s); // the card that is there already
    write(shown, u"Prices shown"_s, Qt::Key_Return);
    QCOMPARE(shown.state().at(shown.small.pain).text, u"Prices shown"_s);
}

void TestCanvasWriting::tabPassesWhatTakesNoText()
{
    ShownCanvas shown;
    shown.click(shown.small.cell(LaneKind::Goal, 3)); // the feelings are below, then the thoughts
    shown.key(Qt::Key_Return);
    write(shown, u"Renew in time"_s, Qt::Key_Tab);
    QVERIFY(shown.canvas.editing().isActive());
    QCOMPARE(shown.canvas.selection().current(), shown.small.cell(LaneKind::Thought, 0));
}

void TestCanvasWriting::tabOverEmptyCellsMakesNoCards()
{
    ShownCanvas shown;
    const State before = shown.state();
    shown.click(shown.small.cell(LaneKind::Goal, 0));
    shown.key(Qt::Key_Return);
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(shown.editor(), Qt::Key_Tab);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QCOMPARE(shown.canvas.selection().current(), shown.small.cell(LaneKind::Goal, 3));
    QVERIFY(shown.state() == before);
}

void TestCanvasWriting::tabThroughTitles()
{
    ShownCanvas shown;
    shown.click(stepSource(shown.small.steps[0]));
    shown.key(Qt::Key_F2);
    write(shown, u"Search"_s, Qt::Key_Tab);
    write(shown, u"Compare"_s, Qt::Key_Tab);
    write(shown, u"Ask"_s, Qt::Key_Return);
    QCOMPARE(shown.state().at(shown.small.steps[0]).title, u"Search"_s);
    QCOMPARE(shown.state().at(shown.small.steps[1]).title, u"Compare"_s);
    QCOMPARE(shown.state().at(shown.small.steps[2]).title, u"Ask"_s);
}

void TestCanvasWriting::controlEnterMakesACardBelow()
{
    ShownCanvas shown;
    shown.click(cardSource(shown.small.pain));
    shown.key(Qt::Key_F2);
    write(shown, u"First"_s, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(shown.canvas.editing().isActive());
    write(shown, u"Second"_s, Qt::Key_Return, Qt::ControlModifier);
    write(shown, u"Third"_s, Qt::Key_Return);
    const CardPlace place{shown.small.lane(LaneKind::Pain), {}, shown.small.steps[0], {}};
    QStringList texts;
    for (const CardId id : cardsAt(shown.state(), place))
        texts.append(shown.state().at(id).text);
    QCOMPARE(texts, (QStringList{u"First"_s, u"Second"_s, u"Third"_s, u"Slow reply"_s}));
}

void TestCanvasWriting::controlEnterMakesTheNextStep()
{
    ShownCanvas shown;
    shown.click(stepSource(shown.small.steps[0]));
    shown.key(Qt::Key_F2);
    write(shown, u"Search"_s, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(shown.canvas.editing().isActive());
    write(shown, u"Compare"_s, Qt::Key_Return);
    const QList<StepId> steps = shown.state().stepsOf(shown.small.stages[0]);
    QCOMPARE(steps.size(), 3);
    QCOMPARE(shown.state().at(steps[0]).title, u"Search"_s);
    QCOMPARE(shown.state().at(steps[1]).title, u"Compare"_s);
    QCOMPARE(steps[2], shown.small.steps[1]);
}

void TestCanvasWriting::controlEnterWithoutATextEnds()
{
    ShownCanvas shown;
    const State before = shown.state();
    shown.click(shown.small.cell(LaneKind::Goal, 0));
    shown.key(Qt::Key_Return);
    QTest::keyClick(shown.editor(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!shown.canvas.editing().isActive());
    QVERIFY(shown.state() == before);
}

void TestCanvasWriting::enterOnlySaves()
{
    ShownCanvas shown;
    shown.click(cardSource(shown.small.pain));
    shown.key(Qt::Key_Return);
    write(shown, u"Changed"_s, Qt::Key_Return);
    QVERIFY(!shown.canvas.editing().isActive());
    QCOMPARE(shown.canvas.selection().current(), cardSource(shown.small.pain));
    QCOMPARE(shown.canvas.window()->focusWidget(), &shown.canvas);
}

void TestCanvasWriting::theEditorIsSeenToItsEnd()
{
    ShownCanvas shown;
    shown.canvas.resize(1000, 420);
    shown.canvas.selection().setOne(shown.small.cell(LaneKind::Backstage, 0)); // at the foot of the map
    shown.key(Qt::Key_Return);
    QTest::keyClicks(shown.editor(), u"a line and a word more "_s.repeated(12));
    QVERIFY(shown.view()->rect().contains(shown.editor()->geometry()));
    QCOMPARE(editor(shown)->verticalScrollBar()->maximum(), 0);
}

void TestCanvasWriting::theEditorShowsAllItsLines_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("text");
    for (const int percent : {50, 100, 150}) {
        QTest::addRow("a word at %d", percent) << percent << u"Word"_s;
        QTest::addRow("a paragraph at %d", percent)
            << percent << u"Nobody told me which rows went missing. "_s.repeated(4);
        QTest::addRow("lines at %d", percent) << percent << u"One\nTwo\nThree\n\nFive"_s;
        QTest::addRow("a long word at %d", percent) << percent << u"Donaudampfschiff"_s.repeated(4);
    }
}

void TestCanvasWriting::theEditorShowsAllItsLines()
{
    QFETCH(int, percent);
    QFETCH(QString, text);
    ShownCanvas shown;
    shown.canvas.zoomToPercent(percent);
    shown.canvas.selection().setOne(cardSource(shown.small.pain));
    shown.key(Qt::Key_F2);
    editor(shown)->selectAll();
    editor(shown)->insertPlainText(text);
    QCOMPARE(editor(shown)->verticalScrollBar()->maximum(), 0);
    const QRect caret = editor(shown)->cursorRect();
    QVERIFY(editor(shown)->viewport()->rect().contains(caret));
    QTextCursor start(editor(shown)->document());
    QVERIFY(editor(shown)->viewport()->rect().contains(editor(shown)->cursorRect(start)));
}

PERIPLUS_SUITE(TestCanvasWriting, QApplication)
#include "tst_canvas_writing.moc"

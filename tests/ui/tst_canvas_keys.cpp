// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/lane_style.h"
#include "tests/support/main/suite.h"
#include "tests/support/ui/shown_canvas.h"

#include <QApplication>
#include <QTextEdit>

using namespace periplus;
using namespace Qt::StringLiterals;

/// Selecting, moving and editing by keyboard.
class TestCanvasKeys : public QObject
{
    Q_OBJECT

private slots:
    void arrowsMoveTheSelection();
    void anArrowSelectsTheFirstStageWhenNothingIs();
    void tabWalksOnAndLeavesAtTheEnd();
    void editingSavesOrNot_data();
    void editingSavesOrNot();
    void shiftEnterBreaksTheLine();
    void losingFocusSaves();
    void anUnchangedTextIsNoStep();
    void typingOnAnEmptyCellStartsACard();
    void anInputMethodStartsACardWithForeignText();
    void anEmptyNewCardIsNotMade();
    void titlesAreEditedInPlace_data();
    void titlesAreEditedInPlace();
    void theEditorGrowsWithItsText();
    void controlArrowsMoveThings();
    void controlArrowsChangeAFeelingInOneStep();
    void controlUpScoresAGap();
    void deletingSelectsWhatIsNear();
    void duplicatingSelectsTheCopy();
    void addingSelectsWhatIsNew();
    void goingDownKeepsItsColumn();
    void undoBringsTheSelectionBack();

private:
    static void typeInto(QWidget *editor, const char *text)
    {
        qobject_cast<QTextEdit *>(editor)->selectAll();
        QTest::keyClicks(editor, QLatin1String(text));
    }
};

void TestCanvasKeys::arrowsMoveTheSelection()
{
    ShownCanvas shown;
    shown.click(cardSource(shown.small.pain));
    shown.key(Qt::Key_Down);
    QCOMPARE(shown.canvas.selection().current(), cardSource(shown.small.otherPain));
    shown.key(Qt::Key_Up);
    shown.key(Qt::Key_Right);
    QCOMPARE(shown.canvas.selection().current(), shown.small.cell(LaneKind::Pain, 1));
    shown.key(Qt::Key_Left);
    QCOMPARE(shown.canvas.selection().current(), cardSource(shown.small.pain));
}

void TestCanvasKeys::anArrowSelectsTheFirstStageWhenNothingIs()
{
    ShownCanvas shown;
    shown.key(Qt::Key_Down);
    QCOMPARE(shown.canvas.selection().current(), stageSource(shown.small.stages[0]));
}

void TestCanvasKeys::tabWalksOnAndLeavesAtTheEnd()
{
    ShownCanvas shown;
    shown.click(stageSource(shown.small.stages[0]));
    shown.key(Qt::Key_Tab);
    QCOMPARE(shown.canvas.selection().current(), stageSource(shown.small.stages[1]));
    shown.key(Qt::Key_Tab);
    QCOMPARE(shown.canvas.selection().current(), stepSource(shown.small.steps[0]));
    shown.key(Qt::Key_Backtab);
    QCOMPARE(shown.canvas.selection().current(), stageSource(shown.small.stages[1]));
}

void TestCanvasKeys::editingSavesOrNot_data()
{
    QTest::addColumn<Qt::Key>("begin");
    QTest::addColumn<Qt::Key>("end");
    QTest::addColumn<QString>("text");
    QTest::newRow("F2, Enter") << Qt::Key_F2 << Qt::Key_Return << u"Changed"_s;
    QTest::newRow("Enter, Enter") << Qt::Key_Return << Qt::Key_Enter << u"Changed"_s;
    QTest::newRow("F2, Esc") << Qt::Key_F2 << Qt::Key_Escape << u"Prices hidden"_s;
}

void TestCanvasKeys::editingSavesOrNot()
{
    QFETCH(Qt::Key, begin);
    QFETCH(Qt::Key, end);
    QFETCH(QString, text);
    ShownCanvas shown;
    shown.click(cardSource(shown.small.pain));
    shown.key(begin);
    QVERIFY(shown.editor());
    typeInto(shown.editor(), "Changed");
    QTest::keyClick(shown.editor(), end);
    QVERIFY(!shown.canvas.editing().isActive());
    QCOMPARE(shown.state().at(shown.small.pain).text, text);
    QCOMPARE(shown.canvas.window()->focusWidget(), &shown.canvas);
    QCOMPARE(shown.canvas.selection().current(), cardSource(shown.small.pain));
}

void TestCanvasKeys::shiftEnterBreaksTheLine()
{
    ShownCanvas shown;
    shown.click(cardSource(shown.small.pain));
    shown.key(Qt::Key_F2);
    typeInto(shown.editor(), "One");
    QTest::keyClick(shown.editor(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(shown.editor(), u"Two"_s);
    QTest::keyClick(shown.editor(), Qt::Key_Return);
    QCOMPARE(shown.state().at(shown.small.pain).text, u"One\nTwo"_s);
}

void TestCanvasKeys::losingFocusSaves()
{
    ShownCanvas shown;
    shown.click(cardSource(shown.small.pain));
    shown.key(Qt::Key_F2);
    typeInto(shown.editor(), "Saved by a click");
    shown.click(stageSource(shown.small.stages[1]));
    QCOMPARE(shown.state().at(shown.small.pain).text, u"Saved by a click"_s);
    QVERIFY(!shown.canvas.editing().isActive());
}

void TestCanvasKeys::anUnchangedTextIsNoStep()
{
    ShownCanvas shown;
    const qint64 before = shown.small.workspace->history().count();
    shown.click(cardSource(shown.small.pain));
    shown.key(Qt::Key_F2);
    QTest::keyClick(shown.editor(), Qt::Key_Return);
    QCOMPARE(shown.small.workspace->history().count(), before);
}

void TestCanvasKeys::typingOnAnEmptyCellStartsACard()
{
    ShownCanvas shown;
    shown.click(shown.small.cell(LaneKind::Opportunity, 2));
    QTest::keyClick(&shown.canvas, 'G');
    QVERIFY(shown.editor());
    QTest::keyClicks(shown.editor(), u"uided import"_s);
    QTest::keyClick(shown.editor(), Qt::Key_Return);
    const QList<CardId> cards = shown.state().cardsOf(shown.small.steps[2]);
    QCOMPARE(cards.size(), 1);
    QCOMPARE(shown.state().at(cards[0]).text.toLower(), u"guided import"_s);
    QCOMPARE(shown.state().at(cards[0]).lane, shown.small.lane(LaneKind::Opportunity));
    QCOMPARE(shown.canvas.selection().current(), cardSource(cards[0]));
}

void TestCanvasKeys::anInputMethodStartsACardWithForeignText()
{
    ShownCanvas shown;
    shown.click(shown.small.cell(LaneKind::Goal, 1));
    QInputMethodEvent event;
    event.setCommitString(u"購入"_s);
    QCoreApplication::sendEvent(&shown.canvas, &event);
    QVERIFY(shown.editor());
    QTest::keyClick(shown.editor(), Qt::Key_Return);
    const QList<CardId> cards = shown.state().cardsOf(shown.small.steps[1]);
    QCOMPARE(cards.size(), 1);
    QCOMPARE(shown.state().at(cards[0]).text, u"購入"_s);
}

void TestCanvasKeys::anEmptyNewCardIsNotMade()
{
    ShownCanvas shown;
    const qsizetype before = shown.state().count<Card>();
    shown.click(shown.small.cell(LaneKind::Goal, 1));
    shown.key(Qt::Key_Return);
    QVERIFY(shown.editor());
    QTest::keyClick(shown.editor(), Qt::Key_Return);
    QCOMPARE(shown.state().count<Card>(), before);
}

void TestCanvasKeys::titlesAreEditedInPlace_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("stage") << 0;
    QTest::newRow("step") << 1;
    QTest::newRow("lane") << 2;
    QTest::newRow("word of a feeling") << 3;
}

void TestCanvasKeys::titlesAreEditedInPlace()
{
    QFETCH(int, which);
    ShownCanvas shown;
    const LaneId lane = shown.small.lane(LaneKind::Goal);
    const QList<Source> sources{stageSource(shown.small.stages[0]), stepSource(shown.small.steps[1]), laneSource(lane),
                                emotionSource(shown.small.emotion(1))};
    QTest::mouseDClick(shown.view(), Qt::LeftButton, {}, shown.middle(sources[which]));
    QVERIFY(shown.editor());
    typeInto(shown.editor(), "Renamed");
    QTest::keyClick(shown.editor(), Qt::Key_Return);
    QCOMPARE(editableText(shown.state(), sources[which]), u"Renamed"_s);
}

void TestCanvasKeys::theEditorGrowsWithItsText()
{
    ShownCanvas shown;
    shown.click(cardSource(shown.small.pain));
    shown.key(Qt::Key_F2);
    const int before = shown.editor()->height();
    typeInto(shown.editor(),
             "A text that is so long that it certainly needs a good many lines in a narrow card on the map");
    QVERIFY(shown.editor()->height() > before);
}

void TestCanvasKeys::controlArrowsMoveThings()
{
    ShownCanvas shown;
    shown.click(cardSource(shown.small.pain));
    shown.key(Qt::Key_Down, Qt::ControlModifier);
    const CardPlace place{shown.small.lane(LaneKind::Pain), {}, shown.small.steps[0], {}};
    QCOMPARE(cardsAt(shown.state(), place), QList<CardId>({shown.small.otherPain, shown.small.pain}));
    shown.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(shown.state().at(shown.small.pain).step, shown.small.steps[1]);
    shown.click(stepSource(shown.small.steps[1]));
    shown.key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(shown.state().stepsOf(shown.small.stages[0]).first(), shown.small.steps[1]);
    shown.click(stageSource(shown.small.stages[0]));
    shown.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(shown.state().stagesOf(shown.small.journey).last(), shown.small.stages[0]);
}

void TestCanvasKeys::controlArrowsChangeAFeelingInOneStep()
{
    ShownCanvas shown;
    const qint64 before = shown.small.workspace->history().count();
    shown.click(emotionSource(shown.small.emotion(1)));
    shown.key(Qt::Key_Up, Qt::ControlModifier);
    shown.key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(emotionAt(shown.state(), shown.small.steps[1], shown.small.persona)->value, 1.0);
    QCOMPARE(shown.small.workspace->history().count(), before + 1);
}

void TestCanvasKeys::controlUpScoresAGap()
{
    ShownCanvas shown;
    shown.canvas.selection().setOne(
        {Role::EmotionCell, shown.small.steps[3].value, shown.small.lane(LaneKind::Emotion).value});
    shown.key(Qt::Key_Up, Qt::ControlModifier);
    QVERIFY(shown.small.emotion(3));
    QCOMPARE(shown.canvas.selection().current(), emotionSource(shown.small.emotion(3)));
}

void TestCanvasKeys::deletingSelectsWhatIsNear()
{
    ShownCanvas shown;
    shown.click(stepSource(shown.small.steps[0]));
    shown.canvas.deleteSelection();
    QVERIFY(!shown.state().find(shown.small.steps[0]));
    QVERIFY(!shown.state().find(shown.small.pain));
    QCOMPARE(shown.canvas.selection().current(), stepSource(shown.small.steps[1]));
}

void TestCanvasKeys::duplicatingSelectsTheCopy()
{
    ShownCanvas shown;
    shown.click(cardSource(shown.small.pain));
    shown.canvas.duplicateSelection();
    const CardId copy{shown.canvas.selection().current().id};
    QVERIFY(copy != shown.small.pain);
    QCOMPARE(shown.state().at(copy).text, u"Prices hidden"_s);
}

void TestCanvasKeys::addingSelectsWhatIsNew()
{
    ShownCanvas shown;
    shown.click(stageSource(shown.small.stages[0]));
    shown.canvas.addStage();
    QCOMPARE(shown.state().stagesOf(shown.small.journey)[1].value, shown.canvas.selection().current().id);
    QVERIFY(shown.editor());
    QTest::keyClick(shown.editor(), Qt::Key_Escape);
    shown.click(stepSource(shown.small.steps[0]));
    shown.canvas.addStep();
    QCOMPARE(shown.state().stepsOf(shown.small.stages[0])[1].value, shown.canvas.selection().current().id);
    QTest::keyClick(shown.editor(), Qt::Key_Escape);
    shown.canvas.addLane(LaneKind::Note);
    const LaneId note = shown.small.lane(LaneKind::Note);
    QVERIFY(note);
    QVERIFY(shown.editor()); // its name is asked for at once
    QTest::keyClick(shown.editor(), Qt::Key_Escape);
    shown.canvas.editing().begin(laneSource(shown.small.lane(LaneKind::Emotion)));
    QVERIFY(shown.editor()->height() < 60); // as high as a name, not as the lane
    shown.canvas.editing().cancel();
    // A lane joins its own group, wherever it is asked for; beside one of its group it goes right after that.
    const QList<LaneId> lanes = shown.state().lanesOf(shown.small.journey);
    const auto groupOf = [&](qsizetype at) { return laneStyle(shown.state().at(lanes[at]).kind).group; };
    for (qsizetype i = 1; i < lanes.size(); ++i)
        QVERIFY(groupOf(i - 1) <= groupOf(i));
    shown.canvas.selection().setOne(laneSource(shown.small.lane(LaneKind::Thought)));
    shown.canvas.addLane(LaneKind::Opportunity);
    const qsizetype thought = lanes.indexOf(shown.small.lane(LaneKind::Thought));
    QCOMPARE(shown.state().lanesOf(shown.small.journey)[thought + 1].value, shown.canvas.selection().current().id);
}

void TestCanvasKeys::goingDownKeepsItsColumn()
{
    ShownCanvas shown;
    const CardPlace goal{shown.small.lane(LaneKind::Goal), shown.small.stages[0], {}, {}};
    QVERIFY(shown.canvas.commands().addCard(goal, u"A goal of the whole stage"_s));
    shown.canvas.selection().setOne(shown.small.cell(LaneKind::Touchpoint, 1));
    shown.key(Qt::Key_Down);
    QCOMPARE(shown.canvas.selection().current().role, Role::Card);
    shown.key(Qt::Key_Down);
    QCOMPARE(stepAt(shown.state(), shown.canvas.selection().current()), shown.small.steps[1]);
    shown.key(Qt::Key_Up);
    shown.key(Qt::Key_Up);
    QCOMPARE(shown.canvas.selection().current(), shown.small.cell(LaneKind::Touchpoint, 1));
}

void TestCanvasKeys::undoBringsTheSelectionBack()
{
    ShownCanvas shown;
    shown.click(cardSource(shown.small.pain));
    shown.canvas.deleteSelection();
    const Result<ViewHint> hint = shown.small.workspace->undo();
    QVERIFY(hint);
    shown.canvas.restore(*hint);
    QCOMPARE(shown.canvas.selection().current(), cardSource(shown.small.pain));
}

PERIPLUS_SUITE(TestCanvasKeys, QApplication)
#include "tst_canvas_keys.moc"

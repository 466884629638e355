// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/main/suite.h"
#include "tests/support/ui/shown_canvas.h"

#include <QApplication>

#include <cmath>

using namespace periplus;
using namespace Qt::StringLiterals;

/// Drawing a curve with one stroke, and whose curve it is.
class TestDrawFeelings : public QObject
{
    Q_OBJECT

private slots:
    void aStrokeScoresTheStepsItPasses();
    void aStrokeIsOneStepOfHistory();
    void aQuickStrokeLeavesNoGap();
    void scoresAreQuarters();
    void wordsStay();
    void aScoredCellNeedsAlt();
    void escapeLeavesTheCurve();
    void theCurveFollowsTheStroke();
    void deleteMakesAGap();
    void theFirstPersonaIsActive();
    void thePersonaOfTheLastPointIsActive();

private:
    static Source cell(const ShownCanvas &shown, int step)
    {
        return {Role::EmotionCell, shown.small.steps[step].value, shown.small.lane(LaneKind::Emotion).value};
    }
    /// The pixel of a score at a step.
    static QPoint at(const ShownCanvas &shown, int step, double score)
    {
        const QRectF area = shown.area(cell(shown, step));
        double y = area.top();
        while (y < area.bottom() && shown.map.layout().scoreAt(shown.small.steps[step], y) > score)
            y += 0.5;
        return shown.canvas.view().toView(QPointF(area.center().x(), y)).toPoint();
    }
    static double score(const ShownCanvas &shown, int step)
    {
        const Emotion *there = emotionAt(shown.state(), shown.small.steps[step], shown.small.persona);
        return there ? there->value : std::nan("");
    }
    static void clear(ShownCanvas &shown)
    {
        const Status done = shown.small.workspace->edit(Op::ClearEmotion, {}, [&](Edit &edit) -> Status {
            for (int i = 0; i < 3; ++i)
                PERIPLUS_TRY(clearEmotion(edit, shown.small.steps[i], shown.small.persona));
            return {};
        });
        QVERIFY(done);
    }
    static void stroke(ShownCanvas &shown, const QList<double> &scores, Qt::KeyboardModifiers keys = {})
    {
        QMouseEvent press(QEvent::MouseButtonPress, at(shown, 0, scores[0]), QPointF(), Qt::LeftButton, Qt::LeftButton,
                          keys);
        QCoreApplication::sendEvent(shown.view(), &press);
        for (int i = 0; i < scores.size(); ++i)
            shown.moveTo(at(shown, i, scores[i]), keys);
        shown.release(at(shown, static_cast<int>(scores.size()) - 1, scores.last()), keys);
    }
};

void TestDrawFeelings::aStrokeScoresTheStepsItPasses()
{
    ShownCanvas shown;
    clear(shown);
    stroke(shown, {1, -1, 0.5, -2});
    for (const auto &[step, value] : {std::pair(0, 1.0), {1, -1.0}, {2, 0.5}, {3, -2.0}})
        QCOMPARE(score(shown, step), value);
    QCOMPARE(shown.canvas.selection().current(), emotionSource(shown.small.emotion(3)));
}

void TestDrawFeelings::aStrokeIsOneStepOfHistory()
{
    ShownCanvas shown;
    clear(shown);
    const qint64 before = shown.small.workspace->history().count();
    stroke(shown, {1, 1, 1, 1});
    QCOMPARE(shown.small.workspace->history().count(), before + 1);
    QVERIFY(shown.small.workspace->undo());
    for (int i = 0; i < 4; ++i)
        QVERIFY(!shown.small.emotion(i));
}

void TestDrawFeelings::aQuickStrokeLeavesNoGap()
{
    ShownCanvas shown;
    clear(shown);
    shown.press(at(shown, 0, 2));
    shown.moveTo(at(shown, 3, -1)); // one jump of the pointer over two columns
    shown.release(at(shown, 3, -1));
    QCOMPARE(score(shown, 0), 2.0);
    QVERIFY(score(shown, 1) < 2 && score(shown, 1) > score(shown, 2));
    QVERIFY(score(shown, 2) > -1);
    QCOMPARE(score(shown, 3), -1.0);
}

void TestDrawFeelings::scoresAreQuarters()
{
    ShownCanvas shown;
    clear(shown);
    stroke(shown, {1.13, -0.61, 0.3, 0.9});
    for (int i = 0; i < 4; ++i)
        QCOMPARE(score(shown, i) * 4, std::round(score(shown, i) * 4));
    QCOMPARE(score(shown, 1), -0.5);
}

void TestDrawFeelings::wordsStay()
{
    ShownCanvas shown;
    QVERIFY(shown.canvas.commands().setText(emotionSource(shown.small.emotion(1)), u"Lost"_s));
    stroke(shown, {2, -2, 2, 2}, Qt::AltModifier);
    QCOMPARE(score(shown, 1), -2.0);
    QCOMPARE(shown.state().at(shown.small.emotion(1)).word, u"Lost"_s);
}

void TestDrawFeelings::aScoredCellNeedsAlt()
{
    ShownCanvas shown;
    const qint64 before = shown.small.workspace->history().count();
    stroke(shown, {-1, -1, -1, -1}); // beginning beside the point at +1
    QCOMPARE(shown.small.workspace->history().count(), before);
    stroke(shown, {-1, -1, -1, -1}, Qt::AltModifier);
    QCOMPARE(score(shown, 0), -1.0);
    QCOMPARE(shown.small.workspace->history().count(), before + 1);
}

void TestDrawFeelings::escapeLeavesTheCurve()
{
    ShownCanvas shown;
    clear(shown);
    const State before = shown.state();
    shown.press(at(shown, 0, 1));
    shown.moveTo(at(shown, 3, 1));
    shown.key(Qt::Key_Escape);
    shown.release(at(shown, 3, 1));
    QVERIFY(shown.state() == before);
}

void TestDrawFeelings::theCurveFollowsTheStroke()
{
    ShownCanvas shown;
    clear(shown);
    const QRect lane = shown.canvas.view().toView(shown.area(cell(shown, 1))).toRect();
    const QImage before = shown.view()->grab().toImage();
    shown.press(at(shown, 0, 1));
    shown.moveTo(at(shown, 3, -1));
    QVERIFY(shown.view()->grab().toImage().copy(lane) != before.copy(lane));
    shown.key(Qt::Key_Escape);
    QVERIFY(shown.view()->grab().toImage().copy(lane) == before.copy(lane));
}

void TestDrawFeelings::deleteMakesAGap()
{
    ShownCanvas shown;
    shown.click(emotionSource(shown.small.emotion(1)));
    shown.canvas.deleteSelection();
    QVERIFY(!shown.small.emotion(1));
    QVERIFY(shown.small.workspace->undo());
    QVERIFY(shown.small.emotion(1));
}

void TestDrawFeelings::theFirstPersonaIsActive()
{
    ShownCanvas shown;
    QCOMPARE(shown.canvas.activePersona(), shown.small.persona);
}

void TestDrawFeelings::thePersonaOfTheLastPointIsActive()
{
    ShownCanvas shown;
    PersonaId kofi;
    EmotionId his;
    QVERIFY(shown.small.workspace->edit(Op::AssignPersona, {}, [&](Edit &edit) -> Status {
        kofi = createPersona(edit, u"Kofi"_s).value();
        PERIPLUS_TRY(assignPersona(edit, shown.small.journey, kofi));
        his = setEmotion(edit, shown.small.steps[1], kofi, 2).value();
        return {};
    }));
    QCOMPARE(shown.canvas.activePersona(), shown.small.persona);
    shown.canvas.selection().setOne(emotionSource(his));
    QCOMPARE(shown.canvas.activePersona(), kofi);
    shown.canvas.selection().setOne(stepSource(shown.small.steps[0])); // stays until another point is chosen
    QCOMPARE(shown.canvas.activePersona(), kofi);
    shown.drag(at(shown, 2, 1), at(shown, 3, 1)); // where he has no score, though the first persona has
    QCOMPARE(emotionAt(shown.state(), shown.small.steps[2], kofi)->value, 1.0);
    QCOMPARE(score(shown, 2), -1.0);
    shown.canvas.selection().setOne(emotionSource(shown.small.emotion(0)));
    QCOMPARE(shown.canvas.activePersona(), shown.small.persona);
}

PERIPLUS_SUITE(TestDrawFeelings, QApplication)
#include "tst_draw_feelings.moc"

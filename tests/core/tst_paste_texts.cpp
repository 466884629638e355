// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clipboard/paste_texts.h"
#include "core/edit/cards.h"
#include "core/edit/journeys.h"
#include "core/edit/stages.h"
#include "core/edit/steps.h"
#include "core/store/workspace.h"
#include "tests/support/core/sample_workspace.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

/// A map with the standard lanes, two stages and three steps.
struct TextMap
{
    TextMap() : workspace(emptyWorkspace())
    {
        const Status done = workspace->edit(Op::Import, {}, [this](Edit &edit) -> Status {
            journey = createJourney(edit, u"Map"_s).value();
            const StageId first = createStage(edit, journey, u"Find"_s).value();
            const StageId second = createStage(edit, journey, u"Buy"_s).value();
            steps = {createStep(edit, first, u"A"_s).value(), createStep(edit, first, u"B"_s).value(),
                     createStep(edit, second, u"C"_s).value()};
            return {};
        });
        Q_ASSERT(done);
    }
    LaneId lane(LaneKind kind) const
    {
        for (const LaneId id : state().lanesOf(journey)) {
            if (state().at(id).kind == kind)
                return id;
        }
        return {};
    }
    const State &state() const { return workspace->state(); }
    /// Every step with its cards: "A[pain x, pain y] B[] …".
    QString text() const
    {
        QStringList parts;
        for (const StepId step : stepsInOrder(state(), journey)) {
            QStringList cards;
            for (const CardId id : state().cardsOf(step))
                cards.append(QString(enumName(state().at(state().at(id).lane).kind)) + u' ' + state().at(id).text);
            parts.append(state().at(step).title + u'[' + cards.join(u", "_s) + u']');
        }
        return parts.join(u' ');
    }
    bool carryOut(const TextPlan &plan)
    {
        const auto made = workspace->edit(Op::CreateCard, {},
                                          [&](Edit &edit) { return pasteTexts(edit, journey, plan, u"New stage"_s); });
        return made.has_value();
    }

    std::unique_ptr<Workspace> workspace;
    JourneyId journey;
    QList<StepId> steps;
};

} // namespace

/// What blocks of texts become on a map.
class TestPasteTexts : public QObject
{
    Q_OBJECT

private slots:
    void blocksBecomeCards_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("lane");
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("expected");
        const int pain = static_cast<int>(LaneKind::Pain);
        const int backstage = static_cast<int>(LaneKind::Backstage);
        QTest::newRow("a list into one cell") << u"- x\n- y"_s << pain << 1 << u"A[] B[pain x, pain y] C[]"_s;
        QTest::newRow("a row over steps") << u"x\ty"_s << pain << 1 << u"A[] B[pain x] C[pain y]"_s;
        QTest::newRow("a block over lanes")
            << u"x\ty\nz\t"_s << pain << 0 << u"A[pain x, opportunity z] B[pain y] C[]"_s;
        QTest::newRow("over the end") << u"x\ty"_s << pain << 2 << u"A[] B[] C[pain x] New step[pain y]"_s;
        QTest::newRow("past the last lane")
            << u"x\ty\nz\tw"_s << backstage << 0 << u"A[backstage x, backstage z] B[backstage y, backstage w] C[]"_s;
    }
    void blocksBecomeCards()
    {
        QFETCH(QString, text);
        QFETCH(int, lane);
        QFETCH(int, step);
        QFETCH(QString, expected);
        TextMap map;
        const State before = map.state();
        const PasteTarget target{map.journey, map.lane(static_cast<LaneKind>(lane)), {}, map.steps[step], {}};
        QVERIFY(map.carryOut(planCards(map.state(), *readTextCells(text), target, u"New step"_s)));
        QCOMPARE(map.text(), expected);
        QVERIFY(map.workspace->undo());
        QVERIFY(map.state() == before);
    }

    void blocksBecomeSteps_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a list") << u"1. x\n2. y"_s << 0 << u"A[] x[] y[] B[] C[]"_s;
        QTest::newRow("a row") << u"x\ty"_s << 1 << u"A[] B[] x[] y[] C[]"_s;
        QTest::newRow("a block with cards below")
            << u"x\ty\n1\t2"_s << 2 << u"A[] B[] C[] x[touchpoint 1] y[touchpoint 2]"_s;
    }
    void blocksBecomeSteps()
    {
        QFETCH(QString, text);
        QFETCH(int, step);
        QFETCH(QString, expected);
        TextMap map;
        const PasteTarget target{map.journey, {}, {}, map.steps[step], {}};
        QVERIFY(map.carryOut(planSteps(map.state(), *readTextCells(text), target, u"New step"_s)));
        QCOMPARE(map.text(), expected);
    }

    void aListGoesBehindTheCardThatIsMeant()
    {
        TextMap map;
        const LaneId pains = map.lane(LaneKind::Pain);
        CardId last;
        QVERIFY(map.workspace->edit(Op::CreateCard, {}, [&](Edit &edit) -> Status {
            PERIPLUS_TRY(createCard(edit, {pains, {}, map.steps[0], {}}, u"first"_s));
            last = createCard(edit, {pains, {}, map.steps[0], {}}, u"last"_s).value();
            return {};
        }));
        const PasteTarget target{map.journey, pains, {}, map.steps[0], last};
        QVERIFY(map.carryOut(planCards(map.state(), *readTextCells(u"x\ny"_s), target, {})));
        QCOMPARE(map.text(), u"A[pain first, pain x, pain y, pain last] B[] C[]"_s);
    }

    void stepsNeedNoStage()
    {
        TextMap map;
        const JourneyId empty =
            *map.workspace->edit(Op::CreateJourney, {}, [](Edit &edit) { return createJourney(edit, u"Empty"_s); });
        map.journey = empty;
        QVERIFY(map.carryOut(planSteps(map.state(), *readTextCells(u"x\ny"_s), {empty, {}, {}, {}, {}}, {})));
        QCOMPARE(map.text(), u"x[] y[]"_s);
    }
};

PERIPLUS_SUITE(TestPasteTexts, QCoreApplication)
#include "tst_paste_texts.moc"

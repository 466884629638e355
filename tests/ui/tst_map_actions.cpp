// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/lanes.h"
#include "tests/support/main/suite.h"
#include "tests/support/ui/open_window.h"
#include "ui/canvas/map_source.h"
#include "ui/shell/actions.h"

#include <QApplication>

using namespace periplus;
using namespace Qt::StringLiterals;

/// The actions on stages, steps and lanes in the window: what the selection makes possible, and that they work.
class TestMapActions : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_open = std::make_unique<OpenWindow>();
        m_open->trigger("openSample");
        const State &state = m_open->state();
        m_journey = state.ordered<Journey>().first();
        m_stages = state.stagesOf(m_journey);
        QVERIFY(m_stages.size() > 2);
    }
    void cleanup() { m_open.reset(); }

    void theSelectionDecides_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QStringList>("possible");
        QTest::newRow("a stage") << 0 << QStringList{u"collapse"_s, u"mergeStages"_s};
        QTest::newRow("the last stage") << 1 << QStringList{u"collapse"_s};
        QTest::newRow("the first step of a stage") << 2 << QStringList{};
        QTest::newRow("a step") << 3 << QStringList{u"splitStage"_s};
        QTest::newRow("a lane") << 4 << QStringList{u"collapse"_s, u"hideLane"_s};
    }
    void theSelectionDecides()
    {
        QFETCH(int, what);
        QFETCH(QStringList, possible);
        const State &state = m_open->state();
        const QList<StepId> steps = state.stepsOf(m_stages[0]);
        const QList<Source> sources{stageSource(m_stages[0]), stageSource(m_stages.last()), stepSource(steps[0]),
                                    stepSource(steps[1]), laneSource(state.lanesOf(m_journey).first())};
        canvas().selection().setOne(sources[what]);
        for (const char *name : {"collapse", "hideLane", "showAllLanes", "splitStage", "mergeStages", "resetSize"})
            QVERIFY2(m_open->isEnabled(name) == possible.contains(QLatin1StringView(name)), name);
    }

    void collapsingTurnsIntoExpanding()
    {
        canvas().selection().setOne(stageSource(m_stages[0]));
        QCOMPARE(m_open->textOf("collapse"), u"&Collapse"_s);
        m_open->trigger("collapse");
        QVERIFY(m_open->state().at(m_stages[0]).collapsed);
        QCOMPARE(m_open->textOf("collapse"), u"&Expand"_s);
        m_open->trigger("collapse");
        QVERIFY(!m_open->state().at(m_stages[0]).collapsed);
    }

    void aHiddenLaneCanBeShownAgain()
    {
        const LaneId lane = m_open->state().lanesOf(m_journey).first();
        canvas().selection().setOne(laneSource(lane));
        m_open->trigger("hideLane");
        QVERIFY(canvas().map().layout().laneRect(lane).isEmpty());
        QVERIFY(!m_open->state().at(lane).hidden); // it is hidden in this window only
        QVERIFY(m_open->isEnabled("showAllLanes"));
        m_open->trigger("showAllLanes");
        QVERIFY(!canvas().map().layout().laneRect(lane).isEmpty());
        QVERIFY(!m_open->isEnabled("showAllLanes"));
    }

    void lanesThatTheMapHidesComeBackToo()
    {
        const LaneId lane = m_open->state().lanesOf(m_journey).first();
        QVERIFY(
            canvas().map().workspace()->edit(Op::HideLane, {}, [&](Edit &edit) { return hideLane(edit, lane, true); }));
        QVERIFY(m_open->isEnabled("showAllLanes"));
        m_open->trigger("showAllLanes");
        QVERIFY(!m_open->state().at(lane).hidden);
        QVERIFY(canvas().map().workspace()->undo());
        QVERIFY(m_open->state().at(lane).hidden);
    }

    /// What is gone to must be seen.
    void goingToACardShowsItsLane()
    {
        const State &state = m_open->state();
        const StepId step = state.stepsOf(m_stages[0]).first();
        const CardId card = state.cardsOf(step).first();
        const LaneId lane = state.at(card).lane;
        canvas().selection().setOne(laneSource(lane));
        m_open->trigger("hideLane");
        QVERIFY(canvas().map().layout().cardRect(card).isEmpty());
        canvas().selection().setOne(cardSource(card));
        QVERIFY(!canvas().map().layout().cardRect(card).isEmpty());
    }

    void hiddenLanesStayHiddenWhileOtherMapsAreShown()
    {
        const LaneId lane = m_open->state().lanesOf(m_journey).first();
        canvas().selection().setOne(laneSource(lane));
        m_open->trigger("hideLane");
        ShownMap &map = canvas().map();
        map.show(map.workspace(), m_open->state().ordered<Journey>().value(1));
        map.show(map.workspace(), m_journey);
        QVERIFY(map.layout().laneRect(lane).isEmpty());
    }

    /// A sheet stands in front of the map: nothing unseen is changed.
    void theyRestWhileASheetIsShown()
    {
        canvas().selection().setOne(stepSource(m_open->state().stepsOf(m_stages[0]).at(1)));
        QVERIFY(m_open->isEnabled("splitStage"));
        m_open->showFirstPersona();
        for (const char *name : {"collapse", "hideLane", "showAllLanes", "splitStage", "mergeStages", "resetSize"})
            QVERIFY2(!m_open->isEnabled(name), name);
        NavList &maps = m_open->window.findChild<Navigator *>()->maps();
        QTest::mouseClick(maps.viewport(), Qt::LeftButton, {}, maps.visualItemRect(maps.item(0)).center());
        canvas().selection().setOne(stepSource(m_open->state().stepsOf(m_stages[0]).at(1)));
        QVERIFY(m_open->isEnabled("splitStage"));
    }

    void whatIsHiddenIsNotSelected()
    {
        const State &state = m_open->state();
        const CardId card = state.cardsOf(state.stepsOf(m_stages[0]).first()).first();
        const LaneId lane = state.at(card).lane;
        canvas().selection().setOne(cardSource(card));
        ShownMap &map = canvas().map();
        map.setFilter({.hiddenLanes = {lane}});
        QVERIFY(canvas().selection().isEmpty());
        QCOMPARE(map.filter().hiddenLanes, QList<LaneId>{lane});
        canvas().selection().setOne(stageSource(m_stages[0]));
        canvas().setFocus();
        m_open->trigger("selectAll");
        QVERIFY(canvas().selection().items().size() > 3);
        QCOMPARE(map.filter().hiddenLanes, QList<LaneId>{lane}); // and it stays hidden
        for (const Source &source : canvas().selection().items())
            QVERIFY(laneAt(state, source) != lane);
    }

    void thePaletteKnowsThem()
    {
        CommandRegistry &registry = m_open->window.findChild<Actions *>()->registry();
        for (const char *name : {"collapse", "hideLane", "showAllLanes", "splitStage", "mergeStages", "resetSize"})
            QVERIFY2(registry.find(QLatin1String(name)), name);
    }

private:
    Canvas &canvas() { return *m_open->window.findChild<Canvas *>(); }

    std::unique_ptr<OpenWindow> m_open;
    JourneyId m_journey;
    QList<StageId> m_stages;
};

PERIPLUS_SUITE(TestMapActions, QApplication)
#include "tst_map_actions.moc"

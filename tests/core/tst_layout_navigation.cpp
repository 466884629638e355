// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/journey_layout.h"
#include "tests/support/core/fixed_measurer.h"
#include "tests/support/core/journey_builder.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

/// Two stages with two steps each; goals with stage cards, pains with a stack and a span, an emotion lane.
class TestLayoutNavigation : public QObject
{
    Q_OBJECT

    FixedMeasurer m_measurer;
    Theme m_theme = loadTheme(ThemeName::Light);
    JourneyBuilder m_made;
    LaneId m_goals, m_pains, m_feelings;
    StageId m_first, m_second;
    QList<StepId> m_steps;
    CardId m_goal, m_top, m_bottom, m_wide;
    EmotionId m_happy, m_sad;

    JourneyLayout layout(double bandWidth = 0) const
    {
        LayoutOptions options;
        options.maxBandWidth = bandWidth;
        return JourneyLayout::measure(m_made.state, m_made.journey, m_theme, m_measurer, options);
    }

    static Source stage(StageId id) { return {Role::StageHeader, id.value, 0}; }
    static Source step(StepId id) { return {Role::StepHeader, id.value, 0}; }
    static Source rail(LaneId id) { return {Role::LaneHeader, id.value, id.value}; }
    Source card(CardId id) const { return {Role::Card, id.value, m_made.state.at(id).lane.value}; }
    static Source point(EmotionId id) { return {Role::EmotionPoint, id.value, 0}; }
    template <class Row> static Source cell(LaneId lane, Id<Row> place)
    {
        return {Role::Cell, place.value, lane.value};
    }

private slots:
    void initTestCase()
    {
        m_goals = m_made.lane(LaneKind::Goal);
        m_feelings = m_made.lane(LaneKind::Emotion);
        m_pains = m_made.lane(LaneKind::Pain);
        const PersonaId emma = m_made.persona(u"Emma"_s);
        const PersonaId kofi = m_made.persona(u"Kofi"_s);
        m_first = m_made.stage(u"First"_s);
        m_steps = {m_made.step(u"A"_s), m_made.step(u"B"_s)};
        m_second = m_made.stage(u"Second"_s);
        m_steps += {m_made.step(u"C"_s), m_made.step(u"D"_s)};
        m_goal = m_made.card(m_goals, m_first, u"Goal"_s);
        m_top = m_made.card(m_pains, m_steps.at(0), u"Top"_s);
        m_bottom = m_made.card(m_pains, m_steps.at(0), u"Bottom"_s);
        m_wide = m_made.card(m_pains, m_steps.at(1), u"Wide"_s, [](Card &row) { row.span = 2; });
        m_sad = m_made.feel(m_steps.at(0), emma, -1);
        m_happy = m_made.feel(m_steps.at(0), kofi, 2);
    }

    void arrowsMoveAsInASpreadsheet_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("dx");
        QTest::addColumn<int>("dy");
        QTest::addColumn<int>("to");
        const auto row = [&](const char *name, const Source &from, int dx, int dy, const Source &to) {
            m_cases.append({from, to});
            QTest::newRow(name) << int(m_cases.size() - 1) << dx << dy << int(m_cases.size() - 1);
        };
        m_cases.clear();
        row("next stage", stage(m_first), 1, 0, stage(m_second));
        row("no stage before the first", stage(m_first), -1, 0, stage(m_first));
        row("stage to its first step", stage(m_second), 0, 1, step(m_steps.at(2)));
        row("step to its stage", step(m_steps.at(3)), 0, -1, stage(m_second));
        row("next step over the stage's end", step(m_steps.at(1)), 1, 0, step(m_steps.at(2)));
        row("step to the stage's card", step(m_steps.at(1)), 0, 1, card(m_goal));
        row("stage card to the next stage's empty place", card(m_goal), 1, 0, cell(m_goals, m_second));
        row("empty place and back", cell(m_goals, m_second), -1, 0, card(m_goal));
        row("stage card to the rail", card(m_goal), -1, 0, rail(m_goals));
        row("rail to the first cell", rail(m_pains), 1, 0, card(m_top));
        row("rail down", rail(m_goals), 0, 1, rail(m_feelings));
        row("rail's end", rail(m_pains), 0, 1, rail(m_pains));
        row("card to the happiest feeling", card(m_goal), 0, 1, point(m_happy));
        row("down the feelings of a step", point(m_happy), 0, 1, point(m_sad));
        row("from the saddest to the next lane", point(m_sad), 0, 1, card(m_top));
        row("feeling to the gap beside it", point(m_happy), 1, 0,
            {Role::EmotionCell, m_steps.at(1).value, m_feelings.value});
        row("down a stack", card(m_top), 0, 1, card(m_bottom));
        row("up a stack", card(m_bottom), 0, -1, card(m_top));
        row("up out of a stack", card(m_top), 0, -1, point(m_sad));
        row("beside a stack", card(m_bottom), 1, 0, card(m_wide));
        row("past all steps of a span", card(m_wide), 1, 0, cell(m_pains, m_steps.at(3)));
        row("back into a span", cell(m_pains, m_steps.at(3)), -1, 0, card(m_wide));
        row("last line", card(m_bottom), 0, 1, card(m_bottom));
        row("from nowhere to the first stage", {Role::Map, 0, 0}, 1, 0, stage(m_first));
    }
    void arrowsMoveAsInASpreadsheet()
    {
        QFETCH(int, from);
        QFETCH(int, dx);
        QFETCH(int, dy);
        QFETCH(int, to);
        const Source found = layout().neighbour(m_cases.at(from).first, dx, dy);
        QCOMPARE(found, m_cases.at(to).second);
    }

    void bandsFollowEachOther()
    {
        const JourneyLayout two = layout(450);
        QCOMPARE(two.neighbour(step(m_steps.at(1)), 1, 0), step(m_steps.at(2)));
        QCOMPARE(two.neighbour(step(m_steps.at(2)), -1, 0), step(m_steps.at(1)));
        QCOMPARE(two.neighbour(card(m_bottom), 0, 1), stage(m_second));
        QCOMPARE(two.neighbour(stage(m_second), 0, -1), card(m_bottom));
    }

    /// From the first plate, right and down alone lead to every card, empty place and header.
    void everyPlaceIsReachable()
    {
        const JourneyBuilder made = randomJourney(7, 4, 4, 60);
        const JourneyLayout map =
            JourneyLayout::measure(made.state, made.journey, m_theme, m_measurer, LayoutOptions{});
        QList<Source> open{map.neighbour({Role::Map, 0, 0}, 1, 0)};
        QList<Source> seen = open;
        while (!open.isEmpty()) {
            const Source from = open.takeLast();
            for (const auto &[dx, dy] : {std::pair{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
                const Source to = map.neighbour(from, dx, dy);
                if (!seen.contains(to)) {
                    seen.append(to);
                    open.append(to);
                }
            }
        }
        made.state.forEach<Card>([&](const Card &row) {
            if (made.state.at(row.lane).kind != LaneKind::Emotion)
                QVERIFY2(seen.contains(Source{Role::Card, row.id.value, row.lane.value}), qPrintable(row.text));
        });
        made.state.forEach<Emotion>([&](const Emotion &row) { QVERIFY(seen.contains(point(row.id))); });
        made.state.forEach<Step>([&](const Step &row) { QVERIFY(seen.contains(step(row.id))); });
        made.state.forEach<Stage>([&](const Stage &row) { QVERIFY(seen.contains(stage(row.id))); });
    }

    void hitFindsWhatIsThere()
    {
        const JourneyLayout map = layout();
        QCOMPARE(map.hit(map.stageRect(m_second).center()), stage(m_second));
        QCOMPARE(map.hit(map.stepRect(m_steps.at(3)).center()), step(m_steps.at(3)));
        QCOMPARE(map.hit(map.cardRect(m_wide).center()), card(m_wide)); // in the gap between the stages
        QCOMPARE(map.hit(map.cellRect(m_pains, m_steps.at(3)).center()), cell(m_pains, m_steps.at(3)));
        QCOMPARE(map.hit(map.cellRect(m_goals, m_second).center()), cell(m_goals, m_second));
        QCOMPARE(map.hit({20, map.laneRect(m_pains).center().y()}), rail(m_pains));
        QCOMPARE(map.hit({1e6, 1e6}), (Source{Role::Map, m_made.journey.value, 0}));
    }

private:
    QList<std::pair<Source, Source>> m_cases;
};

PERIPLUS_SUITE(TestLayoutNavigation, QCoreApplication)
#include "tst_layout_navigation.moc"

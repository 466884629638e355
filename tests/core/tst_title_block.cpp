// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/map_facts.h"
#include "core/layout/paper_blocks.h"
#include "tests/support/core/fixed_measurer.h"
#include "tests/support/core/paper_map.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace periplus::papermap;
using namespace Qt::StringLiterals;

namespace {

DisplayList title(const State &state, double width = kPoster)
{
    return titleBlock(state, kJourney, loadTheme(ThemeName::Poster), FixedMeasurer(), {}, {44, 36}, width);
}

} // namespace

class TestTitleBlock : public QObject
{
    Q_OBJECT

private slots:
    void titleBlockNeverClipsOrOverlaps_data()
    {
        QTest::addColumn<int>("personas");
        QTest::addColumn<int>("metrics");
        QTest::addColumn<double>("width");
        for (const double width : {380.0, 560.0, 900.0, 1123.0, kPoster, 3000.0}) {
            for (const int personas : {0, 1, 2, 3, 6}) {
                for (const int metrics : {0, 1, 4, 8})
                    QTest::addRow("%d personas, %d metrics, %g wide", personas, metrics, width)
                        << personas << metrics << width;
            }
        }
    }
    void titleBlockNeverClipsOrOverlaps()
    {
        QFETCH(int, personas);
        QFETCH(int, metrics);
        QFETCH(double, width);
        for (const QString &name :
             {u"B2B purchase"_s, u"A rather long title of a journey that has to share its row"_s}) {
            State state = bareMap(name);
            addPersonas(state, personas);
            addMetrics(state, metrics);
            const DisplayList list = title(state, width);
            QCOMPARE(list.bounds.topLeft(), QPointF(44, 36));
            QCOMPARE(list.bounds.width(), width);
            QCOMPARE(faultOf(list), QString());
            QCOMPARE(groupsOf(list, Role::Portrait).size(), personas);
            QCOMPARE(groupsOf(list, Role::MetricChip).size(), metrics);
            QVERIFY(textsOf(list).join(u' ').contains(u"B2B"_s) || textsOf(list).join(u' ').contains(u"rather long"_s));
        }
    }

    void posterHeadIsOneRow()
    {
        State state = bareMap();
        addPersonas(state, 2);
        addMetrics(state, 4);
        const DisplayList list = title(state);
        QCOMPARE(list.bounds.height(), 134.0);
        const QList<GroupBegin> personas = groupsOf(list, Role::Portrait);
        QCOMPARE(personas[0].bounds.top(), 36.0);
        QCOMPARE(personas[1].bounds.left() - personas[0].bounds.left(), 374.0 + 24);
        // The numbers end at the right edge of the map.
        QCOMPARE(groupsOf(list, Role::MetricChip).last().bounds.right(), 44 + kPoster);
    }

    void narrowHeadIsStacked()
    {
        State state = bareMap();
        addPersonas(state, 2);
        addMetrics(state, 4);
        const DisplayList list = title(state, 400);
        const QList<GroupBegin> personas = groupsOf(list, Role::Portrait);
        QCOMPARE(personas[0].bounds.left(), 44.0);
        QCOMPARE_GT(personas[1].bounds.top(), personas[0].bounds.bottom());
        QCOMPARE_GT(groupsOf(list, Role::MetricChip)[0].bounds.top(), personas[1].bounds.bottom());
    }

    void sixPersonasStandInRowsOfThree()
    {
        State state = bareMap();
        addPersonas(state, 6);
        addMetrics(state, 8);
        const QList<GroupBegin> personas = groupsOf(title(state), Role::Portrait);
        QCOMPARE(personas[2].bounds.top(), personas[0].bounds.top());
        QCOMPARE_GT(personas[3].bounds.top(), personas[2].bounds.bottom());
        QCOMPARE(personas[3].bounds.left(), personas[0].bounds.left());
    }

    void titleIsTheNameOfTheBlock()
    {
        const QList<GroupBegin> groups = groupsOf(title(bareMap()), Role::TitleBlock);
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups[0].name, u"B2B purchase"_s);
        QCOMPARE(groups[0].source.id, kJourney.value);
    }

    void headReadsInOrder()
    {
        State state = bareMap();
        addPersonas(state, 1);
        addMetrics(state, 1);
        QCOMPARE(textsOf(title(state)), (QStringList{u"Halyard, Buyer programme"_s, u"B2B purchase"_s,
                                                     u"How a retailer picks a tool. As is."_s, u"Persona number 1"_s,
                                                     u"Lead"_s, u"“Show me the data, then I will sign.”"_s, u"NPS"_s,
                                                     u"+31"_s, u"22 to 40"_s, u"n 264"_s}));
        QCOMPARE(groupsOf(title(state), Role::Portrait)[0].name, u"Persona number 1, Lead"_s);
        QCOMPARE(groupsOf(title(state), Role::MetricChip)[0].name, u"NPS +31, 95\u00a0% interval 22 to 40, n 264"_s);
    }

    void futureMapsSayToBe_data()
    {
        QTest::addColumn<JourneyState>("journeyState");
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("objective");
        QTest::addColumn<QString>("text");
        QTest::newRow("current") << JourneyState::Current << u"One."_s << u""_s << u"One. As is."_s;
        QTest::newRow("future") << JourneyState::Future << u"One."_s << u""_s << u"One. To be."_s;
        QTest::newRow("no full stop") << JourneyState::Current << u"One"_s << u""_s << u"One. As is."_s;
        QTest::newRow("question") << JourneyState::Current << u"Why?"_s << u""_s << u"Why? As is."_s;
        QTest::newRow("nothing") << JourneyState::Future << u" "_s << u""_s << u"To be."_s;
        QTest::newRow("objective") << JourneyState::Current << u""_s << u"Sell"_s << u"Objective: Sell. As is."_s;
    }
    void futureMapsSayToBe()
    {
        QFETCH(JourneyState, journeyState);
        QFETCH(QString, scenario);
        QFETCH(QString, objective);
        QFETCH(QString, text);
        State state = bareMap();
        Journey journey = state.at(kJourney);
        journey.state = journeyState;
        journey.scenario = scenario;
        journey.objective = objective;
        state.put(journey);
        QCOMPARE(textsOf(title(state)).last(), text);
    }

    void personaFactsFillOneLine_data()
    {
        QTest::addColumn<QString>("bio");
        QTest::addColumn<QStringList>("facts");
        QTest::addColumn<QString>("text");
        QTest::newRow("no facts") << u""_s << QStringList{}
                                  << u"“Show me the data, then I will sign.”"_s; // the quote is last
        QTest::newRow("facts") << u""_s << QStringList{u"Based in"_s, u"Vigo"_s, u"Team"_s, u"24 people"_s}
                               << u"Vigo, 24 people."_s;
        QTest::newRow("bare number") << u""_s << QStringList{u"Age"_s, u"38"_s} << u"Age 38."_s;
        QTest::newRow("only what fits") << u""_s
                                        << QStringList{u"a"_s, u"Twenty letters of it"_s, u"b"_s,
                                                       u"and many more letters that are too long"_s}
                                        << u"Twenty letters of it."_s;
        QTest::newRow("at most three") << u""_s << QStringList{u"Age"_s, u"38"_s,    u"b"_s, u"Vigo"_s,
                                                               u"c"_s,   u"Sales"_s, u"d"_s, u"Home"_s}
                                       << u"Age 38, Vigo, Sales."_s;
        QTest::newRow("bio first") << u"Runs the backups."_s << QStringList{u"Age"_s, u"38"_s}
                                   << u"Runs the backups."_s;
    }
    void personaFactsFillOneLine()
    {
        QFETCH(QString, bio);
        QFETCH(QStringList, facts);
        QFETCH(QString, text);
        State state = bareMap();
        addPersonas(state, 1);
        Persona persona = state.at(PersonaId{1});
        persona.bio = bio;
        state.put(persona);
        for (int i = 0; i + 1 < facts.size(); i += 2)
            state.put(Trait{.id = {i + 1}, .persona = {1}, .rank = rank(i), .label = facts[i], .text = facts[i + 1]});
        QCOMPARE(textsOf(title(state)).last(), text);
    }

    void lineSampleIsThereForThoseWhoFeel()
    {
        State state = bareMap();
        addPersonas(state, 2);
        const auto strokes = [&] {
            qsizetype count = 0;
            const Color kofi = loadTheme(ThemeName::Poster).color(u"kofi"_s);
            for (const Item &item : title(state).items) {
                const auto *stroke = std::get_if<StrokePath>(&item);
                count += stroke && stroke->stroke.brush.color == kofi ? 1 : 0;
            }
            return count;
        };
        QCOMPARE(strokes(), 1); // the second persona's line
        state.remove(EmotionId{2});
        QCOMPARE(strokes(), 0);
    }

    void linesBelongToThoseWhoFeel()
    {
        State state = bareMap();
        addPersonas(state, 3);
        QCOMPARE(personasWithLine(state, kJourney), (QList<PersonaId>{{1}, {2}, {3}}));
        state.remove(EmotionId{1});
        QCOMPARE(personasWithLine(state, kJourney), (QList<PersonaId>{{2}, {3}}));
        Lane lane = state.at(kFeelings);
        lane.hidden = true;
        state.put(lane);
        QVERIFY(personasWithLine(state, kJourney).isEmpty());
        lane.hidden = false;
        state.put(lane);
        Stage stage = state.at(StageId{1});
        stage.collapsed = true;
        state.put(stage);
        QVERIFY(personasWithLine(state, kJourney).isEmpty());
    }

    void headlineIsOfWorkspaceAndJourney()
    {
        State state = bareMap();
        state.put(Journey{.id = {2}});
        state.put(Metric{.id = {1}, .rank = rank(3)});
        state.put(Metric{.id = {2}, .journey = kJourney, .rank = rank(1)});
        state.put(Metric{.id = {3}, .journey = {2}, .rank = rank(0)});
        state.put(Metric{.id = {4}, .stage = {1}, .rank = rank(0)});
        state.put(Metric{.id = {5}, .step = {1}, .rank = rank(0)});
        QCOMPARE(headlineMetrics(state, kJourney), (QList<MetricId>{{2}, {1}}));
    }

    void metricWithoutValueSaysSo()
    {
        State state = bareMap();
        state.put(Metric{.id = {1}, .name = u"NPS"_s, .kind = MetricKind::Nps});
        QCOMPARE(groupsOf(title(state), Role::MetricChip)[0].name, u"NPS not measured yet"_s);
        QCOMPARE(textsOf(title(state)).last(), u"–"_s);
    }
};

PERIPLUS_SUITE(TestTitleBlock, QCoreApplication)
#include "tst_title_block.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/map_facts.h"
#include "core/layout/paper_blocks.h"
#include "tests/support/core/fixed_measurer.h"

#include <QTest>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

constexpr JourneyId kJourney{1};
constexpr double kPoster = 1596;

Rank rank(int place)
{
    return {QString(QChar(u'A' + place))};
}

/// One stage with one step and the lanes that matter here; ids are small numbers.
State bareMap(const QString &title = u"B2B purchase"_s)
{
    State state;
    state.put(WorkspaceInfo{{1}, u"Halyard"_s, u"Buyer programme"_s});
    Journey journey;
    journey.id = kJourney;
    journey.title = title;
    journey.scenario = u"How a retailer picks a tool."_s;
    state.put(journey);
    state.put(Stage{.id = {1}, .journey = kJourney});
    state.put(Step{.id = {1}, .stage = {1}, .title = u"Install"_s});
    int id = 0;
    for (const LaneKind kind : {LaneKind::Touchpoint, LaneKind::Thought, LaneKind::Pain, LaneKind::Opportunity,
                                LaneKind::Metric, LaneKind::Goal, LaneKind::Emotion}) {
        ++id;
        state.put(Lane{.id = {id}, .journey = kJourney, .rank = rank(id), .kind = kind});
    }
    return state;
}

constexpr LaneId kTouchpoints{1}, kThoughts{2}, kPains{3}, kOpportunities{4}, kGoals{6}, kFeelings{7};

void addPersonas(State &state, int count)
{
    for (int i = 1; i <= count; ++i) {
        Persona persona;
        persona.id = {i};
        persona.name = u"Persona number %1"_s.arg(i);
        persona.role = u"Lead"_s;
        persona.quote = u"Show me the data, then I will sign."_s;
        state.put(persona);
        state.put(JourneyPersona{.id = {i}, .journey = kJourney, .persona = {i}, .rank = rank(i)});
        state.put(Emotion{.id = {i}, .step = {1}, .persona = {i}, .value = 1});
    }
}

void addMetrics(State &state, int count)
{
    for (int i = 1; i <= count; ++i) {
        state.put(Metric{.id = {i}, .rank = rank(i), .name = u"NPS"_s, .kind = MetricKind::Nps});
        state.put(Measurement{.id = {i},
                              .metric = {i},
                              .date = u"2026-09-30"_s,
                              .counts = {{u"promoters"_s, 126}, {u"passives"_s, 94}, {u"detractors"_s, 44}}});
    }
}

Card card(int id, LaneId lane)
{
    return Card{.id = {id}, .lane = lane, .stage = {1}, .rank = rank(id % 20)};
}

void addEvidence(State &state, int cardId, EvidenceGrade grade, EvidenceSource source = EvidenceSource::None,
                 std::optional<int> n = {}, const QString &note = {})
{
    const int id = static_cast<int>(state.count<Evidence>()) + 1;
    state.put(Evidence{
        .id = {id}, .card = {cardId}, .rank = rank(id), .grade = grade, .source = source, .n = n, .note = note});
}

DisplayList title(const State &state, double width = kPoster)
{
    return titleBlock(state, kJourney, loadTheme(ThemeName::Poster), FixedMeasurer(), {}, {44, 36}, width);
}

DisplayList legend(const State &state, double width = kPoster, const LayoutOptions &options = {})
{
    return legendBlock(state, kJourney, loadTheme(ThemeName::Poster), FixedMeasurer(), options, {44, 1000}, width);
}

QStringList textsOf(const DisplayList &list)
{
    QStringList texts;
    for (const Item &item : list.items) {
        if (const auto *run = std::get_if<TextRun>(&item))
            texts.append(run->text);
    }
    return texts;
}

QList<GroupBegin> groupsOf(const DisplayList &list, Role role)
{
    QList<GroupBegin> groups;
    for (const Item &item : list.items) {
        if (const auto *group = std::get_if<GroupBegin>(&item); group && group->source.role == role)
            groups.append(*group);
    }
    return groups;
}

/// Text that leaves the block, or shares its place with other text.
QString faultOf(const DisplayList &list)
{
    QList<std::pair<QRectF, QString>> placed;
    for (const Item &item : list.items) {
        const auto *run = std::get_if<TextRun>(&item);
        if (!run)
            continue;
        const QRectF box(run->baseline.x(), run->baseline.y() - 0.7 * run->style.px, run->width, 0.7 * run->style.px);
        const QRectF &bounds = list.bounds;
        if (box.left() < bounds.left() - 0.01 || box.right() > bounds.right() + 0.01 || box.top() < bounds.top()
            || box.bottom() > bounds.bottom())
            return u"outside: "_s + run->text;
        for (const auto &[other, text] : placed) {
            if (box.intersects(other))
                return run->text + u" covers "_s + text;
        }
        placed.append({box, run->text});
    }
    return {};
}

} // namespace

class TestPaperBlocks : public QObject
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

    void legendListsOnlyWhatOccurs_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("nothing") << bareMap() << QStringList{};

        State feeling = bareMap();
        feeling.put(Emotion{.id = {1}, .step = {1}, .value = 1});
        QTest::newRow("feelings") << feeling
                                  << QStringList{u"Delighted"_s, u"Content"_s, u"Neutral"_s, u"Uneasy"_s,
                                                 u"Frustrated"_s};

        State moment = bareMap();
        Card touchpoint = card(1, kTouchpoints);
        touchpoint.momentOfTruth = true;
        moment.put(touchpoint);
        QTest::newRow("moment of truth") << moment << QStringList{u"Moment of truth"_s};

        State pains = bareMap();
        for (const auto &[id, severity] : {std::pair(1, Severity::Minor), std::pair(2, Severity::Major)}) {
            Card pain = card(id, kPains);
            pain.severity = severity;
            pains.put(pain);
        }
        QTest::newRow("severities") << pains
                                    << QStringList{u"Minor"_s, u"Major pain"_s,
                                                   u"Evidence covers 0\u00a0% of cards."_s};

        State hidden = pains;
        Lane lane = hidden.at(kPains);
        lane.hidden = true;
        hidden.put(lane);
        QTest::newRow("hidden lane") << hidden << QStringList{};

        State assumed = bareMap();
        assumed.put(card(1, kGoals));
        addEvidence(assumed, 1, EvidenceGrade::Assumption);
        QTest::newRow("assumption") << assumed << QStringList{u"Assumption"_s};

        State owned = bareMap();
        for (int id = 1; id <= 3; ++id) {
            Card opportunity = card(id, kOpportunities);
            opportunity.owner = id == 2 ? u"Lena Brandt"_s : u"Aiko Mori"_s;
            owned.put(opportunity);
        }
        QTest::newRow("owners, each once")
            << owned << QStringList{u"AM"_s, u"LB"_s, u"Mori, Brandt"_s, u"Evidence covers 0\u00a0% of cards."_s};

        State measured = bareMap();
        addMetrics(measured, 1);
        QTest::newRow("intervals") << measured << QStringList{u"Ranges are 95\u00a0% intervals"_s};
    }
    void legendListsOnlyWhatOccurs()
    {
        QFETCH(State, state);
        QFETCH(QStringList, texts);
        QCOMPARE(textsOf(legend(state)), texts);
        QCOMPARE(groupsOf(legend(state), Role::Legend).size(), 1);
    }

    void evidenceCoversWhatIsBetterThanAssumed()
    {
        State state = bareMap();
        state.put(card(1, kPains));
        state.put(card(2, kThoughts));
        state.put(card(3, kOpportunities));
        state.put(card(4, kGoals)); // goals are decided, not found out
        addEvidence(state, 1, EvidenceGrade::Observed, EvidenceSource::Interview, 6);
        addEvidence(state, 1, EvidenceGrade::Measured, EvidenceSource::Other, {}, u"import log of 1,204 files"_s);
        addEvidence(state, 2, EvidenceGrade::Anecdote, EvidenceSource::Interview, 14);
        addEvidence(state, 3, EvidenceGrade::Assumption, EvidenceSource::Survey, 9);
        addEvidence(state, 4, EvidenceGrade::Measured, EvidenceSource::Analytics);
        const MapFacts facts = mapFacts(state, kJourney);
        QCOMPARE(facts.judged, 3);
        QCOMPARE(facts.covered, 2);
        QCOMPARE(facts.sources, (QStringList{u"14 interviews"_s, u"import log of 1,204 files"_s, u"analytics"_s}));
        QVERIFY(textsOf(legend(state))
                    .contains(u"Sources: 14 interviews, import log of 1,204 files, analytics. "
                              "Evidence covers 67\u00a0% of cards."_s));
    }

    void assumptionNeedsEvidenceThatSaysSo()
    {
        State state = bareMap();
        for (int id = 1; id <= 3; ++id)
            state.put(card(id, kPains));
        addEvidence(state, 2, EvidenceGrade::Assumption);
        addEvidence(state, 3, EvidenceGrade::Assumption);
        addEvidence(state, 3, EvidenceGrade::Observed);
        QVERIFY(!isAssumption(state, {1}));
        QVERIFY(isAssumption(state, {2}));
        QVERIFY(!isAssumption(state, {3}));
    }

    void legendNeverClipsOrOverlaps_data()
    {
        QTest::addColumn<double>("width");
        for (const double width : {300.0, 420.0, 800.0, 1123.0, kPoster, 4000.0})
            QTest::addRow("%g wide", width) << width;
    }
    void legendNeverClipsOrOverlaps()
    {
        QFETCH(double, width);
        State state = bareMap();
        addPersonas(state, 2);
        addMetrics(state, 1);
        for (int id = 1; id <= 12; ++id) {
            Card opportunity = card(id, kOpportunities);
            opportunity.owner = u"Owner O%1"_s.arg(id);
            state.put(opportunity);
            Card pain = card(id + 20, kPains);
            pain.severity = static_cast<Severity>(id % 3);
            state.put(pain);
            addEvidence(state, id, EvidenceGrade::Observed, EvidenceSource::Other, {}, u"note %1"_s.arg(id));
        }
        const LayoutOptions options{.footerVersion = u"Version 14, 21 November 2026"_s,
                                    .footerAuthor = u"Lena Brandt"_s,
                                    .footerSheet = u"A3 landscape, sheet 1 of 1"_s,
                                    .footerFile = u"halyard.periplus"_s};
        const DisplayList list = legend(state, width, options);
        QCOMPARE(list.bounds.width(), width);
        QCOMPARE(faultOf(list), QString());
        const QString all = textsOf(list).join(u' ');
        QVERIFY(all.contains(u"and 4 more"_s));     // owners
        QVERIFY(all.contains(u"note 6, 6 more"_s)); // sources
        QVERIFY(all.contains(u"halyard.periplus"_s));
    }

    void footerIsFlushRightOnThePoster()
    {
        const LayoutOptions options{.footerVersion = u"Version 14"_s, .footerFile = u"halyard.periplus"_s};
        const DisplayList list = legend(bareMap(), kPoster, options);
        const auto &last = std::get<TextRun>(list.items[list.items.size() - 2]);
        QCOMPARE(last.text, u"halyard.periplus"_s);
        QCOMPARE(last.baseline.x() + last.width, 44 + kPoster);
    }
};

QTEST_GUILESS_MAIN(TestPaperBlocks)
#include "tst_paper_blocks.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What rows and cards show of the model.
#include "core/layout/journey_layout.h"
#include "core/layout/map_grid.h"
#include "tests/support/core/fixed_measurer.h"
#include "tests/support/core/journey_builder.h"
#include "tests/support/core/list_groups.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

class TestMapRows : public QObject
{
    Q_OBJECT

    FixedMeasurer m_measurer;
    Theme m_theme = loadTheme(ThemeName::Light);

    JourneyLayout measure(const JourneyBuilder &made, const LayoutOptions &options = {}) const
    {
        return JourneyLayout::measure(made.state, made.journey, m_theme, m_measurer, options);
    }

private slots:
    void theRouteRunsFromTheFirstStepToTheLast()
    {
        JourneyBuilder made;
        const auto routes = [&](const LayoutOptions &options = {}) {
            QList<QRectF> found;
            const DisplayList list = measure(made, options).fullList();
            for (const Item &item : list.items) {
                const auto *bar = std::get_if<FillRect>(&item);
                if (bar && bar->rect.height() == grid::kRouteStroke && bar->color == m_theme.color(u"route"_s))
                    found.append(bar->rect);
            }
            return found;
        };
        made.stage(u"Nothing yet"_s);
        QVERIFY(routes().isEmpty());
        made.stage(u"Stage"_s);
        const StepId first = made.step(u"First"_s);
        const StepId last = made.step(u"Last"_s);
        made.stage(u"Nothing yet either"_s);
        const JourneyLayout layout = measure(made);
        QCOMPARE(routes().size(), 1);
        const double node = grid::kCellPad + grid::kNodeInset;
        QCOMPARE(routes().first().left(), layout.stepRect(first).left() + node);
        QCOMPARE(routes().first().right(), layout.stepRect(last).left() + node);
        LayoutOptions narrow;
        narrow.maxBandWidth = grid::kMapLeft + 130; // a column in each band
        QCOMPARE(routes(narrow).size(), 2);
    }

    void curvesAreNamedSoThatTheyCanBeToldApart_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QStringList>("shown");
        const auto row = [](const char *name, const QStringList &names, const QStringList &shown) {
            QTest::newRow(name) << names << shown;
        };
        row("last names", {u"Efficient Emma"_s, u"Careful Kofi"_s}, {u"Emma"_s, u"Kofi"_s});
        row("the same last name", {u"Young Emma"_s, u"Old Emma"_s}, {u"Young Emma"_s, u"Old Emma"_s});
        row("no name at the end", {u"Anna (buyer)"_s, u"Young customer"_s}, {u"Anna (buyer)"_s, u"Young customer"_s});
    }
    void curvesAreNamedSoThatTheyCanBeToldApart()
    {
        QFETCH(QStringList, names);
        QFETCH(QStringList, shown);
        JourneyBuilder made;
        made.lane(LaneKind::Emotion);
        made.stage(u"Stage"_s);
        const StepId step = made.step(u"Step"_s);
        for (int i = 0; i < 3; ++i) // room for the names
            made.step(u"Step"_s);
        for (const QString &name : names)
            made.feel(step, made.persona(name), 1);
        QStringList texts;
        for (const Item &item : measure(made).fullList().items) {
            if (const auto *run = std::get_if<TextRun>(&item); run && shown.contains(run->text))
                texts.append(run->text);
        }
        QCOMPARE(texts, shown);
    }

    void theCurvesLegendStaysOnTheMap()
    {
        JourneyBuilder made;
        made.lane(LaneKind::Emotion);
        made.stage(u"Stage"_s);
        const StepId step = made.step(u"Step"_s);
        for (int i = 0; i < 3; ++i)
            made.step(u"Step"_s);
        for (int i = 0; i < 9; ++i)
            made.feel(step, made.persona(u"Customer number %1"_s.arg(i)), 1);
        const JourneyLayout layout = measure(made);
        bool told = false;
        for (const Item &item : layout.fullList().items) {
            const auto *run = std::get_if<TextRun>(&item);
            if (!run)
                continue;
            QVERIFY2(run->baseline.x() + run->width <= layout.bounds().right(), qPrintable(run->text));
            told = told || (run->text.startsWith(u'+') && !run->text.contains(u'.'));
        }
        QVERIFY(told);
    }

    void rowsGrowWithTheirText()
    {
        JourneyBuilder made;
        const LaneId lane = made.lane(LaneKind::Goal);
        made.stage(u"Stage"_s);
        const StepId step = made.step(u"Step"_s);
        const CardId card = made.card(lane, step, u"Short"_s);
        const double before = measure(made).laneRect(lane).height();
        made.change<Card>(card, [](Card &row) { row.text = u"many words that need a lot of lines "_s.repeated(6); });
        QCOMPARE(before, 52.0);
        QCOMPARE_GT(measure(made).laneRect(lane).height(), 150.0);
    }

    void criticalPainsAreBoldAndNamed()
    {
        JourneyBuilder made;
        const LaneId lane = made.lane(LaneKind::Pain);
        made.stage(u"Onboard"_s);
        const StepId step = made.step(u"Migrate data"_s);
        made.card(lane, step, u"Rows lost"_s, [](Card &card) { card.severity = Severity::Critical; });
        const Group card = ofRole(groupsOf(measure(made).fullList()), Role::Card).first();
        QCOMPARE(card.name, u"Pain point, critical: Rows lost"_s);
        QCOMPARE(card.texts.first().style.face, FontFace::SemiBold);
    }

    void assumptionsLoseTheirFill()
    {
        JourneyBuilder made;
        const LaneId lane = made.lane(LaneKind::Pain);
        made.stage(u"Stage"_s);
        const CardId card = made.card(lane, made.step(u"Step"_s), u"Guess"_s);
        const auto fills = [&] {
            const DisplayList list = measure(made).fullList();
            return std::count_if(list.items.cbegin(), list.items.cend(), [&](const Item &item) {
                const auto *fill = std::get_if<FillRect>(&item);
                return fill && fill->color == m_theme.color(u"painbg"_s);
            });
        };
        QCOMPARE(fills(), 1);
        Evidence evidence;
        evidence.id = made.newId<Evidence>();
        evidence.card = card;
        made.state.put(evidence);
        QCOMPARE(fills(), 0);
        evidence.grade = EvidenceGrade::Measured;
        made.state.put(evidence);
        QCOMPARE(fills(), 1);
    }

    void momentsOfTruthAreNamedAtTheStep()
    {
        JourneyBuilder made;
        const LaneId lane = made.lane(LaneKind::Touchpoint);
        made.stage(u"Onboard"_s);
        const StepId step = made.step(u"Migrate data"_s);
        const CardId card = made.card(lane, step, {});
        const auto name = [&] { return ofRole(groupsOf(measure(made).fullList()), Role::StepHeader).first().name; };
        QCOMPARE(name(), u"Step Migrate data, stage Onboard"_s);
        made.change<Card>(card, [](Card &row) { row.momentOfTruth = true; });
        QCOMPARE(name(), u"Step Migrate data, stage Onboard, moment of truth"_s);
    }

    void channelsAreNamedBelowTheirTiles_data()
    {
        QTest::addColumn<ColumnWidth>("columns");
        QTest::addColumn<QStringList>("caption");
        QTest::newRow("room for both") << ColumnWidth::Default << QStringList{u"On site, email"_s};
        QTest::newRow("room for the first") << ColumnWidth::Compact << QStringList{u"On site"_s};
    }
    void channelsAreNamedBelowTheirTiles()
    {
        QFETCH(ColumnWidth, columns);
        QFETCH(QStringList, caption);
        JourneyBuilder made;
        const ChannelId site = made.channel(u"On site"_s, u"in-person"_s);
        const ChannelId email = made.channel(u"Email"_s, u"email"_s);
        const LaneId lane = made.lane(LaneKind::Touchpoint);
        made.stage(u"Stage"_s);
        const StepId step = made.step(u"Step"_s);
        made.card(lane, step, {}, [&](Card &card) { card.channel = site; });
        made.card(lane, step, {}, [&](Card &card) { card.channel = email; });
        LayoutOptions options;
        options.columns = columns;
        QCOMPARE(textsOf(ofRole(groupsOf(measure(made, options).fullList()), Role::Cell).first()), caption);
    }

    void rightToLeftTextEndsAtTheRight()
    {
        JourneyBuilder made;
        const LaneId lane = made.lane(LaneKind::Goal);
        made.stage(u"Stage"_s);
        const CardId card = made.card(lane, made.step(u"Step"_s), u"שלום"_s);
        const JourneyLayout layout = measure(made);
        const TextRun run = ofRole(groupsOf(layout.fullList()), Role::Card).first().texts.first();
        QVERIFY(run.rightToLeft);
        QCOMPARE(run.baseline.x() + run.width, layout.cardRect(card).right());
    }

    void theLineOfVisibilityStandsBeforeTheService()
    {
        JourneyBuilder made;
        made.lane(LaneKind::Pain);
        const LaneId backstage = made.lane(LaneKind::Backstage);
        made.lane(LaneKind::Metric);
        made.stage(u"Stage"_s);
        made.step(u"Step"_s);
        const JourneyLayout layout = measure(made);
        QList<TextRun> lines;
        for (const Item &item : layout.fullList().items) {
            const auto *run = std::get_if<TextRun>(&item);
            if (run && run->text == u"Line of visibility"_s)
                lines.append(*run);
        }
        QCOMPARE(lines.size(), 1);
        const double top = layout.laneRect(backstage).top();
        QVERIFY(lines.first().baseline.y() < top && lines.first().baseline.y() > top - grid::kServiceLine);
    }

    void emptyLanesCanBeLeftOut()
    {
        JourneyBuilder made;
        const LaneId full = made.lane(LaneKind::Goal);
        const LaneId empty = made.lane(LaneKind::Pain);
        const LaneId feelings = made.lane(LaneKind::Emotion);
        const PersonaId emma = made.persona(u"Emma"_s);
        made.stage(u"Stage"_s);
        const StepId step = made.step(u"Step"_s);
        made.card(full, step, u"Goal"_s);
        LayoutOptions options;
        options.hideEmptyLanes = true;
        QVERIFY(!measure(made).laneRect(empty).isEmpty());
        QVERIFY(measure(made, options).laneRect(empty).isEmpty());
        QVERIFY(measure(made, options).laneRect(feelings).isEmpty());
        QVERIFY(!measure(made, options).laneRect(full).isEmpty());
        made.feel(step, emma, 1);
        QVERIFY(!measure(made, options).laneRect(feelings).isEmpty());
    }

    void hiddenLanesAreNotOnTheMap()
    {
        JourneyBuilder made;
        const LaneId lane = made.lane(LaneKind::Goal);
        made.stage(u"Stage"_s);
        const CardId card = made.card(lane, made.step(u"Step"_s), u"Goal"_s);
        made.change<Lane>(lane, [](Lane &row) { row.hidden = true; });
        QVERIFY(measure(made).laneRect(lane).isEmpty());
        QVERIFY(measure(made).cardRect(card).isEmpty());
    }

    void scoresAndHeightsBelongTogether()
    {
        JourneyBuilder made;
        made.lane(LaneKind::Emotion);
        const PersonaId emma = made.persona(u"Emma"_s);
        made.stage(u"Stage"_s);
        const StepId step = made.step(u"Step"_s);
        const EmotionId feeling = made.feel(step, emma, 0);
        for (const double score : {-2.0, -1.0, -0.5, 0.0, 0.7, 1.0, 2.0}) {
            made.change<Emotion>(feeling, [&](Emotion &row) { row.value = score; });
            const JourneyLayout layout = measure(made);
            QCOMPARE(layout.scoreAt(step, layout.emotionPoint(feeling).y()), score);
            QCOMPARE(layout.hit(layout.emotionPoint(feeling)), (Source{Role::EmotionPoint, feeling.value, 0}));
        }
        QCOMPARE(measure(made).scoreAt(step, -1e6), 2.0);
        QCOMPARE(measure(made).scoreAt(step, 1e6), -2.0);
    }

    void metricsOfAStageAppearWithoutACard()
    {
        JourneyBuilder made;
        const LaneId lane = made.lane(LaneKind::Metric);
        const StageId stage = made.stage(u"Stage"_s);
        const StepId step = made.step(u"Step"_s);
        Metric metric;
        metric.id = made.newId<Metric>();
        metric.stage = stage;
        metric.name = u"Calls"_s;
        made.state.put(metric);
        const auto chips = [&] { return ofRole(groupsOf(measure(made).fullList()), Role::MetricChip).size(); };
        QCOMPARE(chips(), 1);
        made.card(lane, stage, {}, [&](Card &card) { card.metric = metric.id; }); // now a card shows it
        QCOMPARE(chips(), 0);
        metric.id = made.newId<Metric>();
        metric.stage = {};
        metric.step = step;
        made.state.put(metric);
        QCOMPARE(chips(), 1);
    }

    void anEmptyJourneyHasAnEmptyList()
    {
        const JourneyBuilder made;
        QVERIFY(measure(made).fullList().items.isEmpty());
        QVERIFY(JourneyLayout().fullList().items.isEmpty());
        QCOMPARE(measure(made).hit({10, 10}), (Source{Role::Map, made.journey.value, 0}));
    }
};

PERIPLUS_SUITE(TestMapRows, QCoreApplication)
#include "tst_map_rows.moc"

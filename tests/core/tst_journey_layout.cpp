// SPDX-License-Identifier: GPL-3.0-or-later
// Where columns, bands and cards go, on random maps.
#include "core/layout/journey_layout.h"
#include "core/layout/map_grid.h"
#include "tests/support/core/fixed_measurer.h"
#include "tests/support/core/journey_builder.h"
#include "tests/support/core/list_groups.h"
#include "tests/support/main/suite.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

/// What a region must show, as text that can be compared.
QStringList touching(const QList<Group> &groups, const QRectF &region)
{
    QStringList lines;
    for (const Group &group : groups) {
        const bool counts = group.source.role != Role::Decoration && group.source.role != Role::Map;
        if (counts && group.bounds.intersects(region))
            lines.append(u"%1 %2 %3 %4"_s.arg(static_cast<int>(group.source.role))
                             .arg(group.source.id)
                             .arg(group.source.lane)
                             .arg(group.name));
    }
    return lines;
}

QString roughly(const QRectF &rect)
{
    return u"%1,%2 %3x%4"_s.arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
}

} // namespace

class TestJourneyLayout : public QObject
{
    Q_OBJECT

    FixedMeasurer m_measurer;
    Theme m_theme = loadTheme(ThemeName::Light);

    JourneyLayout measure(const JourneyBuilder &made, const LayoutOptions &options = {},
                          const JourneyLayout *previous = nullptr) const
    {
        return JourneyLayout::measure(made.state, made.journey, m_theme, m_measurer, options, previous);
    }

    static void addSeeds()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<double>("bandWidth");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed << (seed % 3 == 0 ? 700.0 : 0.0);
    }

    static LayoutOptions banded(double width)
    {
        LayoutOptions options;
        options.maxBandWidth = width;
        return options;
    }

private slots:
    /// A plate without words could not be told from others.
    void aStageWithoutANameSaysSo()
    {
        JourneyBuilder made;
        const StageId stage = made.stage({});
        made.step(u"Search"_s);
        made.step(u"Compare"_s); // on the plate of a single step there is no room for both words
        const QString text = dump(measure(made).fullList());
        QVERIFY2(text.contains(u"\"Untitled stage\""_s), qPrintable(text));
        QVERIFY(text.contains(u"Stage Untitled stage"_s));
        QVERIFY(text.contains(u"Step Search, stage Untitled stage"_s));
        QCOMPARE(made.state.at(stage).title, QString());
    }

    void cardsNeverOverlap_data() { addSeeds(); }
    void cardsNeverOverlap()
    {
        QFETCH(quint32, seed);
        QFETCH(double, bandWidth);
        const JourneyBuilder made = randomJourney(seed, 5, 4, 120);
        const QList<Group> cards = ofRole(groupsOf(measure(made, banded(bandWidth)).fullList()), Role::Card);
        QCOMPARE_GT(cards.size(), 20);
        for (qsizetype i = 0; i < cards.size(); ++i) {
            for (qsizetype j = i + 1; j < cards.size(); ++j)
                QVERIFY2(!cards.at(i).bounds.intersects(cards.at(j).bounds),
                         qPrintable(cards.at(i).name + u" and "_s + cards.at(j).name));
        }
    }

    void cardsLieInTheirRowAndColumns_data() { addSeeds(); }
    void cardsLieInTheirRowAndColumns()
    {
        QFETCH(quint32, seed);
        QFETCH(double, bandWidth);
        const JourneyBuilder made = randomJourney(seed, 5, 4, 120);
        const JourneyLayout layout = measure(made, banded(bandWidth));
        made.state.forEach<Card>([&](const Card &card) {
            if (made.state.at(card.lane).kind == LaneKind::Emotion)
                return;
            const QRectF rect = layout.cardRect(card.id);
            QVERIFY2(!rect.isEmpty(), qPrintable(card.text));
            QRectF place = card.step ? layout.cellRect(card.lane, card.step) : layout.cellRect(card.lane, card.stage);
            QVERIFY(rect.left() >= place.left() && rect.top() >= place.top() && rect.bottom() <= place.bottom());
            if (card.span == 1)
                QVERIFY2(place.contains(rect), qPrintable(roughly(place) + u" "_s + roughly(rect)));
            QCOMPARE(layout.hit(rect.center()).id, card.id.value);
        });
    }

    void everyCardIsShownOnce_data() { addSeeds(); }
    void everyCardIsShownOnce()
    {
        QFETCH(quint32, seed);
        QFETCH(double, bandWidth);
        const JourneyBuilder made = randomJourney(seed, 5, 4, 120);
        QList<qint64> expected;
        made.state.forEach<Card>([&](const Card &card) {
            if (made.state.at(card.lane).kind != LaneKind::Emotion)
                expected.append(card.id.value);
        });
        QList<qint64> shown;
        for (const Group &card : ofRole(groupsOf(measure(made, banded(bandWidth)).fullList()), Role::Card))
            shown.append(card.source.id);
        std::sort(expected.begin(), expected.end());
        std::sort(shown.begin(), shown.end());
        QCOMPARE(shown, expected);
    }

    void textStaysInsideItsCard_data() { addSeeds(); }
    void textStaysInsideItsCard()
    {
        QFETCH(quint32, seed);
        const JourneyBuilder made = randomJourney(seed, 5, 4, 120);
        for (const Group &card : ofRole(groupsOf(measure(made).fullList()), Role::Card)) {
            for (const TextRun &run : card.texts) {
                const QRectF ink(run.baseline.x(), run.baseline.y() - run.style.px * 0.8, run.width, run.style.px);
                QVERIFY2(card.bounds.adjusted(-0.5, -0.5, 0.5, 0.5).contains(ink),
                         qPrintable(run.text + u' ' + roughly(ink) + u" outside "_s + roughly(card.bounds)));
            }
        }
    }

    void regionHoldsExactlyTheGroupsThatTouchIt_data() { addSeeds(); }
    void regionHoldsExactlyTheGroupsThatTouchIt()
    {
        QFETCH(quint32, seed);
        QFETCH(double, bandWidth);
        const JourneyBuilder made = randomJourney(seed, 6, 4, 150);
        const JourneyLayout layout = measure(made, banded(bandWidth));
        const QList<Group> all = groupsOf(layout.fullList());
        QRandomGenerator random(seed);
        for (int i = 0; i < 25; ++i) {
            const QRectF bounds = layout.bounds();
            const QRectF region(bounds.width() * random.generateDouble(), bounds.height() * random.generateDouble(),
                                1 + 400 * random.generateDouble(), 1 + 300 * random.generateDouble());
            QCOMPARE(touching(groupsOf(layout.listFor(region)), region), touching(all, region));
        }
    }

    void measureAfterEditsEqualsFreshMeasure_data() { addSeeds(); }
    void measureAfterEditsEqualsFreshMeasure()
    {
        QFETCH(quint32, seed);
        QFETCH(double, bandWidth);
        JourneyBuilder made = randomJourney(seed, 6, 4, 100);
        JourneyLayout layout = measure(made, banded(bandWidth));
        QRandomGenerator random(seed);
        for (int i = 0; i < 15; ++i) {
            edit(made, random);
            layout = measure(made, banded(bandWidth), &layout);
            const DisplayList fresh = measure(made, banded(bandWidth)).fullList();
            if (const DisplayList lent = layout.fullList(); !(lent == fresh))
                QCOMPARE(dump(lent), dump(fresh));
        }
    }

    void bandsAreNoWiderThanThePaper_data() { addSeeds(); }
    void bandsAreNoWiderThanThePaper()
    {
        QFETCH(quint32, seed);
        const JourneyBuilder made = randomJourney(seed, 6, 5, 40);
        const JourneyLayout layout = measure(made, banded(800));
        const double nose = grid::kPlateNose;
        for (const Group &band : ofRole(groupsOf(layout.fullList()), Role::Band))
            QCOMPARE_LE(band.bounds.right(), 800 + nose);
        QCOMPARE_LE(layout.bounds().width(), 800 + nose);
    }

    void aLongStageContinuesInTheNextBand()
    {
        JourneyBuilder made;
        made.lane(LaneKind::Goal);
        const StageId stage = made.stage(u"Long"_s, u"2 weeks"_s);
        for (int i = 0; i < 7; ++i)
            made.step(u"Step %1"_s.arg(i));
        const QList<Group> groups = groupsOf(measure(made, banded(grid::kMapLeft + 4.5 * 120)).fullList());
        QCOMPARE(ofRole(groups, Role::Band).size(), 2);
        const QList<Group> plates = ofRole(groups, Role::StageHeader);
        QCOMPARE(plates.size(), 2);
        QCOMPARE(plates.at(1).source.id, stage.value);
        QCOMPARE(textsOf(plates.at(0)), (QStringList{u"Long"_s, u"2 weeks"_s}));
        QCOMPARE(textsOf(plates.at(1)), (QStringList{u"Long"_s, u"continued"_s}));
        QCOMPARE(ofRole(groups, Role::StepHeader).size(), 7);
    }

    void widthsFollowOptionsAndSteps_data()
    {
        QTest::addColumn<ColumnWidth>("columns");
        QTest::addColumn<double>("stepWidth");
        QTest::addColumn<double>("own");
        QTest::addColumn<double>("expected");
        QTest::newRow("compact") << ColumnWidth::Compact << 0.0 << 0.0 << 72.0;
        QTest::newRow("default") << ColumnWidth::Default << 0.0 << 0.0 << 120.0;
        QTest::newRow("spacious") << ColumnWidth::Spacious << 0.0 << 0.0 << 168.0;
        QTest::newRow("fitted to paper") << ColumnWidth::Spacious << 91.5 << 0.0 << 91.5;
        QTest::newRow("the step's own") << ColumnWidth::Default << 0.0 << 200.0 << 200.0;
        QTest::newRow("too narrow") << ColumnWidth::Default << 0.0 << 10.0 << 64.0;
        QTest::newRow("too wide") << ColumnWidth::Default << 0.0 << 999.0 << 320.0;
    }
    void widthsFollowOptionsAndSteps()
    {
        QFETCH(ColumnWidth, columns);
        QFETCH(double, stepWidth);
        QFETCH(double, own);
        QFETCH(double, expected);
        JourneyBuilder made;
        made.stage(u"Stage"_s);
        const StepId step = made.step(u"Step"_s);
        if (own > 0)
            made.change<Step>(step, [&](Step &row) { row.width = own; });
        LayoutOptions options;
        options.columns = columns;
        options.stepWidth = stepWidth;
        QCOMPARE(measure(made, options).stepRect(step).width(), expected);
    }

    void aStageWithoutStepsHasOneColumn()
    {
        JourneyBuilder made;
        const LaneId lane = made.lane(LaneKind::Goal);
        const StageId empty = made.stage(u"Empty"_s);
        const StageId other = made.stage(u"Other"_s);
        made.step(u"Step"_s);
        const JourneyLayout layout = measure(made);
        QCOMPARE(layout.cellRect(lane, empty).width(), 120.0);
        QCOMPARE(layout.cellRect(lane, other).left(), layout.cellRect(lane, empty).right() + grid::kStageGap);
        QCOMPARE(layout.hit(layout.cellRect(lane, empty).center()), (Source{Role::Cell, empty.value, lane.value}));
    }

    void aCollapsedStageIsNarrowAndTellsHowMuchItHides()
    {
        JourneyBuilder made;
        const LaneId lane = made.lane(LaneKind::Pain);
        const StageId stage = made.stage(u"Folded"_s);
        for (int i = 0; i < 5; ++i)
            made.card(lane, made.step(u"Step"_s), u"Pain"_s);
        made.change<Stage>(stage, [](Stage &row) { row.collapsed = true; });
        const JourneyLayout layout = measure(made);
        QCOMPARE(layout.cellRect(lane, stage).width(), grid::kCollapsedStage);
        const QList<Group> groups = groupsOf(layout.fullList());
        QVERIFY(ofRole(groups, Role::Card).isEmpty());
        const QList<Group> cells = ofRole(groups, Role::Cell);
        QCOMPARE(cells.size(), 2); // the steps and the lane
        QCOMPARE(textsOf(cells.at(0)), QStringList{u"5 steps"_s});
        QCOMPARE(textsOf(cells.at(1)), QStringList{u"5"_s});
    }

    void aCollapsedStageCountsItsMetrics()
    {
        JourneyBuilder made;
        made.lane(LaneKind::Metric);
        const StageId stage = made.stage(u"Folded"_s);
        const StepId step = made.step(u"Step"_s);
        const auto attach = [&](Metric metric) {
            metric.id = made.newId<Metric>();
            metric.name = u"CSAT"_s;
            made.state.put(metric);
        };
        attach({.stage = stage});
        attach({.step = step});
        made.change<Stage>(stage, [](Stage &row) { row.collapsed = true; });
        const QList<Group> groups = groupsOf(measure(made).fullList());
        QVERIFY(ofRole(groups, Role::MetricChip).isEmpty()); // a value would be cut off
        QVERIFY(textsOf(ofRole(groups, Role::Cell).at(1)).contains(u"2"_s));
    }

    void aCollapsedStageDoesNotMakeRowsTaller()
    {
        JourneyBuilder made;
        const LaneId lane = made.lane(LaneKind::Goal);
        const StageId stage = made.stage(u"Folded"_s);
        made.step(u"Step"_s);
        made.card(lane, stage, u"A goal of the whole stage that would need many lines in a column so narrow"_s);
        const StageId other = made.stage(u"Open"_s);
        made.step(u"Another"_s);
        made.card(lane, other, u"Short"_s);
        const double before = measure(made).laneRect(lane).height();
        made.change<Stage>(stage, [](Stage &row) { row.collapsed = true; });
        const JourneyLayout layout = measure(made);
        QCOMPARE_LE(layout.laneRect(lane).height(), before);
        const QList<Group> groups = groupsOf(layout.fullList());
        QCOMPARE(ofRole(groups, Role::Card).size(), 1);
        QVERIFY(textsOf(ofRole(groups, Role::Cell).at(1)).contains(u"1"_s));
    }

    void everyGroupIsClosed_data() { addSeeds(); }
    void everyGroupIsClosed()
    {
        QFETCH(quint32, seed);
        const JourneyBuilder made = randomJourney(seed, 4, 3, 60);
        int depth = 0;
        for (const Item &item : measure(made).fullList().items) {
            depth += std::holds_alternative<GroupBegin>(item);
            depth -= std::holds_alternative<GroupEnd>(item);
            QCOMPARE_GE(depth, 0);
        }
        QCOMPARE(depth, 0);
    }

private:
    template <class Row> static Id<Row> any(const State &state, QRandomGenerator &random)
    {
        const QList<Id<Row>> ids = state.ordered<Row>();
        return ids.isEmpty() ? Id<Row>{} : ids.at(random.bounded(ids.size()));
    }

    /// One edit of the kinds that people make, any of which layout must notice.
    static void edit(JourneyBuilder &made, QRandomGenerator &random)
    {
        State &state = made.state;
        const CardId card = any<Card>(state, random);
        switch (random.bounded(12)) {
        case 0:
            made.change<Card>(card, [](Card &row) { row.text += u" and some more words"_s; });
            break;
        case 1:
            made.change<Card>(card, [&](Card &row) { row.lane = any<Lane>(state, random); });
            break;
        case 2:
            made.change<Card>(card, [&](Card &row) {
                row.step = any<Step>(state, random);
                row.stage = row.step ? StageId{} : any<Stage>(state, random);
            });
            break;
        case 3:
            state.remove(card);
            break;
        case 4:
            made.card(any<Lane>(state, random), any<Stage>(state, random), u"New card"_s);
            break;
        case 5:
            made.change<Card>(card, [](Card &row) { row.momentOfTruth = !row.momentOfTruth; });
            break;
        case 6:
            made.change<Card>(card, [](Card &row) { row.span = 1 + row.span % 4; });
            break;
        case 7:
            if (const StepId step = any<Step>(state, random))
                made.change<Step>(step, [](Step &row) { row.title += u" longer title"_s; });
            break;
        case 8:
            if (const EmotionId feeling = any<Emotion>(state, random))
                made.change<Emotion>(feeling, [](Emotion &row) { row.value = row.value > 0 ? -1 : 2; });
            break;
        case 9:
            made.change<Channel>(any<Channel>(state, random), [](Channel &row) { row.name += u"site"_s; });
            break;
        case 10:
            made.change<Stage>(any<Stage>(state, random), [](Stage &row) { row.collapsed = !row.collapsed; });
            break;
        default: {
            Tag tag;
            tag.id = made.newId<Tag>();
            tag.name = u"risk"_s;
            state.put(tag);
            state.put(CardTag{made.newId<CardTag>(), card, tag.id});
        }
        }
    }
};

PERIPLUS_SUITE(TestJourneyLayout, QCoreApplication)
#include "tst_journey_layout.moc"

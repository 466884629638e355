// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/journey_layout.h"
#include "core/layout/map_grid.h"
#include "tests/support/core/fixed_measurer.h"
#include "tests/support/core/journey_builder.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

/// A group of a list with the runs of text directly or indirectly inside it.
struct Group
{
    Source source;
    QRectF bounds;
    QString name;
    QList<TextRun> texts;
    QList<Role> within; ///< outermost first
};

QList<Group> groupsOf(const DisplayList &list)
{
    QList<Group> groups;
    QList<qsizetype> open;
    for (const Item &item : list.items) {
        if (const auto *begin = std::get_if<GroupBegin>(&item)) {
            Group group{begin->source, begin->bounds, begin->name, {}, {}};
            for (const qsizetype outer : std::as_const(open))
                group.within.append(groups.at(outer).source.role);
            open.append(groups.size());
            groups.append(group);
        } else if (std::holds_alternative<GroupEnd>(item)) {
            open.removeLast();
        } else if (const auto *run = std::get_if<TextRun>(&item)) {
            for (const qsizetype outer : std::as_const(open))
                groups[outer].texts.append(*run);
        }
    }
    return groups;
}

QList<Group> ofRole(const QList<Group> &groups, Role role)
{
    QList<Group> found;
    std::copy_if(groups.cbegin(), groups.cend(), std::back_inserter(found),
                 [&](const Group &group) { return group.source.role == role; });
    return found;
}

QStringList textsOf(const Group &group)
{
    QStringList texts;
    for (const TextRun &run : group.texts)
        texts.append(run.text);
    return texts;
}

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
        QVERIFY(lines.first().baseline.y() < top && lines.first().baseline.y() > top - grid::kLineOfVisibility);
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

QTEST_GUILESS_MAIN(TestJourneyLayout)
#include "tst_journey_layout.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Pages about metrics. After a change that is meant, run with PERIPLUS_UPDATE_GOLDENS=1 and read the difference.
#include "core/layout/metric_facts.h"
#include "core/layout/metric_page_words.h"
#include "tests/support/core/fixed_measurer.h"
#include "tests/support/core/golden.h"
#include "tests/support/core/journey_builder.h"
#include "tests/support/core/list_groups.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

using Kind = MetricsPage::Kind;

/// Metrics of every sort: one that fell, one within noise, one without data, some on stages and steps of a map.
struct Measured5
{
    JourneyBuilder made{u"Buying"_s};
    JourneyId support;
    StageId discover, onboard;
    StepId migrate;
    MetricId nps, ces, churn, cesOnboard, cesMigrate, none;

    Measured5()
    {
        discover = made.stage(u"Discover"_s);
        made.step(u"Search"_s);
        onboard = made.stage(u"Onboard"_s);
        migrate = made.step(u"Migrate data"_s);
        support = made.addMap(u"Support"_s);
        nps = metric({.name = u"NPS"_s, .kind = MetricKind::Nps, .target = 40, .detail = u"all customers"_s});
        ces = metric(
            {.name = u"CES 2.0"_s, .kind = MetricKind::Ces2, .target = 5, .benchmark = 5.5, .review = u"monthly"_s});
        churn = metric({.journey = support,
                        .name = u"Churn"_s,
                        .kind = MetricKind::Churn,
                        .higherIsBetter = false,
                        .target = 3.5});
        cesOnboard = metric({.stage = onboard, .name = u"CES Onboard"_s, .kind = MetricKind::Ces2});
        cesMigrate = metric({.step = migrate, .name = u"CES Migrate"_s, .kind = MetricKind::Ces2});
        none = metric({.name = u"First response"_s, .kind = MetricKind::Frt, .unit = u"h"_s, .target = 2});
        measure(nps, u"2026-05-31"_s, {{u"promoters"_s, 101}, {u"passives"_s, 98}, {u"detractors"_s, 59}});
        measure(nps, u"2026-08-31"_s, {{u"promoters"_s, 126}, {u"passives"_s, 94}, {u"detractors"_s, 44}});
        measure(ces, u"2025-11-30"_s, answers({10, 20, 30, 60, 70, 60, 50}));
        measure(ces, u"2026-05-31"_s, answers({10, 20, 30, 60, 70, 60, 50}));
        measure(ces, u"2026-08-31"_s, answers({60, 50, 40, 50, 30, 20, 10}));
        measure(churn, u"2026-05-31"_s, {{u"start"_s, 238}, {u"lost"_s, 11}});
        measure(churn, u"2026-08-31"_s, {{u"start"_s, 241}, {u"lost"_s, 9}});
        measure(cesOnboard, u"2026-08-31"_s, {{u"mean"_s, 2.1}, {u"sd"_s, 1.2}, {u"n"_s, 121}});
        measure(cesMigrate, u"2026-08-31"_s, {{u"mean"_s, 5.4}, {u"sd"_s, 1.2}, {u"n"_s, 49}});
    }

    static QMap<QString, double> answers(const QList<int> &counts)
    {
        QMap<QString, double> result;
        for (qsizetype i = 0; i < counts.size(); ++i)
            result.insert(QString::number(i + 1), counts.at(i));
        return result;
    }

    MetricId metric(Metric row)
    {
        row.id = made.newId<Metric>();
        row.rank = made.nextRank();
        made.state.put(row);
        return row.id;
    }

    void measure(MetricId id, const QString &date, const QMap<QString, double> &counts)
    {
        Measurement row;
        row.id = made.newId<Measurement>();
        row.metric = id;
        row.date = date;
        row.counts = counts;
        made.state.put(row);
    }

    DisplayList page(const MetricsPage &page, const SheetOptions &options = {},
                     ThemeName theme = ThemeName::Light) const
    {
        return layoutMetricsPage(made.state, page, {}, loadTheme(theme), FixedMeasurer(), options);
    }
};

QString allText(const DisplayList &list)
{
    QStringList words;
    for (const Item &item : list.items) {
        if (const auto *run = std::get_if<TextRun>(&item))
            words.append(run->text);
    }
    return words.join(u'\n');
}

const SheetOptions kScreen{.width = 1180, .prompts = true};

} // namespace

class TestMetricPage : public QObject
{
    Q_OBJECT

private slots:
    void listsAreAsKept_data()
    {
        QTest::addColumn<QString>("text");
        const Measured5 data;
        SheetOptions paper;
        paper.width = 900;
        paper.footer = u"halyard.periplus"_s;
        SheetOptions turned = kScreen;
        turned.mirrored = true;
        const QDate today(2026, 11, 22);
        MetricsPage detail{.selected = data.ces, .today = today};
        QTest::newRow("overview") << dump(data.page(detail, kScreen));
        QTest::newRow("turned") << dump(data.page(detail, turned, ThemeName::Dark));
        QTest::newRow("paper") << dump(data.page({.today = today}, paper, ThemeName::Poster));
        QTest::newRow("review") << dump(
            data.page({.kind = Kind::Review, .today = today, .split = QDate(2026, 7, 1)}, paper, ThemeName::Poster));
    }
    void listsAreAsKept()
    {
        QFETCH(QString, text);
        const QString fault = goldenFault(u"metrics-"_s + QString::fromLatin1(QTest::currentDataTag()), text);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void sentenceSaysWhatMoved_data()
    {
        QTest::addColumn<int>("measured");
        QTest::addColumn<int>("compared");
        QTest::addColumn<int>("better");
        QTest::addColumn<int>("worse");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("three, one worse")
            << 7 << 7 << 2 << 1 << u"Three numbers moved beyond noise. One of them got worse."_s;
        QTest::newRow("all better") << 7 << 7 << 2 << 0 << u"Two numbers moved beyond noise. All for the better."_s;
        QTest::newRow("one worse") << 7 << 7 << 0 << 1 << u"One number moved beyond noise. For the worse."_s;
        QTest::newRow("many") << 40 << 40 << 12 << 3 << u"15 numbers moved beyond noise. Three of them got worse."_s;
        QTest::newRow("noise") << 7 << 7 << 0 << 0 << u"Nothing moved beyond noise."_s;
        QTest::newRow("nothing before") << 7 << 0 << 0 << 0 << u"Nothing to compare with in Q2 2026."_s;
        QTest::newRow("nothing now") << 0 << 0 << 0 << 0 << u"Nothing was measured in Q3 2026."_s;
    }
    void sentenceSaysWhatMoved()
    {
        QFETCH(int, measured);
        QFETCH(int, compared);
        QFETCH(int, better);
        QFETCH(int, worse);
        QFETCH(QString, sentence);
        MetricPageFacts facts;
        facts.rows.append(MetricOnPage());
        facts.page.period = {PeriodUnit::Quarter, 2026, 3};
        facts.page.against = {PeriodUnit::Quarter, 2026, 2};
        facts.moved = {measured, compared, better, worse};
        QCOMPARE(words::movedSentence(facts), sentence);
        facts.page.period = {};
        QCOMPARE(words::movedSentence(facts), u"Nothing has been measured yet."_s);
        facts.rows.clear();
        QVERIFY(words::movedSentence(facts).startsWith(u"No metrics yet."_s));
    }

    void factsFollowPeriodAndMap()
    {
        const Measured5 data;
        const MetricPageFacts all = metricPageFacts(data.made.state, {});
        QCOMPARE(periodCode(all.page.period), u"2026-Q3"_s);
        QCOMPARE(periodCode(all.page.against), u"2026-Q2"_s);
        QCOMPARE(all.rows.size(), 6);
        QCOMPARE(all.maps, (QList<JourneyId>{data.made.journey, data.support}));
        QCOMPARE(all.moved.worse, 1);
        const MetricPageFacts support = metricPageFacts(data.made.state, {.map = data.support});
        QCOMPARE(support.rows.size(), 1);
        QCOMPARE(support.rows.first().id, data.churn);
        const MetricPageFacts buying = metricPageFacts(data.made.state, {.map = data.made.journey});
        QCOMPARE(buying.rows.size(), 2);
        const MetricPageFacts months = metricPageFacts(data.made.state, {.period = {PeriodUnit::Month, 0, 0}});
        QCOMPARE(periodCode(months.page.against), u"2026-07"_s);
    }

    void rowsSayTheWholeSentence()
    {
        const Measured5 data;
        const QStringList rows = namesOf(data.page({}), Role::MetricRow);
        QCOMPARE(rows.size(), 7); // with the heads
        QCOMPARE(rows.at(1), u"NPS, all customers: +31, 22 to 40, n 264, misses its target of +40, "
                             u"+15 against Q2, better"_s);
        QVERIFY2(rows.at(2).endsWith(u"worse"_s), qPrintable(rows.at(2)));
        QCOMPARE(rows.at(6), u"First response: no value"_s);
        const MetricsPage later{.period = {PeriodUnit::Quarter, 2026, 4}}; // measured before, not then
        const DisplayList list = data.page(later);
        QCOMPARE(namesOf(list, Role::MetricRow).at(1), u"NPS, all customers: no value, +31 in Q3 2026"_s);
        QVERIFY(allText(list).contains(u"+31 in Q3 2026"_s));
    }

    /// For eyes by a sign and a word, never by colour alone.
    void judgementsAreWords()
    {
        const Measured5 data;
        const QString text = allText(data.page({}));
        for (const QString &word : {u"worse"_s, u"within noise"_s, u"no value"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
        int arrows = 0;
        for (const Item &item : data.page({}).items) {
            const auto *icon = std::get_if<IconMark>(&item);
            arrows += icon && icon->name.startsWith(u"arrow-"_s) ? 1 : 0;
        }
        QCOMPARE(arrows, 2); // NPS better, CES worse
    }

    void detailTellsTrendAnswersAndOrigin()
    {
        const Measured5 data;
        const DisplayList list = data.page({.selected = data.ces, .today = QDate(2026, 11, 22)}, kScreen);
        QCOMPARE(groupsOf(list, Role::MetricPart).size(), 3);
        const QString text = allText(list);
        for (const QString &said : {u"worse since Q2"_s, u"Target 5.0"_s, u"Benchmark 5.5"_s, u"Strongly agree"_s,
                                    u"Same answers, restated"_s, u"Onboard"_s, u"by stage and step"_s})
            QVERIFY2(text.contains(said), qPrintable(said + u" in "_s + text));
        QVERIFY(namesOf(list, Role::MetricField)
                    .contains(u"CES 2.0 misses its target of 5.0. It has been due for review since 30 September."_s));
        const QStringList places = namesOf(list, Role::MetricPlace);
        QVERIFY2(places.contains(u"Onboard: 2.1, 1.9 to 2.3, n 121, below the whole"_s),
                 qPrintable(places.join(u'\n')));
        QVERIFY(places.contains(u"Migrate data: 5.4, 5.1 to 5.7, n 49, above the whole"_s));
    }

    void doneActionsStandInTheTrend()
    {
        Measured5 data;
        Action action;
        action.id = data.made.newId<Action>();
        action.rank = data.made.nextRank();
        action.title = u"Release 4.2"_s;
        action.due = u"2026-07-09"_s;
        action.status = ActionStatus::Done;
        data.made.state.put(action);
        const DisplayList list = data.page({.selected = data.ces}, kScreen);
        QVERIFY(allText(list).contains(u"Release 4.2"_s));
        QVERIFY(namesOf(list, Role::MetricField).filter(u"Release 4.2 was done on 9 July 2026."_s).size() == 1);
        data.made.change<Action>(action.id, [](Action &row) { row.status = ActionStatus::Doing; });
        QVERIFY(!allText(data.page({.selected = data.ces}, kScreen)).contains(u"Release 4.2"_s));
        data.made.change<Action>(action.id, [](Action &row) {
            row.status = ActionStatus::Done;
            row.due = u"2024-07-09"_s; // before the trend begins
        });
        QVERIFY(!allText(data.page({.selected = data.ces}, kScreen)).contains(u"Release 4.2"_s));
    }

    void ownBreakdownIsShown()
    {
        const Measured5 data;
        const BreakdownSource source = [](const State &, MetricId, const Period &) {
            QList<Breakdown> groups;
            for (int i = 0; i < 20; ++i)
                groups.append(
                    {u"channel"_s, u"Channel %1"_s.arg(i), {.value = 4, .low = 3, .high = 5, .n = 9}, {}, {}});
            groups.append({u"Country"_s, u"Greece"_s, {.value = 4.5, .n = 9}, {}, {}});
            return groups;
        };
        const DisplayList list = layoutMetricsPage(data.made.state, {.selected = data.ces}, source,
                                                   loadTheme(ThemeName::Light), FixedMeasurer(), kScreen);
        const QString text = allText(list);
        QVERIFY(text.contains(u"by channel and Country"_s));
        QVERIFY(text.contains(u"Channel 13"_s));
        QVERIFY(!text.contains(u"Channel 14"_s));
        QVERIFY(text.contains(u"and 6 more"_s));
        QVERIFY(text.contains(u"Greece"_s));
    }

    /// In a long table the detail stands behind its row, where it can be seen.
    void longTablesOpenAtTheirRow()
    {
        Measured5 data;
        for (int i = 0; i < 200; ++i) {
            const MetricId id = data.metric({.name = u"Metric %1"_s.arg(i), .kind = MetricKind::Csat});
            data.measure(id, u"2026-08-31"_s, {{u"satisfied"_s, 50}, {u"n"_s, 100}});
        }
        const DisplayList list = data.page({.selected = data.ces}, kScreen);
        QCOMPARE(groupsOf(list, Role::MetricRow).size(), 207);
        QCOMPARE(groupsOf(list, Role::MetricTable).size(), 2);
        const Group row = groupsOf(list, Role::MetricRow).at(2);
        QCOMPARE(row.source.id, data.ces.value);
        const Group part = groupsOf(list, Role::MetricPart).first();
        QVERIFY(part.bounds.top() - row.bounds.bottom() < 40);
        SheetOptions paper;
        QCOMPARE(groupsOf(data.page({.selected = data.ces}, paper), Role::MetricTable).size(), 1);
    }

    void nothingIsCutOffOrOverlaps_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<Kind>("kind");
        for (const double width : {480.0, 780.0, 1100.0, 1560.0}) {
            QTest::addRow("overview %.0f", width) << width << Kind::Overview;
            QTest::addRow("review %.0f", width) << width << Kind::Review;
        }
    }
    void nothingIsCutOffOrOverlaps()
    {
        QFETCH(double, width);
        QFETCH(Kind, kind);
        Measured5 data;
        const QString text = u"Words that go on and on "_s.repeated(8).trimmed();
        data.made.change<Metric>(data.ces, [&](Metric &row) { row.name = row.detail = text; });
        data.made.change<Stage>(data.onboard, [&](Stage &row) { row.title = text; });
        SheetOptions options = kScreen;
        options.width = width;
        MetricsPage page{.kind = kind, .selected = data.ces, .today = QDate(2026, 11, 22)};
        page.split = QDate(2026, 7, 1);
        const DisplayList list = data.page(page, options);
        const QString fault =
            overlap(list, {Role::MetricRow, Role::MetricPart, Role::MetricPlace, Role::MetricCell, Role::MetricField});
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void longNamesGiveWayBeforeTheTableGrows()
    {
        Measured5 data;
        data.made.change<Metric>(data.ces,
                                 [&](Metric &row) { row.name = u"A name of many words that wraps"_s.repeated(2); });
        SheetOptions options;
        options.width = 860;
        QCOMPARE(data.page({}, options).bounds.width(), 860.0);
        options.width = 300; // no room for all columns
        QVERIFY(data.page({}, options).bounds.width() > 600);
    }

    void withoutMetricsASentenceSaysSo()
    {
        const DisplayList list = layoutMetricsPage(State(), {}, {}, loadTheme(ThemeName::Light), FixedMeasurer(), {});
        QVERIFY(allText(list).contains(u"No metrics yet."_s));
        QVERIFY(groupsOf(list, Role::MetricTable).isEmpty());
        const DisplayList review =
            layoutMetricsPage(State(), {.kind = Kind::Review}, {}, loadTheme(ThemeName::Light), FixedMeasurer(), {});
        QVERIFY(allText(review).contains(u"No metrics yet."_s));
    }

    void reviewSaysWhatIsWhat()
    {
        const Measured5 data;
        const DisplayList list = data.page({.kind = Kind::Review, .today = QDate(2026, 11, 22)});
        const QString text = allText(list);
        for (const QString &said :
             {u"CES 2.0 fell from 4.8 to 3.2 since Q2: worse."_s,
              u"Churn fell from 4.6 % to 3.7 % since Q2: within noise."_s, u"CES 2.0 is at 3.2 instead of 5.0."_s,
              u"1.8 below it, beyond noise"_s, u"CES 2.0 has been due for review since 30 September."_s,
              u"First response"_s, u"never measured"_s})
            QVERIFY2(text.simplified().contains(said), qPrintable(said + u" in "_s + text));
        QVERIFY(text.indexOf(u"CES 2.0 fell"_s) < text.indexOf(u"NPS rose"_s)); // the worse first
    }
};

PERIPLUS_SUITE(TestMetricPage, QCoreApplication)
#include "tst_metric_page.moc"

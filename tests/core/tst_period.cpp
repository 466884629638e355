// SPDX-License-Identifier: GPL-3.0-or-later
// Periods of the calendar, and what metrics are in them.
#include "core/metrics/period_reading.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(periplus::PeriodUnit)

namespace {

using Dated = QList<std::pair<QString, QMap<QString, double>>>;

State stateOf(MetricKind kind, const Dated &measurements, bool higherIsBetter = true)
{
    State state;
    state.put(Metric{.id = {7}, .kind = kind, .higherIsBetter = higherIsBetter, .target = 40});
    qint64 id = 0;
    for (const auto &[date, counts] : measurements)
        state.put(Measurement{{++id}, {7}, date, counts});
    return state;
}

QMap<QString, double> promoters(double promoters, double passives, double detractors)
{
    return {{u"promoters"_s, promoters}, {u"passives"_s, passives}, {u"detractors"_s, detractors}};
}

constexpr Period quarter(int year, int part)
{
    return {PeriodUnit::Quarter, year, part};
}

} // namespace

class TestPeriod : public QObject
{
    Q_OBJECT

private slots:
    void whatIsShownAsAMeanStaysOne()
    {
        State state;
        Metric metric{.id = {7}, .kind = MetricKind::Csat, .target = 4.2};
        state.put(Measurement{{1}, {7}, u"2026-07-31"_s, {{u"scale"_s, 5}, {u"5"_s, 3}, {u"4"_s, 1}}});
        state.put(Measurement{{2}, {7}, u"2026-09-30"_s, {{u"satisfied"_s, 6}, {u"n"_s, 8}}});
        state.put(metric);
        const PeriodReading shares = readingIn(state, {7}, quarter(2026, 3));
        QCOMPARE(shares.estimate.n, 12.0); // both, as groups
        metric.variant = MetricVariant::Mean;
        state.put(metric);
        const PeriodReading mean = readingIn(state, {7}, quarter(2026, 3));
        QCOMPARE(mean.estimate.value, 4.75);
        QCOMPARE(mean.estimate.n, 4.0);
    }

    void datesLieInPeriods_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<PeriodUnit>("unit");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shortName");
        QTest::addColumn<QString>("withYear");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        using enum PeriodUnit;
        QTest::newRow("third quarter") << QDate(2026, 9, 30) << Quarter << u"2026-Q3"_s << u"Q3 2026"_s << u"Q3"_s
                                       << u"Q3 26"_s << QDate(2026, 7, 1) << QDate(2026, 9, 30) << u"2026-Q2"_s
                                       << u"2026-Q4"_s;
        QTest::newRow("first quarter") << QDate(2024, 2, 29) << Quarter << u"2024-Q1"_s << u"Q1 2024"_s << u"Q1"_s
                                       << u"Q1 24"_s << QDate(2024, 1, 1) << QDate(2024, 3, 31) << u"2023-Q4"_s
                                       << u"2024-Q2"_s;
        QTest::newRow("month") << QDate(2026, 5, 31) << Month << u"2026-05"_s << u"May 2026"_s << u"May"_s
                               << u"May 2026"_s << QDate(2026, 5, 1) << QDate(2026, 5, 31) << u"2026-04"_s
                               << u"2026-06"_s;
        QTest::newRow("leap month") << QDate(2028, 2, 1) << Month << u"2028-02"_s << u"February 2028"_s << u"Feb"_s
                                    << u"Feb 2028"_s << QDate(2028, 2, 1) << QDate(2028, 2, 29) << u"2028-01"_s
                                    << u"2028-03"_s;
        QTest::newRow("last month") << QDate(2026, 12, 31) << Month << u"2026-12"_s << u"December 2026"_s << u"Dec"_s
                                    << u"Dec 2026"_s << QDate(2026, 12, 1) << QDate(2026, 12, 31) << u"2026-11"_s
                                    << u"2027-01"_s;
        QTest::newRow("year") << QDate(2026, 1, 1) << Year << u"2026"_s << u"2026"_s << u"2026"_s << u"2026"_s
                              << QDate(2026, 1, 1) << QDate(2026, 12, 31) << u"2025"_s << u"2027"_s;
    }
    void datesLieInPeriods()
    {
        QFETCH(QDate, date);
        QFETCH(PeriodUnit, unit);
        QFETCH(QString, code);
        QFETCH(QString, name);
        QFETCH(QString, shortName);
        QFETCH(QString, withYear);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Period period = periodOf(date, unit);
        QCOMPARE(periodCode(period), code);
        QCOMPARE(periodFromCode(code), period);
        QCOMPARE(periodName(period), name);
        QCOMPARE(shortPeriodName(period), shortName);
        QCOMPARE(shortPeriodName(period, YearStyle::Short), withYear);
        QCOMPARE(firstDay(period), first);
        QCOMPARE(lastDay(period), last);
        QVERIFY(contains(period, first) && contains(period, last));
        QVERIFY(!contains(period, first.addDays(-1)) && !contains(period, last.addDays(1)));
        QCOMPARE(periodCode(previousPeriod(period)), before);
        QCOMPARE(periodCode(nextPeriod(period)), after);
        QCOMPARE(nextPeriod(previousPeriod(period)), period);
        QVERIFY(previousPeriod(period) < period && period < nextPeriod(period));
    }

    void noDateNoPeriod()
    {
        const Period none = periodOf({}, PeriodUnit::Month);
        QVERIFY(!none.isValid());
        QVERIFY(!nextPeriod(none).isValid());
        QVERIFY(!firstDay(none).isValid());
        QVERIFY(!contains(none, QDate(2026, 1, 1)));
        QVERIFY(periodName(none).isEmpty() && periodCode(none).isEmpty() && shortPeriodName(none).isEmpty());
        for (const QString &text : {u"2026-13"_s, u"2026-Q5"_s, u"Q3 2026"_s, u"0000"_s, u"20260"_s, QString()})
            QVERIFY(!periodFromCode(text));
    }

    void namesBesideOthers()
    {
        QCOMPARE(periodNameBeside(quarter(2026, 2), quarter(2026, 3)), u"Q2"_s);
        QCOMPARE(periodNameBeside(quarter(2025, 4), quarter(2026, 1)), u"Q4 2025"_s);
        QCOMPARE(periodNameBeside({PeriodUnit::Month, 2026, 4}, {PeriodUnit::Month, 2026, 5}), u"April"_s);
        QCOMPARE(periodNameBeside({PeriodUnit::Year, 2026, 1}, {PeriodUnit::Year, 2026, 1}), u"2026"_s);
    }

    void countsOfAPeriodAddUp()
    {
        const State state = stateOf(MetricKind::Nps, {{u"2026-07-05"_s, promoters(50, 30, 20)},
                                                      {u"2026-09-30"_s, promoters(30, 10, 10)},
                                                      {u"2026-08-01"_s, {{u"promotors"_s, 9}}}, // says nothing
                                                      {u"2026-10-01"_s, promoters(0, 0, 9)},
                                                      {u"someday"_s, promoters(0, 0, 9)}});
        const std::optional<Measurement> measured = measurementIn(state, {7}, quarter(2026, 3));
        QVERIFY(measured);
        QCOMPARE(measured->counts, promoters(80, 40, 30));
        QCOMPARE(measured->date, u"2026-09-30"_s);
        QCOMPARE(measured->id, MeasurementId{2});
        QVERIFY(!measurementIn(state, {7}, quarter(2026, 2)));
        QVERIFY(!measurementIn(state, {8}, quarter(2026, 3)));
        QVERIFY(!measurementIn(state, {7}, {}));
        QCOMPARE(newestPeriod(state, PeriodUnit::Quarter), quarter(2026, 4));
        QCOMPARE(periodCode(newestPeriod(state, {7}, PeriodUnit::Month)), u"2026-10"_s);
        QVERIFY(!newestPeriod(state, {8}, PeriodUnit::Month).isValid());
        QVERIFY(!newestPeriod(State(), PeriodUnit::Year).isValid());
    }

    /// Customers of one month are there in the next too: the newest stands for the period.
    void whatDoesNotAddUpIsTheNewest()
    {
        const State state =
            stateOf(MetricKind::Churn, {{u"2026-07-31"_s, {{u"start"_s, 500}, {u"lost"_s, 50}}},
                                        {u"2026-08-31"_s, {{u"start"_s, 400}, {u"lost"_s, 20}}},
                                        {u"2026-09-30"_s, {{u"start"_s, 0}, {u"lost"_s, 0}}}}); // nobody: no value
        const PeriodReading reading = readingIn(state, {7}, quarter(2026, 3));
        QCOMPARE(reading.estimate.value, 5.0);
        QCOMPARE(reading.measurement->date, u"2026-08-31"_s);
    }

    void readingsCompareAndJudge()
    {
        const State state = stateOf(MetricKind::Nps, {{u"2025-11-30"_s, promoters(100, 300, 600)},
                                                      {u"2026-05-30"_s, promoters(500, 300, 200)},
                                                      {u"2026-08-30"_s, promoters(510, 300, 190)}});
        const PeriodReading now = readingIn(state, {7}, quarter(2026, 3));
        QCOMPARE(now.estimate.value, 32.0);
        QCOMPARE(now.change, (MetricChange{Movement::Steady, 2.0}));
        QCOMPARE(now.judgement, Judgement::WithinNoise);
        QCOMPARE(now.verdict.status, TargetStatus::Missed);
        QCOMPARE(now.verdict.distance, -8.0);
        const PeriodReading yearAgo = readingIn(state, {7}, quarter(2026, 3), quarter(2025, 4));
        QCOMPARE(yearAgo.change, (MetricChange{Movement::Up, 82.0}));
        QCOMPARE(yearAgo.judgement, Judgement::Better);
        const PeriodReading gap = readingIn(state, {7}, quarter(2026, 2)); // nothing in the quarter before
        QCOMPARE(gap.estimate.value, 30.0);
        QCOMPARE(gap.change, MetricChange());
        const PeriodReading none = readingIn(state, {7}, quarter(2026, 4));
        QVERIFY(!none.estimate.value && !none.measurement && none.before);
        QCOMPARE(none.verdict.status, TargetStatus::NoValue);
        QCOMPARE(readingIn(state, {8}, quarter(2026, 3)).verdict.status, TargetStatus::NoTarget);
    }

    void chosenVariantIsKept()
    {
        State state = stateOf(MetricKind::Ces2, {{u"2026-05-30"_s, {{u"2"_s, 50}, {u"6"_s, 50}}},
                                                 {u"2026-08-30"_s, {{u"2"_s, 40}, {u"6"_s, 60}}}});
        QCOMPARE(readingIn(state, {7}, quarter(2026, 3)).estimate.value, 4.4);
        Metric metric = state.at(MetricId{7});
        metric.variant = MetricVariant::Agree;
        state.put(metric);
        const PeriodReading reading = readingIn(state, {7}, quarter(2026, 3));
        QCOMPARE(reading.estimate.value, 60.0);
        QCOMPARE(reading.change.difference, 10.0);
        QCOMPARE(periodSeries(state, {7}, quarter(2026, 3), 8).first().estimate.value, 50.0);
        state.put(Measurement{{9}, {7}, u"2026-11-01"_s, {{u"mean"_s, 5}}}); // does not give it
        QCOMPARE(readingIn(state, {7}, quarter(2026, 4)).estimate.variant, MetricVariant::Mean);
    }

    void lessCanBeBetter()
    {
        const State state = stateOf(MetricKind::Churn,
                                    {{u"2026-05-30"_s, {{u"start"_s, 1000}, {u"lost"_s, 300}}},
                                     {u"2026-08-30"_s, {{u"start"_s, 1000}, {u"lost"_s, 100}}}},
                                    false);
        const PeriodReading reading = readingIn(state, {7}, quarter(2026, 3));
        QCOMPARE(reading.judgement, Judgement::Better);
        QCOMPARE(reading.verdict.status, TargetStatus::Met);
    }

    void trendsByPeriodKeepGapsAndOneVariant()
    {
        const State state =
            stateOf(MetricKind::Frt, {{u"2025-03-01"_s, {{u"median"_s, 9}}},
                                      {u"2025-05-01"_s, {{u"mean"_s, 40}, {u"n"_s, 9}}}, // a mean is no median
                                      {u"2025-11-01"_s, {{u"1"_s, 3}, {u"9"_s, 1}}},
                                      {u"2025-12-01"_s, {{u"1"_s, 3}, {u"9"_s, 5}}},
                                      {u"2026-02-01"_s, {{u"median"_s, 3}}}});
        const QList<PeriodPoint> points = periodSeries(state, {7}, quarter(2026, 1), 12);
        QCOMPARE(points.size(), 5);
        QCOMPARE(points.first().period, quarter(2025, 1));
        QCOMPARE(points.first().estimate.value, 9.0);
        QVERIFY(!points[1].estimate.value);
        QVERIFY(!points[2].estimate.value);
        QCOMPARE(points[3].estimate.value, 5.0); // of twelve, taken together
        QCOMPARE(points[3].estimate.n, 12.0);
        QCOMPARE(points[4].estimate.value, 3.0);
        QCOMPARE(periodSeries(state, {7}, quarter(2026, 1), 3).size(), 2);  // starts with a value
        QCOMPARE(periodSeries(state, {7}, quarter(2026, 2), 12).size(), 6); // the last may be a gap
        const QList<PeriodPoint> means = periodSeries(state, {7}, quarter(2026, 1), 12, MetricVariant::Mean);
        QCOMPARE(means.size(), 4);
        QCOMPARE(means.first().estimate.value, 40.0);
        QVERIFY(periodSeries(state, {8}, quarter(2026, 1), 12).isEmpty());
        QVERIFY(periodSeries(state, {7}, {}, 12).isEmpty());
    }
};

PERIPLUS_SUITE(TestPeriod, QCoreApplication)
#include "tst_period.moc"

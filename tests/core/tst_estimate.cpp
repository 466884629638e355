// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/estimate.h"
#include "tests/support/main/suite.h"

#include <cmath>

using namespace periplus;
using namespace Qt::StringLiterals;

using Counts = QMap<QString, double>;
Q_DECLARE_METATYPE(periplus::MetricKind)
Q_DECLARE_METATYPE(periplus::Movement)

namespace {

constexpr double kNone = -12345; // stands for "no value" in data rows

Measurement measured(const Counts &counts, const QString &date = u"2026-09-30"_s, qint64 id = 1)
{
    return {{id}, {7}, date, counts};
}

bool near(std::optional<double> actual, double expected)
{
    return expected == kNone ? !actual : actual && std::abs(*actual - expected) < 0.006;
}

Counts promoters(double p, double a, double d)
{
    return {{u"promoters"_s, p}, {u"passives"_s, a}, {u"detractors"_s, d}};
}

} // namespace

class TestEstimate : public QObject
{
    Q_OBJECT

private slots:
    void formulasGiveTheKnownValues_data()
    {
        QTest::addColumn<MetricKind>("kind");
        QTest::addColumn<Counts>("counts");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("n");
        const auto row = [](const char *name, MetricKind kind, const Counts &counts, double value, double low,
                            double high,
                            double n) { QTest::newRow(name) << kind << counts << value << low << high << n; };
        using enum MetricKind;
        row("NPS 50/30/20", Nps, promoters(50, 30, 20), 30.0, 14.05, 44.20, 100);
        row("NPS 10/5/5", Nps, promoters(10, 5, 5), 25.0, -11.72, 55.19, 20);
        row("NPS 15/0/0 is clamped", Nps, promoters(15, 0, 0), 100, 61.56, 100, 15);
        row("NPS 420/310/270", Nps, promoters(420, 310, 270), 15.0, 9.90, 20.01, 1000);
        row("NPS from answers", Nps,
            {{u"0"_s, 5}, {u"6"_s, 15}, {u"7"_s, 10}, {u"8"_s, 20}, {u"9"_s, 30}, {u"10"_s, 20}}, 30.0, 14.05, 44.20,
            100);
        row("NPS without answers", Nps, promoters(0, 0, 0), kNone, kNone, kNone, 0);
        row("CSAT 74 of 107", Csat, {{u"satisfied"_s, 74}, {u"n"_s, 107}}, 69.159, 59.872, 77.118, 107);
        row("CSAT from answers on 1-5", Csat, {{u"1"_s, 14}, {u"2"_s, 9}, {u"3"_s, 10}, {u"4"_s, 32}, {u"5"_s, 42}},
            69.159, 59.872, 77.118, 107);
        row("CSAT from answers on 1-7", Csat, {{u"1"_s, 10}, {u"5"_s, 23}, {u"6"_s, 32}, {u"7"_s, 42}}, 69.159, 59.872,
            77.118, 107);
        row("CSAT 0 of 10", Csat, {{u"satisfied"_s, 0}, {u"n"_s, 10}}, 0, 0, 27.753, 10);
        row("CSAT 10 of 10", Csat, {{u"satisfied"_s, 10}, {u"n"_s, 10}}, 100, 72.247, 100, 10);
        row("CSAT 1 of 20", Csat, {{u"satisfied"_s, 1}, {u"n"_s, 20}}, 5, 0.888, 23.613, 20);
        row("CSAT 11 of 10 is impossible", Csat, {{u"satisfied"_s, 11}, {u"n"_s, 10}}, kNone, kNone, kNone, 0);
        row("CSAT of nobody", Csat, {{u"satisfied"_s, 0}, {u"n"_s, 0}}, kNone, kNone, kNone, 0);
        row("churn 27 of 1000", Churn, {{u"lost"_s, 27}, {u"start"_s, 1000}}, 2.7, 1.862, 3.9, 1000);
        row("retention is the complement", Retention, {{u"lost"_s, 27}, {u"start"_s, 1000}}, 97.3, 96.1, 98.138, 1000);
        row("retention without new customers", Retention, {{u"start"_s, 1000}, {u"end"_s, 1023}, {u"new"_s, 50}}, 97.3,
            96.1, 98.138, 1000);
        row("FCR", Fcr, {{u"resolved"_s, 74}, {u"n"_s, 107}}, 69.159, 59.872, 77.118, 107);
        row("conversion", Conversion, {{u"converted"_s, 27}, {u"visitors"_s, 1000}}, 2.7, 1.862, 3.9, 1000);
        row("engagement", Engagement, {{u"engagements"_s, 1}, {u"reach"_s, 20}}, 5, 0.888, 23.613, 20);
        row("mean satisfaction", CsatMean, {{u"mean"_s, 4.2}, {u"sd"_s, 0.9}, {u"n"_s, 16}}, 4.2, 3.720, 4.680, 16);
        row("CES 1 of two answers", Ces1, {{u"1"_s, 1}, {u"3"_s, 1}}, 2, -10.706, 14.706, 2);
        row("CES 2 from a distribution", Ces2,
            {{u"1"_s, 30}, {u"2"_s, 38}, {u"3"_s, 42}, {u"4"_s, 54}, {u"5"_s, 46}, {u"6"_s, 37}, {u"7"_s, 22}}, 3.918,
            3.700, 4.136, 269);
        row("mean without deviation has no interval", Ces2, {{u"mean"_s, 4.6}, {u"n"_s, 148}}, 4.6, kNone, kNone, 148);
        row("one answer has no interval", Custom, {{u"5"_s, 1}}, 5, kNone, kNone, 1);
        row("median", Frt, {{u"median"_s, 12}, {u"mean"_s, 40}, {u"n"_s, 90}}, 12, kNone, kNone, 90);
        row("nothing", Custom, {}, kNone, kNone, kNone, 0);
    }
    void formulasGiveTheKnownValues()
    {
        QFETCH(MetricKind, kind);
        QFETCH(Counts, counts);
        QFETCH(double, value);
        QFETCH(double, low);
        QFETCH(double, high);
        const Estimate result = estimate(kind, measured(counts));
        QVERIFY2(near(result.value, value), qPrintable(QString::number(result.value.value_or(kNone))));
        QVERIFY2(near(result.low, low), qPrintable(QString::number(result.low.value_or(kNone))));
        QVERIFY2(near(result.high, high), qPrintable(QString::number(result.high.value_or(kNone))));
        QTEST(result.n, "n");
    }

    void movementIsToldFromNoise_data()
    {
        QTest::addColumn<MetricKind>("kind");
        QTest::addColumn<Counts>("before");
        QTest::addColumn<Counts>("now");
        QTest::addColumn<Movement>("movement");
        const auto share = [](double part, double n) { return Counts{{u"satisfied"_s, part}, {u"n"_s, n}}; };
        const auto mean = [](double value, double sd, double n) {
            return Counts{{u"mean"_s, value}, {u"sd"_s, sd}, {u"n"_s, n}};
        };
        using enum MetricKind;
        // 60/100 against 74/100: pooled z = 2.107; against 73/100: 1.950
        QTest::newRow("share up") << Csat << share(60, 100) << share(74, 100) << Movement::Up;
        QTest::newRow("share within noise") << Csat << share(60, 100) << share(73, 100) << Movement::Steady;
        QTest::newRow("share down") << Csat << share(74, 100) << share(60, 100) << Movement::Down;
        QTest::newRow("all satisfied twice") << Csat << share(10, 10) << share(20, 20) << Movement::Steady;
        QTest::newRow("score up") << Nps << promoters(30, 40, 30) << promoters(50, 30, 20) << Movement::Up;
        QTest::newRow("score within noise")
            << Nps << promoters(45, 30, 25) << promoters(50, 30, 20) << Movement::Steady;
        QTest::newRow("score down") << Nps << promoters(50, 30, 20) << promoters(30, 40, 30) << Movement::Down;
        // Welch: 4.0 against 4.5, sd 1, n 20 each: t = 1.58 < 2.02; n 50 each: 2.5 > 1.98
        QTest::newRow("mean within noise") << Ces2 << mean(4, 1, 20) << mean(4.5, 1, 20) << Movement::Steady;
        QTest::newRow("mean up") << Ces2 << mean(4, 1, 50) << mean(4.5, 1, 50) << Movement::Up;
        QTest::newRow("mean down") << Ces2 << mean(4.5, 1, 50) << mean(4, 1, 50) << Movement::Down;
        QTest::newRow("means without spread") << Ces2 << mean(4, 0, 50) << mean(4.5, 0, 50) << Movement::Up;
        QTest::newRow("no deviation") << Ces2 << Counts{{u"mean"_s, 4}, {u"n"_s, 50}} << mean(4, 1, 50)
                                      << Movement::Unknown;
        QTest::newRow("no answers before") << Csat << Counts{} << share(60, 100) << Movement::Unknown;
    }
    void movementIsToldFromNoise()
    {
        QFETCH(MetricKind, kind);
        QFETCH(Counts, before);
        QFETCH(Counts, now);
        State state;
        state.put(Metric{.id = {7}, .kind = kind});
        state.put(measured(now, u"2026-09-30"_s, 1));
        QCOMPARE(latestMovement(state, {7}), Movement::Unknown);
        state.put(measured(before, u"2026-06-30"_s, 2));
        QTEST(latestMovement(state, {7}), "movement");
    }

    void latestIsTheNewestByDate()
    {
        State state;
        state.put(Metric{.id = {7}, .kind = MetricKind::Custom});
        QVERIFY(!latestEstimate(state, {7}).value);
        state.put(measured({{u"value"_s, 2}}, u"2026-09-30"_s, 1));
        state.put(measured({{u"value"_s, 1}}, u"2026-06-30"_s, 2));
        QCOMPARE(latestEstimate(state, {7}).value, 2.0);
    }

    /// As the panel and the pages show it: imports are counted by month, and the last month is a part only.
    void latestIsAWholeQuarter()
    {
        State state;
        state.put(Metric{.id = {7}, .kind = MetricKind::Nps});
        state.put(measured(promoters(2, 0, 8), u"2026-02-01"_s, 1));
        state.put(measured(promoters(5, 5, 0), u"2026-05-01"_s, 2)); // none in the third quarter
        state.put(measured(promoters(10, 0, 0), u"2026-10-01"_s, 3));
        state.put(measured(promoters(8, 0, 2), u"2026-11-01"_s, 4));
        QCOMPARE(latestEstimate(state, {7}).n, 20.0);
        QCOMPARE(latestEstimate(state, {7}).value, 80.0);
        QCOMPARE(latestChange(state, {7}).difference, 30.0); // from the second
        state.put(measured({}, u"2026-12-01"_s, 5));         // a month without answers changes nothing
        QCOMPARE(latestEstimate(state, {7}).value, 80.0);
    }

    void valuesAreWrittenAsPeopleDo_data()
    {
        QTest::addColumn<MetricKind>("kind");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        using enum MetricKind;
        QTest::newRow("NPS") << Nps << 31.06 << u"+31"_s;
        QTest::newRow("NPS below zero") << Nps << -12.5 << u"\u221213"_s;
        QTest::newRow("NPS zero") << Nps << -0.2 << u"0"_s;
        QTest::newRow("CSAT") << Csat << 68.93 << u"69\u00a0%"_s;
        QTest::newRow("CSAT half") << Csat << 0.5 << u"1\u00a0%"_s;
        QTest::newRow("CES") << Ces2 << 3.918 << u"3.9"_s;
        QTest::newRow("CES half") << Ces2 << 2.25 << u"2.3"_s;
        QTest::newRow("churn") << Churn << 3.734 << u"3.7\u00a0%"_s;
        QTest::newRow("large amount") << Clv << 1234.4 << u"1234"_s;
        QTest::newRow("small amount") << Custom << -3.25 << u"\u22123.3"_s;
    }
    void valuesAreWrittenAsPeopleDo()
    {
        QFETCH(MetricKind, kind);
        QFETCH(double, value);
        QTEST(valueText(kind, value), "text");
    }

    void intervalsAreWrittenAsPeopleDo_data()
    {
        QTest::addColumn<MetricKind>("kind");
        QTest::addColumn<Counts>("counts");
        QTest::addColumn<QString>("text");
        using enum MetricKind;
        QTest::newRow("NPS") << Nps << promoters(126, 94, 44) << u"22\u201340"_s;
        QTest::newRow("NPS below zero") << Nps << promoters(10, 5, 5) << u"\u221212 to 55"_s;
        QTest::newRow("CSAT") << Csat << Counts{{u"satisfied"_s, 61}, {u"n"_s, 96}} << u"54\u201372"_s;
        QTest::newRow("churn") << Churn << Counts{{u"lost"_s, 9}, {u"start"_s, 241}} << u"2.0\u20136.9"_s;
        QTest::newRow("none") << Ces2 << Counts{{u"mean"_s, 4}} << u""_s;
    }
    void intervalsAreWrittenAsPeopleDo()
    {
        QFETCH(MetricKind, kind);
        QFETCH(Counts, counts);
        QTEST(intervalText(kind, estimate(kind, measured(counts))), "text");
    }

    void unitsStandBehindAmountsAndTimes_data()
    {
        QTest::addColumn<MetricKind>("kind");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<Counts>("counts");
        QTest::addColumn<QString>("text");
        using enum MetricKind;
        QTest::newRow("hours") << Frt << u"h"_s << Counts{{u"median"_s, 3.2}} << u"3.2\u00a0h"_s;
        QTest::newRow("money") << Clv << u"EUR"_s << Counts{{u"value"_s, 1234.4}} << u"1234\u00a0EUR"_s;
        QTest::newRow("little money") << Clv << u"EUR"_s << Counts{{u"value"_s, 9.5}} << u"9.50\u00a0EUR"_s;
        QTest::newRow("no unit") << Aht << QString() << Counts{{u"value"_s, 9.5}} << u"9.5"_s;
        QTest::newRow("share") << Csat << u"points"_s << Counts{{u"satisfied"_s, 74}, {u"n"_s, 107}} << u"69\u00a0%"_s;
        QTest::newRow("ratio") << Custom << u"trees"_s << Counts{{u"numerator"_s, 1}, {u"denominator"_s, 3}}
                               << u"33.3\u00a0%"_s;
        QTest::newRow("no value") << Frt << u"h"_s << Counts{} << QString();
    }
    void unitsStandBehindAmountsAndTimes()
    {
        QFETCH(MetricKind, kind);
        QFETCH(QString, unit);
        QFETCH(Counts, counts);
        const Metric metric{.kind = kind, .unit = unit};
        QTEST(valueText(metric, estimate(kind, measured(counts))), "text");
    }

    void restatedValuesAreWrittenInTheirOwnWay()
    {
        const Measurement measurement = measured(
            {{u"1"_s, 30}, {u"2"_s, 38}, {u"3"_s, 42}, {u"4"_s, 54}, {u"5"_s, 46}, {u"6"_s, 37}, {u"7"_s, 22}});
        QStringList all;
        for (const Estimate &one : restatements(MetricKind::Ces2, measurement)) {
            all.append(valueText(*one.variant, *one.value) + u' ' + variantText(*one.variant, one.scale) + u": "_s
                       + intervalText(MetricKind::Ces2, one));
        }
        QCOMPARE(all, (QStringList{u"3.9 mean, 1 to 7: 3.7\u20134.1"_s, u"39\u00a0% agree, 5 to 7: 33\u201345"_s,
                                   u"\u221219 index, 6 and 7 less 1 to 3: \u221228 to \u221210"_s}));
    }

    void variantsAreNamed()
    {
        QCOMPARE(variantText(MetricVariant::TopTwo, 5), u"top two of 5"_s);
        QCOMPARE(variantText(MetricVariant::TopTwo), u"top two answers"_s);
        for (int i = 0; i < enumCount<MetricKind>(); ++i) {
            const auto kind = static_cast<MetricKind>(i);
            for (const MetricVariant variant : variantsOf(kind)) {
                QVERIFY(hasVariant(kind, variant));
                QVERIFY(!variantText(variant).isEmpty());
                QCOMPARE(enumFromName<MetricVariant>(QString(enumName(variant))), variant);
            }
        }
        QVERIFY(!hasVariant(MetricKind::Nps, MetricVariant::Mean));
        QVERIFY(!estimate(MetricKind::Nps, measured(promoters(1, 1, 1)), MetricVariant::Mean).value);
    }

    void chipsHaveShortNames()
    {
        QCOMPARE(shortName(Metric{.name = u"Renewal NPS"_s, .kind = MetricKind::Nps}), u"NPS"_s);
        QCOMPARE(shortName(Metric{.name = u"Trees planted"_s, .kind = MetricKind::Custom}), u"Trees planted"_s);
    }
};

PERIPLUS_SUITE(TestEstimate, QCoreApplication)
#include "tst_estimate.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Intervals and tests against noise, and what has to hold for any counts.
#include "core/metrics/estimate.h"
#include "core/metrics/interval.h"
#include "core/metrics/lifetime_value.h"
#include "core/metrics/measured.h"
#include "core/metrics/noise.h"
#include "core/metrics/priority.h"
#include "tests/support/main/suite.h"

#include <QRandomGenerator>

#include <cmath>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kSeed = 20261122;
constexpr int kRounds = 300;

/// The values 1, 2, 3 … n, each once.
QMap<double, double> upTo(int n)
{
    QMap<double, double> times;
    for (int value = 1; value <= n; ++value)
        times.insert(value, 1);
    return times;
}

Counts randomAnswers(QRandomGenerator &random, int lowest, int highest)
{
    Counts counts;
    const quint32 size = 1u << random.bounded(11);
    for (int answer = lowest; answer <= highest; ++answer)
        counts.insert(QString::number(answer), random.bounded(size));
    counts[QString::number(highest)] += 1;
    return counts;
}

} // namespace

class TestMetricStatistics : public QObject
{
    Q_OBJECT

private slots:
    void plainMarginsOfTheScore_data()
    {
        QTest::addColumn<double>("promoters");
        QTest::addColumn<double>("detractors");
        QTest::addColumn<double>("n");
        QTest::addColumn<double>("margin");
        QTest::newRow("50/30/20") << 50.0 << 20.0 << 100.0 << 15.308;
        QTest::newRow("10/5/5") << 10.0 << 5.0 << 20.0 << 36.34;
        QTest::newRow("15/0/0 misleads") << 15.0 << 0.0 << 15.0 << 0.0;
        QTest::newRow("420/310/270") << 420.0 << 270.0 << 1000.0 << 5.064;
    }
    void plainMarginsOfTheScore()
    {
        QFETCH(double, promoters);
        QFETCH(double, detractors);
        QFETCH(double, n);
        QFETCH(double, margin);
        const double found = 100 * kNormal95 * std::sqrt(promoterVariance(promoters / n, detractors / n) / n);
        QVERIFY2(std::abs(found - margin) < 0.01, qPrintable(QString::number(found)));
    }

    void scoreIsNotClampedHere()
    {
        const Interval interval = promoterInterval(15, 0, 15);
        QVERIFY(std::abs(interval.low - 61.56) < 0.01);
        QVERIFY(std::abs(interval.high - 105.1) < 0.05);
    }

    void quantilesAreThoseOfSpreadsheets()
    {
        QCOMPARE(quantile(upTo(1), 0.5), 1.0);
        QCOMPARE(quantile(upTo(4), 0.5), 2.5);
        QCOMPARE(quantile(upTo(5), 0.5), 3.0);
        QVERIFY(std::abs(quantile(upTo(10), 0.9) - 9.1) < 1e-9);
        QCOMPARE(quantile({{1, 3}, {7, 3}}, 0.5), 4.0);
        QCOMPARE(quantile({{1, 1e9}, {7, 1}}, 0.5), 1.0);
    }

    void rankIntervals_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("part");
        QTest::addColumn<double>("low"); // 0: none
        QTest::addColumn<double>("high");
        // Ranks of Hahn and Meeker's tables, two-sided at least 95 %
        QTest::newRow("5 are too few") << 5 << 0.5 << 0.0 << 0.0;
        QTest::newRow("6") << 6 << 0.5 << 1.0 << 6.0;
        QTest::newRow("10") << 10 << 0.5 << 2.0 << 9.0;
        QTest::newRow("20") << 20 << 0.5 << 6.0 << 15.0;
        QTest::newRow("100") << 100 << 0.5 << 40.0 << 61.0;
        QTest::newRow("35 are too few") << 35 << 0.9 << 0.0 << 0.0;
        QTest::newRow("36") << 36 << 0.9 << 29.0 << 36.0;
        QTest::newRow("100 of the tail") << 100 << 0.9 << 84.0 << 96.0;
    }
    void rankIntervals()
    {
        QFETCH(int, n);
        QFETCH(double, part);
        QFETCH(double, low);
        const std::optional<Interval> interval = quantileInterval(upTo(n), part);
        QCOMPARE(interval.has_value(), low > 0);
        if (!interval)
            return;
        QCOMPARE(interval->low, low);
        QTEST(interval->high, "high");
    }

    void sharesAreTested()
    {
        // Fisher, 3 of 10 against nobody of 10: p = 0.211; 5 of 10: p = 0.033; 0 of 1000 against 3 of 20: p < 0.001
        QVERIFY(!differ(ShareCount{3, 10}, ShareCount{0, 10}));
        QVERIFY(differ(ShareCount{0, 1000}, ShareCount{3, 20}));
        QVERIFY(!differ(ShareCount{0, 1000000}, ShareCount{0, 5}));
        QVERIFY(!differ(ShareCount{1, 2}, ShareCount{0, 3}));
        const double most = 9007199254740992.0; // 2^53
        QVERIFY(!differ(ShareCount{most, most}, ShareCount{1, 1}));
        QVERIFY(!differ(MeanCount{1, 1e200, 10}, MeanCount{2, 1e200, 10}).value_or(false));
        QVERIFY(!differ(MeanCount{1, 1e-90, 10}, MeanCount{1, 1e-90, 10}).value_or(false));
        // "N - 1": 60 against 74 of 100: z = 2.102
        QVERIFY(differ(ShareCount{60, 100}, ShareCount{74, 100}));
        QVERIFY(!differ(ShareCount{60, 100}, ShareCount{73, 100}));
    }

    void quantilesAreTested()
    {
        const auto shifted = [](double by) { return QuantileCount{10 + by, 9 + by, 11 + by, 50}; };
        // Standard errors 0.51 each: the difference has to be above 1.41
        QVERIFY(!*differ(shifted(0), shifted(1.4)));
        QVERIFY(*differ(shifted(0), shifted(1.5)));
        QVERIFY(!differ(shifted(0), QuantileCount{12, std::nullopt, std::nullopt, 4}));
    }

    void lifetimesAndChurn()
    {
        QVERIFY(std::abs(*contractValue(100, 0.8, 0.1, FirstMargin::AtEnd) - 266.6667) < 1e-3);
        QVERIFY(std::abs(*contractValue(100, 0.8, 0.1, FirstMargin::Now) - 366.6667) < 1e-3);
        QVERIFY(!contractValue(100, 1, 0.1, FirstMargin::AtEnd));
        QVERIFY(!contractValue(100, -0.1, 0.1, FirstMargin::AtEnd));
        QVERIFY(!contractValue(100, 0.5, -0.1, FirstMargin::AtEnd));
        QVERIFY(std::abs(annualChurn(0.05) - 0.45964) < 1e-5);
    }

    void priorities()
    {
        QCOMPARE(opportunityScore(8, 4), 12.0);
        QCOMPARE(opportunityScore(4, 8), 4.0);
        QVERIFY(isOverServed(4, 8));
        QVERIFY(!isOverServed(8, 4));
        QCOMPARE(*riceScore(1000, 2, 0.8, 4), 400.0);
        QVERIFY(!riceScore(1000, 2, 0.8, 0));
        QCOMPARE(iceScore(8, 7, 5), 280.0);
        QCOMPARE(impactEffort(9, 2), ImpactEffort::QuickWin);
        QCOMPARE(impactEffort(9, 8), ImpactEffort::BigBet);
        QCOMPARE(impactEffort(2, 2), ImpactEffort::FillIn);
        QCOMPARE(impactEffort(2, 8), ImpactEffort::Avoid);
    }

    void restatingKeepsTheAnswers()
    {
        QRandomGenerator random(kSeed);
        using enum MetricKind;
        for (int round = 0; round < kRounds; ++round) {
            for (const auto &[kind, lowest, highest] :
                 {std::tuple(Nps, 0, 10), std::tuple(Csat, 1, 5), std::tuple(Csat, 1, 7), std::tuple(CsatMean, 1, 5),
                  std::tuple(Ces1, 1, 5), std::tuple(Ces2, 1, 7), std::tuple(Frt, 1, 40),
                  std::tuple(ResolutionTime, 0, 9)}) {
                const Counts counts = randomAnswers(random, lowest, highest);
                const QList<Estimate> all = restatements(kind, {.counts = counts});
                QVERIFY(!all.isEmpty());
                for (const Estimate &one : all) {
                    QCOMPARE(one.n, all.first().n);
                    if (!one.low)
                        continue;
                    const bool score =
                        one.variant == MetricVariant::NetPromoters || one.variant == MetricVariant::EffortIndex;
                    // The three imaginary answers may carry an interval past a score at the very end.
                    const double room = score ? 0 : 1e-9;
                    QVERIFY(*one.low <= *one.high);
                    QVERIFY2(score || (*one.low <= *one.value + room && *one.high >= *one.value - room),
                             qPrintable(u"%1: %2 in %3..%4"_s.arg(enumName(*one.variant))
                                            .arg(*one.value)
                                            .arg(*one.low)
                                            .arg(*one.high)));
                }
            }
        }
    }

    void moreAnswersNarrowTheInterval()
    {
        QRandomGenerator random(kSeed);
        for (int round = 0; round < kRounds; ++round) {
            const Counts counts = randomAnswers(random, 0, 10);
            Counts twice = counts;
            for (double &count : twice)
                count *= 2;
            const Estimate once = estimate(MetricKind::Nps, {.counts = counts});
            const Estimate doubled = estimate(MetricKind::Nps, {.counts = twice});
            QVERIFY(std::abs(*once.value - *doubled.value) < 1e-9);
            QVERIFY(*doubled.high - *doubled.low <= *once.high - *once.low + 1e-9);
        }
    }

    void aHappierAnswerNeverLowersAScore()
    {
        QRandomGenerator random(kSeed);
        for (int round = 0; round < kRounds; ++round) {
            for (const auto &[kind, lowest, highest] :
                 {std::tuple(MetricKind::Nps, 0, 10), std::tuple(MetricKind::Csat, 1, 5),
                  std::tuple(MetricKind::Ces2, 1, 7)}) {
                Counts counts = randomAnswers(random, lowest, highest);
                const QString from = QString::number(random.bounded(lowest, highest));
                const QString to = QString::number(from.toInt() + 1);
                counts[from] += 1;
                const QList<Estimate> before = restatements(kind, {.counts = counts});
                counts[from] -= 1;
                counts[to] += 1;
                const QList<Estimate> after = restatements(kind, {.counts = counts});
                QCOMPARE(after.size(), before.size());
                for (qsizetype i = 0; i < after.size(); ++i)
                    QVERIFY(*after[i].value >= *before[i].value - 1e-9);
            }
        }
    }

    void testsDoNotDependOnTheOrder()
    {
        QRandomGenerator random(kSeed);
        for (int round = 0; round < kRounds; ++round) {
            const double n = 1 + random.bounded(60);
            const double m = 1 + random.bounded(60);
            const ShareCount a{double(random.bounded(int(n) + 1)), n};
            const ShareCount b{double(random.bounded(int(m) + 1)), m};
            QCOMPARE(differ(a, b), differ(b, a));
            QVERIFY(!differ(a, a));
        }
    }

    /// Of two samples of the same customers one in twenty or fewer may be told as a change; this is a seeded count.
    void noiseIsSeldomTakenForAChange()
    {
        QRandomGenerator random(kSeed);
        int moved = 0;
        int scores = 0;
        constexpr int kPairs = 2000;
        const auto sample = [&](int n) {
            PromoterCount count{.n = double(n)};
            for (int i = 0; i < n; ++i) {
                const int answer = random.bounded(10);
                count.promoters += answer < 5;
                count.detractors += answer > 7;
            }
            return count;
        };
        for (int pair = 0; pair < kPairs; ++pair) {
            const PromoterCount a = sample(80);
            const PromoterCount b = sample(60);
            scores += differ(a, b);
            moved += differ(ShareCount{a.promoters, a.n}, ShareCount{b.promoters, b.n});
        }
        QVERIFY2(scores < kPairs * 6 / 100, qPrintable(QString::number(scores)));
        QVERIFY2(moved < kPairs * 6 / 100, qPrintable(QString::number(moved)));
        QVERIFY(scores > kPairs * 2 / 100 && moved > kPairs * 2 / 100); // nor is everything noise
    }
};

PERIPLUS_SUITE(TestMetricStatistics, QCoreApplication)
#include "tst_metric_statistics.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Targets, judgements, review rhythm, trends and what adds up.
#include "core/metrics/measured.h"
#include "core/metrics/review_rhythm.h"
#include "core/metrics/series.h"
#include "core/metrics/target.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(periplus::TargetVerdict)

namespace {

Estimate between(double value, double low, double high)
{
    return {.value = value, .low = low, .high = high, .n = 100};
}

State measuredState(MetricKind kind, const QList<std::pair<QString, Counts>> &measurements)
{
    State state;
    state.put(Metric{.id = {7}, .kind = kind});
    qint64 id = 0;
    for (const auto &[date, counts] : measurements)
        state.put(Measurement{{++id}, {7}, date, counts});
    return state;
}

} // namespace

class TestMetricReview : public QObject
{
    Q_OBJECT

private slots:
    void targetsHaveADirection_data()
    {
        QTest::addColumn<Estimate>("estimate");
        QTest::addColumn<double>("target");
        QTest::addColumn<bool>("higher");
        QTest::addColumn<TargetVerdict>("verdict");
        using enum TargetStatus;
        QTest::newRow("surely met") << between(50, 45, 55) << 40.0 << true << TargetVerdict{Met, true, 10};
        QTest::newRow("met") << between(50, 45, 55) << 47.0 << true << TargetVerdict{Met, false, 3};
        QTest::newRow("exactly") << between(50, 45, 55) << 50.0 << true << TargetVerdict{Met, false, 0};
        QTest::newRow("missed") << between(50, 45, 55) << 53.0 << true << TargetVerdict{Missed, false, -3};
        QTest::newRow("surely missed") << between(50, 45, 55) << 60.0 << true << TargetVerdict{Missed, true, -10};
        QTest::newRow("less is better, met") << between(3, 2, 4) << 5.0 << false << TargetVerdict{Met, true, 2};
        QTest::newRow("less is better, missed") << between(3, 2, 4) << 1.0 << false << TargetVerdict{Missed, true, -2};
        QTest::newRow("less is better, near") << between(3, 2, 4) << 2.5 << false << TargetVerdict{Missed, false, -0.5};
        QTest::newRow("no interval") << Estimate{.value = 5} << 4.0 << true << TargetVerdict{Met, false, 1};
        QTest::newRow("no value") << Estimate() << 4.0 << true << TargetVerdict{NoValue, false, 0};
    }
    void targetsHaveADirection()
    {
        QFETCH(Estimate, estimate);
        QFETCH(double, target);
        QFETCH(bool, higher);
        QFETCH(TargetVerdict, verdict);
        QCOMPARE(againstTarget(estimate, target, higher), verdict);
        QCOMPARE(againstTarget(estimate, std::nullopt, higher).status, TargetStatus::NoTarget);
    }

    void movementsAreJudged()
    {
        QCOMPARE(judge(Movement::Up, true), Judgement::Better);
        QCOMPARE(judge(Movement::Up, false), Judgement::Worse);
        QCOMPARE(judge(Movement::Down, true), Judgement::Worse);
        QCOMPARE(judge(Movement::Down, false), Judgement::Better);
        QCOMPARE(judge(Movement::Steady, false), Judgement::WithinNoise);
        QCOMPARE(judge(Movement::Unknown, true), Judgement::Unknown);
        QCOMPARE(judgementText(Judgement::WithinNoise), u"within noise"_s);
    }

    void rhythmsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code"); // empty: no rhythm
        QTest::newRow("weekly") << u"Weekly"_s << u"weekly"_s;
        QTest::newRow("every week") << u" every  week "_s << u"weekly"_s;
        QTest::newRow("two weeks") << u"every 2 weeks"_s << u"every 2 weeks"_s;
        QTest::newRow("fortnight") << u"fortnightly"_s << u"every 2 weeks"_s;
        QTest::newRow("quarter") << u"every quarter"_s << u"quarterly"_s;
        QTest::newRow("three months") << u"every 3 months"_s << u"quarterly"_s;
        QTest::newRow("ISO") << u"P6M"_s << u"half-yearly"_s;
        QTest::newRow("annual") << u"annually"_s << u"yearly"_s;
        QTest::newRow("ten days") << u"every 10 days"_s << u"every 10 days"_s;
        QTest::newRow("none") << u"when Anna asks"_s << QString();
        QTest::newRow("every nothing") << u"every 0 weeks"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void rhythmsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const std::optional<ReviewRhythm> rhythm = reviewRhythm(text);
        QCOMPARE(rhythm.has_value(), !code.isEmpty());
        if (!rhythm)
            return;
        QCOMPARE(reviewCode(*rhythm), code);
        QCOMPARE(reviewRhythm(reviewCode(*rhythm)), rhythm);
    }

    void reviewsComeDue()
    {
        const QDate measured(2026, 1, 31);
        QCOMPARE(nextReview(measured, *reviewRhythm(u"monthly"_s)), QDate(2026, 2, 28));
        QCOMPARE(nextReview(measured, *reviewRhythm(u"weekly"_s)), QDate(2026, 2, 7));
        QCOMPARE(nextReview(QDate(2028, 2, 29), *reviewRhythm(u"yearly"_s)), QDate(2029, 2, 28));
        QCOMPARE(reviewState(u"monthly"_s, measured, QDate(2026, 2, 27)), ReviewState::NotYet);
        QCOMPARE(reviewState(u"monthly"_s, measured, QDate(2026, 2, 28)), ReviewState::DueToday);
        QCOMPARE(reviewState(u"monthly"_s, measured, QDate(2026, 3, 1)), ReviewState::Overdue);
        QCOMPARE(reviewState(u"monthly"_s, {}, measured), ReviewState::NeverMeasured);
        QCOMPARE(reviewState(u"sometimes"_s, measured, measured), ReviewState::NoRhythm);
    }

    void trendsKeepOneVariant()
    {
        const State state = measuredState(MetricKind::Frt, {{u"2026-09-30"_s, {{u"1"_s, 3}, {u"9"_s, 1}}},
                                                            {u"2026-06-30"_s, {{u"mean"_s, 40}, {u"n"_s, 9}}},
                                                            {u"2026-03-31"_s, {{u"median"_s, 4}}},
                                                            {u"soon"_s, {{u"median"_s, 5}}}});
        const QList<DatedEstimate> medians = series(state, {7});
        QCOMPARE(medians.size(), 3);
        QCOMPARE(medians[0].estimate.value, 4.0);
        QVERIFY(!medians[1].estimate.value); // a mean is no median
        QCOMPARE(medians[2].estimate.value, 1.0);
        const QList<DatedEstimate> means = series(state, {7}, MetricVariant::Mean);
        QVERIFY(!means[0].estimate.value);
        QCOMPARE(means[1].estimate.value, 40.0);
        QCOMPARE(means[2].estimate.value, 3.0);
        QCOMPARE(latestMovement(state, {7}), Movement::Unknown);
    }

    void scalesAreNotCompared()
    {
        const auto at = [](const Counts &counts) { return Measurement{.counts = counts}; };
        const Counts five{{u"4"_s, 90}, {u"5"_s, 90}};
        const Counts seven{{u"4"_s, 90}, {u"7"_s, 90}};
        QCOMPARE(changeBetween(MetricKind::Csat, at(five), at(seven)), MetricChange());
        QCOMPARE(changeBetween(MetricKind::Csat, at(five), at(five)), (MetricChange{Movement::Steady, 0.0}));
    }

    void restatedChanges()
    {
        const Measurement before{.counts = {{u"1"_s, 20}, {u"4"_s, 40}, {u"7"_s, 40}}};
        const Measurement now{.counts = {{u"1"_s, 40}, {u"4"_s, 40}, {u"7"_s, 20}}};
        using enum MetricVariant;
        const MetricChange index = changeBetween(MetricKind::Ces2, before, now, EffortIndex);
        QCOMPARE(index.movement, Movement::Down);
        QCOMPARE(*index.difference, -40.0);
        const MetricChange mean = changeBetween(MetricKind::Ces2, before, now);
        QCOMPARE(mean.movement, Movement::Down);
        QCOMPARE(changeText(MetricKind::Ces2, estimate(MetricKind::Ces2, now), mean), u"\u22121.2"_s);
        QCOMPARE(changeText(MetricKind::Ces2, estimate(MetricKind::Ces2, now, EffortIndex), index), u"\u221240"_s);
        QCOMPARE(changeText(MetricKind::Ces2, {}, {}), QString());
    }

    void answersAddUp()
    {
        const QList<Counts> groups{{{u"promoters"_s, 5}, {u"passives"_s, 3}, {u"detractors"_s, 2}},
                                   {},
                                   {{u"promoters"_s, 1}, {u"passives"_s, 0}, {u"detractors"_s, 4}}};
        QCOMPARE(*pooledCounts(MetricKind::Nps, groups),
                 (Counts{{u"promoters"_s, 6}, {u"passives"_s, 3}, {u"detractors"_s, 6}}));
        QCOMPARE(*pooledCounts(MetricKind::Csat, {{{u"4"_s, 2}, {u"scale"_s, 5}}, {{u"5"_s, 1}, {u"scale"_s, 5}}}),
                 (Counts{{u"4"_s, 2}, {u"5"_s, 1}, {u"scale"_s, 5}}));
        QCOMPARE(pooledCounts(MetricKind::Csat, {{{u"4"_s, 2}}, {{u"7"_s, 1}}}).error().code, Errc::InvalidValue);
        // what was typed and what was imported in the same quarter
        const Counts answers{{u"10"_s, 1}, {u"9"_s, 4}, {u"8"_s, 2}, {u"6"_s, 1}, {u"0"_s, 1}};
        const Counts total{{u"promoters"_s, 10}, {u"passives"_s, 5}, {u"detractors"_s, 4}};
        QCOMPARE(*pooledCounts(MetricKind::Nps, {groups[0], answers}), total);
        QCOMPARE(*pooledCounts(MetricKind::Nps, {answers, groups[0]}), total);
        QCOMPARE(*pooledCounts(MetricKind::Nps, {{{u"promoters"_s, 5}, {u"n"_s, 10}, {u"detractors"_s, 2}}, answers}),
                 total);
        QCOMPARE(*pooledCounts(MetricKind::Csat, {{{u"satisfied"_s, 3}, {u"n"_s, 4}},
                                                  {{u"5"_s, 2}, {u"4"_s, 1}, {u"1"_s, 1}, {u"scale"_s, 5}}}),
                 (Counts{{u"satisfied"_s, 6}, {u"n"_s, 8}}));
        QCOMPARE(pooledCounts(MetricKind::Csat, {{{u"satisfied"_s, 3}, {u"n"_s, 4}},
                                                 {{u"5"_s, 2}, {u"scale"_s, 5}},
                                                 {{u"7"_s, 2}, {u"scale"_s, 7}}})
                     .error()
                     .code,
                 Errc::InvalidValue); // the two highest of five are others than those of seven
        QCOMPARE(pooledCounts(MetricKind::Churn, {{{u"lost"_s, 4}, {u"start"_s, 9}}}).error().code, Errc::Unsupported);
        QCOMPARE(pooledCounts(MetricKind::Nps, {{{u"promotors"_s, 4}}}).error().code, Errc::InvalidValue);
    }
};

PERIPLUS_SUITE(TestMetricReview, QCoreApplication)
#include "tst_metric_review.moc"

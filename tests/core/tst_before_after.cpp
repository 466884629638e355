// SPDX-License-Identifier: GPL-3.0-or-later
// What was before a change and after it, and where values come from.
#include "core/metrics/before_after.h"
#include "core/metrics/breakdown.h"
#include "tests/support/core/journey_builder.h"
#include "tests/support/main/suite.h"

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

QMap<QString, double> satisfied(double part, double n)
{
    return {{u"satisfied"_s, part}, {u"n"_s, n}};
}

void addMeasurement(JourneyBuilder &made, MetricId metric, const QString &date, const QMap<QString, double> &counts)
{
    Measurement row;
    row.id = made.newId<Measurement>();
    row.metric = metric;
    row.date = date;
    row.counts = counts;
    made.state.put(row);
}

MetricId addMetric(JourneyBuilder &made, Metric row)
{
    row.id = made.newId<Metric>();
    row.rank = made.nextRank();
    made.state.put(row);
    return row.id;
}

} // namespace

class TestBeforeAfter : public QObject
{
    Q_OBJECT

private slots:
    void bothSidesAreTakenTogether()
    {
        JourneyBuilder made;
        const MetricId csat = addMetric(made, {.name = u"CSAT"_s, .kind = MetricKind::Csat});
        addMeasurement(made, csat, u"2025-12-31"_s, satisfied(0, 1000)); // too long ago
        addMeasurement(made, csat, u"2026-02-28"_s, satisfied(100, 200));
        addMeasurement(made, csat, u"2026-06-30"_s, satisfied(100, 200));
        addMeasurement(made, csat, u"2026-07-01"_s, satisfied(150, 200)); // the day itself is after
        addMeasurement(made, csat, u"2026-12-31"_s, satisfied(150, 200));
        addMeasurement(made, csat, u"2027-01-01"_s, satisfied(0, 1000)); // too late
        const BeforeAfter change = beforeAfter(made.state, csat, QDate(2026, 7, 1));
        QVERIFY(change.isKnown());
        QCOMPARE(change.before.value, 50.0);
        QCOMPARE(change.before.n, 400.0);
        QCOMPARE(change.after.value, 75.0);
        QCOMPARE(change.after.n, 400.0);
        QCOMPARE(change.change, (MetricChange{Movement::Up, 25.0}));
        QCOMPARE(change.judgement, Judgement::Better);
        const BeforeAfter narrow = beforeAfter(made.state, csat, QDate(2026, 7, 1), 1);
        QCOMPARE(narrow.before.n, 200.0);
        QCOMPARE(narrow.after.n, 200.0);
    }

    void smallDifferencesAreNoise()
    {
        JourneyBuilder made;
        const MetricId csat = addMetric(made, {.name = u"CSAT"_s, .kind = MetricKind::Csat});
        addMeasurement(made, csat, u"2026-06-30"_s, satisfied(10, 20));
        addMeasurement(made, csat, u"2026-07-30"_s, satisfied(12, 20));
        QCOMPARE(beforeAfter(made.state, csat, QDate(2026, 7, 1)).judgement, Judgement::WithinNoise);
        QVERIFY(!beforeAfter(made.state, csat, QDate(2026, 8, 1)).isKnown()); // nothing after
        QVERIFY(!beforeAfter(made.state, csat, QDate()).isKnown());
        QVERIFY(!beforeAfter(made.state, MetricId{999}, QDate(2026, 7, 1)).isKnown());
    }

    void onlyDoneActionsChangedSomething()
    {
        Action action{.due = u"2026-07-01"_s, .status = ActionStatus::Done};
        QCOMPARE(dayOfChange(action), QDate(2026, 7, 1));
        action.status = ActionStatus::Doing;
        QVERIFY(!dayOfChange(action).isValid());
        action = {.due = {}, .status = ActionStatus::Done};
        QVERIFY(!dayOfChange(action).isValid());
    }

    void actionsAreAboutTheNearestMetrics()
    {
        JourneyBuilder made;
        const LaneId pains = made.lane(LaneKind::Pain);
        const StageId stage = made.stage(u"Onboard"_s);
        const StepId step = made.step(u"Migrate"_s);
        const CardId card = made.card(pains, step, u"Slow"_s);
        const MetricId whole = addMetric(made, {.name = u"NPS"_s});
        Action action;
        action.card = card;
        QCOMPARE(metricsOfAction(made.state, action), QList{whole});
        const MetricId ofMap = addMetric(made, {.journey = made.journey, .name = u"Map"_s});
        QCOMPARE(metricsOfAction(made.state, action), QList{ofMap});
        const MetricId ofStage = addMetric(made, {.stage = stage, .name = u"Stage"_s});
        QCOMPARE(metricsOfAction(made.state, action), QList{ofStage});
        const MetricId ofStep = addMetric(made, {.step = step, .name = u"Step"_s});
        QCOMPARE(metricsOfAction(made.state, action), QList{ofStep});
        QCOMPARE(metricsOfAction(made.state, Action()), QList{whole});
    }

    void originIsWhatIsAttachedToThePlaces()
    {
        JourneyBuilder made;
        const StageId first = made.stage(u"First"_s);
        const StageId second = made.stage(u"Second"_s);
        const StepId step = made.step(u"Step"_s);
        const MetricId whole = addMetric(made, {.name = u"CSAT"_s, .kind = MetricKind::Csat});
        const MetricId later = addMetric(made, {.stage = second, .name = u"B"_s, .kind = MetricKind::Csat});
        const MetricId earlier = addMetric(made, {.stage = first, .name = u"A"_s, .kind = MetricKind::Csat});
        const MetricId atStep = addMetric(made, {.step = step, .name = u"C"_s, .kind = MetricKind::Csat});
        const MetricId other = addMetric(made, {.stage = first, .name = u"NPS"_s, .kind = MetricKind::Nps});
        const MetricId empty = addMetric(made, {.stage = first, .name = u"D"_s, .kind = MetricKind::Csat});
        addMeasurement(made, other, u"2026-08-01"_s, {{u"value"_s, 3}});
        addMeasurement(made, empty, u"2026-02-01"_s, satisfied(5, 10)); // of another period
        for (const MetricId id : {whole, later, earlier, atStep})
            addMeasurement(made, id, u"2026-08-01"_s, satisfied(5, 10));
        const Period period{PeriodUnit::Quarter, 2026, 3};
        const QList<Breakdown> groups = attachedBreakdown(made.state, whole, period);
        QCOMPARE(groups.size(), 3);
        QCOMPARE(groups.at(0).by, u"stage"_s);
        QCOMPARE(groups.at(0).key, u"First"_s); // in the order of the map
        QCOMPARE(groups.at(0).stage, first);
        QCOMPARE(groups.at(1).key, u"Second"_s);
        QCOMPARE(groups.at(2).by, u"step"_s);
        QCOMPARE(groups.at(2).step, step);
        QCOMPARE(groups.at(2).estimate.value, 50.0);
        QCOMPARE(attachedBreakdown(made.state, later, period).size(), 1); // the steps of its stage
        QVERIFY(attachedBreakdown(made.state, atStep, period).isEmpty());
        QCOMPARE(breakdownText(u"touchpoint"_s), u"touchpoint"_s);
        QCOMPARE(breakdownText(u"Country"_s), u"Country"_s);
        QCOMPARE(mapOf(made.state, made.state.at(atStep)), made.journey);
        QVERIFY(!mapOf(made.state, made.state.at(whole)));
    }
};

PERIPLUS_SUITE(TestBeforeAfter, QCoreApplication)
#include "tst_before_after.moc"

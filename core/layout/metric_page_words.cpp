// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/metric_page_words.h"

#include "core/base/dates.h"
#include "core/layout/map_words.h"
#include "core/metrics/review_rhythm.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace periplus::words {

using namespace Qt::StringLiterals;

namespace {

struct MetricsPageText
{
    Q_DECLARE_TR_FUNCTIONS(MetricsPage)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

QString metricsTitle()
{
    return MetricsPageText::tr("Metrics");
}

QString metricsTitle(const QString &map)
{
    return MetricsPageText::tr("Metrics, %1", "of a map").arg(map);
}

QString reviewTitle(const Period &period)
{
    return period.isValid() ? MetricsPageText::tr("Review of %1", "a period").arg(periodName(period))
                            : MetricsPageText::tr("Review");
}

QString noMetrics()
{
    return MetricsPageText::tr("No metrics yet. Attach one to the workspace, a map, a stage or a step.");
}

QString countWord(qsizetype count)
{
    const std::array words{
        MetricsPageText::tr("One", "so many numbers, at the beginning of a sentence"),
        MetricsPageText::tr("Two", "so many numbers, at the beginning of a sentence"),
        MetricsPageText::tr("Three", "so many numbers, at the beginning of a sentence"),
        MetricsPageText::tr("Four", "so many numbers, at the beginning of a sentence"),
        MetricsPageText::tr("Five", "so many numbers, at the beginning of a sentence"),
        MetricsPageText::tr("Six", "so many numbers, at the beginning of a sentence"),
        MetricsPageText::tr("Seven", "so many numbers, at the beginning of a sentence"),
        MetricsPageText::tr("Eight", "so many numbers, at the beginning of a sentence"),
        MetricsPageText::tr("Nine", "so many numbers, at the beginning of a sentence"),
    };
    const bool isSmall = count > 0 && count <= static_cast<qsizetype>(words.size());
    return isSmall ? words.at(static_cast<std::size_t>(count - 1)) : QLocale().toString(count);
}

QString movedSentence(const MetricPageFacts &facts)
{
    const MovedCounts &moved = facts.moved;
    if (facts.rows.isEmpty())
        return noMetrics();
    if (!facts.page.period.isValid())
        return MetricsPageText::tr("Nothing has been measured yet.");
    if (moved.measured == 0)
        return MetricsPageText::tr("Nothing was measured in %1.", "a period").arg(periodName(facts.page.period));
    if (moved.compared == 0)
        return MetricsPageText::tr("Nothing to compare with in %1.", "a period").arg(periodName(facts.page.against));
    if (moved.moved() == 0)
        return MetricsPageText::tr("Nothing moved beyond noise.");
    const QString first = MetricsPageText::tr("%1 number(s) moved beyond noise.", "Three numbers moved", moved.moved())
                              .arg(countWord(moved.moved()));
    QString second;
    if (moved.worse == 0)
        second = MetricsPageText::tr("For the better.", "all that moved", moved.moved());
    else if (moved.better == 0)
        second = MetricsPageText::tr("For the worse.", "all that moved", moved.moved());
    else
        second = MetricsPageText::tr("%1 of them got worse.", "Two of them", moved.worse).arg(countWord(moved.worse));
    return first + u' ' + second;
}

QString allChoice(qsizetype metrics)
{
    return MetricsPageText::tr("All %1", "metrics").arg(QLocale().toString(metrics));
}

QString metricColumn()
{
    return MetricsPageText::tr("Metric");
}

QString valueColumn(const Period &period)
{
    return period.isValid() ? periodName(period) : MetricsPageText::tr("Value");
}

QString intervalColumn()
{
    return MetricsPageText::tr("Interval and target");
}

QString percentColumn()
{
    return MetricsPageText::tr("95 %", "the ends of an interval");
}

QString sizeColumn()
{
    return MetricsPageText::tr("n", "size of a sample");
}

QString targetColumn()
{
    return MetricsPageText::tr("Target");
}

QString trendColumn(int periods, PeriodUnit unit)
{
    if (periods < 2)
        return MetricsPageText::tr("Trend");
    const QString word = countWord(periods);
    switch (unit) {
    case PeriodUnit::Month:
        return MetricsPageText::tr("%1 month(s)", "Seven months", periods).arg(word);
    case PeriodUnit::Quarter:
        return MetricsPageText::tr("%1 quarter(s)", "Seven quarters", periods).arg(word);
    case PeriodUnit::Year:
        return MetricsPageText::tr("%1 year(s)", "Seven years", periods).arg(word);
    }
    Q_UNREACHABLE();
}

QString againstColumn(const MetricsPage &page)
{
    return page.against.isValid()
               ? MetricsPageText::tr("Against %1", "a period").arg(periodNameBeside(page.against, page.period))
               : MetricsPageText::tr("Change");
}

QString noValue()
{
    return MetricsPageText::tr("no value");
}

QString lastKnown(const Metric &metric, const QList<PeriodPoint> &trend)
{
    if (trend.isEmpty() || trend.last().estimate.value)
        return {};
    for (auto it = trend.rbegin(); it != trend.rend(); ++it) {
        if (it->estimate.value)
            return MetricsPageText::tr("%1 in %2", "a value, a period")
                .arg(valueText(metric, it->estimate), periodName(it->period));
    }
    return {};
}

QString metricName(const Metric &metric)
{
    const QString name = metric.name.simplified();
    return name.isEmpty() ? shortName(metric) : name;
}

QString metricBasis(const State &state, const Metric &metric, const Estimate &estimate)
{
    const QString detail = metric.detail.simplified();
    // Where a kind knows one variant only, its name would say nothing beside what is counted.
    const bool needsVariant = detail.isEmpty() || variantsOf(metric.kind).size() > 1;
    const QString basis = estimate.variant && needsVariant ? variantText(*estimate.variant, estimate.scale) : QString();
    QString place;
    if (const Step *step = state.find(metric.step))
        place = step->title.simplified();
    else if (const Stage *stage = state.find(metric.stage))
        place = stage->title.simplified();
    return joined({basis, detail, place});
}

QString intervalWords(const Metric &metric, const Estimate &estimate)
{
    return intervalText(metric.kind, estimate, IntervalStyle::Words);
}

QString targetText(const Metric &metric, const Estimate &estimate, double target)
{
    Estimate as = estimate;
    as.value = target;
    return valueText(metric, as);
}

QString placeOnMap(const QString &map, const QString &place)
{
    return MetricsPageText::tr("%1, %2", "map and place").arg(map.simplified(), place.simplified());
}

QString metricRowSentence(const State &state, const MetricOnPage &row, const MetricsPage &page)
{
    const Metric &metric = state.at(row.id);
    const Estimate &estimate = row.reading.estimate;
    const QString name = joined({metricName(metric), metricBasis(state, metric, estimate)});
    if (!estimate.value)
        return MetricsPageText::tr("%1: %2", "a metric and its value")
            .arg(name, joined({noValue(), lastKnown(metric, row.trend)}));
    QStringList said{valueText(metric, estimate), intervalWords(metric, estimate)};
    if (estimate.n > 0)
        said.append(sampleSize(estimate.n));
    said.append(targetSentence(metric, row.reading));
    if (row.reading.change.difference)
        said.append(MetricsPageText::tr("%1 against %2, %3", "change, period, judgement")
                        .arg(changeText(metric.kind, estimate, row.reading.change),
                             periodNameBeside(page.against, page.period), judgementText(row.reading.judgement)));
    return MetricsPageText::tr("%1: %2", "a metric and its value").arg(name, joined(said));
}

QString sinceText(Judgement judgement, const MetricsPage &page)
{
    return MetricsPageText::tr("%1 since %2", "better since Q2")
        .arg(judgementText(judgement), periodNameBeside(page.against, page.period));
}

QString targetMark(const QString &target)
{
    return MetricsPageText::tr("Target %1").arg(target);
}

QString benchmarkMark(const QString &benchmark)
{
    return MetricsPageText::tr("Benchmark %1").arg(benchmark);
}

QString trendSentence(const Metric &metric, const QList<PeriodPoint> &points)
{
    QStringList said;
    for (const PeriodPoint &point : points) {
        const QString value = point.estimate.value ? valueText(metric, point.estimate) : noValue();
        said.append(MetricsPageText::tr("%1: %2", "a metric and its value").arg(periodName(point.period), value));
    }
    return MetricsPageText::tr("Trend of %1. %2", "metric, values by period")
        .arg(metricName(metric), said.join(u"; "_s));
}

QString metricDoes(const Metric &metric, const QString &does)
{
    return MetricsPageText::tr("%1 %2.", "a metric and what it does").arg(metricName(metric), does);
}

QString actionSentence(const DoneAction &action)
{
    return MetricsPageText::tr("%1 was done on %2.", "an action and its date").arg(action.title, fullDate(action.day));
}

QString itDoes(const QString &does)
{
    return MetricsPageText::tr("It %1.", "a metric again: has been due for review").arg(does);
}

QString targetSentence(const Metric &metric, const PeriodReading &reading)
{
    if (!metric.target)
        return {};
    const QString target = targetText(metric, reading.estimate, *metric.target);
    switch (reading.verdict.status) {
    case TargetStatus::NoTarget:
        return {};
    case TargetStatus::NoValue:
        return MetricsPageText::tr("target %1").arg(target);
    case TargetStatus::Met:
        return reading.verdict.beyondNoise ? MetricsPageText::tr("meets its target of %1").arg(target)
                                           : MetricsPageText::tr("meets its target of %1, within noise").arg(target);
    case TargetStatus::Missed:
        return reading.verdict.beyondNoise ? MetricsPageText::tr("misses its target of %1").arg(target)
                                           : MetricsPageText::tr("misses its target of %1, within noise").arg(target);
    }
    Q_UNREACHABLE();
}

QString reviewSentence(const State &state, const Metric &metric, const QDate &today)
{
    const QList<MeasurementId> all = state.measurementsOf(metric.id);
    const QDate measured = all.isEmpty() ? QDate() : QDate::fromString(state.at(all.last()).date, Qt::ISODate);
    const std::optional<ReviewRhythm> rhythm = reviewRhythm(metric.review);
    if (!rhythm || !today.isValid())
        return {};
    switch (reviewState(metric.review, measured, today)) {
    case ReviewState::NoRhythm:
    case ReviewState::NotYet:
        return {};
    case ReviewState::NeverMeasured:
        return MetricsPageText::tr("has never been measured");
    case ReviewState::DueToday:
        return MetricsPageText::tr("is due for review today");
    case ReviewState::Overdue:
        return MetricsPageText::tr("has been due for review since %1", "a date")
            .arg(longDate(nextReview(measured, *rhythm), today));
    }
    Q_UNREACHABLE();
}

QString notMeasured(const Period &period)
{
    return period.isValid() ? MetricsPageText::tr("Not measured in %1.", "a period").arg(periodName(period))
                            : MetricsPageText::tr("Not measured yet.");
}

QString attachedTo()
{
    return MetricsPageText::tr("Attached to");
}

QString wholeWorkspace()
{
    return MetricsPageText::tr("the whole workspace");
}

} // namespace periplus::words

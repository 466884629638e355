// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/metric_review_words.h"

#include "core/base/dates.h"
#include "core/layout/map_words.h"

#include <QCoreApplication>

#include <cmath>

namespace periplus::words {

using namespace Qt::StringLiterals;

namespace {

struct ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(MetricReview)
};

QString together(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// The value that it was before the difference.
Estimate valueBefore(const PeriodReading &reading)
{
    Estimate before = reading.estimate;
    before.value = *reading.estimate.value - *reading.change.difference;
    return before;
}

QString roseOrFell(const Metric &metric, const Estimate &before, const Estimate &after)
{
    const QString name = metricName(metric);
    const QString from = valueText(metric, before);
    const QString to = valueText(metric, after);
    if (from == to)
        return ReviewText::tr("%1 stayed at %2", "a metric, a value").arg(name, to);
    return *after.value > *before.value
               ? ReviewText::tr("%1 rose from %2 to %3", "a metric, values").arg(name, from, to)
               : ReviewText::tr("%1 fell from %2 to %3", "a metric, values").arg(name, from, to);
}

} // namespace

QString movedHeading()
{
    return ReviewText::tr("What moved");
}

QString nothingMoved()
{
    return ReviewText::tr("No number moved beyond noise.");
}

QString noiseHeading()
{
    return ReviewText::tr("What is noise");
}

QString untoldHeading()
{
    return ReviewText::tr("What may be noise");
}

QString missedHeading()
{
    return ReviewText::tr("What misses its target");
}

QString nothingMissed()
{
    return ReviewText::tr("No number misses its target.");
}

QString dueHeading()
{
    return ReviewText::tr("What is due for review");
}

QString absentHeading(const Period &period)
{
    return period.isValid() ? ReviewText::tr("What was not measured in %1", "a period").arg(periodName(period))
                            : ReviewText::tr("What was not measured");
}

QString actionsHeading()
{
    return ReviewText::tr("Before and after actions");
}

QString splitHeading(const QDate &day)
{
    return ReviewText::tr("Before and after %1", "a date").arg(fullDate(day));
}

QString nothingAround()
{
    return ReviewText::tr("No number was measured both in the %n month(s) before and in those after.", nullptr,
                          kBeforeAfterMonths);
}

QString movedLine(const Metric &metric, const PeriodReading &reading, const MetricsPage &page)
{
    return ReviewText::tr("%1 since %2: %3.", "a metric rose, period, better")
        .arg(roseOrFell(metric, valueBefore(reading), reading.estimate), periodNameBeside(page.against, page.period),
             judgementText(reading.judgement));
}

QString movedNote(const Metric &metric, const PeriodReading &reading)
{
    return together({intervalWords(metric, reading.estimate),
                     reading.estimate.n > 0 ? sampleSize(reading.estimate.n) : QString(),
                     targetSentence(metric, reading)});
}

QString missedLine(const Metric &metric, const PeriodReading &reading)
{
    return ReviewText::tr("%1 is at %2 instead of %3.", "a metric, value, target")
        .arg(metricName(metric), valueText(metric, reading.estimate),
             targetText(metric, reading.estimate, *metric.target));
}

QString missedNote(const Metric &metric, const PeriodReading &reading)
{
    // As the change of a value is written: "6" of a share, not "6 %".
    QString size = changeText(metric.kind, reading.estimate,
                              {.movement = Movement::Up, .difference = std::abs(reading.verdict.distance)});
    if (size.startsWith(u'+'))
        size.remove(0, 1);
    if (!reading.estimate.low)
        return metric.higherIsBetter ? ReviewText::tr("%1 below it", "a target").arg(size)
                                     : ReviewText::tr("%1 above it", "a target").arg(size);
    if (reading.verdict.beyondNoise)
        return metric.higherIsBetter ? ReviewText::tr("%1 below it, beyond noise", "a target").arg(size)
                                     : ReviewText::tr("%1 above it, beyond noise", "a target").arg(size);
    return metric.higherIsBetter ? ReviewText::tr("%1 below it, within noise", "a target").arg(size)
                                 : ReviewText::tr("%1 above it, within noise", "a target").arg(size);
}

QString dueNote(const Metric &metric)
{
    return together({metric.review.simplified(), metric.owner.simplified()});
}

QString lastMeasured(const State &state, const Metric &metric)
{
    const QList<MeasurementId> all = state.measurementsOf(metric.id);
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        const QDate day = QDate::fromString(state.at(*it).date, Qt::ISODate);
        const Estimate last = shownEstimate(metric, state.at(*it));
        if (day.isValid() && last.value)
            return ReviewText::tr("last %1 on %2", "value, date").arg(valueText(metric, last), fullDate(day));
    }
    return ReviewText::tr("never measured");
}

QString beforeAfterLine(const Metric &metric, const BeforeAfter &change)
{
    return ReviewText::tr("%1: %2.", "a metric rose, better")
        .arg(roseOrFell(metric, change.before, change.after), judgementText(change.judgement));
}

QString beforeAfterNote(const BeforeAfter &change, const QString &what)
{
    QStringList sizes;
    if (change.before.n > 0 && change.after.n > 0)
        sizes.append(ReviewText::tr("%1 before, %2 after", "sizes of samples")
                         .arg(sampleSize(change.before.n), sampleSize(change.after.n)));
    return together(QStringList{what, what.isEmpty() ? QString() : fullDate(change.day)} + sizes);
}

QString lineWithNote(const QString &text, const QString &note)
{
    return ReviewText::tr("%1 %2", "a sentence and what backs it").arg(text, note);
}

} // namespace periplus::words

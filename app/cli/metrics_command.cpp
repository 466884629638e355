// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/document.h"
#include "app/cli/report.h"

#include "core/metrics/measured.h"
#include "core/metrics/period.h"
#include "core/metrics/series.h"
#include "core/metrics/target.h"
#include "core/responses/response_slices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace periplus::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue numberOrNull(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue countOrNull(double n)
{
    return n > 0 ? QJsonValue(n) : QJsonValue();
}

/// "within noise": the command line writes names as people say them.
QString spoken(Judgement judgement)
{
    return QString(enumName(judgement)).replace(u'-', u' ');
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// The titles of what the metric belongs to, from the map inwards.
QJsonObject attachment(const State &state, const Metric &metric)
{
    QJsonObject place;
    StageId stage = metric.stage;
    if (const Step *step = state.find(metric.step)) {
        place.insert(u"step"_s, step->title);
        stage = step->stage;
    }
    JourneyId journey = metric.journey;
    if (const Stage *row = state.find(stage)) {
        place.insert(u"stage"_s, row->title);
        journey = row->journey;
    }
    if (const Journey *row = state.find(journey))
        place.insert(u"map"_s, row->title);
    return place;
}

QJsonObject pointJson(const DatedEstimate &point)
{
    return {{u"date"_s, point.date.toString(Qt::ISODate)},
            {u"value"_s, numberOrNull(point.estimate.value)},
            {u"n"_s, countOrNull(point.estimate.n)},
            {u"low"_s, numberOrNull(point.estimate.low)},
            {u"high"_s, numberOrNull(point.estimate.high)}};
}

/// The newest measurement by date; null when there is none.
const Measurement *newest(const State &state, MetricId metric)
{
    const QList<MeasurementId> measurements = state.measurementsOf(metric);
    return measurements.isEmpty() ? nullptr : &state.at(measurements.last());
}

bool isImported(const QList<ResponseSlice> &slices)
{
    return !slices.isEmpty() && slices.first().by.isEmpty();
}

/// What stands for a metric as a whole: all of its responses where they were imported, else the newest measurement.
Estimate wholeEstimate(const State &state, const Metric &metric, const QList<ResponseSlice> &slices)
{
    return isImported(slices) ? shownEstimate(metric, {.counts = slices.first().counts})
                              : latestEstimate(state, metric.id);
}

QJsonArray groupsOf(const QList<ResponseSlice> &slices, const Metric &metric)
{
    QJsonArray groups;
    for (const ResponseSlice &slice : slices) {
        if (slice.by.isEmpty())
            continue;
        const Estimate estimate = shownEstimate(metric, {.counts = slice.counts});
        groups.append(QJsonObject{{u"by"_s, slice.by},
                                  {u"key"_s, slice.key.isEmpty() ? u"unassigned"_s : slice.key},
                                  {u"value"_s, numberOrNull(estimate.value)},
                                  {u"n"_s, countOrNull(estimate.n)},
                                  {u"low"_s, numberOrNull(estimate.low)},
                                  {u"high"_s, numberOrNull(estimate.high)}});
    }
    return groups;
}

QJsonObject metricJson(const State &state, const Metric &metric, const QList<ResponseSlice> &slices)
{
    const Estimate estimate = wholeEstimate(state, metric, slices);
    const MetricChange change = latestChange(state, metric.id);
    const TargetVerdict verdict = againstTarget(estimate, metric.target, metric.higherIsBetter);
    QJsonObject object{
        {u"name"_s, metric.name},
        {u"kind"_s, QString(enumName(metric.kind))},
        {u"variant"_s, estimate.variant ? QJsonValue(QString(enumName(*estimate.variant))) : QJsonValue()},
        {u"unit"_s, metric.unit},
        {u"value"_s, numberOrNull(estimate.value)},
        {u"n"_s, countOrNull(estimate.n)},
        {u"low"_s, numberOrNull(estimate.low)},
        {u"high"_s, numberOrNull(estimate.high)},
        {u"target"_s, numberOrNull(metric.target)},
        {u"target_status"_s, textOrNull(enumName(verdict.status))},
        {u"benchmark"_s, numberOrNull(metric.benchmark)},
        {u"higher_is_better"_s, metric.higherIsBetter},
        {u"change"_s, numberOrNull(change.difference)},
        {u"change_judgement"_s, textOrNull(spoken(judge(change.movement, metric.higherIsBetter)))},
        {u"attach"_s, attachment(state, metric)}};
    QJsonArray measurements;
    for (const DatedEstimate &point : series(state, metric.id))
        measurements.append(pointJson(point));
    object.insert(u"measurements"_s, measurements);
    QJsonArray restated;
    if (const Measurement *measurement = newest(state, metric.id)) {
        for (const Estimate &one : restatements(metric.kind, *measurement)) {
            restated.append(QJsonObject{{u"variant"_s, QString(enumName(*one.variant))},
                                        {u"value"_s, numberOrNull(one.value)},
                                        {u"n"_s, countOrNull(one.n)},
                                        {u"low"_s, numberOrNull(one.low)},
                                        {u"high"_s, numberOrNull(one.high)}});
        }
    }
    object.insert(u"restated"_s, restated);
    object.insert(u"groups"_s, groupsOf(slices, metric));
    return object;
}

QString jsonOfMetrics(const Document &document)
{
    const State &state = document.state;
    QJsonArray metrics;
    for (const MetricId id : state.ordered<Metric>())
        metrics.append(metricJson(state, state.at(id), responseSlices(*document.assets, state, id)));
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"metrics"_s, metrics}}).toJson());
}

/// " from 2026-Q2 to 2026-Q3": the quarters that the latest change lies between.
QString sinceText(const State &state, MetricId metric)
{
    const QList<DatedEstimate> points = series(state, metric);
    if (points.isEmpty())
        return {};
    const Period newest = periodOf(points.last().date, PeriodUnit::Quarter);
    for (auto point = points.crbegin(); point != points.crend(); ++point) {
        const Period quarter = periodOf(point->date, PeriodUnit::Quarter);
        if (quarter != newest)
            return u" from %1 to %2"_s.arg(periodCode(quarter), periodCode(newest));
    }
    return {};
}

/// "NPS: +31 (22–40, n = 264, promoters less detractors), target +40 missed, +15 better from 2026-Q2 to 2026-Q3"
QString lineOf(const State &state, const Metric &metric, const QList<ResponseSlice> &slices)
{
    const QString name = metric.name.isEmpty() ? shortName(metric) : metric.name;
    const Estimate estimate = wholeEstimate(state, metric, slices);
    if (!estimate.value)
        return name + u": no value\n"_s;
    QStringList basis;
    if (estimate.low)
        basis.append(intervalText(metric.kind, estimate));
    if (estimate.n > 0)
        basis.append(u"n = %1"_s.arg(estimate.n, 0, 'f', 0));
    basis.append(variantText(*estimate.variant, estimate.scale));
    if (isImported(slices))
        basis.append(u"all responses"_s);
    QString line = name + u": "_s + valueText(metric, estimate) + u" ("_s + basis.join(u", "_s) + u')';
    const TargetVerdict verdict = againstTarget(estimate, metric.target, metric.higherIsBetter);
    if (metric.target)
        line +=
            u", target "_s + valueText(*estimate.variant, *metric.target) + u' ' + QString(enumName(verdict.status));
    const MetricChange change = latestChange(state, metric.id);
    if (change.movement != Movement::Unknown)
        line += u", "_s + changeText(metric.kind, estimate, change) + u' '
                + spoken(judge(change.movement, metric.higherIsBetter)) + sinceText(state, metric.id);
    return line + u'\n';
}

QString plainMetrics(const Document &document)
{
    const State &state = document.state;
    QString text;
    for (const MetricId id : state.ordered<Metric>())
        text += lineOf(state, state.at(id), responseSlices(*document.assets, state, id));
    return text.isEmpty() ? u"no metrics\n"_s : text;
}

/// What is wrong with counts that give no value.
QList<Warning> faultsIn(const State &state)
{
    QList<Warning> warnings;
    for (const MetricId id : state.ordered<Metric>()) {
        const Metric &metric = state.at(id);
        for (const MeasurementId measurement : state.measurementsOf(id)) {
            const Measurement &row = state.at(measurement);
            if (const auto read = readCounts(metric.kind, row.counts); !read)
                warnings.append(
                    {0, u"metric “%1” of %2 has no value: %3"_s.arg(metric.name, row.date, read.error().detail)});
        }
    }
    return warnings;
}

} // namespace

int runMetrics(const QStringList &given)
{
    const Arguments arguments = parseArguments(given, {{u"json"_s, false}}, 1, 1);
    if (!arguments.mistake.isEmpty())
        return misuse(arguments.mistake, u"metrics FILE [--json]"_s);
    const QString &path = arguments.positional.first();
    const Result<Document> document = readDocument(path);
    if (!document)
        return fail(document.error());
    warn(document->warnings, path);
    warn(faultsIn(document->state), path);
    const Status printed = print(arguments.has(u"json"_s) ? jsonOfMetrics(*document) : plainMetrics(*document));
    return printed ? Done : fail(printed.error());
}

} // namespace periplus::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/metric_files.h"

#include "core/formats/xlsx_writer.h"
#include "core/layout/metric_facts.h"
#include "core/layout/metric_page_words.h"
#include "core/metrics/review_rhythm.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

struct MetricFileText
{
    Q_DECLARE_TR_FUNCTIONS(MetricFile)
};

DataCell cellOf(std::optional<double> number)
{
    return number ? DataCell(*number) : DataCell();
}

DataCell cellOf(const QString &text)
{
    return text.isEmpty() ? DataCell() : DataCell(text);
}

DataCell cellOf(const QDate &date)
{
    return date.isValid() ? DataCell(date) : DataCell();
}

/// A sample of nobody is one that is not known.
std::optional<double> sizeOf(const Estimate &estimate)
{
    return estimate.n > 0 ? std::optional(estimate.n) : std::nullopt;
}

QString statusText(TargetStatus status)
{
    switch (status) {
    case TargetStatus::NoTarget:
    case TargetStatus::NoValue:
        return {};
    case TargetStatus::Met:
        return MetricFileText::tr("met", "a target");
    case TargetStatus::Missed:
        return MetricFileText::tr("missed", "a target");
    }
    Q_UNREACHABLE();
}

/// The titles of what a metric is attached to, from the map inwards.
struct AttachedTitles
{
    QString map;
    QString stage;
    QString step;
};

AttachedTitles titlesOf(const State &state, const Metric &metric)
{
    AttachedTitles titles;
    StageId stage = metric.stage;
    if (const Step *step = state.find(metric.step)) {
        titles.step = step->title;
        stage = step->stage;
    }
    if (const Stage *row = state.find(stage))
        titles.stage = row->title;
    if (const Journey *map = state.find(mapOf(state, metric)))
        titles.map = map->title;
    return titles;
}

QDate measuredOn(const PeriodReading &reading)
{
    return reading.measurement ? QDate::fromString(reading.measurement->date, Qt::ISODate) : QDate();
}

QDate reviewDay(const State &state, const Metric &metric)
{
    const QList<MeasurementId> all = state.measurementsOf(metric.id);
    const std::optional<ReviewRhythm> rhythm = reviewRhythm(metric.review);
    const QDate last = all.isEmpty() ? QDate() : QDate::fromString(state.at(all.last()).date, Qt::ISODate);
    return rhythm && last.isValid() ? nextReview(last, *rhythm) : QDate();
}

QString variantName(const Estimate &estimate)
{
    return estimate.variant ? variantText(*estimate.variant, estimate.scale) : QString();
}

DataTable summaryTable(const State &state, const MetricPageFacts &facts)
{
    DataTable table;
    table.title = words::metricsTitle();
    table.columns = {
        MetricFileText::tr("Metric"),     MetricFileText::tr("What it counts"), MetricFileText::tr("Variant"),
        MetricFileText::tr("Map"),        MetricFileText::tr("Stage"),          MetricFileText::tr("Step"),
        MetricFileText::tr("Period"),     MetricFileText::tr("Measured on"),    MetricFileText::tr("Value"),
        MetricFileText::tr("Unit"),       MetricFileText::tr("Low (95 %)"),     MetricFileText::tr("High (95 %)"),
        MetricFileText::tr("n"),          MetricFileText::tr("Target"),         MetricFileText::tr("Target is"),
        MetricFileText::tr("Benchmark"),  MetricFileText::tr("Compared with"),  MetricFileText::tr("Change"),
        MetricFileText::tr("Change is"),  MetricFileText::tr("Owner"),          MetricFileText::tr("Review"),
        MetricFileText::tr("Next review")};
    for (const MetricOnPage &row : facts.rows) {
        const Metric &metric = state.at(row.id);
        const PeriodReading &reading = row.reading;
        const Estimate &estimate = reading.estimate;
        const AttachedTitles titles = titlesOf(state, metric);
        const QString unit = estimate.variant && isPercentage(*estimate.variant) ? u"%"_s : metric.unit;
        const bool compared = reading.change.difference.has_value();
        table.rows.append({cellOf(words::metricName(metric)),
                           cellOf(metric.detail),
                           cellOf(variantName(estimate)),
                           cellOf(titles.map),
                           cellOf(titles.stage),
                           cellOf(titles.step),
                           cellOf(periodName(facts.page.period)),
                           cellOf(measuredOn(reading)),
                           cellOf(estimate.value),
                           cellOf(unit),
                           cellOf(estimate.low),
                           cellOf(estimate.high),
                           cellOf(sizeOf(estimate)),
                           cellOf(metric.target),
                           cellOf(statusText(reading.verdict.status)),
                           cellOf(metric.benchmark),
                           cellOf(compared ? periodName(facts.page.against) : QString()),
                           cellOf(reading.change.difference),
                           cellOf(compared ? judgementText(reading.judgement) : QString()),
                           cellOf(metric.owner),
                           cellOf(metric.review),
                           cellOf(reviewDay(state, metric))});
    }
    return table;
}

DataTable trendTable(const State &state, const MetricPageFacts &facts)
{
    DataTable table;
    table.title = MetricFileText::tr("By period");
    table.columns = {MetricFileText::tr("Metric"),     MetricFileText::tr("Variant"),     MetricFileText::tr("Period"),
                     MetricFileText::tr("First day"),  MetricFileText::tr("Last day"),    MetricFileText::tr("Value"),
                     MetricFileText::tr("Low (95 %)"), MetricFileText::tr("High (95 %)"), MetricFileText::tr("n")};
    for (const MetricOnPage &row : facts.rows) {
        const Metric &metric = state.at(row.id);
        for (const PeriodPoint &point : row.trend)
            table.rows.append({cellOf(words::metricName(metric)), cellOf(variantName(point.estimate)),
                               cellOf(periodName(point.period)), cellOf(firstDay(point.period)),
                               cellOf(lastDay(point.period)), cellOf(point.estimate.value), cellOf(point.estimate.low),
                               cellOf(point.estimate.high), cellOf(sizeOf(point.estimate))});
    }
    return table;
}

QJsonValue jsonOf(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue jsonOf(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject estimateJson(const Estimate &estimate)
{
    return {{u"variant"_s, jsonOf(estimate.variant ? QString(enumName(*estimate.variant)) : QString())},
            {u"value"_s, jsonOf(estimate.value)},
            {u"low"_s, jsonOf(estimate.low)},
            {u"high"_s, jsonOf(estimate.high)},
            {u"n"_s, jsonOf(sizeOf(estimate))}};
}

QJsonObject metricJson(const State &state, const MetricOnPage &row)
{
    const Metric &metric = state.at(row.id);
    const AttachedTitles titles = titlesOf(state, metric);
    QJsonObject object = estimateJson(row.reading.estimate);
    object.insert(u"name"_s, metric.name);
    object.insert(u"kind"_s, QString(enumName(metric.kind)));
    object.insert(u"detail"_s, metric.detail);
    object.insert(u"unit"_s, metric.unit);
    object.insert(u"attach"_s, QJsonObject{{u"map"_s, jsonOf(titles.map)},
                                           {u"stage"_s, jsonOf(titles.stage)},
                                           {u"step"_s, jsonOf(titles.step)}});
    object.insert(u"higher_is_better"_s, metric.higherIsBetter);
    object.insert(u"target"_s, jsonOf(metric.target));
    object.insert(u"target_status"_s, jsonOf(QString(enumName(row.reading.verdict.status))));
    object.insert(u"benchmark"_s, jsonOf(metric.benchmark));
    object.insert(u"change"_s, jsonOf(row.reading.change.difference));
    object.insert(u"change_judgement"_s, jsonOf(QString(enumName(row.reading.judgement))));
    object.insert(u"review"_s, jsonOf(metric.review));
    object.insert(u"next_review"_s, jsonOf(reviewDay(state, metric).toString(Qt::ISODate)));
    QJsonArray trend;
    for (const PeriodPoint &point : row.trend) {
        QJsonObject one = estimateJson(point.estimate);
        one.insert(u"period"_s, periodCode(point.period));
        trend.append(one);
    }
    object.insert(u"trend"_s, trend);
    QJsonArray restated;
    if (row.reading.measurement) {
        for (const Estimate &one : restatements(metric.kind, *row.reading.measurement))
            restated.append(estimateJson(one));
    }
    object.insert(u"restated"_s, restated);
    return object;
}

} // namespace

QList<DataTable> metricTables(const State &state, const MetricsPage &page)
{
    const MetricPageFacts facts = metricPageFacts(state, page);
    return {summaryTable(state, facts), trendTable(state, facts)};
}

QByteArray metricsCsv(const State &state, const MetricsPage &page)
{
    return csvOf(summaryTable(state, metricPageFacts(state, page)));
}

Result<QByteArray> metricsXlsx(const State &state, const MetricsPage &page, const QDateTime &created)
{
    return xlsxOf(metricTables(state, page), created);
}

QByteArray metricsJson(const State &state, const MetricsPage &page)
{
    const MetricPageFacts facts = metricPageFacts(state, page);
    QJsonArray metrics;
    for (const MetricOnPage &row : facts.rows)
        metrics.append(metricJson(state, row));
    const QJsonObject document{{u"format"_s, u"periplus-metrics"_s},
                               {u"version"_s, 1},
                               {u"period"_s, jsonOf(periodCode(facts.page.period))},
                               {u"against"_s, jsonOf(periodCode(facts.page.against))},
                               {u"metrics"_s, metrics}};
    return QJsonDocument(document).toJson();
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/metrics_export.h"

#include "core/responses/response_breakdown.h"

namespace periplus::cli {

using namespace Qt::StringLiterals;

namespace {

Result<Period> periodOption(const Arguments &arguments, const QString &name)
{
    if (!arguments.has(name))
        return Period();
    if (const std::optional<Period> period = periodFromCode(arguments.value(name)))
        return *period;
    return failure(Errc::InvalidValue, u"--%1 is a year, quarter or month: 2026, 2026-Q3 or 2026-05"_s.arg(name));
}

Result<MetricId> findMetric(const State &state, const QString &name)
{
    QStringList names;
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        names.clear();
        for (const MetricId id : state.ordered<Metric>()) {
            if (state.at(id).name.compare(name, sensitivity) == 0)
                return id;
            names.append(u"“"_s + state.at(id).name + u"”"_s);
        }
    }
    return failure(Errc::Conflict, u"there is no metric “%1”; there is %2"_s.arg(name, names.join(u", "_s)));
}

} // namespace

Result<std::optional<MetricsWanted>> readMetricsWanted(const Arguments &arguments)
{
    const bool isReview = arguments.has(u"review"_s);
    if (!isReview && !arguments.has(u"metrics"_s)) {
        for (const QString &option : {u"metric"_s, u"period"_s, u"against"_s, u"split"_s}) {
            if (arguments.has(option))
                return failure(Errc::InvalidValue, u"--%1 goes with --metrics or --review"_s.arg(option));
        }
        return std::nullopt;
    }
    MetricsWanted wanted;
    wanted.page.kind = isReview ? MetricsPage::Kind::Review : MetricsPage::Kind::Overview;
    const Result<MetricsFormat> format = metricsFormat(arguments.value(u"o"_s), wanted.page.kind);
    if (!format)
        return failure(format.error());
    wanted.format = *format;
    const Result<Period> period = periodOption(arguments, u"period"_s);
    if (!period)
        return failure(period.error());
    const Result<Period> against = periodOption(arguments, u"against"_s);
    if (!against)
        return failure(against.error());
    if (period->isValid() && against->isValid() && period->unit != against->unit)
        return failure(Errc::InvalidValue, u"--period and --against are both years, both quarters or both months"_s);
    wanted.page.period = period->isValid() ? *period : Period{against->unit, 0, 0};
    wanted.page.against = *against;
    if (arguments.has(u"split"_s)) {
        wanted.page.split = QDate::fromString(arguments.value(u"split"_s), Qt::ISODate);
        if (!wanted.page.split.isValid())
            return failure(Errc::InvalidValue, u"--split is a day such as 2026-07-01"_s);
    }
    wanted.map = arguments.value(u"map"_s);
    wanted.metric = arguments.value(u"metric"_s);
    return wanted;
}

Result<Exported> exportMetricsPage(const Document &document, const MetricsWanted &wanted, const ExportOptions &options)
{
    MetricsPage page = wanted.page;
    page.today = options.date.date();
    if (!wanted.map.isEmpty()) {
        const Result<JourneyId> map = findJourney(document.state, wanted.map);
        if (!map)
            return failure(map.error());
        page.map = *map;
    }
    if (!wanted.metric.isEmpty()) {
        const Result<MetricId> metric = findMetric(document.state, wanted.metric);
        if (!metric)
            return failure(metric.error());
        page.selected = *metric;
    }
    return exportMetrics(document.state, *document.assets, page, responseBreakdown(*document.assets), wanted.format,
                         options);
}

} // namespace periplus::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/export_metrics.h"

#include "core/formats/metric_files.h"
#include "ui/paint/sheet_setter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

struct MetricsExportText
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

struct MetricsFormatName
{
    const char *ending;
    MetricsFormat format;
};
constexpr std::array kMetricsFormats{
    MetricsFormatName{"pdf", MetricsFormat::Pdf},   MetricsFormatName{"png", MetricsFormat::Png},
    MetricsFormatName{"svg", MetricsFormat::Svg},   MetricsFormatName{"csv", MetricsFormat::Csv},
    MetricsFormatName{"xlsx", MetricsFormat::Xlsx}, MetricsFormatName{"json", MetricsFormat::Json}};

bool isPicture(MetricsFormat format)
{
    switch (format) {
    case MetricsFormat::Pdf:
    case MetricsFormat::Png:
    case MetricsFormat::Svg:
        return true;
    case MetricsFormat::Csv:
    case MetricsFormat::Xlsx:
    case MetricsFormat::Json:
        return false;
    }
    Q_UNREACHABLE();
}

SheetSetter setterFor(const State &state, const MetricsPage &page, const BreakdownSource &breakdown,
                      const ExportOptions &options)
{
    return SheetSetter(
        [&state, page, breakdown](const Theme &theme, const TextMeasurer &measurer, const SheetOptions &sheet) {
            return layoutMetricsPage(state, page, breakdown, theme, measurer, sheet);
        },
        metricsPageTitle(state, page), options, SheetSetter::Paper::AsFits,
        [&state, page, breakdown](const Theme &theme, const TextMeasurer &measurer, const SheetOptions &sheet,
                                  QSizeF paper) {
            return layoutMetricsPages(state, page, breakdown, theme, measurer, sheet, paper);
        });
}

} // namespace

Result<MetricsFormat> metricsFormat(const QString &path, MetricsPage::Kind kind)
{
    const bool isReview = kind == MetricsPage::Kind::Review;
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const MetricsFormatName &known : kMetricsFormats) {
        if (ending == QLatin1String(known.ending) && (!isReview || isPicture(known.format)))
            return known.format;
    }
    const QString sentence =
        isReview ? MetricsExportText::tr("the name does not say a format of a review. End it in .pdf, .png or .svg")
                 : MetricsExportText::tr(
                     "the name does not say a format of metrics. End it in .pdf, .png, .svg, .csv, .xlsx or .json");
    return failure(Error{Errc::Unsupported, sentence, path, 0, 0});
}

Result<Exported> exportMetrics(const State &state, const AssetSource &assets, const MetricsPage &page,
                               const BreakdownSource &breakdown, MetricsFormat format, const ExportOptions &options)
{
    if (state.count<Metric>() == 0)
        return failure(Errc::Conflict, MetricsExportText::tr("there is no metric in it yet"));
    switch (format) {
    case MetricsFormat::Pdf:
        return setterFor(state, page, breakdown, options).pdf(assets);
    case MetricsFormat::Png:
        return setterFor(state, page, breakdown, options).png(assets);
    case MetricsFormat::Svg:
        return setterFor(state, page, breakdown, options).svg(assets);
    case MetricsFormat::Csv:
        return Exported{metricsCsv(state, page), {}};
    case MetricsFormat::Xlsx: {
        const Result<QByteArray> bytes = metricsXlsx(state, page, options.date);
        if (!bytes)
            return failure(bytes.error());
        return Exported{*bytes, {}};
    }
    case MetricsFormat::Json:
        return Exported{metricsJson(state, page), {}};
    }
    return failure(Errc::Unsupported);
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/export_map.h"

#include "core/base/dates.h"
#include "core/formats/json_writer.h"
#include "core/formats/mermaid_writer.h"
#include "core/layout/picture_sizes.h"
#include "ui/paint/paper_layout.h"
#include "ui/paint/pdf_writer.h"
#include "ui/paint/png_writer.h"
#include "ui/paint/svg_writer.h"
#include "ui/paint/text_measurer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <array>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMapMargin = 32;     // map units around the map
constexpr double kSheetMarginPt = 10; // of a sheet, outside of that

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

struct FormatName
{
    const char *ending;
    ExportFormat format;
};
constexpr std::array kFormats{FormatName{"pdf", ExportFormat::Pdf},     FormatName{"png", ExportFormat::Png},
                              FormatName{"svg", ExportFormat::Svg},     FormatName{"json", ExportFormat::Json},
                              FormatName{"mmd", ExportFormat::Mermaid}, FormatName{"mermaid", ExportFormat::Mermaid}};

constexpr std::array kPapers{"fit", "a4", "a3", "a2", "a1", "a0"};

QString paperText(PaperSize paper, bool landscape)
{
    if (paper == PaperSize::Fitted)
        return ExportText::tr("one page");
    const QString name = QString::fromLatin1(kPapers[static_cast<std::size_t>(paper)]).toUpper();
    return (landscape ? ExportText::tr("%1 landscape, sheet 1 of 1") : ExportText::tr("%1 portrait, sheet 1 of 1"))
        .arg(name);
}

PaperFrame frameOf(PaperSize paper)
{
    return {paper, paper == PaperSize::Fitted ? 0 : kSheetMarginPt, kMapMargin};
}

LayoutOptions layoutOptions(const ExportOptions &options, const PictureSizes &pictures)
{
    LayoutOptions layout;
    layout.pictures = &pictures;
    layout.titleBlock = true;
    layout.legend = true;
    layout.hideEmptyLanes = true;
    layout.mirrored = options.rightToLeft;
    QStringList version;
    if (options.version > 0)
        version.append(ExportText::tr("Version %1").arg(QLocale().toString(options.version)));
    if (options.date.isValid())
        version.append(fullDate(options.date.date()));
    layout.footerVersion = version.join(u", "_s);
    layout.footerAuthor = options.author;
    layout.footerFile = options.fileName;
    layout.filter.answers = options.answers;
    return layout;
}

DisplayList pageList(const State &state, const AssetSource &assets, JourneyId journey, const TextMeasurer &measurer,
                     const ExportOptions &options)
{
    const PictureSizes pictures(assets);
    const Theme theme = loadTheme(options.theme);
    FilledPaper paper =
        fillPaper(state, journey, theme, measurer, layoutOptions(options, pictures), frameOf(options.paper));
    paper.layout.footerSheet = paperText(options.paper, paper.landscape);
    DisplayList list = layoutJourney(state, journey, theme, measurer, paper.layout);
    list.bounds.adjust(-kMapMargin, -kMapMargin, kMapMargin, kMapMargin);
    return list;
}

/// The rows with lanes hidden, so that the legend does not speak of what is in them.
State without(const QList<LaneId> &lanes, State state)
{
    for (const LaneId id : lanes) {
        if (const Lane *lane = state.find(id)) {
            Lane hidden = *lane;
            hidden.hidden = true;
            state.put(hidden);
        }
    }
    return state;
}

Result<Exported> written(const Result<QByteArray> &bytes)
{
    if (!bytes)
        return failure(bytes.error());
    return Exported{*bytes, {}};
}

Result<Exported> exportPdf(const State &state, const AssetSource &assets, JourneyId journey,
                           const ExportOptions &options)
{
    const ShapedTextMeasurer measurer;
    PdfOptions pdf;
    pdf.paper = options.paper;
    pdf.marginPt = frameOf(options.paper).marginPt;
    pdf.title = state.at(journey).title;
    pdf.author = options.author;
    pdf.language = QLocale().bcp47Name();
    pdf.created = options.date;
    return written(writePdf(pageList(state, assets, journey, measurer, options), pdf, measurer, assets));
}

Result<Exported> exportPng(const State &state, const AssetSource &assets, JourneyId journey,
                           const ExportOptions &options)
{
    const ShapedTextMeasurer measurer;
    const PngOptions png{options.scale, loadTheme(options.theme).color(u"canvas"_s)};
    return written(writePng(pageList(state, assets, journey, measurer, options), png, measurer, assets));
}

Result<Exported> exportSvg(const State &state, const AssetSource &assets, JourneyId journey,
                           const ExportOptions &options)
{
    const ShapedTextMeasurer measurer;
    SvgOptions svg;
    svg.title = state.at(journey).title;
    svg.language = QLocale().bcp47Name();
    svg.background = loadTheme(options.theme).color(u"canvas"_s);
    return Exported{writeSvg(pageList(state, assets, journey, measurer, options), svg, assets), {}};
}

} // namespace

Result<ExportFormat> exportFormat(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const FormatName &known : kFormats) {
        if (ending == QLatin1String(known.ending))
            return known.format;
    }
    return failure(Error{Errc::Unsupported,
                         ExportText::tr("the name does not say a format. End it in .pdf, .png, .svg, .json or .mmd"),
                         path, 0, 0});
}

std::optional<PaperSize> paperFromName(const QString &name)
{
    for (std::size_t i = 0; i < kPapers.size(); ++i) {
        if (name.compare(QLatin1String(kPapers[i]), Qt::CaseInsensitive) == 0)
            return static_cast<PaperSize>(i);
    }
    return std::nullopt;
}

Result<Exported> exportMap(const State &state, const AssetSource &assets, JourneyId journey, ExportFormat format,
                           const ExportOptions &options)
{
    const State shown = without(options.hiddenLanes, state);
    switch (format) {
    case ExportFormat::Pdf:
        return exportPdf(shown, assets, journey, options);
    case ExportFormat::Png:
        return exportPng(shown, assets, journey, options);
    case ExportFormat::Svg:
        return exportSvg(shown, assets, journey, options);
    case ExportFormat::Json:
        return writeJson(state, assets);
    case ExportFormat::Mermaid:
        return writeMermaid(state, journey);
    }
    return failure(Errc::Unsupported);
}

Result<JourneyId> findJourney(const State &state, const QString &title)
{
    const QList<JourneyId> all = state.ordered<Journey>();
    if (all.isEmpty())
        return failure(Errc::Conflict, ExportText::tr("there is no map in it yet"));
    if (title.isEmpty())
        return all.first();
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (const JourneyId id : all) {
            if (state.at(id).title.compare(title, sensitivity) == 0)
                return id;
        }
    }
    QStringList titles;
    for (const JourneyId id : all)
        titles.append(u"“"_s + state.at(id).title + u"”"_s);
    return failure(Errc::Conflict,
                   ExportText::tr("there is no map “%1”; there is %2").arg(title, titles.join(u", "_s)));
}

} // namespace periplus

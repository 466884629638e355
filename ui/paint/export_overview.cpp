// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/export_overview.h"

#include "core/formats/persona_files.h"
#include "ui/paint/sheet_setter.h"

#include <QCoreApplication>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

using Kind = PersonaOverview::Kind;

struct OverviewText
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

SheetSetter setterFor(const State &state, const PersonaOverview &overview, const ExportOptions &options)
{
    return SheetSetter(
        [&state, overview](const Theme &theme, const TextMeasurer &measurer, const SheetOptions &sheet) {
            return layoutPersonaOverview(state, overview, theme, measurer, sheet);
        },
        overviewTitle(state, overview), options,
        overview.kind == Kind::Gallery ? SheetSetter::Paper::Upright : SheetSetter::Paper::AsFits,
        [&state, overview](const Theme &theme, const TextMeasurer &measurer, const SheetOptions &sheet, QSizeF page) {
            return layoutOverviewPages(state, overview, theme, measurer, sheet, page);
        });
}

} // namespace

Result<SheetFormat> overviewFormat(const QString &path, Kind kind)
{
    const Result<SheetFormat> format = sheetFormat(path);
    const bool text = format && (*format == SheetFormat::Json || *format == SheetFormat::Markdown);
    if (format && (!text || kind == Kind::Comparison))
        return format;
    const QString sentence =
        kind == Kind::Comparison
            ? OverviewText::tr("the name does not say a format of this page. End it in .pdf, .png, .svg, .json or .md")
            : OverviewText::tr("the name does not say a format of this page. End it in .pdf, .png or .svg");
    return failure(Error{Errc::Unsupported, sentence, path, 0, 0});
}

Result<Exported> exportOverview(const State &state, const AssetSource &assets, const PersonaOverview &overview,
                                SheetFormat format, const ExportOptions &options)
{
    if (state.count<Persona>() == 0)
        return failure(Errc::Conflict, OverviewText::tr("there is no persona in it yet"));
    switch (format) {
    case SheetFormat::Pdf:
        return setterFor(state, overview, options).pdf(assets);
    case SheetFormat::Png:
        return setterFor(state, overview, options).png(assets);
    case SheetFormat::Svg:
        return setterFor(state, overview, options).svg(assets);
    case SheetFormat::Json:
        if (overview.kind == Kind::Comparison)
            return personasJson(state, assets, overview.personas);
        break;
    case SheetFormat::Markdown:
        if (overview.kind == Kind::Comparison)
            return Exported{comparisonMarkdown(state, overview.personas), {}};
        break;
    }
    return failure(Errc::Unsupported);
}

} // namespace periplus

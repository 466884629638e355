// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/export_persona.h"

#include "core/base/dates.h"
#include "core/formats/persona_files.h"
#include "core/layout/persona_sheet.h"
#include "ui/paint/pdf_writer.h"
#include "ui/paint/png_writer.h"
#include "ui/paint/svg_writer.h"
#include "ui/paint/text_measurer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPicturedWidth = 1376; // with the journeys at the side
constexpr double kPicturedMargin = 24;
constexpr double kLeastPaperWidth = 780; // two columns of statements beside the facts
constexpr double kMostPaperWidth = 1100;
constexpr double kPaperStep = 40;
constexpr double kPaperMarginPt = 24;
constexpr double kUpright = 1.4506;     // height of a sheet of the A series within these margins, by its width
constexpr double kSmallestScale = 0.46; // points per map unit: statements of 14 become 6.5 pt

struct SheetExportText
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

struct SheetFormatName
{
    const char *ending;
    SheetFormat format;
};
constexpr std::array kSheetFormats{
    SheetFormatName{"pdf", SheetFormat::Pdf},     SheetFormatName{"png", SheetFormat::Png},
    SheetFormatName{"svg", SheetFormat::Svg},     SheetFormatName{"json", SheetFormat::Json},
    SheetFormatName{"md", SheetFormat::Markdown}, SheetFormatName{"markdown", SheetFormat::Markdown}};

/// One persona's sheet, set for pictures or paper.
class SheetSetter
{
public:
    SheetSetter(const State &state, PersonaId persona, const ExportOptions &options)
        : m_state(state), m_persona(persona), m_theme(loadTheme(options.theme))
    {
        m_sheet.mirrored = options.rightToLeft;
        QStringList footer;
        if (options.version > 0)
            footer.append(SheetExportText::tr("Version %1").arg(QLocale().toString(options.version)));
        if (options.date.isValid())
            footer.append(fullDate(options.date.date()));
        if (!options.author.isEmpty())
            footer.append(options.author);
        if (!options.fileName.isEmpty())
            footer.append(options.fileName);
        m_sheet.footer = footer.join(u", "_s);
    }

    DisplayList atWidth(double width) const
    {
        SheetOptions sheet = m_sheet;
        sheet.width = width;
        return layoutPersonaSheet(m_state, m_persona, m_theme, m_measurer, sheet);
    }

    DisplayList pictured() const
    {
        DisplayList list = atWidth(kPicturedWidth);
        list.bounds.adjust(-kPicturedMargin, -kPicturedMargin, kPicturedMargin, kPicturedMargin);
        return list;
    }

    /// Of some widths the one whose letters are largest on the paper.
    DisplayList onPaper(PdfOptions &pdf) const
    {
        DisplayList best;
        double scale = 0;
        for (double width = kLeastPaperWidth; width <= kMostPaperWidth; width += kPaperStep) {
            DisplayList list = atWidth(width);
            if (pdf.paper != PaperSize::Fitted) // the paper stays upright below a short sheet, too
                list.bounds.setHeight(std::max(list.bounds.height(), kUpright * width));
            const PageFit fit = fitPage(list.bounds, pdf.paper, pdf.marginPt);
            if (fit.scale <= scale)
                continue;
            scale = fit.scale;
            best = list;
        }
        if (scale >= kSmallestScale)
            return best;
        pdf.paper = PaperSize::Fitted;
        return atWidth(kLeastPaperWidth);
    }

    const ShapedTextMeasurer &measurer() const { return m_measurer; }
    Color background() const { return m_theme.color(u"canvas"_s); }

private:
    const State &m_state;
    PersonaId m_persona;
    Theme m_theme;
    SheetOptions m_sheet;
    ShapedTextMeasurer m_measurer;
};

Result<Exported> saved(const Result<QByteArray> &bytes)
{
    if (!bytes)
        return failure(bytes.error());
    return Exported{*bytes, {}};
}

Result<Exported> sheetPdf(const SheetSetter &setter, const AssetSource &assets, const Persona &persona,
                          const ExportOptions &options)
{
    PdfOptions pdf;
    pdf.paper = options.paper;
    pdf.marginPt = kPaperMarginPt;
    pdf.title = persona.name;
    pdf.author = options.author;
    pdf.language = QLocale().bcp47Name();
    pdf.created = options.date;
    const DisplayList list = setter.onPaper(pdf);
    return saved(writePdf(list, pdf, setter.measurer(), assets));
}

Result<Exported> sheetSvg(const SheetSetter &setter, const AssetSource &assets, const Persona &persona)
{
    SvgOptions svg;
    svg.title = persona.name;
    svg.language = QLocale().bcp47Name();
    svg.background = setter.background();
    return Exported{writeSvg(setter.pictured(), svg, assets), {}};
}

} // namespace

Result<SheetFormat> sheetFormat(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const SheetFormatName &known : kSheetFormats) {
        if (ending == QLatin1String(known.ending))
            return known.format;
    }
    return failure(Error{Errc::Unsupported,
                         u"the name does not say a format of a persona. End it in .pdf, .png, .svg, .json or .md"_s,
                         path, 0, 0});
}

Result<Exported> exportPersona(const State &state, const AssetSource &assets, PersonaId id, SheetFormat format,
                               const ExportOptions &options)
{
    const Persona &persona = state.at(id);
    switch (format) {
    case SheetFormat::Pdf:
        return sheetPdf(SheetSetter(state, id, options), assets, persona, options);
    case SheetFormat::Png: {
        const SheetSetter setter(state, id, options);
        return saved(writePng(setter.pictured(), {options.scale, setter.background()}, setter.measurer(), assets));
    }
    case SheetFormat::Svg:
        return sheetSvg(SheetSetter(state, id, options), assets, persona);
    case SheetFormat::Json:
        return personaJson(state, assets, id);
    case SheetFormat::Markdown:
        return Exported{personaMarkdown(state, id), {}};
    }
    return failure(Errc::Unsupported);
}

Result<PersonaId> findPersona(const State &state, const QString &name)
{
    const QList<PersonaId> all = state.ordered<Persona>();
    if (all.isEmpty())
        return failure(Errc::Conflict, u"there is no persona in it yet"_s);
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (const PersonaId id : all) {
            if (state.at(id).name.compare(name, sensitivity) == 0)
                return id;
        }
    }
    QStringList names;
    for (const PersonaId id : all)
        names.append(u"“"_s + state.at(id).name + u"”"_s);
    return failure(Errc::Conflict, u"there is no persona “%1”; there is %2"_s.arg(name, names.join(u", "_s)));
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/sheet_setter.h"

#include "core/base/dates.h"
#include "ui/paint/pdf_writer.h"
#include "ui/paint/png_writer.h"
#include "ui/paint/svg_writer.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPicturedWidth = 1376; // with the journeys at the side
constexpr double kPicturedMargin = 24;
constexpr double kLeastPaperWidth = 780; // two columns of statements beside the facts
constexpr double kMostPaperWidth = 1100;
constexpr double kPaperStep = 40;
constexpr double kPaperMarginPt = 24;
constexpr double kUpright = 1.4506;       // height of a sheet of the A series within these margins, by its width
constexpr double kSmallestScale = 0.46;   // points per map unit: statements of 14 become 6.5 pt
constexpr double kPagedBelow = 0.56;      // what would be smaller on one page goes on several
constexpr double kPagedScale = 0.62;      // on those statements of 13 become 8 pt
constexpr double kLeastPagedScale = 0.54; // and 7 pt where a table is wider than the paper

struct SheetExportText
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

Result<Exported> writtenSheet(const Result<QByteArray> &bytes)
{
    if (!bytes)
        return failure(bytes.error());
    return Exported{*bytes, {}};
}

QString footerOf(const ExportOptions &options)
{
    QStringList footer;
    if (options.version > 0)
        footer.append(SheetExportText::tr("Version %1").arg(QLocale().toString(options.version)));
    if (options.date.isValid())
        footer.append(fullDate(options.date.date()));
    if (!options.author.isEmpty())
        footer.append(options.author);
    if (!options.fileName.isEmpty())
        footer.append(options.fileName);
    return footer.join(u", "_s);
}

} // namespace

SheetSetter::SheetSetter(Layout layout, QString title, const ExportOptions &options, Paper paper, Pages pages)
    : m_layout(std::move(layout)),
      m_pages(std::move(pages)),
      m_title(std::move(title)),
      m_options(options),
      m_paper(paper),
      m_theme(loadTheme(options.theme))
{
    m_sheet.mirrored = options.rightToLeft;
    m_sheet.footer = footerOf(options);
}

DisplayList SheetSetter::atWidth(double width) const
{
    SheetOptions sheet = m_sheet;
    sheet.width = width;
    return m_layout(m_theme, m_measurer, sheet);
}

DisplayList SheetSetter::pictured() const
{
    DisplayList list = atWidth(kPicturedWidth);
    list.bounds.adjust(-kPicturedMargin, -kPicturedMargin, kPicturedMargin, kPicturedMargin);
    return list;
}

/// The way the paper lies with which there are fewer pages; of as many, that with larger letters.
QList<DisplayList> SheetSetter::onPages(const PdfOptions &pdf) const
{
    const QSizeF upright = sheetPoints(pdf.paper);
    QList<DisplayList> best;
    double bestScale = 0;
    for (const QSizeF sheet : {upright, upright.transposed()}) {
        const QSizeF room = (sheet - QSizeF(2 * pdf.marginPt, 2 * pdf.marginPt)) / kPagedScale;
        const QList<DisplayList> pages = m_pages(m_theme, m_measurer, m_sheet, room);
        const double scale =
            pages.isEmpty() ? 0 : std::min(kPagedScale, fitPage(pages.first().bounds, pdf.paper, pdf.marginPt).scale);
        const bool readable = scale >= kLeastPagedScale || bestScale < kLeastPagedScale;
        const bool fewer = pages.size() < best.size() || (pages.size() == best.size() && scale > bestScale);
        if (best.isEmpty() || (readable && fewer) || (bestScale < kLeastPagedScale && scale >= kLeastPagedScale)) {
            best = pages;
            bestScale = scale;
        }
    }
    return best;
}

/// Of some widths the one whose letters are largest on the paper.
QList<DisplayList> SheetSetter::onPaper(PdfOptions &pdf) const
{
    DisplayList best;
    double scale = 0;
    for (double width = kLeastPaperWidth; width <= kMostPaperWidth; width += kPaperStep) {
        DisplayList list = atWidth(width);
        if (pdf.paper != PaperSize::Fitted && m_paper == Paper::Upright)
            list.bounds.setHeight(std::max(list.bounds.height(), kUpright * width));
        const PageFit fit = fitPage(list.bounds, pdf.paper, pdf.marginPt);
        if (fit.scale <= scale)
            continue;
        scale = fit.scale;
        best = list;
    }
    if (m_pages && pdf.paper != PaperSize::Fitted && scale < kPagedBelow)
        return onPages(pdf);
    if (scale >= kSmallestScale)
        return {best};
    pdf.paper = PaperSize::Fitted;
    return {atWidth(kLeastPaperWidth)};
}

Result<Exported> SheetSetter::pdf(const AssetSource &assets) const
{
    PdfOptions pdf;
    pdf.paper = m_options.paper;
    pdf.marginPt = kPaperMarginPt;
    pdf.title = m_title;
    pdf.author = m_options.author;
    pdf.language = QLocale().bcp47Name();
    pdf.created = m_options.date;
    const QList<DisplayList> pages = onPaper(pdf); // may choose the paper
    return writtenSheet(writePdf(pages, pdf, m_measurer, assets));
}

Result<Exported> SheetSetter::png(const AssetSource &assets) const
{
    return writtenSheet(writePng(pictured(), {m_options.scale, background()}, m_measurer, assets));
}

Exported SheetSetter::svg(const AssetSource &assets) const
{
    SvgOptions svg;
    svg.title = m_title;
    svg.language = QLocale().bcp47Name();
    svg.background = background();
    return {writeSvg(pictured(), svg, assets), {}};
}

} // namespace periplus

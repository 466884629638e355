// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/persona_sheet.h"
#include "ui/paint/export_map.h"
#include "ui/paint/text_measurer.h"

#include <functional>

namespace periplus {

struct PdfOptions;

/// Sets a page about personas for paper and pictures, and writes it.
class SheetSetter
{
public:
    using Layout = std::function<DisplayList(const Theme &, const TextMeasurer &, const SheetOptions &)>;
    /// Sets it on pages of one size, in map units.
    using Pages = std::function<QList<DisplayList>(const Theme &, const TextMeasurer &, const SheetOptions &, QSizeF)>;
    /// Whether a sheet of paper stays upright even when the page is short, or turns the way that fits best.
    enum class Paper { Upright, AsFits };

    /// What can be set on several pages brings `pages`.
    SheetSetter(Layout layout, QString title, const ExportOptions &options, Paper paper, Pages pages = {});

    /// With letters as large as the paper allows; what could not be read on it goes on as many pages as it needs, or
    /// on a single one as large as it needs.
    /// Errors: IoError.
    Result<Exported> pdf(const AssetSource &assets) const;
    /// Errors: TooLarge, beyond what a picture can be.
    Result<Exported> png(const AssetSource &assets) const;
    Exported svg(const AssetSource &assets) const;

private:
    DisplayList atWidth(double width) const;
    DisplayList pictured() const;
    QList<DisplayList> onPaper(PdfOptions &pdf) const;
    QList<DisplayList> onPages(const PdfOptions &pdf) const;
    Color background() const { return m_theme.color(QStringLiteral("canvas")); }

    Layout m_layout;
    Pages m_pages;
    QString m_title;
    ExportOptions m_options;
    Paper m_paper;
    Theme m_theme;
    SheetOptions m_sheet;
    ShapedTextMeasurer m_measurer;
};

} // namespace periplus

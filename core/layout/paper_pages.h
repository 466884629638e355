// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/sheet_parts.h"

namespace periplus {

// The line at the foot of a page.
constexpr double kFooterGap = 14;
constexpr double kFooterLine = 15;
inline constexpr TextStyle kPageFooter{FontFace::Regular, 11, 0};

/// What the pages are together, and the line at the foot of the first.
struct PageSources
{
    Source document;
    Source footer;
};

/// Pages of paper of one size, filled from top to bottom one after the other, each with its foot.
class PaperPages
{
public:
    /// The context is borrowed. `page`: map units.
    PaperPages(const SheetContext &sheet, QSizeF page, const QString &title, const PageSources &sources);

    /// Takes what stands on the page that is being filled.
    ListWriter &out() { return m_out; }
    /// How far down the page is filled.
    double y() const { return m_y; }
    void setY(double y) { m_y = y; }
    double width() const { return m_page.width(); }
    /// The lowest edge of what stands above the foot.
    double bottom() const { return m_page.height() - kFooterGap - kFooterLine; }
    void endPage();
    /// The pages with their feet; nothing can be written afterwards. Each is as large as a page; only one on which
    /// something is higher than that is higher.
    QList<DisplayList> take();

private:
    struct Page
    {
        QList<Item> items;
        double height = 0;
    };

    DisplayList closed(qsizetype index) const;

    const SheetContext &m_sheet;
    QSizeF m_page;
    QString m_title;
    PageSources m_sources;
    ListWriter m_out;
    double m_y = 0;
    QList<Page> m_pages;
};

} // namespace periplus

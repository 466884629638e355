// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/overview_pages.h"

namespace periplus {

// The line at the foot of a page.
constexpr double kFooterGap = 14;
constexpr double kFooterLine = 15;
inline constexpr TextStyle kOverviewFooter{FontFace::Regular, 11, 0};

/// Fills pages of paper from top to bottom. Rows are never cut.
class PageFiller
{
public:
    /// The context is borrowed. `page`: map units.
    PageFiller(const SheetContext &sheet, QSizeF page, const QString &title);

    void writeTitle(const QString &note);
    void writeGallery(const Gallery &gallery);
    /// The columns of a table, as many as stand side by side; the heads of pages that go on are those of `heads`.
    void writeTable(const OverviewTable &table, const OverviewTable &heads, const QString &name);
    /// The pages with their feet; nothing can be written afterwards.
    QList<DisplayList> take();

private:
    struct Page
    {
        QList<Item> items;
        double height = 0;
    };

    double bottom() const { return m_page.height() - kFooterGap - kFooterLine; }
    void writeRows(const OverviewTable &table, const OverviewTable &heads, TablePart part, const QString &name);
    void endPage();
    DisplayList closed(qsizetype index) const;

    const SheetContext &m_sheet;
    QSizeF m_page;
    QString m_title;
    ListWriter m_out;
    double m_y = 0;
    QList<Page> m_pages;
};

} // namespace periplus

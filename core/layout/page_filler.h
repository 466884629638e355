// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/overview_pages.h"
#include "core/layout/paper_pages.h"

namespace periplus {

/// Fills pages of paper about several personas. Rows are never cut.
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
    QList<DisplayList> take() { return m_pages.take(); }

private:
    void writeRows(const OverviewTable &table, const OverviewTable &heads, TablePart part, const QString &name);

    const SheetContext &m_sheet;
    QString m_title;
    PaperPages m_pages;
};

} // namespace periplus

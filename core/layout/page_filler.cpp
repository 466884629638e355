// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/page_filler.h"

#include "core/layout/moving.h"

#include <algorithm>

namespace periplus {

namespace {

/// A heading stays with the row below it.
double heightWith(const OverviewTable &table, qsizetype row)
{
    double height = table.rowHeight(row);
    while (table.isHeading(row) && ++row < table.rows())
        height += table.rowHeight(row);
    return height;
}

} // namespace

PageFiller::PageFiller(const SheetContext &sheet, QSizeF page, const QString &title)
    : m_sheet(sheet),
      m_title(title),
      m_pages(sheet, page, title,
              {{Role::PersonaSheet, 0, 0}, {Role::PersonaField, 0, static_cast<qint64>(SheetField::Footer)}})
{
}

void PageFiller::writeTitle(const QString &note)
{
    m_pages.setY(writeOverviewTitle(m_pages.out(), m_sheet, m_title, note, m_pages.width()));
}

void PageFiller::writeGallery(const Gallery &gallery)
{
    bool empty = true; // no row on this page yet
    for (const Gallery::Row &row : gallery.rows) {
        if (!empty && m_pages.y() + row.height > m_pages.bottom())
            m_pages.endPage();
        m_pages.out().add(moved(row.items, {0, m_pages.y()}));
        m_pages.setY(m_pages.y() + row.height + gallery.gap);
        empty = false;
    }
    m_pages.setY(m_pages.y() - gallery.gap);
}

void PageFiller::writeTable(const OverviewTable &table, const OverviewTable &heads, const QString &name)
{
    const qsizetype once = table.columnsWithin(m_pages.width());
    for (qsizetype first = 0; first < table.columns(); first += once) {
        TablePart part;
        part.firstColumn = first;
        part.endColumn = std::min(table.columns(), first + once);
        part.number = first / once + 1;
        if (first > 0)
            m_pages.endPage();
        writeRows(table, heads, part, name);
    }
}

void PageFiller::writeRows(const OverviewTable &table, const OverviewTable &heads, TablePart part, const QString &name)
{
    for (qsizetype row = 1;;) {
        const OverviewTable &own = part.headsAgain ? heads : table;
        double y = m_pages.y() + own.rowHeight(0);
        part.firstRow = row;
        while (row < table.rows() && (row == part.firstRow || y + heightWith(table, row) <= m_pages.bottom()))
            y += table.rowHeight(row++);
        part.endRow = row;
        m_pages.setY(table.writePart(m_pages.out(), name, part, own, {0, m_pages.y()}));
        if (row >= table.rows())
            return;
        part.headsAgain = true;
        m_pages.endPage();
    }
}

} // namespace periplus

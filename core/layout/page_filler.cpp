// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/page_filler.h"

#include "core/layout/moving.h"
#include "core/layout/overview_words.h"

#include <algorithm>

namespace periplus {

namespace {

constexpr double kNumberRoom = 120;

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
    : m_sheet(sheet), m_page(page), m_title(title), m_out(sheet.part())
{
}

void PageFiller::writeTitle(const QString &note)
{
    m_y = writeOverviewTitle(m_out, m_sheet, m_title, note, m_page.width());
}

void PageFiller::writeGallery(const Gallery &gallery)
{
    bool empty = true; // no row on this page yet
    for (const Gallery::Row &row : gallery.rows) {
        if (!empty && m_y + row.height > bottom())
            endPage();
        m_out.add(moved(row.items, {0, m_y}));
        m_y += row.height + gallery.gap;
        empty = false;
    }
    m_y -= gallery.gap;
}

void PageFiller::writeTable(const OverviewTable &table, const OverviewTable &heads, const QString &name)
{
    const qsizetype once = table.columnsWithin(m_page.width());
    for (qsizetype first = 0; first < table.columns(); first += once) {
        TablePart part;
        part.firstColumn = first;
        part.endColumn = std::min(table.columns(), first + once);
        part.number = first / once + 1;
        if (first > 0)
            endPage();
        writeRows(table, heads, part, name);
    }
}

void PageFiller::writeRows(const OverviewTable &table, const OverviewTable &heads, TablePart part, const QString &name)
{
    for (qsizetype row = 1;;) {
        const OverviewTable &own = part.headsAgain ? heads : table;
        double y = m_y + own.rowHeight(0);
        part.firstRow = row;
        while (row < table.rows() && (row == part.firstRow || y + heightWith(table, row) <= bottom()))
            y += table.rowHeight(row++);
        part.endRow = row;
        m_y = table.writePart(m_out, name, part, own, {0, m_y});
        if (row >= table.rows())
            return;
        part.headsAgain = true;
        endPage();
    }
}

void PageFiller::endPage()
{
    m_pages.append({m_out.items(), m_y});
    m_out.take({});
    m_y = 0;
}

DisplayList PageFiller::closed(qsizetype index) const
{
    const Page &page = m_pages.at(index);
    const double height = std::max(m_page.height(), page.height + kFooterGap + kFooterLine);
    const QRectF bounds(0, 0, m_page.width(), height);
    ListWriter out = m_sheet.part();
    out.begin({Role::PersonaSheet, 0, 0}, bounds, m_title);
    out.add(page.items);
    const QRectF foot(0, height - kFooterLine, m_page.width(), kFooterLine);
    const Color ink = m_sheet.color(QStringLiteral("ink3"));
    if (index == 0 && !m_sheet.options.footer.isEmpty())
        out.begin({Role::PersonaField, 0, static_cast<qint64>(SheetField::Footer)}, foot, m_sheet.options.footer);
    else
        out.beginDecoration(foot); // it was said on the first page
    out.line(m_sheet.options.footer, kOverviewFooter, ink,
             {foot.topLeft(), QSizeF(foot.width() - kNumberRoom, kFooterLine)});
    out.end();
    if (m_pages.size() > 1) {
        out.beginDecoration(foot);
        out.lineAtRight(words::pageOf(index + 1, m_pages.size()), kOverviewFooter, ink, foot);
        out.end();
    }
    out.end();
    return out.take(bounds);
}

QList<DisplayList> PageFiller::take()
{
    endPage();
    QList<DisplayList> pages;
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        pages.append(closed(i));
    return pages;
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/paper_pages.h"

#include "core/layout/overview_words.h"

#include <algorithm>

namespace periplus {

namespace {

constexpr double kNumberRoom = 120;

} // namespace

PaperPages::PaperPages(const SheetContext &sheet, QSizeF page, const QString &title, const PageSources &sources)
    : m_sheet(sheet), m_page(page), m_title(title), m_sources(sources), m_out(sheet.part())
{
}

void PaperPages::endPage()
{
    m_pages.append({m_out.items(), m_y});
    m_out.take({});
    m_y = 0;
}

DisplayList PaperPages::closed(qsizetype index) const
{
    const Page &page = m_pages.at(index);
    const double height = std::max(m_page.height(), page.height + kFooterGap + kFooterLine);
    const QRectF bounds(0, 0, m_page.width(), height);
    ListWriter out = m_sheet.part();
    out.begin(m_sources.document, bounds, m_title);
    out.add(page.items);
    const QRectF foot(0, height - kFooterLine, m_page.width(), kFooterLine);
    const Color ink = m_sheet.color(QStringLiteral("ink3"));
    if (index == 0 && !m_sheet.options.footer.isEmpty())
        out.begin(m_sources.footer, foot, m_sheet.options.footer);
    else
        out.beginDecoration(foot); // it was said on the first page
    out.line(m_sheet.options.footer, kPageFooter, ink,
             {foot.topLeft(), QSizeF(foot.width() - kNumberRoom, kFooterLine)});
    out.end();
    if (m_pages.size() > 1) {
        out.beginDecoration(foot);
        out.lineAtRight(words::pageOf(index + 1, m_pages.size()), kPageFooter, ink, foot);
        out.end();
    }
    out.end();
    return out.take(bounds);
}

QList<DisplayList> PaperPages::take()
{
    endPage();
    QList<DisplayList> pages;
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        pages.append(closed(i));
    return pages;
}

} // namespace periplus

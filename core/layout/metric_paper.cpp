// SPDX-License-Identifier: GPL-3.0-or-later
// A page about metrics on paper: pages of one size.
#include "core/layout/metric_page.h"

#include "core/layout/metric_page_parts.h"
#include "core/layout/metric_page_words.h"
#include "core/layout/mirroring.h"
#include "core/layout/moving.h"
#include "core/layout/paper_pages.h"
#include "core/layout/review_frame.h"

#include <algorithm>
#include <numeric>

namespace periplus {

namespace {

constexpr qsizetype kFewRows = 3;

/// Fills pages with the parts of one page about metrics. Rows, frames of a detail and sentences are never cut.
class MetricPaper
{
public:
    MetricPaper(const SheetContext &sheet, const MetricPageFacts &facts, QSizeF page)
        : m_sheet(sheet),
          m_facts(facts),
          m_title(metricsPageTitle(sheet.state, facts.page)),
          m_pages(sheet, page, m_title, {{Role::MetricsPage, 0, 0}, metricLine(MetricFieldNumber::Text)})
    {
    }

    void writeHead()
    {
        m_pages.setY(
            writeMetricsHead(m_pages.out(), m_sheet, m_title, words::movedSentence(m_facts), m_facts, m_pages.width()));
    }

    void writeTable()
    {
        const MetricTable table(m_sheet, m_facts, m_pages.width());
        const qsizetype count = m_facts.rows.size();
        for (qsizetype from = 0; from < count;) {
            const auto heads = from == 0 ? MetricTable::Heads::Told : MetricTable::Heads::Again;
            qsizetype to = from + 1;
            while (to < count && m_pages.y() + table.heightOf(from, to + 1, heads) <= m_pages.bottom())
                ++to;
            if (to < count && to - from > 2 * kFewRows) // a row or two are not left alone
                to -= std::max<qsizetype>(0, kFewRows - (count - to));
            m_pages.setY(m_pages.y() + table.write(m_pages.out(), from, to, heads, m_pages.y()));
            from = to;
            if (from < count)
                m_pages.endPage();
        }
    }

    /// On the page of the table where it fits as a whole, else from the next page on.
    void writeDetail(const MetricDetail &detail)
    {
        const QList<DetailLine> lines = metricDetailLines(detail, m_pages.width(), m_pages.bottom());
        const double whole = std::accumulate(lines.begin(), lines.end(), 0.0, [](double sum, const DetailLine &line) {
            return sum + kDetailGap + line.height;
        });
        if (m_pages.y() + whole > m_pages.bottom())
            m_pages.endPage();
        for (const DetailLine &line : lines) {
            const double gap = m_pages.y() > 0 ? kDetailGap : 0;
            if (gap > 0 && m_pages.y() + gap + line.height > m_pages.bottom())
                m_pages.endPage();
            const double top = m_pages.y() > 0 ? m_pages.y() + gap : 0;
            m_pages.out().add(moved(line.items, {0, top}));
            m_pages.setY(top + line.height);
        }
    }

    /// Section below section, in columns as in a newspaper: what does not fit goes on in the next one.
    void writeReview()
    {
        const ReviewColumns columns = reviewColumns(m_pages.width());
        double top = m_pages.y(); // of the columns of this page
        double lowest = top;
        double y = top;
        int column = 0;
        const auto next = [&] {
            if (++column == columns.count) {
                m_pages.setY(lowest);
                m_pages.endPage();
                column = 0;
                top = lowest = 0;
            }
            y = top;
        };
        qint64 number = 0;
        for (const ReviewSection &section : reviewSections(m_sheet.state, m_facts)) {
            const ReviewFrame frame(m_sheet, section, ++number, columns.width);
            for (qsizetype from = 0; from < frame.size();) {
                const qsizetype fit = frame.linesWithin(from, m_pages.bottom() - y);
                if (fit == 0 && y > 0) {
                    next();
                    continue;
                }
                const qsizetype to = from + std::max<qsizetype>(1, fit);
                const double bottom = frame.write(m_pages.out(), from, to, {column * columns.step, y});
                lowest = std::max(lowest, bottom);
                y = bottom + kReviewGap;
                from = to;
            }
        }
        m_pages.setY(lowest);
    }

    QList<DisplayList> take() { return m_pages.take(); }

private:
    const SheetContext &m_sheet;
    const MetricPageFacts &m_facts;
    QString m_title;
    PaperPages m_pages;
};

/// Paper that is wide enough for the table: where it is not, all is drawn smaller.
QSizeF roomFor(const State &state, const MetricPageFacts &facts, const Theme &theme, const TextMeasurer &measurer,
               SheetOptions options, QSizeF paper)
{
    if (facts.page.kind == MetricsPage::Kind::Review || facts.rows.isEmpty())
        return paper;
    static const Persona nobody;
    options.width = paper.width();
    const MetricTable table({state, nobody, theme, measurer, options}, facts, paper.width());
    return paper * std::max(1.0, table.width() / paper.width());
}

} // namespace

QList<DisplayList> layoutMetricsPages(const State &state, const MetricsPage &page, const BreakdownSource &breakdown,
                                      const Theme &theme, const TextMeasurer &measurer, const SheetOptions &options,
                                      QSizeF paper)
{
    static const Persona nobody;
    const MetricPageFacts facts = metricPageFacts(state, page);
    const QSizeF room = roomFor(state, facts, theme, measurer, options, paper);
    SheetOptions own = options;
    own.width = room.width();
    const SheetContext sheet{state, nobody, theme, measurer, own};
    MetricPaper filler(sheet, facts, room);
    filler.writeHead();
    if (page.kind == MetricsPage::Kind::Review) {
        filler.writeReview();
    } else if (!facts.rows.isEmpty()) {
        filler.writeTable();
        if (const MetricOnPage *row = selectedOf(facts))
            filler.writeDetail(detailOf(sheet, facts, *row, breakdown));
    }
    QList<DisplayList> pages = filler.take();
    if (options.mirrored) {
        for (DisplayList &list : pages)
            list = mirrored(list, mirrorAxis(list.bounds));
    }
    return pages;
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/metric_page.h"

#include "core/layout/metric_page_parts.h"
#include "core/layout/metric_page_words.h"
#include "core/layout/mirroring.h"
#include "core/layout/paper_pages.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// In a longer table the detail stands behind its row; else it would be out of sight.
constexpr qsizetype kMostAboveDetail = 12;

/// Table and detail from `top` on.
class OverviewPage
{
public:
    OverviewPage(const SheetContext &sheet, const MetricPageFacts &facts, const BreakdownSource &breakdown)
        : m_sheet(sheet), m_facts(facts), m_breakdown(breakdown), m_table(sheet, facts, sheet.options.width)
    {
    }

    double width() const { return m_table.width(); }

    double write(ListWriter &out, double top)
    {
        const qsizetype count = m_facts.rows.size();
        const MetricOnPage *selected = selectedOf(m_facts);
        if (!selected)
            return top + m_table.write(out, 0, count, MetricTable::Heads::Told, top);
        const bool within = m_sheet.options.prompts && count > kMostAboveDetail;
        const qsizetype behind = within ? selected - m_facts.rows.constData() + 1 : count;
        double y = top + m_table.write(out, 0, behind, MetricTable::Heads::Told, top) + kDetailGap;
        y += writeDetail(out, *selected, y);
        if (behind < count)
            y += kDetailGap + m_table.write(out, behind, count, MetricTable::Heads::None, y + kDetailGap);
        return y;
    }

private:
    double writeDetail(ListWriter &out, const MetricOnPage &row, double top)
    {
        const MetricDetail detail = detailOf(m_sheet, m_facts, row, m_breakdown);
        return writeMetricDetail(out, detail, top, m_table.width());
    }

    const SheetContext &m_sheet;
    const MetricPageFacts &m_facts;
    const BreakdownSource &m_breakdown;
    MetricTable m_table;
};

double writeMetricsFooter(ListWriter &out, const SheetContext &sheet, double top, double width)
{
    if (sheet.options.footer.isEmpty())
        return top;
    const QRectF box(0, top + kFooterGap, width, kFooterLine);
    out.begin(metricLine(MetricFieldNumber::Text), box, sheet.options.footer);
    const double height = out.linesAtLeft(sheet.options.footer, kPageFooter, sheet.color(u"ink3"_s), box, box.height());
    out.end();
    return box.top() + height;
}

} // namespace

const MetricOnPage *selectedOf(const MetricPageFacts &facts)
{
    const auto found = std::find_if(facts.rows.begin(), facts.rows.end(),
                                    [&](const MetricOnPage &row) { return row.id == facts.page.selected; });
    return found == facts.rows.end() ? nullptr : &*found;
}

MetricDetail detailOf(const SheetContext &sheet, const MetricPageFacts &facts, const MetricOnPage &row,
                      const BreakdownSource &breakdown)
{
    return {sheet, facts, row, sheet.state.at(row.id),
            breakdown ? breakdown(sheet.state, row.id, facts.page.period)
                      : attachedBreakdown(sheet.state, row.id, facts.page.period)};
}

QString metricsPageTitle(const State &state, const MetricsPage &page)
{
    switch (page.kind) {
    case MetricsPage::Kind::Overview: {
        const Journey *map = state.find(page.map);
        return map ? words::metricsTitle(map->title.simplified()) : words::metricsTitle();
    }
    case MetricsPage::Kind::Review:
        return words::reviewTitle(resolvedPage(state, page).period);
    }
    Q_UNREACHABLE();
}

DisplayList layoutMetricsPage(const State &state, const MetricsPage &page, const BreakdownSource &breakdown,
                              const Theme &theme, const TextMeasurer &measurer, const SheetOptions &options)
{
    static const Persona nobody;
    const SheetContext sheet{state, nobody, theme, measurer, options};
    const MetricPageFacts facts = metricPageFacts(state, page);
    // On screen the choice of maps says what a long title would.
    const bool isReview = page.kind == MetricsPage::Kind::Review;
    const QString title = options.prompts && !isReview ? words::metricsTitle() : metricsPageTitle(state, facts.page);
    OverviewPage overview(sheet, facts, breakdown);
    const bool hasTable = !isReview && !facts.rows.isEmpty();
    const double width = hasTable ? overview.width() : options.width;
    ListWriter content = sheet.part();
    double y = writeMetricsHead(content, sheet, title, words::movedSentence(facts), facts, width);
    if (isReview)
        y = writeMetricReview(content, sheet, facts, y, width);
    else if (hasTable)
        y = overview.write(content, y);
    y = writeMetricsFooter(content, sheet, y, width);
    const QRectF bounds(0, 0, width, y);
    ListWriter all = sheet.part();
    all.begin({Role::MetricsPage, 0, 0}, bounds, title);
    all.add(content.items());
    all.end();
    const DisplayList list = all.take(bounds);
    return options.mirrored ? mirrored(list, mirrorAxis(list.bounds)) : list;
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metrics_view.h"

#include "core/layout/metric_facts.h"
#include "ui/canvas/map_source.h"

#include <QKeyEvent>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMetricsMargin = 16;
constexpr double kLeastMetricsPage = 480;
constexpr double kMostMetricsPage = 1560;

bool isMetric(const Source &source)
{
    return source.role == Role::MetricRow && source.id != 0;
}

} // namespace

MetricsView::MetricsView(const TextMeasurer &measurer, PaintList paintList, QWidget *parent)
    : PageView(measurer, std::move(paintList), {kMetricsMargin, kLeastMetricsPage, kMostMetricsPage}, parent)
{
    setObjectName(u"metricsView"_s);
}

void MetricsView::show(Workspace *workspace, const std::optional<MetricsPage> &page)
{
    m_page = workspace ? page : std::nullopt;
    open(m_page ? workspace : nullptr);
    setAccessibleName(m_page ? metricsPageTitle(state(), *m_page) : QString());
    if (m_page && m_page->selected) // it may be far down
        select({Role::MetricRow, m_page->selected.value, 0});
}

void MetricsView::change(const MetricsPage &page)
{
    m_page = page;
    layOut();
    setAccessibleName(metricsPageTitle(state(), page));
}

void MetricsView::setTheme(const Theme &theme)
{
    if (theme.name != PageView::theme().name)
        PageView::setTheme(theme);
}

void MetricsView::setBreakdown(BreakdownSource source)
{
    m_breakdown = std::move(source);
    layOut();
}

void MetricsView::selectFirst()
{
    if (m_page->kind != MetricsPage::Kind::Overview)
        return;
    const MetricPageFacts facts = metricPageFacts(state(), *m_page);
    const bool isThere = std::any_of(facts.rows.begin(), facts.rows.end(),
                                     [&](const MetricOnPage &row) { return row.id == m_page->selected; });
    if (!isThere)
        m_page->selected = facts.rows.isEmpty() ? MetricId{} : facts.rows.first().id;
}

DisplayList MetricsView::layOutPage(const SheetOptions &options)
{
    selectFirst();
    SheetOptions wanted = options;
    wanted.prompts = true;
    return layoutMetricsPage(state(), *m_page, m_breakdown, theme(), measurer(), wanted);
}

bool MetricsView::isPlace(const PageStop &stop) const
{
    return stop.source.role != Role::MetricRow || stop.source.id != 0;
}

void MetricsView::onSelected()
{
    if (!isMetric(place()) || m_page->selected.value == place().id)
        return;
    m_page->selected = MetricId{place().id};
    layOut();
    emit pageChanged(*m_page);
}

/// Of what is larger than the viewport its beginning.
void MetricsView::scrollTo(const PageStop &stop)
{
    const QRectF seen = inView(stop.rect);
    const double top = seen.top() - margin();
    bringIntoView(*verticalScrollBar(), top, std::min(top, seen.bottom() + margin() - viewport()->height()));
    const double left = seen.left() - margin();
    if (seen.width() < viewport()->width())
        bringIntoView(*horizontalScrollBar(), left, std::min(left, seen.right() + margin() - viewport()->width()));
}

void MetricsView::activate()
{
    const PageStop *stop = current();
    if (!stop)
        return;
    const Source source = stop->source;
    if (source.role == Role::MetricChoice) {
        m_page->map = JourneyId{source.id};
        layOut();
        emit pageChanged(*m_page);
    } else if (source.role == Role::MetricPlace) {
        goTo(source);
    }
}

void MetricsView::goTo(const Source &source)
{
    switch (static_cast<MetricPlaceKind>(source.lane)) {
    case MetricPlaceKind::Map:
        if (state().find(JourneyId{source.id}))
            emit placeWanted(JourneyId{source.id}, {});
        return;
    case MetricPlaceKind::Stage:
        if (const Stage *stage = state().find(StageId{source.id}))
            emit placeWanted(stage->journey, {Role::StageHeader, source.id, 0});
        return;
    case MetricPlaceKind::Step:
        if (const Step *step = state().find(StepId{source.id}))
            emit placeWanted(state().at(step->stage).journey, stepSource(StepId{source.id}));
        return;
    case MetricPlaceKind::Metric: {
        MetricsPage page = *m_page;
        page.kind = MetricsPage::Kind::Overview;
        page.selected = MetricId{source.id};
        show(workspace(), page);
        emit pageChanged(*m_page);
        return;
    }
    }
}

QPainterPath MetricsView::ringOf(const PageStop &stop) const
{
    QPainterPath ring;
    const double radius = stop.source.role == Role::MetricRow ? 8 : 6;
    ring.addRoundedRect(stop.rect.adjusted(-1, 0, 1, 0), radius, radius);
    return ring;
}

void MetricsView::step(int dx, int dy)
{
    if (dy != 0 && current() && isMetric(place())) { // from row to row, over a detail between them
        for (qsizetype next = placeNumber() + dy; next >= 0 && next < stops().size(); next += dy) {
            if (isMetric(stops().at(next).source)) {
                selectPlace(next);
                return;
            }
        }
    }
    PageView::step(dx, dy);
}

void MetricsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        activate();
    else
        PageView::keyPressEvent(event);
}

} // namespace periplus

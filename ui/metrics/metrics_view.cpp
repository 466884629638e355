// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metrics_view.h"

#include "core/layout/metric_facts.h"
#include "ui/canvas/map_source.h"
#include "ui/shell/theming.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMetricsMargin = 16;
constexpr double kLeastMetricsPage = 480;
constexpr double kMostMetricsPage = 1560;
constexpr int kMetricsStep = 40;

bool isMetric(const Source &source)
{
    return source.role == Role::MetricRow && source.id != 0;
}

} // namespace

MetricsView::MetricsView(const TextMeasurer &measurer, PaintList paintList, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_measurer(measurer),
      m_paintList(std::move(paintList)),
      m_theme(loadTheme(ThemeName::Light))
{
    setObjectName(u"metricsView"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(kMetricsStep);
    horizontalScrollBar()->setSingleStep(kMetricsStep);
}

MetricsView::~MetricsView()
{
    show(nullptr, {});
}

void MetricsView::show(Workspace *workspace, const std::optional<MetricsPage> &page)
{
    if (m_workspace)
        m_workspace->unlisten(m_registration);
    m_workspace = page ? workspace : nullptr;
    m_page = m_workspace ? page : std::nullopt;
    m_current = {};
    if (m_workspace)
        m_registration = m_workspace->listen([this](const Changes &) { layOut(); });
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    layOut();
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
    if (theme.name == m_theme.name)
        return;
    m_theme = theme;
    layOut();
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

void MetricsView::layOut()
{
    m_list = {};
    if (m_page) {
        selectFirst();
        SheetOptions options;
        options.width = std::clamp(viewport()->width() - 2 * kMetricsMargin, kLeastMetricsPage, kMostMetricsPage);
        options.prompts = true;
        options.mirrored = isRightToLeft();
        m_list = layoutMetricsPage(state(), *m_page, m_breakdown, m_theme, m_measurer, options);
    }
    m_stops = sheetStops(m_list);
    m_stops.removeIf([](const SheetStop &stop) { return stop.source.role == Role::MetricRow && stop.source.id == 0; });
    const QSize page(static_cast<int>(std::ceil(m_list.bounds.width() + 2 * kMetricsMargin)),
                     static_cast<int>(std::ceil(m_list.bounds.height() + 2 * kMetricsMargin)));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, page.height() - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, page.width() - viewport()->width()));
    viewport()->update();
}

QPointF MetricsView::origin() const
{
    const double room = viewport()->width() - m_list.bounds.width();
    const double left = room >= 2 * kMetricsMargin ? room / 2 : kMetricsMargin - horizontalScrollBar()->value();
    return {std::round(left), kMetricsMargin - verticalScrollBar()->value()};
}

const SheetStop *MetricsView::current() const
{
    const qsizetype place = stopOf(m_stops, m_current);
    return place < 0 ? nullptr : &m_stops.at(place);
}

void MetricsView::select(const Source &source)
{
    selectPlace(stopOf(m_stops, source));
}

void MetricsView::selectPlace(qsizetype place)
{
    if (place < 0 || place >= m_stops.size())
        return;
    m_current = m_stops.at(place).source;
    if (isMetric(m_current) && m_page->selected.value != m_current.id) {
        m_page->selected = MetricId{m_current.id};
        layOut(); // the stops are others now
        emit pageChanged(*m_page);
    }
    if (const SheetStop *stop = current()) {
        scrollTo(stop->rect);
        tell(*stop);
    }
    viewport()->update();
}

void MetricsView::scrollTo(const QRectF &rect)
{
    const QRectF seen = inView(rect);
    const auto scroll = [](QScrollBar *bar, double before, double behind) {
        if (before < 0)
            bar->setValue(bar->value() + static_cast<int>(std::floor(before)));
        else if (behind > 0)
            bar->setValue(bar->value() + static_cast<int>(std::ceil(std::min(behind, before))));
    };
    scroll(verticalScrollBar(), seen.top() - kMetricsMargin, seen.bottom() + kMetricsMargin - viewport()->height());
    if (seen.width() < viewport()->width())
        scroll(horizontalScrollBar(), seen.left() - kMetricsMargin,
               seen.right() + kMetricsMargin - viewport()->width());
}

void MetricsView::tell(const SheetStop &stop)
{
    setAccessibleDescription(stop.name);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void MetricsView::activate()
{
    const SheetStop *stop = current();
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
        show(m_workspace, page);
        emit pageChanged(*m_page);
        return;
    }
    }
}

void MetricsView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokenColor(m_theme, u"canvas"_s));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.translate(origin());
    if (!m_list.items.isEmpty())
        m_paintList(painter, m_list);
    painter.restore();
    const SheetStop *stop = current();
    if (!stop || !hasFocus())
        return;
    QPainterPath ring;
    const double radius = stop->source.role == Role::MetricRow ? 8 : 6;
    ring.addRoundedRect(inView(stop->rect).adjusted(-1, 0, 1, 0), radius, radius);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokenColor(m_theme, u"accent"_s), 2));
    painter.drawPath(ring);
}

void MetricsView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void MetricsView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void MetricsView::step(int dx, int dy)
{
    const qsizetype place = stopOf(m_stops, m_current);
    if (dy != 0 && place >= 0 && isMetric(m_current)) { // from row to row, over a detail between them
        for (qsizetype next = place + dy; next >= 0 && next < m_stops.size(); next += dy) {
            if (isMetric(m_stops.at(next).source)) {
                selectPlace(next);
                return;
            }
        }
    }
    selectPlace(nearestStop(m_stops, place, dx, dy));
}

void MetricsView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        step(0, event->key() == Qt::Key_Up ? -1 : 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        step(event->key() == Qt::Key_Left ? -1 : 1, 0);
        return;
    case Qt::Key_Home:
        selectPlace(0);
        return;
    case Qt::Key_End:
        selectPlace(m_stops.size() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate();
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

qsizetype MetricsView::placeAt(QPointF inViewport) const
{
    return stopAt(m_stops, inViewport - origin());
}

void MetricsView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    const qsizetype place = placeAt(event->position());
    if (place < 0)
        return;
    selectPlace(place);
    if (event->button() == Qt::LeftButton)
        activate();
}

void MetricsView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(placeAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void MetricsView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!current() && event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason)
        selectPlace(0);
    viewport()->update();
}

void MetricsView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool MetricsView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        layOut();
    if (event->type() == QEvent::ToolTip) {
        const auto &help = static_cast<const QHelpEvent &>(*event);
        const qsizetype place = placeAt(help.pos());
        if (place < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help.globalPos(), m_stops.at(place).name.toHtmlEscaped(), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace periplus

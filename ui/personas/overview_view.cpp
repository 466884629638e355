// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/personas/overview_view.h"

#include "core/layout/overview_facts.h"
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

constexpr double kPageMargin = 20;
constexpr double kLeastPage = 420;
constexpr double kMostPage = 1420;
constexpr int kOverviewStep = 40;

bool leads(const SheetStop &stop)
{
    const Role role = stop.source.role;
    return role == Role::PersonaHead || role == Role::PersonaCell || role == Role::PersonaCard || role == Role::RowName;
}

bool isFrozenName(const Source &source)
{
    return source.role == Role::RowName;
}

/// The groups that `wanted` says, with all that is in them.
template <class Wanted> QList<Item> groupsOf(const DisplayList &list, const Wanted &wanted, QRectF &bounds)
{
    QList<Item> result;
    int depth = 0; // inside of a wanted group
    for (const Item &item : list.items) {
        const auto *group = std::get_if<GroupBegin>(&item);
        if (depth == 0 && group && wanted(*group)) {
            bounds = bounds.united(group->bounds);
            depth = 1;
            result.append(item);
        } else if (depth > 0) {
            result.append(item);
            depth += group ? 1 : std::holds_alternative<GroupEnd>(item) ? -1 : 0;
        }
    }
    return result;
}

} // namespace

OverviewView::OverviewView(const TextMeasurer &measurer, PaintList paintList, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_measurer(measurer),
      m_paintList(std::move(paintList)),
      m_theme(loadTheme(ThemeName::Light))
{
    setObjectName(u"personaOverview"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(kOverviewStep);
    horizontalScrollBar()->setSingleStep(kOverviewStep);
}

OverviewView::~OverviewView()
{
    show(nullptr, {});
}

void OverviewView::show(Workspace *workspace, const std::optional<PersonaOverview> &overview)
{
    if (m_workspace)
        m_workspace->unlisten(m_registration);
    m_workspace = overview ? workspace : nullptr;
    m_overview = m_workspace ? overview : std::nullopt;
    m_current = {};
    if (m_workspace)
        m_registration = m_workspace->listen([this](const Changes &) { onChanged(); });
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    layOut();
    setAccessibleName(m_overview ? overviewTitle(state(), *m_overview) : QString());
}

void OverviewView::setTheme(const Theme &theme)
{
    m_theme = theme;
    layOut();
}

void OverviewView::onChanged()
{
    layOut();
    if (m_list.items.isEmpty())
        QMetaObject::invokeMethod(this, &OverviewView::gone, Qt::QueuedConnection);
}

void OverviewView::layOut()
{
    m_list = {};
    if (m_overview) {
        SheetOptions options;
        options.width = std::clamp(viewport()->width() - 2 * kPageMargin, kLeastPage, kMostPage);
        options.mirrored = isRightToLeft();
        m_list = layoutPersonaOverview(state(), *m_overview, m_theme, m_measurer, options);
    }
    m_stops = sheetStops(m_list);
    m_stops.removeIf([](const SheetStop &stop) { return !leads(stop); });
    layOutFrozen();
    const QSize page(static_cast<int>(std::ceil(m_list.bounds.width() + 2 * kPageMargin)),
                     static_cast<int>(std::ceil(m_list.bounds.height() + 2 * kPageMargin)));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, page.height() - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, page.width() - viewport()->width()));
    viewport()->update();
}

void OverviewView::layOutFrozen()
{
    m_heads = {};
    m_names = {};
    m_heads.items = groupsOf(
        m_list, [](const GroupBegin &group) { return group.source.role == Role::PersonaRow && group.source.id == 1; },
        m_heads.bounds);
    m_names.items = groupsOf(
        m_list, [](const GroupBegin &group) { return isFrozenName(group.source); }, m_names.bounds);
}

QPointF OverviewView::origin() const
{
    const double room = viewport()->width() - m_list.bounds.width();
    const double left = room >= 2 * kPageMargin ? room / 2 : kPageMargin - horizontalScrollBar()->value();
    return {std::round(left), kPageMargin - verticalScrollBar()->value()};
}

QPointF OverviewView::frozenShift() const
{
    if (m_heads.items.isEmpty())
        return {};
    const QPointF heads = m_heads.bounds.topLeft() + origin();
    const QRectF names = m_names.bounds.translated(origin());
    const double overlap =
        isRightToLeft() ? std::min(0.0, viewport()->width() - names.right()) : std::max(0.0, -names.left());
    return {overlap, std::max(0.0, -heads.y())};
}

const SheetStop *OverviewView::current() const
{
    const qsizetype place = stopOf(m_stops, m_current);
    return place < 0 ? nullptr : &m_stops.at(place);
}

void OverviewView::select(const Source &source)
{
    selectPlace(stopOf(m_stops, source));
}

void OverviewView::selectPlace(qsizetype place)
{
    if (place < 0 || place >= m_stops.size())
        return;
    const SheetStop &stop = m_stops.at(place);
    m_current = stop.source;
    // Cells must not hide behind heads and names.
    const bool cell = stop.source.role == Role::PersonaCell && !m_heads.items.isEmpty();
    const double top = cell ? m_heads.bounds.height() : kPageMargin;
    const double side = cell ? m_names.bounds.width() : kPageMargin;
    const QRectF rect = inView(stop.rect);
    const double left = isRightToLeft() ? kPageMargin : side;
    const double right = isRightToLeft() ? side : kPageMargin;
    const auto scroll = [](QScrollBar *bar, double before, double behind) {
        if (before < 0)
            bar->setValue(bar->value() + static_cast<int>(std::floor(before)));
        else if (behind > 0)
            bar->setValue(bar->value() + static_cast<int>(std::ceil(behind)));
    };
    scroll(verticalScrollBar(), rect.top() - top, rect.bottom() + kPageMargin - viewport()->height());
    scroll(horizontalScrollBar(), rect.left() - left, rect.right() + right - viewport()->width());
    setAccessibleDescription(stop.name);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    viewport()->update();
}

void OverviewView::activate()
{
    const SheetStop *stop = current();
    if (!stop)
        return;
    const Source source = stop->source;
    const JourneyId journey{source.role == Role::RowName ? source.id : source.lane};
    const bool ofMap = (source.role == Role::RowName || source.role == Role::PersonaCell) && state().find(journey);
    if (!ofMap) {
        emit personaWanted(PersonaId{source.id});
        return;
    }
    const MapMoods moods = mapMoods(state(), journey);
    const PersonaId persona{source.role == Role::PersonaCell ? source.id : 0};
    emit mapWanted(journey, persona ? moods.moods.value(persona).lowestStep : StepId{});
}

void OverviewView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokenColor(m_theme, u"canvas"_s));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.translate(origin());
    if (!m_list.items.isEmpty())
        m_paintList(painter, m_list);
    painter.restore();
    paintRing(painter);
    paintFrozen(painter);
}

void OverviewView::paintRing(QPainter &painter)
{
    const SheetStop *stop = current();
    if (!stop)
        return;
    QPainterPath path;
    path.addRoundedRect(inView(stop->rect).adjusted(2, 2, -2, -2), 8, 8);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokenColor(m_theme, hasFocus() ? u"accent"_s : u"ctl"_s), hasFocus() ? 2 : 1));
    painter.drawPath(path);
}

void OverviewView::paintFrozen(QPainter &painter)
{
    const QPointF shift = frozenShift();
    const auto paint = [&](const DisplayList &list, QPointF by, const QRectF &ground) {
        painter.save();
        painter.translate(origin() + by);
        painter.fillRect(ground, tokenColor(m_theme, u"sheet"_s));
        painter.setClipRect(ground);
        m_paintList(painter, list);
        painter.restore();
    };
    if (shift.x() != 0)
        paint(m_names, {shift.x(), 0}, m_names.bounds);
    if (shift.y() == 0)
        return;
    paint(m_heads, {0, shift.y()}, m_heads.bounds);
    if (shift.x() == 0)
        return;
    QRectF corner = m_heads.bounds;
    corner.setWidth(m_names.bounds.width());
    corner.moveLeft(m_names.bounds.left());
    paint(m_heads, shift, corner);
}

void OverviewView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void OverviewView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void OverviewView::keyPressEvent(QKeyEvent *event)
{
    const qsizetype place = stopOf(m_stops, m_current);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        selectPlace(nearestStop(m_stops, place, 0, event->key() == Qt::Key_Up ? -1 : 1));
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        selectPlace(nearestStop(m_stops, place, event->key() == Qt::Key_Left ? -1 : 1, 0));
        return;
    case Qt::Key_Home:
        selectPlace(0);
        return;
    case Qt::Key_End:
        selectPlace(m_stops.size() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate();
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

qsizetype OverviewView::placeAt(QPointF inViewport) const
{
    const QPointF shift = frozenShift();
    QPointF point = inViewport - origin();
    const bool atHeads = shift.y() > 0 && m_heads.bounds.translated(0, shift.y()).contains(point);
    const bool atNames = shift.x() != 0 && m_names.bounds.translated(shift.x(), 0).contains(point);
    if (atHeads)
        point.ry() -= shift.y();
    else if (atNames)
        point.rx() -= shift.x();
    return stopAt(m_stops, point);
}

void OverviewView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    const qsizetype place = placeAt(event->position());
    if (place < 0)
        return;
    selectPlace(place);
    if (event->button() == Qt::LeftButton)
        activate();
}

void OverviewView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(placeAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void OverviewView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!current() && event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason)
        selectPlace(0);
    viewport()->update();
}

void OverviewView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool OverviewView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        layOut();
    if (event->type() == QEvent::ToolTip) {
        const auto &help = static_cast<const QHelpEvent &>(*event);
        const qsizetype place = placeAt(help.pos());
        if (place < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help.globalPos(), toolTipOf(m_stops.at(place)), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/personas/overview_view.h"

#include "core/layout/overview_facts.h"
#include "ui/shell/theming.h"

#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPageMargin = 20;
constexpr double kLeastPage = 420;
constexpr double kMostPage = 1420;

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
    : PageView(measurer, std::move(paintList), {kPageMargin, kLeastPage, kMostPage}, parent)
{
    setObjectName(u"personaOverview"_s);
}

void OverviewView::show(Workspace *workspace, const std::optional<PersonaOverview> &overview)
{
    m_overview = workspace ? overview : std::nullopt;
    open(m_overview ? workspace : nullptr);
    setAccessibleName(m_overview ? overviewTitle(state(), *m_overview) : QString());
}

void OverviewView::onChanged()
{
    layOut();
    if (list().items.isEmpty())
        QMetaObject::invokeMethod(this, &OverviewView::gone, Qt::QueuedConnection);
}

DisplayList OverviewView::layOutPage(const SheetOptions &options)
{
    return layoutPersonaOverview(state(), *m_overview, theme(), measurer(), options);
}

bool OverviewView::isPlace(const PageStop &stop) const
{
    const Role role = stop.source.role;
    return role == Role::PersonaHead || role == Role::PersonaCell || role == Role::PersonaCard || role == Role::RowName;
}

void OverviewView::onLaidOut()
{
    m_heads = {};
    m_names = {};
    m_heads.items = groupsOf(
        list(), [](const GroupBegin &group) { return group.source.role == Role::PersonaRow && group.source.id == 1; },
        m_heads.bounds);
    m_names.items = groupsOf(
        list(), [](const GroupBegin &group) { return isFrozenName(group.source); }, m_names.bounds);
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

/// Cells must not hide behind heads and names.
void OverviewView::scrollTo(const PageStop &stop)
{
    const bool cell = stop.source.role == Role::PersonaCell && !m_heads.items.isEmpty();
    const double top = cell ? m_heads.bounds.height() : margin();
    const double side = cell ? m_names.bounds.width() : margin();
    const double left = isRightToLeft() ? margin() : side;
    const double right = isRightToLeft() ? side : margin();
    const QRectF rect = inView(stop.rect);
    bringIntoView(*verticalScrollBar(), rect.top() - top, rect.bottom() + margin() - viewport()->height());
    bringIntoView(*horizontalScrollBar(), rect.left() - left, rect.right() + right - viewport()->width());
}

void OverviewView::activate()
{
    const PageStop *stop = current();
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

QPainterPath OverviewView::ringOf(const PageStop &stop) const
{
    QPainterPath ring;
    ring.addRoundedRect(stop.rect.adjusted(2, 2, -2, -2), 8, 8);
    return ring;
}

void OverviewView::paintAbove(QPainter &painter)
{
    const QPointF shift = frozenShift();
    const auto paint = [&](const DisplayList &frozen, QPointF by, const QRectF &ground) {
        painter.save();
        painter.translate(origin() + by);
        painter.fillRect(ground, tokenColor(theme(), u"sheet"_s));
        painter.setClipRect(ground);
        paintItems(painter, frozen);
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
    return stopAt(stops(), point);
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_stops.h"

#include "core/layout/persona_sheet.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace periplus {

namespace {

constexpr double kAside = 3;     // how much worse a place is that lies aside
constexpr double kAcross = 0.01; // of two that touch the way the one straight on is nearer

bool isStop(const Source &source)
{
    switch (source.role) {
    case Role::Portrait:
        return source.lane == 0; // not the face of somebody else
    case Role::Trait:
    case Role::JourneyCard:
    case Role::PersonaHead:
    case Role::PersonaCell:
    case Role::PersonaCard:
    case Role::MetricRow:
    case Role::MetricChoice:
    case Role::MetricPlace:
        return true;
    case Role::RowName:
        return source.lane != 0; // leads to its map
    case Role::PersonaField:
        return source.lane <= static_cast<qint64>(SheetField::Segment);
    case Role::TraitHeading:
        return source.id != 0; // of a free section
    case Role::Map:
    case Role::TitleBlock:
    case Role::Legend:
    case Role::Band:
    case Role::HeaderRow:
    case Role::StageHeader:
    case Role::StepRow:
    case Role::StepHeader:
    case Role::LaneRow:
    case Role::LaneHeader:
    case Role::Cell:
    case Role::Card:
    case Role::EmotionCell:
    case Role::EmotionPoint:
    case Role::MetricChip:
    case Role::PersonaSheet:
    case Role::PersonaTable:
    case Role::PersonaRow:
    case Role::TraitSection:
    case Role::MetricsPage:
    case Role::MetricTable:
    case Role::MetricHead:
    case Role::MetricCell:
    case Role::MetricPart:
    case Role::MetricField:
    case Role::Decoration:
        return false;
    }
    return false;
}

double distance(const QRectF &from, const QRectF &to, int dx, int dy)
{
    const QPointF way = to.center() - from.center();
    const double along = dx != 0 ? way.x() * dx : way.y() * dy;
    const double across = std::abs(dx != 0 ? way.y() : way.x());
    double aside = 0;
    if (dx != 0)
        aside = std::max({0.0, to.top() - from.bottom(), from.top() - to.bottom()});
    else
        aside = std::max({0.0, to.left() - from.right(), from.left() - to.right()});
    return along <= 1 ? std::numeric_limits<double>::infinity() : along + kAside * aside + kAcross * across;
}

} // namespace

QList<PageStop> pageStops(const DisplayList &list)
{
    QList<PageStop> stops;
    for (const Item &item : list.items) {
        if (const auto *group = std::get_if<GroupBegin>(&item); group && isStop(group->source))
            stops.append({group->source, group->bounds, group->name});
    }
    return stops;
}

qsizetype stopOf(const QList<PageStop> &stops, const Source &source)
{
    const auto it =
        std::find_if(stops.begin(), stops.end(), [&](const PageStop &stop) { return stop.source == source; });
    return it == stops.end() ? -1 : it - stops.begin();
}

qsizetype stopAt(const QList<PageStop> &stops, QPointF point)
{
    qsizetype found = -1;
    double least = std::numeric_limits<double>::infinity();
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const QRectF &rect = stops.at(i).rect;
        const double area = rect.width() * rect.height();
        if (rect.adjusted(-4, -3, 4, 3).contains(point) && area < least) {
            least = area;
            found = i;
        }
    }
    return found;
}

QString toolTipOf(const PageStop &stop)
{
    constexpr qsizetype kLongestTip = 600;
    const bool whole = stop.name.size() <= kLongestTip;
    const QString text = whole ? stop.name : stop.name.left(kLongestTip) + u'…';
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()); // rich text is broken into lines
}

qsizetype nearestStop(const QList<PageStop> &stops, qsizetype from, int dx, int dy)
{
    if (from < 0 || from >= stops.size())
        return stops.isEmpty() ? -1 : 0;
    qsizetype best = from;
    double least = std::numeric_limits<double>::infinity();
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const double way = distance(stops.at(from).rect, stops.at(i).rect, dx, dy);
        if (i != from && way < least) {
            least = way;
            best = i;
        }
    }
    return best;
}

} // namespace periplus

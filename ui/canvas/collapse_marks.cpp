// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/collapse_marks.h"

#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"
#include "ui/canvas/viewport.h"

#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

// The chevron stands in the free room before a title: after the notch of a plate, between strip and icon of a lane.
constexpr double kChevron = 16;     // the icon; its lines take half of that
constexpr double kFirstPlate = 7.5; // its middle, from the left edge of the header
constexpr double kNotchedPlate = 15.5;
constexpr double kLane = 28.5;
constexpr double kReachX = 7; // around its middle, that takes a click
constexpr double kReachY = 13;

QRectF chevronRect(const ShownMap &map, const Source &header)
{
    const QRectF area = areaOf(map.layout(), map.state(), header);
    if (area.isEmpty())
        return {};
    const bool first = map.state().stagesOf(map.journey()).value(0).value == header.id;
    const double middle = header.role == Role::LaneHeader ? kLane : first ? kFirstPlate : kNotchedPlate;
    return {area.left() + middle - kChevron / 2, area.center().y() - kChevron / 2, kChevron, kChevron};
}

QList<Source> collapsedHeaders(const ShownMap &map)
{
    QList<Source> found;
    for (const StageId id : map.state().stagesOf(map.journey())) {
        if (map.state().at(id).collapsed)
            found.append(stageSource(id));
    }
    for (const LaneId id : map.state().lanesOf(map.journey())) {
        if (map.state().at(id).collapsed)
            found.append(laneSource(id));
    }
    return found;
}

} // namespace

bool isCollapsed(const State &state, const Source &source)
{
    if (!exists(state, source))
        return false;
    if (source.role == Role::StageHeader)
        return state.at(StageId{source.id}).collapsed;
    return source.role == Role::LaneHeader && state.at(LaneId{source.id}).collapsed;
}

Source chevronAt(const ShownMap &map, QPointF point)
{
    const Source under = canonical(map.layout().hit(point));
    if (under.role != Role::StageHeader && under.role != Role::LaneHeader)
        return {};
    const QPointF apart = chevronRect(map, under).center() - point;
    return std::abs(apart.x()) <= kReachX && std::abs(apart.y()) <= kReachY ? under : Source{};
}

OverlayLayer chevrons(const ShownMap &map, const Viewport &viewport, const Source &hovered)
{
    QList<Source> headers = collapsedHeaders(map);
    const Source under = canonical(hovered);
    const bool foldable = under.role == Role::StageHeader || under.role == Role::LaneHeader;
    if (foldable && exists(map.state(), under) && !headers.contains(under))
        headers.append(under);
    DisplayList list;
    list.bounds = viewport.visible();
    for (const Source &header : std::as_const(headers)) {
        const QRectF box = chevronRect(map, header);
        if (!box.intersects(list.bounds))
            continue;
        const QString icon = isCollapsed(map.state(), header) ? u"chevron-right"_s : u"chevron-down"_s;
        const QString ink = header.role == Role::StageHeader ? u"headink"_s : u"ink2"_s;
        list.items.append(IconMark{icon, box, map.theme().color(ink)});
    }
    return {list, {}, 1};
}

} // namespace periplus

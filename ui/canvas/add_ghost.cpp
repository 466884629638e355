// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/add_ghost.h"

#include "core/layout/list_writer.h"
#include "core/layout/map_grid.h"
#include "core/layout/map_words.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"
#include "ui/canvas/viewport.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLookStep = 3;   // map units between looks for cards
constexpr double kLeastRoom = 26; // for a dashed place
constexpr double kPlus = 13;
constexpr double kBadgeRadius = 9;

bool isCardAt(const ShownMap &map, const QRectF &cell, double y)
{
    for (const double x : {cell.left() + grid::kCellPad + 1, cell.center().x(), cell.right() - grid::kCellPad - 1}) {
        const Role role = map.layout().hit({x, y}).role;
        if (role == Role::Card || role == Role::MetricChip)
            return true;
    }
    return false;
}

/// A plus, with the name of what is added beside it where there is room.
void writePlus(const ShownMap &map, const QRectF &box, const QString &name, ListWriter &out)
{
    const Color accent = map.theme().color(u"accent"_s);
    const double text = map.measurer().width(name, grid::kLabel);
    const bool named = kPlus + 5 + text <= box.width() - 12 && box.height() >= grid::kLine;
    const double width = named ? kPlus + 5 + text : kPlus;
    const double left = box.center().x() - width / 2;
    out.add(IconMark{u"add"_s, {left, box.center().y() - kPlus / 2, kPlus, kPlus}, accent});
    if (named)
        out.line(name, grid::kLabel, accent, {left + kPlus + 5, box.top(), text + 1, box.height()});
}

QList<Item> badge(const ShownMap &map, QPointF middle, double zoom)
{
    const Color accent = map.theme().color(u"accent"_s);
    const double radius = kBadgeRadius / zoom;
    const double plus = 6 / zoom;
    return {FillPath{Path::ellipse(middle, radius, radius), {accent, {}, {}, {}}},
            IconMark{u"add"_s,
                     {middle.x() - plus, middle.y() - plus, 2 * plus, 2 * plus},
                     map.theme().color(u"accentink"_s)}};
}

} // namespace

QRectF freeRoom(const ShownMap &map, const Source &cell)
{
    const QRectF area = areaOf(map.layout(), map.state(), cell);
    double y = area.bottom() - 1;
    while (y > area.top() && !isCardAt(map, area, y))
        y -= kLookStep;
    if (y <= area.top())
        return area;
    const Lane *lane = map.state().find(LaneId{cell.lane});
    const bool captions = lane && lane->kind == LaneKind::Touchpoint; // names of channels stand below the cards
    const double top = captions ? area.bottom() : std::min(y + kLookStep, area.bottom());
    return {area.left(), top, area.width(), area.bottom() - top};
}

QList<Item> addGhost(const ShownMap &map, const Viewport &viewport, const Source &cell)
{
    const Lane *lane = map.state().find(LaneId{cell.lane});
    const QRectF area = areaOf(map.layout(), map.state(), cell);
    if (!lane || area.isEmpty())
        return {};
    const QRectF room = freeRoom(map, cell);
    if (room.height() < kLeastRoom)
        return badge(map, {area.center().x(), area.bottom() - 2}, viewport.zoom());
    const double top = room.top() > area.top() ? 1 : grid::kCardInset - 1;
    const QRectF place = room.adjusted(grid::kCardInset - 1, top, 1 - grid::kCardInset, 1 - grid::kCardInset);
    ListWriter out(map.measurer());
    writePlus(map, place, words::kindName(lane->kind), out);
    return OverlayMarks(map.theme(), viewport.zoom()).dashed(place) + out.items();
}

} // namespace periplus

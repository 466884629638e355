// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/map_edge.h"

#include "core/layout/map_grid.h"
#include "ui/canvas/card_coverage.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"
#include "ui/canvas/viewport.h"

#include <algorithm>
#include <cmath>

namespace periplus {

namespace {

constexpr double kCardReach = 7;       // view pixels inside a card's edge
constexpr double kHeaderReach = 4;     // view pixels on both sides of the end of a column or lane
constexpr double kLeastCardWidth = 48; // view pixels; narrower ones keep all their room for being moved
constexpr double kHandleLength = 24;   // view pixels at most

bool canSpan(const ShownMap &map, const Viewport &viewport, CardId id)
{
    return coverageOf(map.state(), id) && map.layout().cardRect(id).width() * viewport.zoom() >= kLeastCardWidth;
}

MapEdge cardEdge(const ShownMap &map, const Viewport &viewport, const Source &card, QPointF view)
{
    if (!canSpan(map, viewport, cardOf(card)))
        return {};
    const QRectF area = map.layout().cardRect(cardOf(card));
    const double x = viewport.toMap(view).x();
    const double reach = kCardReach / viewport.zoom();
    if (area.right() - x <= reach)
        return {MapEdge::Kind::CardRight, canonical(card)};
    if (x - area.left() <= reach)
        return {MapEdge::Kind::CardLeft, canonical(card)};
    return {};
}

} // namespace

MapEdge edgeAt(const ShownMap &map, const Viewport &viewport, QPointF view)
{
    const QPointF at = viewport.toMap(view);
    const Source under = map.layout().hit(at);
    if (under.role == Role::Card)
        return cardEdge(map, viewport, under, view);
    const double reach = kHeaderReach / viewport.zoom();
    const Source before = map.layout().hit(at - QPointF(reach, 0));
    if (before.role == Role::StepHeader) {
        const double end = map.layout().stepRect({before.id}).right();
        return std::abs(at.x() - end) <= reach ? MapEdge{MapEdge::Kind::StepRight, before} : MapEdge{};
    }
    const Source above = map.layout().hit(at - QPointF(0, reach));
    if (above.role != Role::LaneHeader || map.state().at(LaneId{above.id}).collapsed)
        return {};
    const double end = map.layout().laneRect({above.id}).bottom();
    return std::abs(at.y() - end) <= reach ? MapEdge{MapEdge::Kind::LaneBottom, above} : MapEdge{};
}

QList<Item> edgeHandles(const ShownMap &map, const Viewport &viewport, const Source &hovered, const MapEdge &edge)
{
    const OverlayMarks marks(map.theme(), viewport.zoom());
    const double longest = kHandleLength / viewport.zoom();
    if (edge.kind == MapEdge::Kind::StepRight) {
        const QRectF step = map.layout().stepRect({edge.source.id});
        if (step.isEmpty())
            return {}; // it is gone since the pointer came here
        return marks.handle({step.right(), step.center().y()}, std::min(longest, step.height() / 2), true);
    }
    if (edge.kind == MapEdge::Kind::LaneBottom) {
        const QRectF lane = map.layout().laneRect({edge.source.id});
        if (lane.isEmpty())
            return {};
        return marks.lyingHandle({lane.left() + grid::kMapLeft / 2, lane.bottom()}, longest);
    }
    if (hovered.role != Role::Card || !canSpan(map, viewport, cardOf(hovered)))
        return {};
    const QRectF card = map.layout().cardRect(cardOf(hovered));
    const double length = std::min(longest, card.height() * 0.6);
    const double inset = 5 / viewport.zoom();
    if (edge.kind == MapEdge::Kind::CardLeft)
        return marks.handle({card.left() + inset, card.center().y()}, length, true);
    return marks.handle({card.right() - inset, card.center().y()}, length, edge.kind == MapEdge::Kind::CardRight);
}

} // namespace periplus

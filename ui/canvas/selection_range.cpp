// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/selection_range.h"

#include "core/clipboard/fragment.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"

#include <QSet>

#include <algorithm>

namespace periplus {

namespace {

constexpr double kInside = 2; // map units by which a block is smaller than its cells, so that neighbours stay out

bool isHeader(const Source &source)
{
    return source.role == Role::StageHeader || source.role == Role::StepHeader || source.role == Role::LaneHeader;
}

bool isEmptyPlace(const Source &source)
{
    return source.role == Role::Cell || source.role == Role::EmotionCell;
}

template <class T, class Make> QList<Source> between(const QList<T> &all, T a, T b, Make make)
{
    const auto [first, last] = std::minmax(all.indexOf(a), all.indexOf(b));
    QList<Source> sources;
    for (qsizetype i = std::max<qsizetype>(0, first); i <= last; ++i)
        sources.append(make(all[i]));
    return sources;
}

QList<Source> headersBetween(const ShownMap &map, const Source &a, const Source &b)
{
    const State &state = map.state();
    if (a.role == Role::StageHeader)
        return between(state.stagesOf(map.journey()), StageId{a.id}, StageId{b.id}, stageSource);
    if (a.role == Role::StepHeader)
        return between(stepsInOrder(state, map.journey()), StepId{a.id}, StepId{b.id}, stepSource);
    QList<LaneId> lanes = state.lanesOf(map.journey());
    lanes.removeIf([&](LaneId id) { return !map.shows(id); });
    return between(lanes, LaneId{a.id}, LaneId{b.id}, laneSource);
}

/// The cell that a card, feeling or cell lies in.
QRectF cellArea(const ShownMap &map, const Source &source)
{
    const State &state = map.state();
    if (source.role == Role::Card)
        return areaOf(map.layout(), state, cellOf(state, cardOf(source))).united(areaOf(map.layout(), state, source));
    if (source.role != Role::EmotionPoint)
        return areaOf(map.layout(), state, source);
    for (const LaneId lane : state.lanesOf(map.journey())) {
        if (state.at(lane).kind == LaneKind::Emotion)
            return map.layout().cellRect(lane, stepAt(state, source));
    }
    return {};
}

/// The groups of a role that an area touches.
QList<Source> groupsIn(const ShownMap &map, Role role, const QRectF &area)
{
    QList<Source> found;
    for (const Item &item : map.layout().listFor(area).items) {
        const auto *group = std::get_if<GroupBegin>(&item);
        if (!group || group->source.role != role || !group->bounds.intersects(area))
            continue;
        const Source source = canonical(group->source);
        if (areaOf(map.layout(), map.state(), source).intersects(area))
            found.append(source);
    }
    return found;
}

QList<Source> emptyPlacesIn(const ShownMap &map, const QRectF &area)
{
    const State &state = map.state();
    QList<Source> found;
    QSet<std::pair<qint64, qint64>> seen;
    const auto look = [&](const QRectF &cell) {
        if (!cell.intersects(area))
            return;
        const Source there = map.layout().hit(cell.center());
        if (!isEmptyPlace(there) || seen.contains({there.id, there.lane}))
            return;
        seen.insert({there.id, there.lane});
        found.append(there);
    };
    for (const LaneId lane : state.lanesOf(map.journey())) {
        for (const StageId stage : state.stagesOf(map.journey())) {
            if (state.stepsOf(stage).isEmpty())
                look(map.layout().cellRect(lane, stage));
            for (const StepId step : state.stepsOf(stage))
                look(map.layout().cellRect(lane, step));
        }
    }
    return found;
}

/// Row by row of lanes, each from the left.
void sortForReading(const ShownMap &map, QList<Source> &sources)
{
    struct Place
    {
        Source source;
        qsizetype row;
        double x;
        double y;
    };
    QList<QRectF> rows;
    for (const LaneId lane : map.state().lanesOf(map.journey()))
        rows.append(map.layout().laneRect(lane));
    QList<Place> places;
    for (const Source &source : std::as_const(sources)) {
        const QPointF at = areaOf(map.layout(), map.state(), source).center();
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const QRectF &rect) {
            return at.y() >= rect.top() && at.y() < rect.bottom();
        });
        places.append({source, row - rows.begin(), areaOf(map.layout(), map.state(), source).left(), at.y()});
    }
    std::stable_sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        return std::tie(a.row, a.x, a.y) < std::tie(b.row, b.x, b.y);
    });
    sources.clear();
    for (const Place &place : std::as_const(places))
        sources.append(place.source);
}

} // namespace

QList<Source> sourcesBetween(const ShownMap &map, const Source &anchor, const Source &lead)
{
    if (anchor == lead)
        return {lead};
    QList<Source> sources;
    if (isHeader(anchor) && anchor.role == lead.role) {
        sources = headersBetween(map, anchor, lead);
    } else if (isHeader(anchor) || isHeader(lead)) {
        sources = {anchor};
    } else {
        const QRectF from = cellArea(map, anchor);
        const QRectF to = cellArea(map, lead);
        const bool oneCell = anchor.role == Role::Card && lead.role == Role::Card
                             && cellOf(map.state(), cardOf(anchor)) == cellOf(map.state(), cardOf(lead));
        QRectF area = from.united(to);
        if (oneCell)
            area = areaOf(map.layout(), map.state(), anchor).united(areaOf(map.layout(), map.state(), lead));
        area.adjust(kInside, kInside, -kInside, -kInside);
        sources = groupsIn(map, Role::Card, area) + groupsIn(map, Role::EmotionPoint, area);
        if (isEmptyPlace(anchor) || isEmptyPlace(lead))
            sources += emptyPlacesIn(map, area);
        sortForReading(map, sources);
    }
    sources.removeAll(lead);
    sources.append(lead);
    return sources;
}

QList<Source> sourcesTouching(const ShownMap &map, const QRectF &area)
{
    QList<Source> sources = groupsIn(map, Role::Card, area);
    if (sources.isEmpty())
        sources = groupsIn(map, Role::EmotionPoint, area);
    sortForReading(map, sources);
    return sources;
}

QList<Source> allAround(const ShownMap &map, const Source &source, const QList<Source> &chosen)
{
    const State &state = map.state();
    const Lane *lane = state.find(laneAt(state, source));
    const bool feelings = source.role == Role::EmotionPoint || (lane && lane->kind == LaneKind::Emotion);
    QList<Source> ofLane;
    QList<Source> ofMap;
    for (const CardId id : cardsInOrder(state, map.journey())) {
        const Lane &home = state.at(state.at(id).lane);
        if (!map.shows(home.id))
            continue;
        ofMap.append(cardSource(id));
        if (lane && home.id == lane->id)
            ofLane.append(cardSource(id));
    }
    if (feelings) {
        for (const StepId step : stepsInOrder(state, map.journey())) {
            for (const EmotionId id : state.emotionsOf(step))
                ofLane.append(emotionSource(id));
        }
    }
    const QSet<qint64> there = [&] {
        QSet<qint64> ids;
        for (const Source &each : chosen)
            ids.insert(each.id);
        return ids;
    }();
    const bool all =
        std::all_of(ofLane.begin(), ofLane.end(), [&](const Source &each) { return there.contains(each.id); });
    return all ? ofMap : ofLane;
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/header_landing.h"

#include "core/layout/map_grid.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"

namespace periplus {

namespace {

constexpr double kHalfStageGap = grid::kStageGap / 2;

/// The place among siblings whose middles lie before a coordinate, and the coordinate of the mark there.
struct Slot
{
    qsizetype index = 0;
    double at = 0;
};

/// Where siblings begin and end along one axis, in order.
using Spans = QList<std::pair<double, double>>;

Slot slotAt(const Spans &spans, double where, double gap)
{
    Slot slot{0, spans.isEmpty() ? 0 : spans.first().first - gap};
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const auto [from, to] = spans.at(i);
        if (where < (from + to) / 2)
            break;
        slot = {i + 1, to + gap};
    }
    return slot;
}

/// Whether something at `own` among its siblings would stay there.
bool isHome(qsizetype own, qsizetype index)
{
    return own >= 0 && (index == own || index == own + 1);
}

std::optional<HeaderLanding> stageLanding(const ShownMap &map, StageId id, QPointF at, bool copy)
{
    const QList<StageId> stages = map.state().stagesOf(map.journey());
    Spans spans;
    for (const StageId stage : stages) {
        const QRectF plate = map.layout().stageRect(stage);
        spans.append({plate.left(), plate.right() - grid::kPlateNose});
    }
    const Slot slot = slotAt(spans, at.x(), kHalfStageGap);
    if (!copy && isHome(stages.indexOf(id), slot.index))
        return std::nullopt;
    const QRectF bounds = map.layout().bounds();
    return HeaderLanding{{}, stages.value(slot.index).value, {slot.at, bounds.top(), slot.at, bounds.bottom()}};
}

/// The stage whose columns are nearest to x.
StageId nearestStage(const ShownMap &map, double x)
{
    StageId nearest;
    for (const StageId stage : map.state().stagesOf(map.journey())) {
        if (!nearest || x >= map.layout().stageRect(stage).left() - kHalfStageGap)
            nearest = stage;
    }
    return nearest;
}

std::optional<HeaderLanding> stepLanding(const ShownMap &map, StepId id, QPointF at, bool copy)
{
    const State &state = map.state();
    const StageId stage = nearestStage(map, at.x());
    const QRectF plate = map.layout().stageRect(stage);
    if (plate.isEmpty())
        return std::nullopt;
    const double top = plate.bottom() + grid::kPlateGap;
    const double bottom = map.layout().bounds().bottom();
    QList<StepId> steps = state.stepsOf(stage);
    if (steps.isEmpty() || state.at(stage).collapsed) { // no place between steps to be seen: at the end
        if (!copy && state.at(id).stage == stage)
            return std::nullopt;
        return HeaderLanding{stage, 0, {plate.center().x(), top, plate.center().x(), bottom}};
    }
    Spans spans;
    for (const StepId step : std::as_const(steps)) {
        const QRectF column = map.layout().stepRect(step);
        spans.append({column.left(), column.right()});
    }
    const Slot slot = slotAt(spans, at.x(), 0);
    if (!copy && isHome(steps.indexOf(id), slot.index))
        return std::nullopt;
    return HeaderLanding{stage, steps.value(slot.index).value, {slot.at, top, slot.at, bottom}};
}

std::optional<HeaderLanding> laneLanding(const ShownMap &map, LaneId id, QPointF at, bool copy)
{
    QList<LaneId> lanes = map.state().lanesOf(map.journey());
    lanes.removeIf([&](LaneId lane) { return map.state().at(lane).hidden; });
    Spans spans;
    for (const LaneId lane : std::as_const(lanes)) {
        const QRectF row = map.layout().laneRect(lane);
        spans.append({row.top(), row.bottom()});
    }
    const Slot slot = slotAt(spans, at.y(), 0);
    if (!copy && isHome(lanes.indexOf(id), slot.index))
        return std::nullopt;
    const QRectF bounds = map.layout().bounds();
    return HeaderLanding{{}, lanes.value(slot.index).value, {bounds.left(), slot.at, bounds.right(), slot.at}};
}

} // namespace

std::optional<HeaderLanding> landingOf(const ShownMap &map, const Source &header, QPointF at, bool copy)
{
    if (!exists(map.state(), header))
        return std::nullopt;
    if (header.role == Role::StageHeader)
        return stageLanding(map, {header.id}, at, copy);
    if (header.role == Role::StepHeader)
        return stepLanding(map, {header.id}, at, copy);
    if (header.role == Role::LaneHeader)
        return laneLanding(map, {header.id}, at, copy);
    return std::nullopt;
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
// JourneyLayout::hit(): what is at a point.
#include "core/layout/band_writer.h"
#include "core/layout/cell_walk.h"
#include "core/layout/journey_layout.h"
#include "core/layout/map_grid.h"
#include "core/layout/series_legend.h"

#include <algorithm>

namespace periplus {

namespace {

constexpr double kPointReach = 12; // of the main persona's markers; half of the smallest target
constexpr double kRingReach = 8;

Source hitFeeling(const MeasuredMap &map, const LaneRow &row, int column, QPointF point)
{
    const auto before = [](const FeltPoint &felt, int at) { return felt.column < at; };
    for (int i = 0; i < map.series.size(); ++i) {
        const QList<FeltPoint> &points = map.series.at(i).points;
        const double reach = i == 0 ? kPointReach : kRingReach;
        auto it = std::lower_bound(points.cbegin(), points.cend(), column, before);
        for (; it != points.cend() && it->column == column; ++it) {
            const QPointF apart = map.feltPosition(row, *it) - point;
            if (QPointF::dotProduct(apart, apart) <= reach * reach)
                return {Role::EmotionPoint, it->id.value, 0};
        }
    }
    for (const SeriesEntry &entry : seriesLegend(map, row).entries) {
        if (entry.rect.contains(point))
            return {Role::Portrait, map.series.at(entry.series).persona.value, row.lane.value};
    }
    const MapColumn &place = map.plan.columns.at(column);
    return place.step ? Source{Role::EmotionCell, place.step.value, row.lane.value}
                      : Source{Role::Cell, place.stage.value, row.lane.value};
}

Source hitRow(const MeasuredMap &map, const LaneRow &row, QPointF point)
{
    if (point.x() < grid::kRail)
        return {Role::LaneHeader, row.lane.value, row.lane.value};
    const int column = map.plan.columnAt(row.band, point.x());
    if (row.kind == LaneKind::Emotion && column >= 0)
        return hitFeeling(map, row, column, point);
    // In the gap between two stages there may still be a card that spans both.
    const int reached = column < 0 ? map.plan.columnBefore(row.band, point.x()) : column;
    for (const Placed *placed : reached < 0 ? QList<const Placed *>() : cardsAt(row, reached)) {
        if (placedRect(row, *placed, map.plan).contains(point))
            return sourceOf(row, *placed);
    }
    if (column < 0)
        return {Role::LaneRow, row.lane.value, row.lane.value};
    return emptyCell(map, row, column);
}

Source hitBand(const MeasuredMap &map, int number, QPointF point)
{
    const MeasuredBand &band = map.bands.at(number);
    const int column = map.plan.columnAt(number, point.x());
    if (point.y() < band.top + grid::kPlateHeight) {
        const auto [first, end] = map.plan.partsTouching(number, point.x() - grid::kPlateNose, point.x() + 0.01);
        for (int i = first; i < end; ++i) {
            if (plateRect(map, map.plan.parts.at(i)).contains(point))
                return {Role::StageHeader, map.plan.parts.at(i).stage.value, 0};
        }
        return {Role::HeaderRow, 0, 0};
    }
    if (point.y() >= band.stepTop && point.y() < band.stepTop + band.stepHeight) {
        if (column < 0)
            return {Role::StepRow, 0, 0};
        const MapColumn &place = map.plan.columns.at(column);
        return place.step ? Source{Role::StepHeader, place.step.value, 0}
                          : Source{Role::StageHeader, place.stage.value, 0};
    }
    for (const int index : band.rows) {
        const LaneRow &row = map.rows.at(index);
        if (point.y() >= row.top && point.y() < row.top + row.height)
            return hitRow(map, row, point);
    }
    return {Role::Map, map.journey.value, 0};
}

} // namespace

Source JourneyLayout::hit(QPointF point) const
{
    if (!m_map)
        return {Role::Map, 0, 0};
    const MeasuredMap &map = *m_map;
    const Source nothing{Role::Map, map.journey.value, 0};
    if (point.x() < 0 || point.x() > map.bounds.right())
        return nothing;
    if (map.titleBlock.bounds.contains(point))
        return {Role::TitleBlock, map.journey.value, 0};
    if (map.legendBlock.bounds.contains(point))
        return {Role::Legend, map.journey.value, 0};
    for (int band = 0; band < map.bands.size(); ++band) {
        if (point.y() >= map.bands.at(band).top && point.y() < map.bands.at(band).bottom)
            return hitBand(map, band, point);
    }
    return nothing;
}

} // namespace periplus

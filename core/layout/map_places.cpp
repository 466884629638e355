// SPDX-License-Identifier: GPL-3.0-or-later
// JourneyLayout: where things are.
#include "core/layout/band_writer.h"
#include "core/layout/journey_layout.h"
#include "core/layout/map_grid.h"
#include "core/layout/series_legend.h"

#include <algorithm>

namespace periplus {

namespace {

const LaneRow *rowOf(const MeasuredMap &map, int band, LaneId lane)
{
    const int index = map.laneIndex.value(lane.value, -1);
    if (index < 0 || band < 0 || band >= map.bands.size())
        return nullptr;
    const int row = band * static_cast<int>(map.lanes.size()) + index;
    return map.bands.at(band).rows.contains(row) ? &map.rows.at(row) : nullptr;
}

const Placed *placedCard(const QList<Placed> &cards, CardId card, int column)
{
    const auto startsBefore = [](const Placed &placed, int at) { return placed.column < at; };
    auto it = std::lower_bound(cards.cbegin(), cards.cend(), column, startsBefore);
    for (; it != cards.cend() && it->column == column; ++it) {
        if (it->id == card.value && it->kind != PlacedKind::Count && it->kind != PlacedKind::Chip)
            return &*it;
    }
    return nullptr;
}

} // namespace

QRectF JourneyLayout::stageRect(StageId id) const
{
    const int part = m_map ? m_map->plan.partOfStage.value(id.value, -1) : -1;
    return part < 0 ? QRectF() : plateRect(*m_map, m_map->plan.parts.at(part));
}

QRectF JourneyLayout::stepRect(StepId id) const
{
    const int column = m_map ? m_map->plan.columnOfStep.value(id.value, -1) : -1;
    return column < 0 ? QRectF() : stepHeaderRect(*m_map, column);
}

QRectF JourneyLayout::laneRect(LaneId id) const
{
    const LaneRow *row = m_map ? rowOf(*m_map, 0, id) : nullptr;
    return row ? m_map->rowRect(*row) : QRectF();
}

bool JourneyLayout::isLaneEmpty(LaneId id) const
{
    if (!m_map || !m_map->laneIndex.contains(id.value))
        return false;
    const auto isFull = [&](const LaneRow &row) { return row.lane == id && !row.isEmpty(); };
    return std::none_of(m_map->rows.cbegin(), m_map->rows.cend(), isFull);
}

QRectF JourneyLayout::cardRect(CardId id) const
{
    const Card *card = m_map ? m_map->state.find(id) : nullptr;
    if (!card)
        return {};
    const ColumnPlan &plan = m_map->plan;
    const int part = card->step ? -1 : plan.partOfStage.value(card->stage.value, -1);
    const int column = card->step ? plan.columnOfStep.value(card->step.value, -1)
                       : part < 0 ? -1
                                  : plan.parts.at(part).firstColumn;
    const LaneRow *row = column < 0 ? nullptr : rowOf(*m_map, plan.bandOfColumn(column), card->lane);
    if (!row)
        return {};
    const Placed *placed = placedCard(card->step ? row->stepCards : row->stageCards, id, column);
    return placed ? placedRect(*row, *placed, plan) : QRectF();
}

QRectF JourneyLayout::cellRect(LaneId lane, StepId step) const
{
    const int column = m_map ? m_map->plan.columnOfStep.value(step.value, -1) : -1;
    const LaneRow *row = column < 0 ? nullptr : rowOf(*m_map, m_map->plan.bandOfColumn(column), lane);
    if (!row)
        return {};
    const MapColumn &place = m_map->plan.columns.at(column);
    return {place.x, row->top, place.width, row->height};
}

QRectF JourneyLayout::cellRect(LaneId lane, StageId stage) const
{
    const int part = m_map ? m_map->plan.partOfStage.value(stage.value, -1) : -1;
    const LaneRow *row = part < 0 ? nullptr : rowOf(*m_map, m_map->plan.parts.at(part).band, lane);
    if (!row)
        return {};
    const StagePart &place = m_map->plan.parts.at(part);
    return {place.x, row->top, place.width, row->height};
}

QPointF JourneyLayout::emotionPoint(EmotionId id) const
{
    const Emotion *emotion = m_map ? m_map->state.find(id) : nullptr;
    const int column = emotion ? m_map->plan.columnOfStep.value(emotion->step.value, -1) : -1;
    if (column < 0 || !m_map->plan.columns.at(column).step)
        return {};
    const LaneRow *row = m_map->emotionRow(m_map->plan.bandOfColumn(column));
    if (!row)
        return {};
    for (const FeltSeries &series : m_map->series) {
        const auto before = [](const FeltPoint &point, int at) { return point.column < at; };
        auto it = std::lower_bound(series.points.cbegin(), series.points.cend(), column, before);
        for (; it != series.points.cend() && it->column == column; ++it) {
            if (it->id == id)
                return m_map->feltPosition(*row, *it);
        }
    }
    return {};
}

QRectF JourneyLayout::curveNameRect(PersonaId id) const
{
    const LaneRow *row = m_map && !m_map->bands.isEmpty() ? m_map->emotionRow(0) : nullptr;
    for (const SeriesEntry &entry : row ? seriesLegend(*m_map, *row).entries : QList<SeriesEntry>()) {
        if (m_map->series.at(entry.series).persona == id)
            return entry.rect;
    }
    return {};
}

double JourneyLayout::scoreAt(StepId step, double y) const
{
    const int column = m_map ? m_map->plan.columnOfStep.value(step.value, -1) : -1;
    const LaneRow *row = column < 0 ? nullptr : m_map->emotionRow(m_map->plan.bandOfColumn(column));
    if (!row)
        return 0;
    const double top = m_map->emotionY(*row, 2);
    const double bottom = m_map->emotionY(*row, -2);
    return std::clamp(2.0 - (y - top) / (bottom - top) * 4.0, -2.0, 2.0);
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
// JourneyLayout::neighbour(): the map as a spreadsheet for the keyboard.
#include "core/layout/cell_walk.h"
#include "core/layout/grid_part.h"
#include "core/layout/journey_layout.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace periplus {

namespace {

/// A place in the spreadsheet. line counts, in every band, the stage plates as 0, the steps as 1 and then the shown
/// rows; depth is the number of the card within its cell, from the top.
struct GridPlace
{
    int band = 0;
    int line = 0;
    int column = -1; ///< -1: the rail
    int depth = 0;
};

class Walk
{
public:
    explicit Walk(const MeasuredMap &map) : m_map(map) {}

    std::optional<GridPlace> placeOf(const Source &source) const
    {
        if (source.role == Role::LaneRow)
            return ofLane(source.id);
        const std::optional<GridPart> part = gridPart(source.role);
        if (!part)
            return std::nullopt;
        switch (*part) {
        case GridPart::StageHeader:
            return ofStage(source.id, 0, 0);
        case GridPart::StepHeader:
            return ofStep(source.id, 1, 0);
        case GridPart::LaneHeader:
            return ofLane(source.id);
        case GridPart::Cell:
        case GridPart::EmotionCell:
            return ofCell(source);
        case GridPart::Card:
            return ofCard(CardId{source.id});
        case GridPart::MetricChip:
            return ofMetric(MetricId{source.id});
        case GridPart::EmotionPoint:
            return ofEmotion(EmotionId{source.id});
        }
        return std::nullopt;
    }

    /// What stands in a line at a column, from top to bottom; never empty.
    QList<Source> stack(int band, int line, int column) const
    {
        if (column < 0)
            return line < 2 ? QList<Source>() : QList<Source>{railOf(band, line)};
        const MapColumn &place = m_map.plan.columns.at(column);
        if (line == 0)
            return {{Role::StageHeader, place.stage.value, 0}};
        if (line == 1)
            return {place.step ? Source{Role::StepHeader, place.step.value, 0}
                               : Source{Role::StageHeader, place.stage.value, 0}};
        const LaneRow &row = rowAt(band, line);
        if (row.kind == LaneKind::Emotion)
            return feelings(row, column);
        QList<Source> sources;
        for (const Placed *placed : cardsAt(row, column))
            sources.append(sourceOf(row, *placed));
        return sources.isEmpty() ? QList<Source>{emptyCell(m_map, row, column)} : sources;
    }

    /// How far down a member of a stack stands, to find its like in the next column.
    double heightOf(const GridPlace &place, int depth) const
    {
        if (place.line < 2 || place.column < 0)
            return 0;
        const LaneRow &row = rowAt(place.band, place.line);
        if (row.kind == LaneKind::Emotion)
            return depth;
        const QList<const Placed *> cards = cardsAt(row, place.column);
        return depth < cards.size() ? static_cast<double>(cards.at(depth)->y) : 0;
    }

    int lines(int band) const { return 2 + static_cast<int>(m_map.bands.at(band).rows.size()); }

    /// The columns that the thing at a place covers: first and one past the last.
    std::pair<int, int> extent(const GridPlace &place, const Source &source) const
    {
        const MapColumn &column = m_map.plan.columns.at(place.column);
        const StagePart &part = m_map.plan.parts.at(column.part);
        if (source.role == Role::StageHeader || (source.role == Role::Cell && source.id == column.stage.value))
            return {part.firstColumn, part.endColumn};
        if (source.role == Role::Card || source.role == Role::MetricChip) {
            for (const Placed *placed : cardsAt(rowAt(place.band, place.line), place.column)) {
                if (placed->id == source.id)
                    return {placed->column, placed->end};
            }
        }
        return {place.column, place.column + 1};
    }

private:
    const LaneRow &rowAt(int band, int line) const { return m_map.rows.at(m_map.bands.at(band).rows.at(line - 2)); }

    Source railOf(int band, int line) const
    {
        const qint64 lane = rowAt(band, line).lane.value;
        return {Role::LaneHeader, lane, lane};
    }

    std::optional<int> lineOfLane(qint64 lane, int band) const
    {
        const QList<int> &rows = m_map.bands.at(band).rows;
        for (int i = 0; i < rows.size(); ++i) {
            if (m_map.rows.at(rows.at(i)).lane.value == lane)
                return i + 2;
        }
        return std::nullopt;
    }

    std::optional<GridPlace> ofLane(qint64 lane) const
    {
        const std::optional<int> line = lineOfLane(lane, 0);
        return line ? std::optional(GridPlace{0, *line, -1, 0}) : std::nullopt;
    }

    std::optional<GridPlace> ofStage(qint64 stage, int line, int depth) const
    {
        const int part = m_map.plan.partOfStage.value(stage, -1);
        if (part < 0)
            return std::nullopt;
        const StagePart &place = m_map.plan.parts.at(part);
        return GridPlace{place.band, line, place.firstColumn, depth};
    }

    std::optional<GridPlace> ofStep(qint64 step, int line, int depth) const
    {
        const int column = m_map.plan.columnOfStep.value(step, -1);
        return column < 0 ? std::nullopt
                          : std::optional(GridPlace{m_map.plan.bandOfColumn(column), line, column, depth});
    }

    std::optional<GridPlace> ofCell(const Source &source) const
    {
        const bool isStep = m_map.plan.columnOfStep.contains(source.id);
        std::optional<GridPlace> place = isStep ? ofStep(source.id, 1, 0) : ofStage(source.id, 1, 0);
        const auto line = place && source.lane ? lineOfLane(source.lane, place->band) : std::nullopt;
        if (place && line)
            place->line = *line;
        return place;
    }

    std::optional<GridPlace> withDepth(std::optional<GridPlace> place, const Source &source) const
    {
        if (place && place->line >= 2) {
            const QList<Source> sources = stack(place->band, place->line, place->column);
            place->depth = std::max(0, static_cast<int>(sources.indexOf(source)));
        }
        return place;
    }

    std::optional<GridPlace> ofCard(CardId id) const
    {
        const Card *card = m_map.state.find(id);
        if (!card)
            return std::nullopt;
        std::optional<GridPlace> place = card->step ? ofStep(card->step.value, 1, 0) : ofStage(card->stage.value, 1, 0);
        const auto line = place ? lineOfLane(card->lane.value, place->band) : std::nullopt;
        if (!line)
            return std::nullopt;
        place->line = *line;
        return withDepth(place, {Role::Card, id.value, card->lane.value});
    }

    std::optional<GridPlace> ofMetric(MetricId id) const
    {
        const Metric *metric = m_map.state.find(id);
        if (!metric)
            return std::nullopt;
        auto place = metric->step ? ofStep(metric->step.value, 1, 0) : ofStage(metric->stage.value, 1, 0);
        const auto line = place ? lineOfLane(m_map.metricLane.value, place->band) : std::nullopt;
        if (!line)
            return std::nullopt;
        place->line = *line;
        return withDepth(place, {Role::MetricChip, id.value, 0});
    }

    std::optional<GridPlace> ofEmotion(EmotionId id) const
    {
        const Emotion *emotion = m_map.state.find(id);
        auto place = emotion ? ofStep(emotion->step.value, 1, 0) : std::nullopt;
        const LaneRow *row = place ? m_map.emotionRow(place->band) : nullptr;
        const auto line = row ? lineOfLane(row->lane.value, place->band) : std::nullopt;
        if (!line)
            return std::nullopt;
        place->line = *line;
        return withDepth(place, {Role::EmotionPoint, id.value, 0});
    }

    /// The points of a column from the happiest down, or the empty place.
    QList<Source> feelings(const LaneRow &row, int column) const
    {
        QList<FeltPoint> felt;
        const auto before = [](const FeltPoint &point, int at) { return point.column < at; };
        for (const FeltSeries &series : m_map.series) {
            auto it = std::lower_bound(series.points.cbegin(), series.points.cend(), column, before);
            for (; it != series.points.cend() && it->column == column; ++it)
                felt.append(*it);
        }
        std::stable_sort(felt.begin(), felt.end(),
                         [](const FeltPoint &a, const FeltPoint &b) { return a.score > b.score; });
        QList<Source> sources;
        for (const FeltPoint &point : felt)
            sources.append({Role::EmotionPoint, point.id.value, 0});
        if (!sources.isEmpty())
            return sources;
        const MapColumn &place = m_map.plan.columns.at(column);
        return {place.step ? Source{Role::EmotionCell, place.step.value, row.lane.value}
                           : Source{Role::Cell, place.stage.value, row.lane.value}};
    }

    const MeasuredMap &m_map;
};

std::optional<Source> beside(const MeasuredMap &map, const Walk &walk, const GridPlace &at, const Source &from, int dx)
{
    int column = 0;
    if (at.column < 0) {
        if (dx < 0)
            return std::nullopt;
        column = map.plan.bands.at(at.band).firstColumn;
    } else {
        const auto [first, end] = walk.extent(at, from);
        column = dx > 0 ? end : first - 1;
    }
    int band = at.band;
    if (column >= map.plan.bands.at(band).endColumn)
        ++band;
    else if (column < map.plan.bands.at(band).firstColumn && at.line >= 2)
        column = -1;
    else if (column < map.plan.bands.at(band).firstColumn)
        --band;
    if (band < 0 || band >= map.bands.size() || at.line >= walk.lines(band))
        return std::nullopt;
    const QList<Source> sources = walk.stack(band, at.line, column);
    const GridPlace there{band, at.line, column, 0};
    const double height = walk.heightOf(at, at.depth);
    int nearest = 0;
    for (int i = 1; i < sources.size(); ++i) {
        if (std::abs(walk.heightOf(there, i) - height) < std::abs(walk.heightOf(there, nearest) - height))
            nearest = i;
    }
    return sources.at(nearest);
}

/// What stands right below a wide card in the later of its columns.
std::optional<Source> belowLaterColumns(const Walk &walk, const GridPlace &at, const Source &from)
{
    if (at.column < 0 || at.line < 2)
        return std::nullopt;
    for (int column = at.column + 1; column < walk.extent(at, from).second; ++column) {
        const QList<Source> stack = walk.stack(at.band, at.line, column);
        const qsizetype here = stack.indexOf(from);
        if (here >= 0 && here + 1 < stack.size())
            return stack.at(here + 1);
    }
    return std::nullopt;
}

std::optional<Source> below(const MeasuredMap &map, const Walk &walk, GridPlace at, const Source &from, int dy)
{
    const QList<Source> here = walk.stack(at.band, at.line, at.column);
    const int depth = at.depth + dy;
    if (depth >= 0 && depth < here.size())
        return here.at(depth);
    if (const auto later = dy > 0 ? belowLaterColumns(walk, at, from) : std::nullopt)
        return later;
    // An empty stage is its plate in two lines; one press leaves both.
    do {
        at.line += dy;
        if (at.line < (at.column < 0 ? 2 : 0) || at.line >= walk.lines(at.band)) {
            at.band += dy;
            if (at.band < 0 || at.band >= map.bands.size())
                return std::nullopt;
            at.line = dy > 0 ? (at.column < 0 ? 2 : 0) : walk.lines(at.band) - 1;
            if (at.column >= 0)
                at.column = map.plan.bands.at(at.band).firstColumn;
            if (at.line < 2 && at.column < 0)
                return std::nullopt;
        }
    } while (walk.stack(at.band, at.line, at.column).contains(from));
    const QList<Source> there = walk.stack(at.band, at.line, at.column);
    return dy > 0 ? there.first() : there.last();
}

} // namespace

Source JourneyLayout::neighbour(const Source &from, int dx, int dy) const
{
    if (!m_map || m_map->plan.columns.isEmpty() || (dx == 0 && dy == 0))
        return from;
    const Walk walk(*m_map);
    const std::optional<GridPlace> at = walk.placeOf(from);
    if (!at)
        return {Role::StageHeader, m_map->plan.columns.first().stage.value, 0};
    const auto found = dx != 0 ? beside(*m_map, walk, *at, from, dx) : below(*m_map, walk, *at, from, dy);
    return found.value_or(from);
}

} // namespace periplus

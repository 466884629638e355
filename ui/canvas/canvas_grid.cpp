// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_grid.h"

#include "core/layout/map_words.h"
#include "ui/canvas/shown_map.h"

namespace periplus {

namespace {

/// Columns from left to right: shown steps, and stages that show none of theirs.
struct GridColumn
{
    StageId stage;
    StepId step; ///< 0: the stage is one column
};

QList<GridColumn> columnsOf(const ShownMap &map)
{
    QList<GridColumn> columns;
    for (const StageId stage : map.state().stagesOf(map.journey())) {
        const QList<StepId> steps = map.state().stepsOf(stage);
        if (map.state().at(stage).collapsed || steps.isEmpty())
            columns.append({stage, {}});
        else
            for (const StepId step : steps)
                columns.append({stage, step});
    }
    return columns;
}

Source cellSource(const Lane &lane, qint64 place)
{
    return {lane.kind == LaneKind::Emotion && place ? Role::EmotionCell : Role::Cell, place, lane.id.value};
}

/// The cell at a column: of its step, else of its stage.
Source cellAt(const GroupTree &tree, const Lane &lane, const GridColumn &column)
{
    const Source ofStep = cellSource(lane, column.step.value);
    const Source ofStage{Role::Cell, column.stage.value, lane.id.value};
    if (column.step && tree.indexOf(ofStep) >= 0)
        return ofStep;
    return tree.indexOf(ofStage) >= 0 ? ofStage : Source{};
}

/// The feelings of a step that the lane of feelings shows, by their places in the tree.
QList<int> pointsAt(const GroupTree &tree, const State &state, const Lane &lane, StepId step)
{
    QList<int> points;
    if (lane.kind != LaneKind::Emotion || !step)
        return points;
    for (const EmotionId id : state.emotionsOf(step)) {
        if (const int point = tree.indexOf(emotionSource(id)); point >= 0)
            points.append(point);
    }
    return points;
}

} // namespace

void completeCells(GroupTree &tree, const ShownMap &map)
{
    const State &state = map.state();
    for (const LaneId id : state.lanesOf(map.journey())) {
        const Lane &lane = state.at(id);
        const int row = tree.indexOf({Role::LaneRow, id.value, id.value});
        if (row < 0)
            continue;
        for (const GridColumn &column : columnsOf(map)) {
            if (cellAt(tree, lane, column).id != 0)
                continue;
            const QRectF area =
                column.step ? map.layout().cellRect(id, column.step) : map.layout().cellRect(id, column.stage);
            const QString place = column.step ? state.at(column.step).title : state.at(column.stage).title;
            const Source source =
                column.step ? cellSource(lane, column.step.value) : Source{Role::Cell, column.stage.value, id.value};
            if (area.isEmpty())
                continue;
            const QList<int> points = pointsAt(tree, state, lane, column.step);
            const QString name = points.isEmpty() ? words::emptyPlaceSentence(words::laneName(lane), place)
                                                  : words::placeSentence(words::laneName(lane), place);
            const int cell = static_cast<int>(tree.nodes().size());
            tree.add(row, {source, area, name, row, {}});
            for (const int point : points)
                tree.move(point, cell);
        }
        tree.sortChildren(row);
    }
}

CanvasGrid::CanvasGrid(const GroupTree &tree, const ShownMap &map)
{
    const State &state = map.state();
    const QList<GridColumn> columns = columnsOf(map);
    for (const GridColumn &column : columns) {
        m_stages.append(stageSource(column.stage));
        m_columns.append(column.step ? stepSource(column.step) : stageSource(column.stage));
    }
    for (const LaneId id : state.lanesOf(map.journey())) {
        if (tree.indexOf({Role::LaneRow, id.value, id.value}) < 0)
            continue;
        QList<Source> cells;
        for (const GridColumn &column : columns) {
            const Source cell = cellAt(tree, state.at(id), column);
            if (cell.id != 0 && !m_places.contains(cell))
                m_places.insert(cell, {static_cast<int>(cells.size()), static_cast<int>(m_lanes.size())});
            cells.append(cell);
        }
        m_lanes.append(laneSource(id));
        m_cells.append(cells);
    }
}

std::optional<QPoint> CanvasGrid::placeOf(const Source &cell) const
{
    const auto found = m_places.constFind(cell);
    return found == m_places.cend() ? std::nullopt : std::optional(*found);
}

int CanvasGrid::extentOf(const Source &cell) const
{
    const std::optional<QPoint> place = placeOf(cell);
    return place ? static_cast<int>(m_cells.at(place->y()).count(cell)) : 0;
}

} // namespace periplus

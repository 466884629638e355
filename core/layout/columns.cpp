// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/columns.h"

#include "core/layout/map_grid.h"

#include <algorithm>

namespace periplus {

namespace {

double defaultStepWidth(const LayoutOptions &options)
{
    if (options.stepWidth > 0)
        return options.stepWidth;
    switch (options.columns) {
    case ColumnWidth::Compact:
        return grid::kStepWidthCompact;
    case ColumnWidth::Default:
        return grid::kStepWidthDefault;
    case ColumnWidth::Spacious:
        return grid::kStepWidthSpacious;
    }
    return grid::kStepWidthDefault;
}

/// Puts columns down from left to right and opens a new band where the width is used up.
class ColumnPlacer
{
public:
    /// maxRight 0: one band without end.
    ColumnPlacer(ColumnPlan &plan, double maxRight) : m_plan(plan), m_maxRight(maxRight) {}

    /// A stage that fits into one band is never split; a longer one starts where its first step fits.
    void addStage(const Stage &stage, const QList<MapColumn> &columns)
    {
        double width = 0;
        for (const MapColumn &column : columns)
            width += column.width;
        const bool fitsAlone = fits(grid::kMapLeft + width);
        if (m_plan.bands.isEmpty() || !fits(startOfNextPart() + (fitsAlone ? width : columns.first().width)))
            openBand();
        openPart(stage, false);
        for (const MapColumn &column : columns) {
            const bool startsPart = m_plan.parts.last().firstColumn == m_plan.columns.size();
            if (!startsPart && !fits(m_x + column.width)) {
                openBand();
                openPart(stage, true);
            }
            place(column);
        }
    }

private:
    bool fits(double right) const { return m_maxRight <= 0 || right <= m_maxRight; }

    double startOfNextPart() const
    {
        const ColumnBand &band = m_plan.bands.last();
        return band.endPart > band.firstPart ? m_x + grid::kStageGap : m_x;
    }

    void openBand()
    {
        const int column = static_cast<int>(m_plan.columns.size());
        const int part = static_cast<int>(m_plan.parts.size());
        m_plan.bands.append({column, column, part, part, grid::kMapLeft});
        m_x = grid::kMapLeft;
    }

    void openPart(const Stage &stage, bool continued)
    {
        m_x = startOfNextPart();
        StagePart part;
        part.stage = stage.id;
        part.band = static_cast<int>(m_plan.bands.size()) - 1;
        part.firstColumn = part.endColumn = static_cast<int>(m_plan.columns.size());
        part.x = m_x;
        part.continued = continued;
        part.collapsed = stage.collapsed;
        if (!continued)
            m_plan.partOfStage.insert(stage.id.value, static_cast<int>(m_plan.parts.size()));
        m_plan.parts.append(part);
        ++m_plan.bands.last().endPart;
    }

    void place(MapColumn column)
    {
        StagePart &part = m_plan.parts.last();
        ColumnBand &band = m_plan.bands.last();
        column.x = m_x;
        column.part = static_cast<int>(m_plan.parts.size()) - 1;
        column.number = m_number;
        m_number += column.steps;
        m_x += column.width;
        m_plan.columns.append(column);
        part.endColumn = band.endColumn = static_cast<int>(m_plan.columns.size());
        part.width = m_x - part.x;
        band.right = m_x;
        m_plan.width = std::max(m_plan.width, m_x);
    }

    ColumnPlan &m_plan;
    double m_maxRight = 0;
    double m_x = 0;
    int m_number = 0;
};

QList<MapColumn> columnsOfStage(const State &state, const Stage &stage, double stepWidth)
{
    const QList<StepId> steps = state.stepsOf(stage.id);
    if (steps.isEmpty() || stage.collapsed) {
        MapColumn column;
        column.stage = stage.id;
        column.steps = static_cast<int>(steps.size());
        column.width = stage.collapsed ? grid::kCollapsedStage : std::max(stepWidth, grid::kStepWidthDefault);
        return {column};
    }
    QList<MapColumn> columns;
    columns.reserve(steps.size());
    for (const StepId id : steps) {
        MapColumn column;
        column.step = id;
        column.stage = stage.id;
        const double own = state.at(id).width.value_or(stepWidth);
        column.width = std::clamp(own, grid::kStepWidthMin, grid::kStepWidthMax);
        columns.append(column);
    }
    return columns;
}

} // namespace

ColumnPlan planColumns(const State &state, JourneyId journey, const LayoutOptions &options)
{
    ColumnPlan plan;
    ColumnPlacer placer(plan, options.maxBandWidth);
    const double stepWidth = defaultStepWidth(options);
    for (const StageId id : state.stagesOf(journey)) {
        const Stage &stage = state.at(id);
        placer.addStage(stage, columnsOfStage(state, stage, stepWidth));
        for (const StepId step : state.stepsOf(id)) {
            ++plan.steps;
            if (stage.collapsed)
                plan.columnOfStep.insert(step.value, static_cast<int>(plan.columns.size()) - 1);
        }
        ++plan.stages;
    }
    for (qsizetype i = 0; i < plan.columns.size(); ++i) {
        if (const StepId step = plan.columns.at(i).step)
            plan.columnOfStep.insert(step.value, static_cast<int>(i));
        if (plan.columns.at(i).steps == 0)
            continue;
        if (plan.firstStop < 0)
            plan.firstStop = static_cast<int>(i);
        plan.lastStop = static_cast<int>(i);
    }
    if (!plan.parts.isEmpty()) {
        plan.parts.first().first = true;
        plan.parts.last().last = true;
    }
    return plan;
}

std::pair<int, int> ColumnPlan::columnsTouching(int band, double left, double right) const
{
    const ColumnBand &run = bands.at(band);
    const auto begin = columns.cbegin();
    const auto first = std::partition_point(begin + run.firstColumn, begin + run.endColumn,
                                            [&](const MapColumn &column) { return column.right() <= left; });
    const auto end =
        std::partition_point(first, begin + run.endColumn, [&](const MapColumn &column) { return column.x < right; });
    return {static_cast<int>(first - begin), static_cast<int>(end - begin)};
}

std::pair<int, int> ColumnPlan::partsTouching(int band, double left, double right) const
{
    const ColumnBand &run = bands.at(band);
    const auto begin = parts.cbegin();
    const auto first = std::partition_point(begin + run.firstPart, begin + run.endPart,
                                            [&](const StagePart &part) { return part.right() <= left; });
    const auto end =
        std::partition_point(first, begin + run.endPart, [&](const StagePart &part) { return part.x < right; });
    return {static_cast<int>(first - begin), static_cast<int>(end - begin)};
}

int ColumnPlan::columnAt(int band, double x) const
{
    const int column = columnBefore(band, x);
    return column >= 0 && x < columns.at(column).right() ? column : -1;
}

int ColumnPlan::columnBefore(int band, double x) const
{
    const ColumnBand &run = bands.at(band);
    const auto begin = columns.cbegin();
    const auto after = std::partition_point(begin + run.firstColumn, begin + run.endColumn,
                                            [&](const MapColumn &column) { return column.x <= x; });
    return after == begin + run.firstColumn ? -1 : static_cast<int>(after - begin) - 1;
}

int ColumnPlan::endOfSpan(int column, int span) const
{
    const int end = bands.at(bandOfColumn(column)).endColumn;
    int left = span - columns.at(column).steps;
    ++column;
    while (left > 0 && column < end)
        left -= columns.at(column++).steps;
    return column;
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/journey_layout.h"

#include <QHash>
#include <QList>

namespace periplus {

/// One column of the map: a step, or the place of a stage that shows none.
struct MapColumn
{
    StepId step; ///< 0: a stage without steps, or a collapsed one
    StageId stage;
    int part = 0;   ///< index of its stage part
    int steps = 1;  ///< how many steps it stands for: 0 for an empty stage, all of a collapsed one
    int number = 0; ///< of its (first) step, counted over the whole map from 0
    double x = 0;
    double width = 0;

    double right() const { return x + width; }
    bool operator==(const MapColumn &) const = default;
};

/// A stage, or what of it stands in one band.
struct StagePart
{
    StageId stage;
    int band = 0;
    int firstColumn = 0;
    int endColumn = 0;
    double x = 0;
    double width = 0;
    bool continued = false; ///< not the first part of its stage
    bool first = false;     ///< the very first of the map
    bool last = false;      ///< the very last of the map
    bool collapsed = false;

    double right() const { return x + width; }
    bool operator==(const StagePart &) const = default;
};

/// The columns that stand beside each other over the page's width.
struct ColumnBand
{
    int firstColumn = 0;
    int endColumn = 0;
    int firstPart = 0;
    int endPart = 0;
    double right = 0;

    bool operator==(const ColumnBand &) const = default;
};

/// All columns of a map in order. Within a band x rises; parts and columns refer to each other by index.
struct ColumnPlan
{
    QList<MapColumn> columns;
    QList<StagePart> parts;
    QList<ColumnBand> bands;
    QHash<qint64, int> columnOfStep; ///< steps of collapsed stages lead to the stage's column
    QHash<qint64, int> partOfStage;  ///< first part
    double width = 0;                ///< of the widest band, rail included
    int stages = 0;
    int steps = 0;
    int firstStop = -1; ///< the columns between which the route runs: the first and the last with steps; -1: none
    int lastStop = -1;

    bool operator==(const ColumnPlan &) const = default;

    /// Columns of a band that touch (left, right): first and one past the last.
    std::pair<int, int> columnsTouching(int band, double left, double right) const;
    /// Stage parts of a band that touch (left, right): first and one past the last.
    std::pair<int, int> partsTouching(int band, double left, double right) const;
    /// The column of a band at x, or -1 in a gap or outside.
    int columnAt(int band, double x) const;
    /// The last column of a band that starts at or before x, or -1.
    int columnBefore(int band, double x) const;
    /// The column after the last one that a card of `span` steps starting at `column` covers, within its band.
    int endOfSpan(int column, int span) const;
    int bandOfColumn(int column) const { return parts.at(columns.at(column).part).band; }
};

/// Places the stages and steps of a journey side by side, in bands no wider than options.maxBandWidth.
/// Shape: no band at all for a journey without stages.
ColumnPlan planColumns(const State &state, JourneyId journey, const LayoutOptions &options);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/columns.h"
#include "core/layout/lane_row.h"
#include "core/layout/map_context.h"
#include "core/layout/service_lines.h"

namespace periplus {

/// How somebody feels at one column.
struct FeltPoint
{
    int column = 0;
    double score = 0;
    EmotionId id;
    int beside = 0; ///< how many earlier series have the same score there: it stands beside them
};

/// One persona's feelings by rising column; the main persona's series comes first.
struct FeltSeries
{
    PersonaId persona; ///< 0: nobody in particular
    QString name;
    QList<FeltPoint> points;
};

/// Rows that share a tile and a name in the rail.
struct TileGroup
{
    LaneGroup group = LaneGroup::Journey;
    bool withSteps = false; ///< its first row is the steps
    int firstRow = 0;       ///< into MeasuredBand::rows
    int endRow = 0;
    double top = 0;
    double bottom = 0;
};

/// A line of a service blueprint in the gap above a tile.
struct MeasuredLine
{
    ServiceLine line = ServiceLine::Visibility;
    double top = 0;
};

/// One band with everything that stands in it, from its stage plates down.
struct MeasuredBand
{
    double top = 0;
    double bottom = 0;
    double stepTop = 0;
    double stepHeight = 0;
    QList<MeasuredLine> lines; ///< top to bottom
    QList<int> rows;           ///< shown rows, into MeasuredMap::rows
    QList<TileGroup> groups;
};

/// A journey with a place for everything. Immutable once made; its lists are shared between successive measures.
struct MeasuredMap
{
    State state;
    JourneyId journey;
    Theme theme;
    const TextMeasurer *measurer = nullptr;
    LayoutOptions options;

    ColumnPlan plan;
    QList<Lane> lanes;            ///< those not hidden, by rank
    QHash<qint64, int> laneIndex; ///< into lanes
    QHash<qint64, QList<MetricId>> looseMetrics;
    LaneId metricLane;         ///< where loose metrics stand
    QList<LaneRow> rows;       ///< band by band, in each all lanes
    QBitArray momentsOfTruth;  ///< by column
    QList<double> stepHeights; ///< by band
    QList<FeltSeries> series;
    QHash<qint64, double> stageMeans; ///< the main persona's mean score by stage
    QList<MeasuredBand> bands;
    DisplayList titleBlock;
    DisplayList legendBlock;
    QRectF bounds;

    MapContext context() const { return {state, theme, *measurer, options.pictures}; }
    QRectF rowRect(const LaneRow &row) const; ///< rail included
    const ColumnBand &columnBand(int band) const { return plan.bands.at(band); }
    /// y of a score in an emotion row.
    double emotionY(const LaneRow &row, double score) const;
    /// The first shown emotion row of a band, or null.
    const LaneRow *emotionRow(int band) const;
    QPointF feltPosition(const LaneRow &row, const FeltPoint &point) const;
};

/// Measures a journey; see JourneyLayout::measure.
MeasuredMap measureMap(const State &state, JourneyId journey, const Theme &theme, const TextMeasurer &measurer,
                       const LayoutOptions &options, const MeasuredMap *previous);

/// Everybody's feelings in the journey, by rank of persona, nobody in particular last; a persona who is looked at comes
/// first.
QList<FeltSeries> collectFeelings(const State &state, JourneyId journey, const ColumnPlan &plan, PersonaId focus = {});

/// Places bands, groups and rows below each other and sets the bounds.
void arrangeRows(MeasuredMap &map);

} // namespace periplus

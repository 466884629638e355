// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/columns.h"
#include "core/layout/lane_style.h"

#include <QBitArray>

namespace periplus {

class PictureSizes;

/// What stands at a place of a row.
enum class PlacedKind : quint8 {
    Text,    ///< words on the tile
    Boxed,   ///< words in a box of their own
    Channel, ///< a touchpoint without words: its channel's tile in a run of tiles
    Block,   ///< a touchpoint with words below its channel
    Chip,    ///< a metric; id is the metric's
    MetricCard,
    Picture,
    Bar,   ///< any card of a collapsed lane
    Count, ///< how many cards and metrics of itself and its steps a collapsed stage hides; id is that number
};

/// Whether something placed is a card, in whatever form.
constexpr bool isCard(PlacedKind kind)
{
    return kind != PlacedKind::Chip && kind != PlacedKind::Count;
}

/// One placed card. 48 bytes: a map may have 100 000 of them.
struct Placed
{
    qint64 id = 0; ///< card, unless kind says otherwise
    int column = 0;
    int end = 0;   ///< one past the last column it covers
    int reach = 0; ///< largest `end` up to here, for binary search
    PlacedKind kind = PlacedKind::Text;
    quint8 captionLines = 0; ///< on tiles of a run of channels: lines of their names below the run
    float indent = 0;        ///< from its first column's left edge
    float rightInset = 0;    ///< from its last column's right edge
    float y = 0;             ///< from the row's top
    float height = 0;

    bool operator==(const Placed &) const = default;
};

/// One lane in one band: where its cards stand, relative to the row's top.
struct LaneRow
{
    LaneId lane;
    LaneKind kind = LaneKind::Text;
    bool collapsed = false;
    double wanted = 0; ///< the height that people gave the lane, map units; its cards may need more
    int band = 0;
    double top = 0;
    double height = 0;
    QList<Placed> stageCards;  ///< those of whole stages, by column, then order
    QList<Placed> stepCards;   ///< by first column, then order
    bool keptPerStage = false; ///< it has cards of stages but none of steps: an empty place stands for its stage

    bool isEmpty() const { return stageCards.isEmpty() && stepCards.isEmpty(); }
};

/// What measuring a row needs to know.
struct RowSource
{
    const State &state;
    const TextMeasurer &measurer;
    const ColumnPlan &plan;
    /// Metrics that no card shows, by stage or step id; they stand in the first metric lane.
    const QHash<qint64, QList<MetricId>> &looseMetrics;
    LaneId metricLane;
    const PictureSizes *pictures = nullptr;
};

/// Measures the cards of one stage part for the rows that are asked for and appends them to those rows.
/// rowOfLane leads from a lane to its row; cards of other lanes are passed over.
/// Sets the bits of the part's columns that hold a moment of truth, whatever lanes were asked for.
void appendPart(const RowSource &source, int part, const QHash<qint64, LaneRow *> &rowOfLane,
                QBitArray &momentsOfTruth);

/// Stacks the cards of a complete row so that none overlap, and sets their y and the row's height.
void packRow(LaneRow &row, const ColumnPlan &plan);

/// The first of `cards` (sorted, with reach) that may cover a column at or after `column`.
QList<Placed>::const_iterator firstReaching(const QList<Placed> &cards, int column);

/// The rectangle of a placed card on the map.
QRectF placedRect(const LaneRow &row, const Placed &placed, const ColumnPlan &plan);

/// Width that a card has for itself.
double placedWidth(const Placed &placed, const ColumnPlan &plan);

/// How many channel tiles stand side by side in a column.
int channelsPerLine(double columnWidth);

/// Names of the channels of a run of tiles, as its caption says them: all where there is room, else the first.
QString runCaption(const State &state, const TextMeasurer &measurer, const Placed *first, const Placed *last,
                   double columnWidth);

/// Width for the names below a run of channels in a column.
double captionWidth(double columnWidth);

/// Width for the title of a step in a column.
double stepTitleWidth(double columnWidth);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/measured_map.h"

namespace periplus {

/// One persona's name below the curves, with their portrait and a sample of their line.
struct SeriesEntry
{
    int series = 0; ///< into MeasuredMap::series
    QRectF rect;
    double portrait = 0; ///< width of the portrait with its gap; 0 without one
    double nameWidth = 0;
};

struct SeriesLegend
{
    QList<SeriesEntry> entries; ///< those that have room, from left to right
    int more = 0;               ///< how many have none
    QRectF moreRect;
};

/// Where the names of the personas may stand in an emotion row.
QRectF seriesLegendRect(const MeasuredMap &map, const LaneRow &row);

/// What stands there.
SeriesLegend seriesLegend(const MeasuredMap &map, const LaneRow &row);

} // namespace periplus

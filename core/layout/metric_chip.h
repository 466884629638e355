// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/list_writer.h"
#include "core/layout/map_context.h"
#include "core/metrics/estimate.h"

namespace periplus {

/// What a metric says on the map, and whether it says it on one line.
struct MetricChipShape
{
    QString name;
    QString value;    ///< empty: no measurement yet
    QString interval; ///< empty when it does not fit even on a line of its own
    QString sampleSize;
    bool intervalBelow = false;
    double height = 0;
};

MetricChipShape metricChipShape(const State &state, const TextMeasurer &measurer, MetricId metric, double width);

/// Writes a metric into rect: name, value, movement, and at the right its interval and n.
void writeMetricChip(ListWriter &writer, const MapContext &context, MetricId metric, const QRectF &rect);

} // namespace periplus

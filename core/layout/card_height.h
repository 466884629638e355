// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/lane_row.h"

namespace periplus {

/// Height of a card of any kind but a bare channel, at a width; map units.
double cardHeight(const State &state, const TextMeasurer &measurer, const Card &card, LaneKind kind, PlacedKind placed,
                  double width);

/// Height of a metric: one line, or two where its interval does not fit beside its value.
double metricHeight(const State &state, const TextMeasurer &measurer, MetricId metric, double width);

/// Height of a picture of a given width.
double pictureHeight(double width);

} // namespace periplus

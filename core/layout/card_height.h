// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/lane_row.h"

namespace periplus {

class PictureSizes;

/// What measuring a card needs to know.
struct CardSource
{
    const State &state;
    const TextMeasurer &measurer;
    const PictureSizes *pictures = nullptr;
};

/// Height of a card of any kind but a bare channel, at a width; map units.
double cardHeight(const CardSource &source, const Card &card, LaneKind kind, PlacedKind placed, double width);

/// Height of a metric: one line, or two where its interval does not fit beside its value.
double metricHeight(const State &state, const TextMeasurer &measurer, MetricId metric, double width);

/// Where the picture of a card stands whose text is below it; a null rectangle when it has none.
QRectF pictureAbove(const PictureSizes *pictures, const Card &card, PlacedKind placed, const QRectF &rect);

/// What is left below that picture for text and marks.
QRectF belowPicture(const QRectF &picture, PlacedKind placed, const QRectF &rect);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/card_height.h"

#include "core/layout/card_shape.h"
#include "core/layout/map_grid.h"
#include "core/layout/metric_chip.h"

#include <algorithm>

namespace periplus {

namespace {

constexpr double kBarHeight = 8;
constexpr double kWidestPicture = 150; // height of a picture over many columns

double chipsHeight(const State &state, const Card &card, LaneKind kind)
{
    return hasChips(state, card, kind) ? grid::kChips : 0;
}

double blockHeight(const TextMeasurer &measurer, const Card &card, double width)
{
    const int lines = measurer.countLines(card.text, grid::kBody, width);
    return grid::kChannelHeight + (lines > 0 ? grid::kCaptionGap + lines * grid::kLine : 0);
}

double pictureCardHeight(const TextMeasurer &measurer, const Card &card, double width)
{
    const int lines = measurer.countLines(card.text, grid::kMeta, width);
    return pictureHeight(width) + (lines > 0 ? grid::kCaptionGap + lines * grid::kCaptionLine : 0);
}

} // namespace

double pictureHeight(double width)
{
    return std::min(kWidestPicture, width * 9.0 / 16.0);
}

double metricHeight(const State &state, const TextMeasurer &measurer, MetricId metric, double width)
{
    return metricChipShape(state, measurer, metric, width).height;
}

double cardHeight(const State &state, const TextMeasurer &measurer, const Card &card, LaneKind kind, PlacedKind placed,
                  double width)
{
    switch (placed) {
    case PlacedKind::Text:
    case PlacedKind::Boxed:
        return textCardHeight(state, measurer, card, kind, placed == PlacedKind::Boxed, width);
    case PlacedKind::Block:
        return blockHeight(measurer, card, width) + chipsHeight(state, card, kind);
    case PlacedKind::MetricCard:
        return metricHeight(state, measurer, card.metric, width);
    case PlacedKind::Picture:
        return pictureCardHeight(measurer, card, width) + chipsHeight(state, card, kind);
    case PlacedKind::Channel:
        return grid::kChannelHeight;
    case PlacedKind::Bar:
        return kBarHeight;
    case PlacedKind::Chip:
    case PlacedKind::Count:
        return grid::kCaptionLine;
    }
    return 0;
}

} // namespace periplus

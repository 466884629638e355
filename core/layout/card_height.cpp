// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/card_height.h"

#include "core/layout/card_shape.h"
#include "core/layout/map_grid.h"
#include "core/layout/metric_chip.h"
#include "core/layout/picture_sizes.h"
#include "core/layout/rich_block.h"

#include <algorithm>

namespace periplus {

namespace {

constexpr double kBarHeight = 8;
constexpr double kPictureInset = 6; // of a picture in a box
constexpr double kPictureGap = 4;   // from a picture to the text below it

double chipsHeight(const State &state, const Card &card, LaneKind kind)
{
    return hasChips(state, card, kind) ? grid::kChips : 0;
}

double blockHeight(const TextMeasurer &measurer, const Card &card, double width)
{
    const int lines = countRichLines(card.text, grid::kBody, width, measurer);
    return grid::kChannelHeight + (lines > 0 ? grid::kCaptionGap + lines * grid::kLine : 0);
}

double pictureCardHeight(const CardSource &source, const Card &card, double width)
{
    const int lines = countRichLines(card.text, grid::kMeta, width, source.measurer);
    return pictureSpace(source.pictures, card.asset, width).height()
           + (lines > 0 ? grid::kCaptionGap + lines * grid::kCaptionLine : 0);
}

/// Nothing stands below the picture: no text, and no mark that tells something.
bool isPictureOnly(const State &state, const Card &card, LaneKind kind, PlacedKind placed, double width)
{
    if (card.asset.isEmpty() || !card.text.isEmpty() || hasChips(state, card, kind) || placed == PlacedKind::Block)
        return false;
    const CardShape shape = cardShape(card, kind, placed == PlacedKind::Boxed, width);
    return !shape.badge && !(shape.icon && (card.persona || card.severity || !card.icon.isEmpty()));
}

/// What the picture above its text adds to a card.
double addedByPicture(const CardSource &source, const Card &card, PlacedKind placed, double width)
{
    const QRectF rect(0, 0, width, 0);
    const QRectF picture = pictureAbove(source.pictures, card, placed, rect);
    return picture.isNull() ? 0 : belowPicture(picture, placed, rect).top();
}

double textHeight(const CardSource &source, const Card &card, LaneKind kind, PlacedKind placed, double width)
{
    const double picture = addedByPicture(source, card, placed, width);
    const bool boxed = placed == PlacedKind::Boxed;
    if (isPictureOnly(source.state, card, kind, placed, width))
        return boxed ? picture + kPictureInset : picture - kPictureGap;
    return picture + textCardHeight(source.state, source.measurer, card, kind, boxed, width);
}

} // namespace

QRectF pictureAbove(const PictureSizes *pictures, const Card &card, PlacedKind placed, const QRectF &rect)
{
    const bool hasText = placed == PlacedKind::Text || placed == PlacedKind::Boxed || placed == PlacedKind::Block;
    if (card.asset.isEmpty() || !hasText)
        return {};
    const double inset = placed == PlacedKind::Boxed ? kPictureInset : 0;
    const QSizeF size = pictureStrip(pictures, card.asset, std::max(1.0, rect.width() - 2 * inset));
    return {rect.topLeft() + QPointF(inset, inset), size};
}

QRectF belowPicture(const QRectF &picture, PlacedKind placed, const QRectF &rect)
{
    // A box brings space of its own above the text.
    const double gap = placed == PlacedKind::Boxed ? 0 : kPictureGap;
    return picture.isNull() ? rect : QRectF(QPointF(rect.left(), picture.bottom() + gap), rect.bottomRight());
}

double metricHeight(const State &state, const TextMeasurer &measurer, MetricId metric, double width)
{
    return metricChipShape(state, measurer, metric, width).height;
}

double cardHeight(const CardSource &source, const Card &card, LaneKind kind, PlacedKind placed, double width)
{
    const State &state = source.state;
    switch (placed) {
    case PlacedKind::Text:
    case PlacedKind::Boxed:
        return textHeight(source, card, kind, placed, width);
    case PlacedKind::Block:
        return addedByPicture(source, card, placed, width) + blockHeight(source.measurer, card, width)
               + chipsHeight(state, card, kind);
    case PlacedKind::MetricCard:
        return metricHeight(state, source.measurer, card.metric, width);
    case PlacedKind::Picture:
        return pictureCardHeight(source, card, width) + chipsHeight(state, card, kind);
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

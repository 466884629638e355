// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/card_shape.h"

#include "core/layout/lane_style.h"
#include "core/layout/map_grid.h"
#include "core/layout/map_words.h"
#include "core/layout/rich_block.h"

#include <algorithm>

namespace periplus {

namespace {

// Below these text widths a mark costs more than it tells: the words come first.
constexpr double kTextBesideIcon = 44;
constexpr double kTextBesideBadge = 60;
constexpr double kTextBesidePortrait = 56;

/// A box with a mark before the text and an owner after it.
CardShape boxShape(const Card &card, double width, double iconSize, double right, double vertical, double minHeight)
{
    CardShape shape;
    shape.style = grid::kBody;
    shape.boxed = true;
    shape.left = shape.right = grid::kCardInset;
    shape.top = shape.bottom = vertical;
    shape.minHeight = minHeight;
    const double withIcon = iconSize > 0 ? grid::kCardPad + iconSize + 8 : grid::kCardPad;
    if (width - withIcon - right >= kTextBesideIcon) {
        shape.icon = iconSize > 0;
        shape.left = withIcon;
        shape.right = right;
    }
    const double withBadge = right + grid::kBadge + 6;
    if (!card.owner.isEmpty() && width - shape.left - withBadge >= kTextBesideBadge) {
        shape.badge = true;
        shape.right = withBadge;
    }
    return shape;
}

CardShape plainShape(const TextStyle &style)
{
    CardShape shape;
    shape.style = style;
    shape.minHeight = grid::kLine;
    return shape;
}

CardShape thoughtShape(const Card &card, double width)
{
    CardShape shape = plainShape(grid::kLabel);
    const double withPortrait = grid::kPortrait + 9;
    if (card.persona && width - withPortrait >= kTextBesidePortrait) {
        shape.icon = true;
        shape.left = withPortrait;
        shape.minHeight = grid::kPortrait + 1;
    }
    return shape;
}

} // namespace

CardShape cardShape(const Card &card, LaneKind kind, bool boxed, double width)
{
    switch (kind) {
    case LaneKind::Thought:
        return thoughtShape(card, width);
    case LaneKind::Pain: {
        CardShape shape = boxShape(card, width, 15, 9, 7.5, 32);
        if (card.severity == Severity::Critical)
            shape.style = grid::kStrong;
        return shape;
    }
    case LaneKind::Opportunity:
        return boxShape(card, width, 16.5, 8, 4.5, 43);
    case LaneKind::Note:
        return boxShape(card, width, card.icon.isEmpty() ? 0 : 15, 9, 7.5, 32);
    case LaneKind::Backstage:
        return boxed ? boxShape(card, width, 0, 9, 7.5, 34) : plainShape(grid::kBody);
    case LaneKind::Touchpoint:
    case LaneKind::Goal:
    case LaneKind::Emotion:
    case LaneKind::Metric:
    case LaneKind::Image:
    case LaneKind::Text:
        return plainShape(grid::kBody);
    }
    return plainShape(grid::kBody);
}

QString cardText(const Card &card, LaneKind kind)
{
    if (kind != LaneKind::Thought)
        return card.text;
    const bool list = mayHaveMarkup(card.text) && parseRichText(card.text).lines.first().kind != RichKind::Paragraph;
    return list ? card.text : words::quoted(card.text); // a quotation mark would hide the list's first marker
}

bool hasChips(const State &state, const Card &card, LaneKind kind)
{
    const bool dot = !card.color.isEmpty() && kind != LaneKind::Note; // a note's colour is its paper
    return dot || !state.tagsOf(card.id).isEmpty();
}

double cardIndent(LaneKind kind, bool boxed)
{
    return boxed || laneStyle(kind).boxed ? grid::kCardInset : grid::kCellPad;
}

double textCardHeight(const State &state, const TextMeasurer &measurer, const Card &card, LaneKind kind, bool boxed,
                      double width)
{
    const CardShape shape = cardShape(card, kind, boxed, width);
    const double textWidth = std::max(1.0, width - shape.left - shape.right);
    const int lines = countRichLines(cardText(card, kind), shape.style, textWidth, measurer);
    const double chips = hasChips(state, card, kind) ? grid::kChips : 0;
    return std::max(shape.minHeight, shape.top + lines * grid::kLine + shape.bottom) + chips;
}

} // namespace periplus

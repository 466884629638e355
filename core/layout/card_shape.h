// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/text_style.h"
#include "core/model/state.h"

namespace periplus {

/// Where a card's text and marks stand inside its rectangle, in map units.
/// Measuring and painting both ask for it, so a card is painted exactly as it was measured.
struct CardShape
{
    TextStyle style;
    double left = 0; ///< from the rectangle's edge to the text
    double right = 0;
    double top = 0;
    double bottom = 0;
    double minHeight = 0;
    bool icon = false;  ///< there is room for the kind's mark before the text
    bool badge = false; ///< there is room for the owner after it
    bool boxed = false;
};

/// How a card of a kind is built at a width. boxed: it is a box of its own where its kind can be either.
/// Not for touchpoints, metrics and pictures.
CardShape cardShape(const Card &card, LaneKind kind, bool boxed, double width);

/// The text a card shows, with its markup: thoughts come in curly quotes, unless they begin with a list.
QString cardText(const Card &card, LaneKind kind);

/// Whether a row of marks stands below the text: its colour and its tags.
bool hasChips(const State &state, const Card &card, LaneKind kind);

/// How far a card's rectangle stands from the edge of its columns.
double cardIndent(LaneKind kind, bool boxed);

/// Height of a card that shows text, at a width.
double textCardHeight(const State &state, const TextMeasurer &measurer, const Card &card, LaneKind kind, bool boxed,
                      double width);

} // namespace periplus

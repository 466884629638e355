// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/cairo_painter.h"
#include "ui/paint/fonts.h"

using PangoLayout = struct _PangoLayout;

namespace periplus {

/// Draws the only line of a Pango layout with its left end at a baseline point.
/// Colour emoji are pictures; in text mode an invisible letter over each carries the emoji for search and copying.
void drawForeignLine(cairo_t *cairo, PangoLayout *layout, QPointF baseline, LetterMode mode, EmbeddedFonts &fonts);

} // namespace periplus

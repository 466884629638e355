// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

using cairo_t = struct _cairo;
using PangoFont = struct _PangoFont;
using PangoLayout = struct _PangoLayout;

namespace periplus {

/// Whether the font's glyphs are coloured pictures (emoji).
bool isColourFont(PangoFont *font);

/// Draws the only line of a Pango layout with its left end at a baseline point, as shapes; colour emoji as pictures.
void drawForeignLine(cairo_t *cairo, PangoLayout *layout, QPointF baseline);

} // namespace periplus

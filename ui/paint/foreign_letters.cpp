// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/foreign_letters.h"

#include <cairo-ft.h>
#include <pango/pangocairo.h>

namespace periplus {

bool isColourFont(PangoFont *font)
{
    cairo_scaled_font_t *scaled = pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(font));
    FT_Face face = scaled ? cairo_ft_scaled_font_lock_face(scaled) : nullptr;
    if (!face)
        return false;
    const bool colour = FT_HAS_COLOR(face);
    cairo_ft_scaled_font_unlock_face(scaled);
    return colour;
}

void drawForeignLine(cairo_t *cairo, PangoLayout *layout, QPointF baseline)
{
    const PangoLayoutLine *line = pango_layout_get_line_readonly(layout, 0);
    double x = baseline.x();
    for (const GSList *link = line->runs; link; link = link->next) {
        auto *run = static_cast<PangoGlyphItem *>(link->data);
        PangoFont *font = run->item->analysis.font;
        cairo_move_to(cairo, x, baseline.y());
        if (isColourFont(font)) {
            pango_cairo_show_glyph_string(cairo, font, run->glyphs);
        } else {
            pango_cairo_glyph_string_path(cairo, font, run->glyphs);
            cairo_fill(cairo);
        }
        x += static_cast<double>(pango_glyph_string_get_width(run->glyphs)) / PANGO_SCALE;
    }
}

} // namespace periplus

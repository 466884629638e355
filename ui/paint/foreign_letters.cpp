// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/foreign_letters.h"

#include <cairo-ft.h>
#include <hb.h>
#include <pango/pangocairo.h>

namespace periplus {

namespace {

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

/// Shows a dash, as wide as asked and all but transparent, that stands for other text. (cairo leaves out
/// letters without any ink, and has no invisible ones.)
void showInvisible(cairo_t *cairo, const char *utf8, int bytes, QPointF at, double width, EmbeddedFonts &fonts)
{
    hb_font_t *font = fonts.shaping(FontFace::Regular);
    hb_codepoint_t dash = 0;
    hb_font_get_nominal_glyph(font, 0x2014, &dash);
    const double em = hb_font_get_glyph_h_advance(font, dash) / fonts.unitsPerEm(FontFace::Regular);
    cairo_save(cairo);
    cairo_set_source_rgba(cairo, 1, 1, 1, 0.004);
    cairo_set_font_face(cairo, fonts.cairoFace(FontFace::Regular));
    cairo_set_font_size(cairo, width / em);
    const cairo_glyph_t glyph{dash, at.x(), at.y()};
    const cairo_text_cluster_t cluster{bytes, 1};
    cairo_show_text_glyphs(cairo, utf8, bytes, &glyph, 1, &cluster, 1, {});
    cairo_restore(cairo);
}

void showColourRun(cairo_t *cairo, PangoGlyphItem *run, const char *text, QPointF at, LetterMode mode,
                   EmbeddedFonts &fonts)
{
    cairo_move_to(cairo, at.x(), at.y());
    pango_cairo_show_glyph_string(cairo, run->item->analysis.font, run->glyphs);
    if (mode == LetterMode::Outlines)
        return;
    double x = at.x();
    PangoGlyphItemIter iter;
    for (gboolean more = pango_glyph_item_iter_init_start(&iter, run, text); more;
         more = pango_glyph_item_iter_next_cluster(&iter)) {
        double width = 0;
        const int step = iter.start_glyph < iter.end_glyph ? 1 : -1;
        for (int i = iter.start_glyph; i != iter.end_glyph; i += step)
            width += static_cast<double>(run->glyphs->glyphs[i].geometry.width) / PANGO_SCALE;
        if (width > 0)
            showInvisible(cairo, text + iter.start_index, iter.end_index - iter.start_index, {x, at.y()}, width, fonts);
        x += width;
    }
}

} // namespace

void drawForeignLine(cairo_t *cairo, PangoLayout *layout, QPointF baseline, LetterMode mode, EmbeddedFonts &fonts)
{
    const PangoLayoutLine *line = pango_layout_get_line_readonly(layout, 0);
    const char *text = pango_layout_get_text(layout);
    double x = baseline.x();
    for (const GSList *link = line->runs; link; link = link->next) {
        auto *run = static_cast<PangoGlyphItem *>(link->data);
        if (isColourFont(run->item->analysis.font)) {
            showColourRun(cairo, run, text, {x, baseline.y()}, mode, fonts);
        } else {
            cairo_move_to(cairo, x, baseline.y());
            if (mode == LetterMode::Text) {
                pango_cairo_show_glyph_item(cairo, text, run);
            } else {
                pango_cairo_glyph_string_path(cairo, run->item->analysis.font, run->glyphs);
                cairo_fill(cairo);
            }
        }
        x += static_cast<double>(pango_glyph_string_get_width(run->glyphs)) / PANGO_SCALE;
    }
}

} // namespace periplus

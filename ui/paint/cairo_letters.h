// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"
#include "ui/paint/shaper.h"

#include <cairo.h>

namespace periplus {

/// Draws lines of text on a cairo context in the colour that is set, as shapes at their exact places: cairo would move
/// glyphs to whole pixels.
class CairoLetters
{
public:
    CairoLetters(cairo_t *cairo, Shaper &shaper);
    ~CairoLetters();
    Q_DISABLE_COPY_MOVE(CairoLetters)

    /// Draws the run's line from left to right at a baseline point.
    void draw(const TextRun &run, QPointF baseline);

private:
    void plain(const TextRun &run, const Span &span, QPointF baseline);
    void foreign(const TextRun &run, const Span &span, QPointF baseline);
    void setFont(FontFace face, double px);

    cairo_t *m_cairo;
    Shaper &m_shaper;
    std::vector<cairo_glyph_t> m_glyphs;       // kept to save allocations
    TextStyle m_font{FontFace::Regular, 0, 0}; // set on the context; px 0: none yet
};

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/cairo_letters.h"

#include "ui/paint/foreign_letters.h"

namespace periplus {

CairoLetters::CairoLetters(cairo_t *cairo, Shaper &shaper) : m_cairo(cairo), m_shaper(shaper)
{
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    cairo_set_font_options(cairo, options);
    cairo_font_options_destroy(options);
}

CairoLetters::~CairoLetters() = default;

void CairoLetters::setFont(FontFace face, double px)
{
    if (m_font.px == px && m_font.face == face)
        return;
    cairo_set_font_face(m_cairo, m_shaper.fonts().cairoFace(face));
    cairo_set_font_size(m_cairo, px);
    m_font = {face, px, 0};
}

void CairoLetters::draw(const TextRun &run, QPointF baseline)
{
    for (const Span &span : m_shaper.spans(run.text, run.style, run.rightToLeft)) {
        if (span.plain)
            plain(run, span, baseline);
        else
            foreign(run, span, baseline);
    }
}

void CairoLetters::plain(const TextRun &run, const Span &span, QPointF baseline)
{
    m_glyphs.clear();
    const double px = run.style.px;
    for (const PlacedWord &placed : span.words) {
        double x = baseline.x() + placed.x;
        const auto &glyphs = placed.word->glyphs;
        for (size_t i = 0; i < glyphs.size(); ++i) {
            if (i > 0 && glyphs[i].cluster != glyphs[i - 1].cluster)
                x += run.style.tracking;
            m_glyphs.push_back({glyphs[i].glyph, x + static_cast<double>(glyphs[i].dx) * px,
                                baseline.y() - static_cast<double>(glyphs[i].dy) * px});
            x += static_cast<double>(glyphs[i].advance) * px;
        }
    }
    setFont(run.style.face, px);
    cairo_glyph_path(m_cairo, m_glyphs.data(), static_cast<int>(m_glyphs.size()));
    cairo_fill(m_cairo);
}

void CairoLetters::foreign(const TextRun &run, const Span &span, QPointF baseline)
{
    const QStringView text = QStringView(run.text).mid(span.start, span.length);
    PangoLayout *line = m_shaper.pango().line(text, run.style.face, run.style.px, run.rightToLeft);
    drawForeignLine(m_cairo, line, baseline + QPointF(span.x, 0));
    m_font.px = 0; // Pango sets its own
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/cairo_letters.h"

#include "ui/paint/foreign_letters.h"

#include <cairo.h>
#include <hb.h>

namespace periplus {

/// Glyphs, clusters and text of one stretch; kept to save allocations.
struct CairoLetters::Buffers
{
    std::vector<cairo_glyph_t> glyphs;
    std::vector<cairo_text_cluster_t> clusters;
    QByteArray utf8;

    void clear()
    {
        glyphs.clear();
        clusters.clear();
        utf8.resize(0);
    }
};

CairoLetters::CairoLetters(cairo_t *cairo, Shaper &shaper, LetterMode mode)
    : m_cairo(cairo), m_shaper(shaper), m_mode(mode), m_buffers(std::make_unique<Buffers>())
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
    for (const Span &span : m_shaper.spans(run.text, run.style)) {
        if (span.plain)
            plain(run, span, baseline);
        else
            foreign(run, span, baseline);
    }
}

void CairoLetters::plain(const TextRun &run, const Span &span, QPointF baseline)
{
    m_buffers->clear();
    double end = 0;
    for (const PlacedWord &placed : span.words) {
        if (placed.spacesBefore > 0)
            appendSpaces(placed.spacesBefore, run, baseline.x() + end, baseline.y());
        appendWord(*placed.word, run, baseline.x() + placed.x, baseline.y());
        end = placed.x + Shaper::widthOf(*placed.word, run.style);
    }
    // Spaces between this stretch and the next are said here, so that they can be copied.
    const QStringView rest = QStringView(run.text).mid(span.start, span.length);
    qsizetype trailing = 0;
    while (trailing < rest.size()
           && m_shaper.fonts().classOf(rest[rest.size() - 1 - trailing].unicode()) == CharClass::Space)
        ++trailing;
    appendSpaces(static_cast<int>(trailing), run, baseline.x() + end, baseline.y());
    showBuffers(run);
}

void CairoLetters::appendSpaces(int count, const TextRun &run, double x, double y)
{
    if (m_mode == LetterMode::Outlines)
        return;
    hb_codepoint_t glyph = 0;
    hb_font_get_nominal_glyph(m_shaper.fonts().shaping(run.style.face), ' ', &glyph);
    const double advance = m_shaper.gap(nullptr, 1, run.style);
    for (int i = 0; i < count; ++i) {
        m_buffers->glyphs.push_back({glyph, x + i * advance, y});
        m_buffers->clusters.push_back({1, 1});
        m_buffers->utf8.append(' ');
    }
}

void CairoLetters::appendWord(const Word &word, const TextRun &run, double x, double y)
{
    const double px = run.style.px;
    const auto &glyphs = word.glyphs;
    for (size_t i = 0; i < glyphs.size();) {
        size_t next = i;
        for (; next < glyphs.size() && glyphs[next].cluster == glyphs[i].cluster; ++next) {
            m_buffers->glyphs.push_back({glyphs[next].glyph, x + glyphs[next].dx * px, y - glyphs[next].dy * px});
            x += glyphs[next].advance * px;
        }
        x += run.style.tracking;
        if (m_mode == LetterMode::Text) {
            const qsizetype from = glyphs[i].cluster;
            const qsizetype to = next < glyphs.size() ? glyphs[next].cluster : word.text.size();
            const QByteArray text = QStringView(word.text).mid(from, to - from).toUtf8();
            m_buffers->clusters.push_back({static_cast<int>(text.size()), static_cast<int>(next - i)});
            m_buffers->utf8.append(text);
        }
        i = next;
    }
}

void CairoLetters::showBuffers(const TextRun &run)
{
    setFont(run.style.face, run.style.px);
    const auto &glyphs = m_buffers->glyphs;
    const int count = static_cast<int>(glyphs.size());
    if (m_mode == LetterMode::Outlines) {
        cairo_glyph_path(m_cairo, glyphs.data(), count);
        cairo_fill(m_cairo);
        return;
    }
    cairo_show_text_glyphs(m_cairo, m_buffers->utf8.constData(), static_cast<int>(m_buffers->utf8.size()),
                           glyphs.data(), count, m_buffers->clusters.data(),
                           static_cast<int>(m_buffers->clusters.size()), {});
}

void CairoLetters::foreign(const TextRun &run, const Span &span, QPointF baseline)
{
    const QStringView text = QStringView(run.text).mid(span.start, span.length);
    PangoLayout *line = m_shaper.pango().line(text, run.style.face, run.style.px, run.rightToLeft);
    drawForeignLine(m_cairo, line, baseline + QPointF(span.x, 0), m_mode, m_shaper.fonts());
    m_font.px = 0; // Pango sets its own
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/pdf_letters.h"

#include "ui/paint/foreign_letters.h"
#include "ui/paint/number_text.h"

#include <hb.h>
#include <pango/pango.h>

#include <cmath>

namespace periplus {

namespace {

QByteArray glyphHex(quint32 glyph)
{
    static constexpr char kHex[] = "0123456789ABCDEF";
    const char digits[4] = {kHex[(glyph >> 12) & 15], kHex[(glyph >> 8) & 15], kHex[(glyph >> 4) & 15],
                            kHex[glyph & 15]};
    return QByteArray(digits, 4);
}

quint32 nominalGlyph(hb_font_t *font, char32_t c)
{
    hb_codepoint_t glyph = 0;
    hb_font_get_nominal_glyph(font, c, &glyph);
    return glyph;
}

/// Marked content that says what the glyphs inside stand for.
QByteArray actualText(const QString &text)
{
    return "/Span<</ActualText" + PdfFile::text(text) + ">>BDC\n";
}

/// The strings and shifts of a TJ operator.
class Shifts
{
public:
    explicit Shifts(PdfFont &font) : m_font(font) {}

    /// Shows a glyph at a place; both in thousandths of an em from the start.
    void show(double place, quint32 glyph)
    {
        moveTo(place);
        if (!m_open)
            m_out.append('<');
        m_open = true;
        m_out.append(glyphHex(glyph));
        m_pen += m_font.width(glyph);
    }

    void moveTo(double place)
    {
        if (std::abs(place - m_pen) < 0.5)
            return;
        closeString();
        appendNumber(m_out, m_pen - place, 0);
        m_pen -= std::round(m_pen - place);
    }

    /// Text operators between two strings.
    void interrupt(const QByteArray &operators)
    {
        closeString();
        m_out.append("]TJ\n" + operators + '[');
    }

    QByteArray finish()
    {
        closeString();
        return std::move(m_out);
    }

private:
    void closeString()
    {
        if (m_open)
            m_out.append('>');
        m_open = false;
    }

    PdfFont &m_font;
    QByteArray m_out;
    double m_pen = 0;
    bool m_open = false;
};

} // namespace

PdfLetters::PdfLetters(PdfGraphics &graphics, PdfFonts &fonts, PdfPictures &pictures, Shaper &shaper)
    : m_graphics(graphics), m_fonts(fonts), m_pictures(pictures), m_shaper(shaper)
{
}

PdfFont &PdfLetters::fontOf(FontFace face)
{
    return m_fonts.of(hb_font_get_face(m_shaper.fonts().shaping(face)));
}

void PdfLetters::draw(const TextRun &run, bool goesOn)
{
    const QList<Span> spans = m_shaper.spans(run.text, run.style, run.rightToLeft);
    if (m_generation != m_shaper.generation()) {
        m_fragments.clear();
        m_generation = m_shaper.generation();
    }
    m_graphics.setFill({run.color, {}, {}, {}});
    for (const Span &span : spans) {
        const Place place{Place{run.baseline, run.vertical}.at(span.x), run.vertical};
        if (span.plain)
            plain(run, span, place, goesOn && &span == &spans.last());
        else
            foreign(run, span, place);
    }
    if (goesOn && !spans.isEmpty() && !spans.last().plain)
        space(run,
              {Place{run.baseline, run.vertical}.at(run.rightToLeft ? -run.style.px / 4 : run.width), run.vertical});
}

void PdfLetters::space(const TextRun &run, const Place &place)
{
    PdfFont &font = fontOf(FontFace::Regular);
    const quint32 glyph = nominalGlyph(m_shaper.fonts().shaping(FontFace::Regular), ' ');
    font.use(glyph, u" ");
    begin(font, run.style.px, place);
    m_graphics.out().append('<' + glyphHex(glyph) + ">Tj ET\n");
}

void PdfLetters::begin(PdfFont &font, double px, const Place &place)
{
    QByteArray &out = m_graphics.out();
    out.append("BT\n");
    if (m_font != &font || m_px != px) {
        out.append(font.resource()).append(' ');
        m_graphics.write({px}, "Tf");
        m_font = &font;
        m_px = px;
    }
    // The page's y grows down, letters grow up.
    if (place.vertical)
        m_graphics.write({0, -1, -1, 0, place.origin.x(), place.origin.y()}, "Tm");
    else
        m_graphics.write({1, 0, 0, -1, place.origin.x(), place.origin.y()}, "Tm");
}

QByteArray PdfLetters::fragment(const Word &word, const TextStyle &style, PdfFont &font)
{
    Shifts shifts(font);
    const double tracking = style.tracking / style.px * 1000;
    double x = 0;
    const auto &glyphs = word.glyphs;
    for (size_t i = 0; i < glyphs.size();) {
        size_t next = i + 1;
        while (next < glyphs.size() && glyphs[next].cluster == glyphs[i].cluster)
            ++next;
        const qsizetype to = next < glyphs.size() ? glyphs[next].cluster : word.text.size();
        const QStringView text = QStringView(word.text).mid(glyphs[i].cluster, to - glyphs[i].cluster);
        const bool said = next == i + 1 && font.use(glyphs[i].glyph, text);
        if (!said)
            shifts.interrupt(actualText(text.toString()));
        for (; i < next; ++i) {
            font.use(glyphs[i].glyph, text); // every glyph shown must be in the subset
            if (glyphs[i].dy != 0) {
                QByteArray rise;
                appendNumber(rise, static_cast<double>(glyphs[i].dy) * style.px);
                shifts.interrupt(rise + " Ts\n");
            }
            shifts.show(x + static_cast<double>(glyphs[i].dx) * 1000, glyphs[i].glyph);
            if (glyphs[i].dy != 0)
                shifts.interrupt("0 Ts\n");
            x += static_cast<double>(glyphs[i].advance) * 1000;
        }
        x += tracking;
        if (!said)
            shifts.interrupt("EMC\n");
    }
    shifts.moveTo(x);
    return shifts.finish();
}

void PdfLetters::plain(const TextRun &run, const Span &span, const Place &place, bool goesOn)
{
    PdfFont &font = fontOf(run.style.face);
    begin(font, run.style.px, place);
    QByteArray &out = m_graphics.out();
    const quint32 space = nominalGlyph(m_shaper.fonts().shaping(run.style.face), ' ');
    const auto addSpaces = [&](qsizetype count) {
        for (qsizetype i = 0; i < count; ++i) {
            font.use(space, u" ");
            out.append('<' + glyphHex(space) + '>');
            if (run.style.tracking != 0)
                appendNumber(out, -run.style.tracking / run.style.px * 1000, 0);
        }
    };
    out.append('[');
    for (const PlacedWord &placed : span.words) {
        addSpaces(placed.spacesBefore);
        const Word &word = *placed.word;
        if (run.style.tracking != 0) {
            out.append(fragment(word, run.style, font));
            continue;
        }
        QByteArray &known = m_fragments[&word];
        if (known.isEmpty() || known.contains("Ts")) // a rise depends on the size
            known = fragment(word, run.style, font);
        out.append(known);
    }
    const QStringView text = QStringView(run.text).mid(span.start, span.length);
    qsizetype trailing = 0; // before the next stretch; said here, so that it can be copied
    while (trailing < text.size() && text[text.size() - 1 - trailing].isSpace())
        ++trailing;
    addSpaces(trailing > 0 ? trailing : goesOn);
    out.append("]TJ ET\n");
}

void PdfLetters::foreign(const TextRun &run, const Span &span, const Place &place)
{
    const QStringView text = QStringView(run.text).mid(span.start, span.length);
    PangoLayout *layout = m_shaper.pango().line(text, run.style.face, run.style.px, run.rightToLeft);
    const PangoLayoutLine *line = pango_layout_get_line_readonly(layout, 0);
    double x = 0;
    for (const GSList *link = line->runs; link; link = link->next) {
        auto *item = static_cast<PangoGlyphItem *>(link->data);
        foreignRun(item, pango_layout_get_text(layout), run, {place.at(x), place.vertical});
        x += static_cast<double>(pango_glyph_string_get_width(item->glyphs)) / PANGO_SCALE;
    }
}

void PdfLetters::foreignRun(PangoGlyphItem *item, const char *text, const TextRun &run, const Place &place)
{
    std::vector<ForeignGlyph> glyphs;
    double x = 0;
    for (int i = 0; i < item->glyphs->num_glyphs; ++i) {
        const PangoGlyphInfo &info = item->glyphs->glyphs[i];
        const bool drawn = info.glyph != PANGO_GLYPH_EMPTY && !(info.glyph & PANGO_GLYPH_UNKNOWN_FLAG);
        const double width = static_cast<double>(info.geometry.width) / PANGO_SCALE;
        glyphs.push_back({info.glyph, x + static_cast<double>(info.geometry.x_offset) / PANGO_SCALE,
                          static_cast<double>(info.geometry.y_offset) / PANGO_SCALE, width, drawn});
        x += width;
    }
    PangoGlyphItemIter iter;
    for (gboolean more = pango_glyph_item_iter_init_start(&iter, item, text); more;
         more = pango_glyph_item_iter_next_cluster(&iter)) {
        // From right to left the iterator counts backwards.
        const bool forward = iter.start_glyph < iter.end_glyph;
        const int first = forward ? iter.start_glyph : iter.end_glyph + 1;
        const int count = std::abs(iter.end_glyph - iter.start_glyph);
        const QString part = QString::fromUtf8(text + iter.start_index, iter.end_index - iter.start_index);
        cluster(item, std::span(glyphs).subspan(static_cast<size_t>(first), static_cast<size_t>(count)), part, run,
                place);
    }
}

void PdfLetters::cluster(PangoGlyphItem *item, std::span<const ForeignGlyph> glyphs, const QString &text,
                         const TextRun &run, const Place &place)
{
    PangoFont *pangoFont = item->item->analysis.font;
    double width = 0;
    qsizetype drawn = 0;
    for (const ForeignGlyph &glyph : glyphs) {
        width += glyph.width;
        drawn += glyph.drawn;
    }
    const bool colour = isColourFont(pangoFont);
    if (colour) {
        for (const ForeignGlyph &glyph : glyphs) {
            const PdfColorGlyph picture = glyph.drawn ? m_pictures.glyph(pangoFont, glyph.glyph) : PdfColorGlyph{};
            const QPointF at = place.at(glyph.x, glyph.y);
            const double px = run.style.px;
            if (picture.object != 0)
                m_graphics.picture(picture.object, QRectF(at + picture.box.topLeft() * px, picture.box.size() * px),
                                   {});
        }
    }
    if (colour || drawn == 0) {
        if (width > 0)
            invisible(text, {place.at(glyphs.front().x), place.vertical}, width, run.style.px);
        return;
    }
    PdfFont &font = m_fonts.of(hb_font_get_face(pango_font_get_hb_font(pangoFont)));
    QByteArray &out = m_graphics.out();
    const bool said = drawn == 1 && glyphs.size() == 1 && font.use(glyphs.front().glyph, text);
    if (!said)
        out.append(actualText(text));
    for (const ForeignGlyph &glyph : glyphs) {
        if (!glyph.drawn)
            continue;
        font.use(glyph.glyph, text);
        begin(font, run.style.px, {place.at(glyph.x, glyph.y), place.vertical});
        out.append('<' + glyphHex(glyph.glyph) + ">Tj ET\n");
    }
    if (!said)
        out.append("EMC\n");
}

void PdfLetters::invisible(const QString &text, const Place &place, double width, double px)
{
    // A letter that is not drawn, as wide as what it stands for. Each text has its own, so that the font can say it.
    hb_face_t *face = hb_font_get_face(m_shaper.fonts().shaping(FontFace::Regular));
    PdfFont &font = m_fonts.carrier(face);
    const auto glyphCount = static_cast<qsizetype>(hb_face_get_glyph_count(face));
    quint32 &glyph = m_carriers[text];
    while (glyph == 0 && m_carriers.size() + m_skipped < glyphCount) {
        const auto next = static_cast<quint32>(m_carriers.size() + m_skipped);
        if (font.width(next) > 100)
            glyph = next;
        else
            ++m_skipped; // no width that could be stretched
    }
    if (glyph == 0 || !font.use(glyph, text))
        return;
    begin(font, px, place);
    QByteArray &out = m_graphics.out();
    out.append("3 Tr ");
    m_graphics.write({width * 100000 / (font.width(glyph) * px)}, "Tz");
    out.append('<' + glyphHex(glyph) + ">Tj 0 Tr 100 Tz ET\n");
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"
#include "ui/paint/pdf_fonts.h"
#include "ui/paint/pdf_graphics.h"
#include "ui/paint/pdf_pictures.h"
#include "ui/paint/shaper.h"

#include <span>

using PangoGlyphItem = struct _PangoGlyphItem;

namespace periplus {

/// Writes lines of text into a content stream, so that they copy exactly: each glyph is tied to its text in the font,
/// or, where it stands for different texts, on the spot.
class PdfLetters
{
public:
    PdfLetters(PdfGraphics &graphics, PdfFonts &fonts, PdfPictures &pictures, Shaper &shaper);

    /// With a space behind it, not to be seen, when more text goes on elsewhere: programs that read aloud need it.
    void draw(const TextRun &run, bool goesOn);

private:
    /// Where a stretch of text starts, and which way it runs.
    struct Place
    {
        QPointF origin;
        bool vertical = false;
        QPointF at(double along, double down = 0) const
        {
            return vertical ? origin + QPointF(down, -along) : origin + QPointF(along, down);
        }
    };
    /// A glyph of a foreign run, measured from its left end.
    struct ForeignGlyph
    {
        quint32 glyph = 0;
        double x = 0;
        double y = 0;
        double width = 0;
        bool drawn = false;
    };
    void plain(const TextRun &run, const Span &span, const Place &place, bool goesOn);
    void space(const TextRun &run, const Place &place);
    void foreign(const TextRun &run, const Span &span, const Place &place);
    void foreignRun(PangoGlyphItem *item, const char *text, const TextRun &run, const Place &place);
    void cluster(PangoGlyphItem *item, std::span<const ForeignGlyph> glyphs, const QString &text, const TextRun &run,
                 const Place &place);
    void invisible(const QString &text, const Place &place, double width, double px);
    QByteArray fragment(const Word &word, const TextStyle &style, PdfFont &font);
    void begin(PdfFont &font, double px, const Place &place);
    PdfFont &fontOf(FontFace face);

    PdfGraphics &m_graphics;
    PdfFonts &m_fonts;
    PdfPictures &m_pictures;
    Shaper &m_shaper;
    QHash<const Word *, QByteArray> m_fragments;
    QHash<QString, quint32> m_carriers; // glyphs that stand invisibly for a text
    qsizetype m_skipped = 0;
    quint64 m_generation = 0; // of the shaper's words the fragments belong to
    const PdfFont *m_font = nullptr;
    double m_px = 0;
};

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/cairo_painter.h"
#include "ui/paint/shaper.h"

namespace periplus {

/// Draws lines of text on a cairo context in the colour that is set.
class CairoLetters
{
public:
    CairoLetters(cairo_t *cairo, Shaper &shaper, LetterMode mode);
    ~CairoLetters();
    Q_DISABLE_COPY_MOVE(CairoLetters)

    /// Draws the run's line from left to right at a baseline point.
    void draw(const TextRun &run, QPointF baseline);

private:
    struct Buffers;
    void plain(const TextRun &run, const Span &span, QPointF baseline);
    void appendSpaces(int count, const TextRun &run, double x, double y);
    void appendWord(const Word &word, const TextRun &run, double x, double y);
    void showBuffers(const TextRun &run);
    void foreign(const TextRun &run, const Span &span, QPointF baseline);
    void setFont(FontFace face, double px);

    cairo_t *m_cairo;
    Shaper &m_shaper;
    LetterMode m_mode;
    std::unique_ptr<Buffers> m_buffers;
    TextStyle m_font{FontFace::Regular, 0, 0}; // set on the context; px 0: none yet
};

} // namespace periplus

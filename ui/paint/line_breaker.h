// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/shaper.h"

namespace periplus {

/// A line as a range of the text it was broken from.
struct LineRange
{
    qsizetype start = 0; ///< UTF-16 units
    qsizetype length = 0;
    double width = 0; ///< map units
    bool rightToLeft = false;
};

/// Greedy line breaking over cached words.
class LineBreaker
{
public:
    LineBreaker(Shaper &shaper, const TextStyle &style, double maxWidth);

    /// Breaks text at its line ends and where maxWidth asks for it. Appends to lines, at least one for text that
    /// is not empty.
    void run(QStringView text, std::vector<LineRange> &lines);

private:
    /// A word, or a part of one, with its place in the paragraph.
    struct Piece
    {
        qsizetype start = 0;
        qsizetype length = 0;
        double gap = 0; ///< width of the spaces before it
        double width = 0;
        bool glued = false; ///< no break before it
    };
    void breakParagraph(QStringView paragraph, qsizetype offset, bool rightToLeft);
    void placeWord(const Piece &piece, const Word &word);
    void placeCut(Piece piece);
    void place(const Piece &piece);
    bool fits(const Piece &piece) const;
    void startLine(const Piece &piece);
    void finishLine(const LineRange &line);

    Shaper &m_shaper;
    TextStyle m_style;
    double m_maxWidth;
    std::vector<Token> m_tokens;
    std::vector<LineRange> *m_lines = nullptr;
    QStringView m_paragraph;
    qsizetype m_offset = 0;      // of the paragraph in the text
    bool m_foreignOrder = false; // the paragraph has right-to-left text
    LineRange m_line;            // being filled; start is relative to the paragraph
    LineRange m_beforeGroup;     // m_line without its last word and what is glued to it
    Piece m_group;               // that word and what is glued to it
};

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/line_breaker.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace periplus {

LineBreaker::LineBreaker(Shaper &shaper, const TextStyle &style, double maxWidth)
    : m_shaper(shaper), m_style(style), m_maxWidth(maxWidth + 1e-6) // a line measured as maxWidth must fit it
{
}

void LineBreaker::run(QStringView text, std::vector<LineRange> &lines)
{
    m_lines = &lines;
    const bool anyRightToLeft = m_shaper.hasRightToLeft(text);
    const EmbeddedFonts &fonts = m_shaper.fonts();
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (fonts.classOf(text[i].unicode()) != CharClass::NewLine)
            continue;
        breakParagraph(text.mid(start, i - start), start, anyRightToLeft);
        if (text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            ++i;
        start = i + 1;
    }
    if (start < text.size())
        breakParagraph(text.mid(start), start, anyRightToLeft);
}

void LineBreaker::breakParagraph(QStringView paragraph, qsizetype offset, bool anyRightToLeft)
{
    m_paragraph = paragraph;
    m_offset = offset;
    m_foreignOrder = anyRightToLeft && m_shaper.hasRightToLeft(paragraph);
    m_line = {0, 0, 0, anyRightToLeft && paragraph.isRightToLeft()};
    m_shaper.tokenize(paragraph, m_tokens);
    if (m_tokens.empty()) {
        finishLine(m_line);
        return;
    }
    const Word *before = nullptr;
    for (const Token &token : m_tokens) {
        const Word &word = m_shaper.word(paragraph.mid(token.start, token.length), m_style.face, token.hash);
        Piece piece{token.start, token.length, m_shaper.gap(before, token.spacesBefore, m_style),
                    Shaper::widthOf(word, m_style), false};
        if (token.spacesBefore > 0 && before)
            piece.glued = word.bindsLeft || before->bindsRight;
        if (fits(piece))
            place(piece);
        else
            placeWord(piece, word);
        before = &word;
    }
    finishLine(m_line);
}

bool LineBreaker::fits(const Piece &piece) const
{
    return (m_line.length == 0 ? 0 : m_line.width + piece.gap) + piece.width <= m_maxWidth;
}

void LineBreaker::placeWord(const Piece &piece, const Word &word)
{
    if (word.breaks.empty()) {
        if (piece.width > m_maxWidth)
            placeCut(piece);
        else
            place(piece);
        return;
    }
    qsizetype from = 0;
    for (size_t i = 0; i <= word.breaks.size(); ++i) {
        const qsizetype to = i < word.breaks.size() ? word.breaks[i] : piece.length;
        const Word &part = m_shaper.word(m_paragraph.mid(piece.start + from, to - from), m_style.face);
        const Piece partPiece{piece.start + from, to - from, from == 0 ? piece.gap : 0, Shaper::widthOf(part, m_style),
                              from == 0 && piece.glued};
        if (partPiece.width > m_maxWidth)
            placeCut(partPiece);
        else
            place(partPiece);
        from = to;
    }
}

void LineBreaker::placeCut(Piece piece)
{
    if (m_line.length > 0) {
        finishLine(m_line);
        m_line.length = 0;
    }
    while (piece.width > m_maxWidth) {
        const QStringView text = m_paragraph.mid(piece.start, piece.length);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
        const auto guess = static_cast<qsizetype>(static_cast<double>(text.size()) * m_maxWidth / piece.width) + 2;
        finder.setPosition(std::clamp<qsizetype>(guess, 1, text.size()));
        if (!finder.isAtBoundary())
            finder.toNextBoundary();
        const auto widthTo = [&](qsizetype end) {
            return Shaper::widthOf(m_shaper.word(text.left(end), m_style.face), m_style);
        };
        qsizetype end = finder.position();
        while (widthTo(end) > m_maxWidth) {
            const qsizetype before = finder.toPreviousBoundary();
            if (before <= 0)
                break; // one character is wider than the line: it gets the line
            end = before;
        }
        if (end >= text.size())
            break;
        const double width = widthTo(end);
        finishLine({piece.start, end, width, m_line.rightToLeft});
        piece.start += end;
        piece.length -= end;
        piece.width -= width; // near enough while it is much too wide: shaping the rest each time would be quadratic
        if (piece.width < m_maxWidth * 2)
            piece.width = Shaper::widthOf(m_shaper.word(text.mid(end), m_style.face), m_style);
    }
    startLine(piece);
}

void LineBreaker::startLine(const Piece &piece)
{
    m_line.start = piece.start;
    m_line.length = piece.length;
    m_line.width = piece.width;
    m_group = piece;
    m_beforeGroup.length = 0;
}

void LineBreaker::place(const Piece &piece)
{
    if (m_line.length == 0) {
        startLine(piece);
        return;
    }
    if (fits(piece)) {
        if (piece.glued) {
            m_group.width += piece.gap + piece.width;
            m_group.length = piece.start + piece.length - m_group.start;
        } else {
            m_beforeGroup = m_line;
            m_group = piece;
        }
        m_line.width += piece.gap + piece.width;
        m_line.length = piece.start + piece.length - m_line.start;
        return;
    }
    if (piece.glued && m_beforeGroup.length > 0) {
        const Piece group = m_group;
        finishLine(m_beforeGroup);
        startLine(group);
        place(piece);
        return;
    }
    finishLine(m_line);
    startLine(piece);
}

void LineBreaker::finishLine(const LineRange &line)
{
    LineRange done = line;
    // Fonts of right-to-left runs are chosen over the whole line, which may differ from its words a little.
    if (m_foreignOrder && done.length > 0)
        done.width = m_shaper.width(m_paragraph.mid(done.start, done.length), m_style, done.rightToLeft);
    done.start += m_offset;
    m_lines->push_back(done);
}

} // namespace periplus

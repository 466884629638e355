// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/shaper.h"

#include <hb.h>

#include <QTextBoundaryFinder>

#include <algorithm>

namespace periplus {

namespace {

constexpr size_t kMostWords = 60000; // about 20 MB; a journey of 100 000 cards uses far fewer different words
constexpr size_t kFirstSlots = 4096;
constexpr qsizetype kLongestToken = 512; // hostile text without any space is cut, so that shaping stays linear

/// Whether a line may break at the join of two texts. Only asked where punctuation stands at the edge.
bool breaksBetween(const QString &joined, qsizetype at)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, joined);
    finder.setPosition(at);
    return finder.isAtBoundary();
}

} // namespace

Shaper::Shaper() : m_slots(kFirstSlots) {}
Shaper::~Shaper() = default;

void Shaper::trim()
{
    if (m_words.size() < kMostWords)
        return;
    ++m_generation;
    m_words.clear();
    m_slots.assign(kFirstSlots, nullptr);
}

void Shaper::grow()
{
    std::vector<const Word *> larger(m_slots.size() * 2);
    const size_t mask = larger.size() - 1;
    for (const Word &word : m_words) {
        size_t at = (word.hash >> 20) & mask;
        while (larger[at])
            at = (at + 1) & mask;
        larger[at] = &word;
    }
    m_slots.swap(larger);
}

const Word &Shaper::word(QStringView text, FontFace face)
{
    quint64 hash = kHashStart;
    for (const QChar c : text)
        hash = hashStep(hash, c.unicode());
    return word(text, face, hash);
}

const Word &Shaper::word(QStringView text, FontFace face, quint64 hash)
{
    hash = hashStep(hash, static_cast<char16_t>(face));
    const size_t mask = m_slots.size() - 1;
    size_t at = (hash >> 20) & mask; // the low bits of a multiplied hash are its weakest
    for (; m_slots[at]; at = (at + 1) & mask) {
        const Word &known = *m_slots[at];
        if (known.hash == hash && known.face == face && known.text == text)
            return known;
    }
    m_words.push_back(shape(text, face, hash));
    m_slots[at] = &m_words.back();
    if (m_words.size() * 2 > m_slots.size())
        grow();
    return m_words.back();
}

double Shaper::space(FontFace face)
{
    double &known = m_spaces.at(static_cast<size_t>(face));
    if (known <= 0) {
        hb_codepoint_t glyph = 0;
        hb_font_t *font = m_fonts.shaping(face);
        hb_font_get_nominal_glyph(font, ' ', &glyph);
        known = hb_font_get_glyph_h_advance(font, glyph) / m_fonts.unitsPerEm(face);
    }
    return known;
}

Word Shaper::shape(QStringView text, FontFace face, quint64 hash)
{
    Word word;
    word.text = text.toString();
    word.hash = hash;
    word.face = face;
    word.plain = std::all_of(text.begin(), text.end(),
                             [this](QChar c) { return m_fonts.classOf(c.unicode()) == CharClass::Plain; });
    if (word.plain)
        shapePlain(word);
    if (!word.plain) {
        word.glyphs.clear();
        word.characters = 0; // tracking would tear joined letters apart
        word.advance = static_cast<float>(m_pango.width(text, face));
    }
    findBreaks(word);
    return word;
}

void Shaper::shapePlain(Word &word)
{
    hb_buffer_t *buffer = hb_buffer_create();
    hb_buffer_add_utf16(buffer, word.text.utf16(), static_cast<int>(word.text.size()), 0, -1);
    hb_buffer_guess_segment_properties(buffer);
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
    hb_shape(m_fonts.shaping(word.face), buffer, nullptr, 0);
    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer, &count);
    const auto em = static_cast<float>(m_fonts.unitsPerEm(word.face));
    word.glyphs.reserve(count);
    for (unsigned i = 0; i < count; ++i) {
        word.plain = word.plain && infos[i].codepoint != 0; // a face without the glyph: let Pango find one
        word.glyphs.push_back({infos[i].codepoint, static_cast<float>(positions[i].x_advance) / em,
                               static_cast<float>(positions[i].x_offset) / em,
                               static_cast<float>(positions[i].y_offset) / em, static_cast<quint16>(infos[i].cluster)});
        word.advance += word.glyphs.back().advance;
        if (i == 0 || infos[i].cluster != infos[i - 1].cluster)
            ++word.characters;
    }
    hb_buffer_destroy(buffer);
}

void Shaper::findBreaks(Word &word) const
{
    const QString &text = word.text;
    const auto isPlainLetter = [](QChar c) { return c.isLetterOrNumber(); };
    if (!isPlainLetter(text.front()))
        word.bindsLeft = !breaksBetween(u"x " + text, 2);
    if (!isPlainLetter(text.back()))
        word.bindsRight = !breaksBetween(text + u" x", text.size() + 1);
    if (word.plain && std::all_of(text.begin(), text.end(), isPlainLetter))
        return; // letters of the embedded faces never break between each other
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < text.size(); at = finder.toNextBoundary())
        word.breaks.push_back(static_cast<quint16>(at));
}

bool Shaper::hasRightToLeft(QStringView text) const
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (m_fonts.classOf(unit) == CharClass::RightToLeft)
            return true;
        if (QChar::isHighSurrogate(unit) && i + 1 < text.size()) {
            const char32_t c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            if ((c >= 0x10800 && c <= 0x10FFF) || (c >= 0x1E800 && c <= 0x1EFFF))
                return true;
        }
    }
    return false;
}

void Shaper::tokenize(QStringView paragraph, std::vector<Token> &tokens, int *trailing) const
{
    tokens.clear();
    int spaces = 0;
    bool foreign = false;
    Token token;
    token.hash = kHashStart;
    const qsizetype size = paragraph.size();
    const char16_t *units = paragraph.utf16();
    const auto finish = [&](qsizetype end) {
        if (end <= token.start)
            return;
        token.length = end - token.start;
        token.spacesBefore = spaces;
        spaces = 0;
        tokens.push_back(token);
        token.hash = kHashStart;
    };
    for (qsizetype i = 0; i < size && !foreign; ++i) {
        switch (m_fonts.classOf(units[i])) {
        case CharClass::Plain:
            if (i - token.start >= kLongestToken && !QChar::isMark(units[i])) {
                finish(i);
                token.start = i;
            }
            token.hash = hashStep(token.hash, units[i]);
            break;
        case CharClass::Space:
        case CharClass::NewLine:
            finish(i);
            ++spaces;
            token.start = i + 1;
            break;
        case CharClass::Foreign:
        case CharClass::RightToLeft:
            foreign = true;
            break;
        }
    }
    if (foreign) {
        tokenizeForeign(paragraph, tokens, spaces);
    } else {
        finish(size);
    }
    if (trailing)
        *trailing = spaces;
}

void Shaper::tokenizeForeign(QStringView paragraph, std::vector<Token> &tokens, int &spaces) const
{
    tokens.clear();
    spaces = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, paragraph.data(), paragraph.size());
    const auto isGap = [this](QChar c) {
        const CharClass kind = m_fonts.classOf(c.unicode());
        return kind == CharClass::Space || kind == CharClass::NewLine;
    };
    qsizetype start = 0;
    while (start < paragraph.size()) {
        qsizetype end = finder.toNextBoundary();
        if (end < 0)
            end = paragraph.size();
        while (start < end) { // a piece may hold spaces where no break is allowed; they still part words
            while (start < end && isGap(paragraph[start])) {
                ++spaces;
                ++start;
            }
            Token token{start, 0, spaces, kHashStart};
            while (start < end && !isGap(paragraph[start])
                   && (start - token.start < kLongestToken || paragraph[start].isLowSurrogate()))
                token.hash = hashStep(token.hash, paragraph[start++].unicode());
            token.length = start - token.start;
            if (token.length == 0)
                break;
            tokens.push_back(token);
            spaces = 0;
        }
    }
}

double Shaper::gap(const Word *before, int count, const TextStyle &style)
{
    if (count == 0)
        return 0;
    if (!before || before->plain)
        return count * (space(style.face) * style.px + style.tracking);
    if (before->spaceAfter < 0) {
        // Between the word and itself, because a space at the end of a line may come from another font.
        const QString twice = before->text + u' ' + before->text;
        before->spaceAfter = static_cast<float>(m_pango.width(twice, before->face)) - 2 * before->advance;
    }
    return count * static_cast<double>(before->spaceAfter) * style.px;
}

double Shaper::width(QStringView line, const TextStyle &style, bool rightToLeft)
{
    if (rightToLeft || hasRightToLeft(line))
        return m_pango.width(line, style.face) * style.px;
    int trailing = 0;
    tokenize(line, m_tokens, &trailing);
    double result = 0;
    const Word *before = nullptr;
    for (const Token &token : m_tokens) {
        const Word &known = word(line.mid(token.start, token.length), style.face, token.hash);
        result += gap(before, token.spacesBefore, style) + widthOf(known, style);
        before = &known;
    }
    return result + gap(before, trailing, style);
}

QList<Span> Shaper::spans(QStringView line, const TextStyle &style, bool rightToLeft)
{
    trim();
    QList<Span> result;
    if (rightToLeft || hasRightToLeft(line)) {
        result.append(Span{0, line.size(), 0, m_pango.width(line, style.face) * style.px, false, {}});
        return result;
    }
    tokenize(line, m_tokens);
    double x = 0;
    const Word *before = nullptr;
    for (const Token &token : m_tokens) {
        const Word &known = word(line.mid(token.start, token.length), style.face, token.hash);
        x += gap(before, token.spacesBefore, style);
        if (!before || before->plain != known.plain) {
            if (!result.isEmpty()) // the gap belongs to the stretch before: this one starts at its first letter
                result.last().length = token.start - result.last().start;
            result.append(Span{token.start, 0, x, 0, known.plain, {}});
        }
        Span &span = result.last();
        if (known.plain)
            span.words.append({&known, x, span.words.isEmpty() ? 0 : token.spacesBefore});
        x += widthOf(known, style);
        span.length = token.start + token.length - span.start;
        span.width = x - span.x;
        before = &known;
    }
    return result;
}

} // namespace periplus

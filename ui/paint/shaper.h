// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/fonts.h"
#include "ui/paint/pango_text.h"

#include <QList>

#include <deque>
#include <vector>

namespace periplus {

/// One glyph of a word, positions in em.
struct WordGlyph
{
    quint32 glyph = 0;
    float advance = 0;
    float dx = 0;
    float dy = 0;        ///< positive is up
    quint16 cluster = 0; ///< first UTF-16 unit it stands for; rising
};

/// What is known of one word in one face at size 1.
struct Word
{
    QString text;
    quint64 hash = 0;
    FontFace face = FontFace::Regular;
    bool plain = true;             ///< drawn from `glyphs`; else by Pango
    bool bindsLeft = false;        ///< no line break before it, even after a space ("!", ")")
    bool bindsRight = false;       ///< no line break after it ("(")
    float advance = 0;             ///< em
    mutable float spaceAfter = -1; ///< em; of a foreign word, whose font brings its own space; < 0: not yet asked
    int characters = 0;            ///< what tracking is added to
    std::vector<WordGlyph> glyphs;
    std::vector<quint16> breaks; ///< where a line may break inside it; rising
};

/// A piece of text between break opportunities, without its spaces.
struct Token
{
    qsizetype start = 0; ///< UTF-16 units
    qsizetype length = 0;
    int spacesBefore = 0;
    quint64 hash = 0;
};

/// A word of a plain stretch.
struct PlacedWord
{
    const Word *word = nullptr;
    double x = 0; ///< map units from the line's left edge
    int spacesBefore = 0;
};

/// A stretch of a line that is drawn in one go.
struct Span
{
    qsizetype start = 0; ///< UTF-16 units in the line
    qsizetype length = 0;
    double x = 0; ///< map units from the line's left edge
    double width = 0;
    bool plain = true;
    QList<PlacedWord> words; ///< of a plain stretch
};

/// Shapes words once and keeps them; every measure and every picture of text comes from here, so that screen,
/// paper and files agree. Not thread-safe; each thread makes its own.
class Shaper
{
public:
    Shaper();
    ~Shaper();
    Q_DISABLE_COPY_MOVE(Shaper)

    /// The word without spaces. Valid until trim().
    const Word &word(QStringView text, FontFace face);
    /// The same with its hash at hand, see hashStep().
    const Word &word(QStringView text, FontFace face, quint64 hash);

    static constexpr quint64 kHashStart = 0xcbf29ce484222325ull;
    static quint64 hashStep(quint64 hash, char16_t unit) { return (hash ^ unit) * 0x9e3779b97f4a7c15ull; }

    /// Pieces of a paragraph in order, where a line may break before each; `trailing` gets the spaces at the end.
    void tokenize(QStringView paragraph, std::vector<Token> &tokens, int *trailing = nullptr) const;

    /// Width of a word in map units.
    static double widthOf(const Word &word, const TextStyle &style)
    {
        return word.advance * style.px + word.characters * style.tracking;
    }
    /// Width of some spaces in map units, in the font of the word before them (none: the embedded one).
    double gap(const Word *before, int count, const TextStyle &style);

    /// Width of one line in map units.
    double width(QStringView line, const TextStyle &style, bool rightToLeft = false);

    /// Advance of a space, in em.
    double space(FontFace face);

    /// Splits one line into stretches, left to right. A line with right-to-left text is one stretch.
    QList<Span> spans(QStringView line, const TextStyle &style, bool rightToLeft = false);

    /// Forgets words when there are too many. Called between texts, never while words are in use.
    void trim();
    /// Changes whenever words are forgotten.
    quint64 generation() const { return m_generation; }

    EmbeddedFonts &fonts() { return m_fonts; }
    PangoText &pango() { return m_pango; }
    /// Whether any character needs bidirectional layout.
    bool hasRightToLeft(QStringView text) const;

private:
    Word shape(QStringView text, FontFace face, quint64 hash);
    void shapePlain(Word &word);
    void findBreaks(Word &word) const;
    void grow();
    void tokenizeForeign(QStringView paragraph, std::vector<Token> &tokens, int &spaces) const;

    EmbeddedFonts m_fonts;
    PangoText m_pango;
    std::deque<Word> m_words;
    std::vector<const Word *> m_slots; // open addressing, a power of two
    std::array<double, kFaceCount> m_spaces{};
    quint64 m_generation = 1;
    std::vector<Token> m_tokens; // kept to save allocations
};

} // namespace periplus

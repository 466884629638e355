// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QList>
#include <QString>
#include <QStringView>

namespace periplus {

/// The faces the product embeds. Others (CJK, Arabic, emoji …) come from the system when a character needs them.
enum class FontFace : quint8 { Regular, Medium, SemiBold, Bold, DisplaySemiBold, DisplayBold, Italic, BoldItalic };

/// How a run of text looks. px is the font size in map units.
struct TextStyle
{
    FontFace face = FontFace::Regular;
    double px = 13;
    double tracking = 0; ///< added after every character, map units

    bool operator==(const TextStyle &) const = default;
};

inline size_t qHash(const TextStyle &style, size_t seed = 0) noexcept
{
    return qHashMulti(seed, static_cast<int>(style.face), style.px, style.tracking);
}

/// One line after breaking.
struct TextLine
{
    QString text; ///< logical order; no trailing space or break
    double width = 0;
    bool rightToLeft = false; ///< base direction of the paragraph (first strong character)

    bool operator==(const TextLine &) const = default;
};

/// Measures and breaks text; the same answers hold for screen, PDF and pictures (no hinting).
class TextMeasurer
{
public:
    virtual ~TextMeasurer() = default;

    /// Width of one line of text; line breaks in it count as spaces.
    virtual double width(QStringView text, const TextStyle &style) const = 0;

    /// Breaks text into lines no wider than maxWidth: at '\n', at break opportunities of Unicode, and inside a
    /// word only where the word alone is too wide.
    /// Shape: at least one line for text that is not empty, none for empty text. With maxLines > 0 the last
    /// line kept ends in "…" where text was left out.
    virtual QList<TextLine> breakLines(QStringView text, const TextStyle &style, double maxWidth,
                                       int maxLines = 0) const = 0;

    /// How many lines breakLines would give without a limit; cheaper.
    virtual int countLines(QStringView text, const TextStyle &style, double maxWidth) const = 0;
};

} // namespace periplus

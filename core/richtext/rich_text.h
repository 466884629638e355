// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace periplus {

/// Words of one look.
struct RichRun
{
    QString text; ///< without line ends
    bool bold = false;
    bool italic = false;
    QString link; ///< an address that isLinkAddress(), or empty

    bool looksLike(const RichRun &other) const
    {
        return bold == other.bold && italic == other.italic && link == other.link;
    }
    bool operator==(const RichRun &) const = default;
};

/// What a line is. Numbered lines that follow each other are counted from 1.
enum class RichKind : quint8 { Paragraph, Bullet, Number };

struct RichLine
{
    RichKind kind = RichKind::Paragraph;
    QList<RichRun> runs; ///< none of them empty, no two neighbours of one look

    QString text() const;
    bool operator==(const RichLine &) const = default;
};

/// A text with bold, italic, links and lists: what the Markdown in a text column means.
/// Source: docs/adr/0013-rich-text.md.
struct RichText
{
    QList<RichLine> lines; ///< one for each line of the source; none for an empty source

    /// Whether nothing in it looks different from plain text.
    bool isPlain() const;
    /// The words alone; lists with "• " or "1. " before each item.
    QString plainText() const;
    bool operator==(const RichText &) const = default;
};

/// Whether a text may say anything but itself; false for nearly all texts, and quick.
bool mayHaveMarkup(QStringView source);

/// What a text says. Whatever is not clearly markup stays text.
/// Shape: linear in time; texts of more than a million characters are taken as they are.
RichText parseRichText(QStringView source);

/// The source of a text. parseRichText() of it gives normalized() of the text, exactly.
QString writeRichText(const RichText &text);

/// The nearest text that can be written: bold and italic end at words and not in numbers, spaces at their edges are
/// plain, addresses are written as addresses can be, empty list items are empty lines.
RichText normalized(const RichText &text);

/// The words of a source without its markup. Shape: the source itself where it has none.
QString plainTextOf(const QString &source);

/// Whether an address may be a link: http, https and mailto, without spaces or characters that deceive.
bool isLinkAddress(QStringView address);

/// Adds a run to others, joining it with the last one where they look alike.
void appendRun(QList<RichRun> &runs, const RichRun &run);

} // namespace periplus

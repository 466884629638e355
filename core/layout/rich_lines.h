// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/text_style.h"
#include "core/richtext/rich_text.h"

namespace periplus {

/// Words of one face in a line that is broken.
struct RichPiece
{
    QString text; ///< with the spaces that part it from the next
    TextStyle style;
    QString link;
    double width = 0;
};

/// One line after breaking. Shape: pieces in logical order; none for an empty line.
struct RichTextLine
{
    QList<RichPiece> pieces;
    double width = 0;
    bool rightToLeft = false;
};

/// The face of a run in text of a style: bold is Bold, italic has two weights.
TextStyle styleOf(const RichRun &run, TextStyle style);

/// Breaks a line of several faces into lines no wider than maxWidth: where Unicode allows, and inside a word only where
/// the word alone is too wide.
/// Shape: at least one line.
QList<RichTextLine> breakRichLine(const RichLine &line, const TextStyle &style, double maxWidth,
                                  const TextMeasurer &measurer);

} // namespace periplus

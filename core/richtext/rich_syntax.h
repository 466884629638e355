// SPDX-License-Identifier: GPL-3.0-or-later
// The signs of the markup, where reader and writer must agree.
#pragma once

#include "core/richtext/rich_text.h"

namespace periplus::richsyntax {

inline constexpr int kMostNumber = 999; ///< of a list item; the line behind it is plain

/// Characters that a backslash makes plain.
constexpr bool isSign(char16_t c)
{
    return c == u'*' || c == u'[' || c == u']';
}

/// How the beginning of a line reads.
struct LineStart
{
    RichKind kind = RichKind::Paragraph;
    qsizetype content = 0;    ///< where the words begin
    qsizetype backslash = -1; ///< one that says that what looks like a list is none, and is no part of the words
};

/// `number` is the one that would go on counting: lines with another one, except 1, are plain.
LineStart lineStart(QStringView line, int number);

/// Where the next line begins that does not have this look, or the end: the lines of a text, in order.
struct LineCut
{
    qsizetype end = 0;
    qsizetype next = -1; ///< -1: that was the last line
};
LineCut nextLine(QStringView text, qsizetype from);

/// Where an address ends that begins here: at the parenthesis that closes it. -1: nowhere.
qsizetype addressEnd(QStringView line, qsizetype from);

/// Reads the words of a line.
QList<RichRun> parseRuns(QStringView words);

} // namespace periplus::richsyntax

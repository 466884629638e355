// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace periplus {

/// One fenced block of code in a Markdown file.
struct CodeBlock
{
    QString language; ///< first word behind the fence, lower case
    QString code;
    int firstLine = 0; ///< 1-based line of the first line of code
};

/// Every block fenced with three or more backquotes or tildes, as CommonMark reads them.
/// Shape: in the order of the file; a block without an end reaches to the end of the file.
/// Source: CommonMark 0.31, fenced code blocks.
QList<CodeBlock> fencedBlocks(const QString &markdown);

} // namespace periplus

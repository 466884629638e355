// SPDX-License-Identifier: GPL-3.0-or-later
// What plain text on the clipboard means: a block of cells from a spreadsheet, a list, a map written in Mermaid.
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace periplus {

/// Texts in rows of the same length; a list is one column.
struct TextCells
{
    QList<QStringList> rows;

    qsizetype columns() const { return rows.isEmpty() ? 0 : rows.first().size(); }
    bool isList() const { return columns() == 1; }
    /// How many of the texts are not empty.
    qsizetype texts() const;
    bool operator==(const TextCells &) const = default;
};

/// Reads text as spreadsheets write it (tabs between cells; a cell with a tab, line break or quotation mark stands in
/// quotation marks), or else as a list: one text a line, without its bullet, number or check box. Empty lines of a list
/// and empty rows and columns around a block are left out.
/// Errors: NothingToDo when there is no text; TooLarge above 10 000 texts, 200 columns or 100 000 characters in one.
Result<TextCells> readTextCells(const QString &text);

/// Whether the text is a Mermaid journey: its first line that says something is "journey", or opens a fenced block of
/// it.
bool looksLikeMermaid(const QString &text);

} // namespace periplus

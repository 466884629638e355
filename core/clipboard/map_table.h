// SPDX-License-Identifier: GPL-3.0-or-later
// A fragment as a table that other programs can take: a column a step, a row a lane.
#pragma once

#include "core/clipboard/fragment.h"
#include "core/richtext/rich_text.h"

#include <QStringList>

namespace periplus {

struct MapTable
{
    struct Cell
    {
        QString text;               ///< several cards on lines of their own
        int span = 1;               ///< columns, for cards of a whole stage
        QList<RichText> texts = {}; ///< the same with its markup, one for each card
        bool operator==(const Cell &) const = default;
    };
    struct Row
    {
        QString lane;
        QList<Cell> cells; ///< their spans add up to the number of columns
        bool operator==(const Row &) const = default;
    };

    QStringList steps;
    QList<Row> rows;     ///< only lanes that hold something
    bool isList = false; ///< all in one cell: other programs get the lines alone
    bool operator==(const MapTable &) const = default;
};

/// The table of a fragment.
MapTable mapTable(const Fragment &fragment);

/// Tabs and line feeds, as spreadsheets read them.
QString tableToPlainText(const MapTable &table);
/// A complete document with one table (or one paragraph a line); bold, italic, links and lists are real ones.
QString tableToHtml(const MapTable &table);
/// A pipe table (or a list).
QString tableToMarkdown(const MapTable &table);

} // namespace periplus

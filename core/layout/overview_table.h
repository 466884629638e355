// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/sheet_parts.h"

#include <functional>

namespace periplus {

/// Writes something at a place with a width; returns its height.
using WritePart = std::function<double(ListWriter &out, QPointF at, double width)>;

/// One cell of a table of personas.
struct TableCell
{
    Source source;
    QString name;              ///< in a sentence
    WritePart write;           ///< nothing: the cell is empty
    std::optional<Color> tint; ///< its ground, when it has its own
};

struct TableRow
{
    TableCell label;
    QList<TableCell> cells;
};

/// Some rows and columns of a table. Rows are numbered from 1: row 0 is that of the heads, columns are those behind
/// the names.
struct TablePart
{
    qsizetype firstRow = 1;
    qsizetype endRow = 1;
    qsizetype firstColumn = 0;
    qsizetype endColumn = 0;
    qint64 number = 1;       ///< parts of the same table that goes on have the same number
    bool headsAgain = false; ///< the heads were there before: they are told of no more, only seen
};

/// Sets a table row by row: a column of names, then equal columns; and writes it, as a whole or in parts.
class OverviewTable
{
public:
    /// Columns share what `width` leaves, but are never narrower than `least` nor wider than `most`. Where the options
    /// say how many columns stand side by side, so many share it.
    OverviewTable(const SheetContext &sheet, double top, double labelWidth, qsizetype columns, double width,
                  double least, double most);

    /// The row of heads: cells with grounds of their own.
    void setHeads(const TableRow &row);
    void addRow(const TableRow &row);
    /// A line of its own above the rows that follow, in a colour of the theme.
    void addHeading(const QString &text, const QString &ink);

    double width() const { return widthOf(m_columns); }
    double widthOf(qsizetype columns) const { return m_label + m_column * static_cast<double>(columns); }
    qsizetype columns() const { return m_columns; }
    /// How many columns fit beside the names; at least one.
    qsizetype columnsWithin(double width) const;
    /// Heads included.
    qsizetype rows() const { return m_rows.size(); }
    /// With the line below it.
    double rowHeight(qsizetype row) const;
    bool isHeading(qsizetype row) const { return m_rows.at(row).heading; }

    /// Puts the table into a list, on its tile; returns its lowest edge.
    double write(ListWriter &out, const QString &name) const;
    /// Puts a part at a place, below its heads: those of this table, or those of another one with the same columns.
    /// Returns its lowest edge.
    double writePart(ListWriter &out, const QString &name, const TablePart &part, const OverviewTable &heads,
                     QPointF at) const;

private:
    struct Cell
    {
        Source source;
        QString name;
        std::optional<Color> tint;
        double left = 0;
        double width = 0;
        QList<Item> items;
    };
    struct Row
    {
        int number = 0;
        double top = 0;
        double height = 0;
        bool heading = false;
        QList<Cell> cells; ///< the name first
    };

    void add(const TableRow &row, double padY);
    /// Writes one row so that its top left is at `at`; returns its height.
    double writeRow(ListWriter &out, const Row &row, const TablePart &part, QPointF at) const;

    const SheetContext &m_sheet;
    double m_top;
    double m_label;
    qsizetype m_columns;
    double m_column;
    double m_y;
    QList<Row> m_rows;
};

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
// What pages about several personas share.
#pragma once

#include "core/layout/overview_facts.h"
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

/// Writes a table row by row: a column of names, then equal columns.
class OverviewTable
{
public:
    /// Columns share what `width` leaves, but are never narrower than `least` nor wider than `most`.
    OverviewTable(const SheetContext &sheet, double top, double labelWidth, qsizetype columns, double width,
                  double least, double most);

    double width() const { return m_label + m_column * static_cast<double>(m_columns); }
    /// The row of heads: cells with grounds of their own.
    void writeHeads(const TableRow &row);
    void writeRow(const TableRow &row);
    /// A line of its own above the rows that follow.
    void writeHeading(const QString &text, const SectionLook &look);
    /// Puts the table into a list, on its tile; returns its lowest edge.
    double finish(ListWriter &out, const QString &name);

private:
    void write(const TableRow &row, double padY);

    const SheetContext &m_sheet;
    ListWriter m_rows;
    double m_top;
    double m_label;
    qsizetype m_columns;
    double m_column;
    double m_y;
    int m_number = 0;
};

/// Title and note above a page; returns the height they take, with the space below.
double writeOverviewTitle(ListWriter &out, const SheetContext &sheet, const QString &title, const QString &note,
                          double width);

/// The width that both take without a break.
double overviewTitleWidth(const SheetContext &sheet, const QString &title, const QString &note);

/// Mean, end and lowest step of one persona on one map; returns the height.
double writeMoodCell(ListWriter &out, const SheetContext &sheet, const MoodSummary &mood, QPointF at, double width);

/// Words in a quiet colour, as many lines as they need; returns the height.
double writeQuiet(ListWriter &out, const SheetContext &sheet, const QString &text, QPointF at, double width);

/// The ground of a cell by the mean of its feelings.
Color moodTint(const SheetContext &sheet, double mean);

/// A persona's portrait, name and role, and what it says when `withQuote`; returns the height.
double writePersonaHead(ListWriter &out, const SheetContext &sheet, bool withQuote, QPointF at, double width);

} // namespace periplus

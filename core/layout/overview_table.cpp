// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/overview_table.h"

#include "core/layout/marks.h"
#include "core/layout/moving.h"

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kCellPadX = 12;
constexpr double kCellPadY = 9;
constexpr double kHeadPadY = 14;
constexpr double kTableRadius = 10;
constexpr double kTintInset = 3;
constexpr double kTintRadius = 7;
constexpr double kTableHeading = 20;
constexpr double kRowLine = 1;

const TextStyle kTableSection{FontFace::SemiBold, 13.5, 0};

double columnWidth(double room, qsizetype columns, double least, double most)
{
    return std::floor(std::clamp(room / static_cast<double>(std::max<qsizetype>(1, columns)), least, most));
}

} // namespace

OverviewTable::OverviewTable(const SheetContext &sheet, double top, double labelWidth, qsizetype columns, double width,
                             double least, double most)
    : m_sheet(sheet),
      m_top(top),
      m_label(labelWidth),
      m_columns(columns),
      m_column(columnWidth(width - labelWidth, sheet.options.columnsAtOnce > 0 ? sheet.options.columnsAtOnce : columns,
                           least, most)),
      m_y(top)
{
}

qsizetype OverviewTable::columnsWithin(double width) const
{
    return std::max<qsizetype>(1, static_cast<qsizetype>(std::floor((width - m_label) / m_column)));
}

double OverviewTable::rowHeight(qsizetype row) const
{
    return m_rows.at(row).height + (isHeading(row) ? 0 : kRowLine);
}

void OverviewTable::add(const TableRow &row, double padY)
{
    Row result{static_cast<int>(m_rows.size()) + 1, m_y, 0, false, {}};
    const auto addCell = [&](const TableCell &cell, double left, double width) {
        ListWriter part = m_sheet.part();
        const QPointF at(left + kCellPadX, m_y + padY);
        const double height = cell.write ? cell.write(part, at, width - 2 * kCellPadX) : 0;
        result.height = std::max(result.height, height + 2 * padY);
        result.cells.append({cell.source, cell.name, cell.tint, left, width, part.items()});
    };
    addCell(row.label, 0, m_label);
    for (qsizetype i = 0; i < row.cells.size(); ++i)
        addCell(row.cells.at(i), widthOf(i), m_column);
    m_rows.append(result);
    m_y += result.height + kRowLine;
}

void OverviewTable::setHeads(const TableRow &row)
{
    Q_ASSERT(m_rows.isEmpty());
    add(row, kHeadPadY);
}

void OverviewTable::addRow(const TableRow &row)
{
    add(row, kCellPadY);
}

void OverviewTable::addHeading(const QString &text, const QString &ink)
{
    Row row{static_cast<int>(m_rows.size()) + 1, m_y, 16 + kTableHeading + 6, true, {}};
    ListWriter words = m_sheet.part();
    words.line(text, kTableSection, m_sheet.color(ink), {kCellPadX, m_y + 16, m_label - 2 * kCellPadX, kTableHeading});
    row.cells.append({{Role::RowName, -row.number, 0}, text, {}, 0, m_label, words.items()});
    m_rows.append(row);
    m_y += row.height;
}

double OverviewTable::writeRow(ListWriter &out, const Row &row, const TablePart &part, QPointF at) const
{
    const double wide = widthOf(part.endColumn - part.firstColumn);
    out.begin({Role::PersonaRow, row.number, 0}, {at, QSizeF(wide, row.height)});
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const qsizetype column = i - 1;
        if (column >= 0 && (column < part.firstColumn || column >= part.endColumn))
            continue;
        const Cell &cell = row.cells.at(i);
        const double left = column < 0 ? 0 : widthOf(column - part.firstColumn);
        const QRectF box = row.heading
                               ? QRectF(at + QPointF(kCellPadX, 16), QSizeF(m_label - 2 * kCellPadX, kTableHeading))
                               : QRectF(at + QPointF(left, 0), QSizeF(cell.width, row.height));
        out.begin(cell.source, box, cell.name);
        if (cell.tint) {
            out.beginDecoration(box);
            out.add(FillRect{box.adjusted(kTintInset, kTintInset, -kTintInset, -kTintInset), kTintRadius, *cell.tint});
            out.end();
        }
        out.add(moved(cell.items, at + QPointF(left, 0) - QPointF(cell.left, row.top)));
        out.end();
    }
    out.end();
    if (row.heading)
        return row.height;
    const QRectF line(at.x() + 1, at.y() + row.height, wide - 2, kRowLine);
    out.beginDecoration(line);
    out.add(FillRect{line, 0, m_sheet.color(u"hair"_s)});
    out.end();
    return row.height + kRowLine;
}

double OverviewTable::write(ListWriter &out, const QString &name) const
{
    return writePart(out, name, {1, m_rows.size(), 0, m_columns, 1, false}, *this, {0, m_top});
}

double OverviewTable::writePart(ListWriter &out, const QString &name, const TablePart &part, const OverviewTable &heads,
                                QPointF at) const
{
    ListWriter rows = m_sheet.part();
    double y = at.y();
    if (part.headsAgain)
        rows.beginDecoration({at, QSizeF(widthOf(part.endColumn - part.firstColumn), heads.rowHeight(0))});
    y += heads.writeRow(rows, heads.m_rows.first(), part, at);
    if (part.headsAgain)
        rows.end();
    for (qsizetype row = part.firstRow; row < part.endRow; ++row)
        y += writeRow(rows, m_rows.at(row), part, {at.x(), y});
    const QRectF tile(at, QSizeF(widthOf(part.endColumn - part.firstColumn), y - at.y()));
    out.begin({Role::PersonaTable, part.number, 0}, tile, name);
    out.beginDecoration(tile);
    out.add(edgedRect(tile, kTableRadius, m_sheet.ground(), m_sheet.color(u"hair"_s)));
    out.end();
    out.add(rows.items());
    out.end();
    return y;
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace periplus {

/// What stands in one place of a table for other programs; monostate: nothing.
using DataCell = std::variant<std::monostate, QString, double, QDate>;

/// A table for spreadsheets: numbers stay numbers, dates stay dates, text is never a formula.
struct DataTable
{
    QString title;
    QStringList columns;
    QList<QList<DataCell>> rows; ///< as long as `columns` each, or shorter

    bool operator==(const DataTable &) const = default;
};

/// The table as CSV after RFC 4180: UTF-8, commas, lines that end in CR LF, a line of heads; numbers with a point,
/// dates as 2026-09-30. Text that a spreadsheet would take for a formula (it begins with = + - @ or a control
/// character) gets an apostrophe in front.
QByteArray csvOf(const DataTable &table);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/data_table.h"

#include <QDateTime>

namespace periplus {

/// The tables as an Office Open XML workbook, one a sheet: heads in bold that stay in view, columns as wide as their
/// content, numbers as numbers, dates as dates, every text as text whatever it begins with.
/// Shape:  equal input gives equal bytes.
/// Errors: IoError or DiskFull: the folder for temporary files cannot be written to; TooLarge: more rows than a sheet
///         can have.
Result<QByteArray> xlsxOf(const QList<DataTable> &tables, const QDateTime &created);

} // namespace periplus

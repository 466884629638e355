// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace periplus {

/// Latin1 is read as Windows-1252, which has signs and quotes where Latin-1 has nothing.
enum class CsvEncoding { Utf8, Utf16Le, Utf16Be, Latin1 };

/// How a CSV file is written.
struct CsvDialect
{
    CsvEncoding encoding = CsvEncoding::Utf8;
    char separator = ','; ///< one of , ; tab |
    qsizetype skip = 0;   ///< bytes before the first row: byte order mark, and Excel's line "sep=;"
    int firstLine = 1;    ///< the line of the file that the first row stands on

    bool operator==(const CsvDialect &) const = default;
};

/// Recognises how a file is written. Encoding: by its byte order mark; else by zero bytes in every other place
/// (UTF-16); else UTF-8 when all bytes are valid UTF-8, and Latin-1 when not. Separator: by Excel's first line
/// ("sep=;"); else the one that gives the most rows of the first 64 KiB the same number of cells, more than one.
/// Shape: the beginning of a file will do (a character cut off at its end is no error), but a later byte may then
/// show that it is not UTF-8 after all.
CsvDialect recogniseCsv(QByteArrayView bytes);

} // namespace periplus

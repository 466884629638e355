// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/csv_text.h"

#include <QList>

#include <array>
#include <functional>
#include <string>
#include <vector>

namespace periplus {

/// A place in a file, both 1-based; columns count characters.
struct CsvPlace
{
    int line = 1;
    int column = 1;

    bool operator==(const CsvPlace &) const = default;
};

/// What a reader accepts: so that a file that is no table costs a little memory and a sentence.
struct CsvLimits
{
    qsizetype cellBytes = 1024 * 1024;    ///< of one cell, in UTF-8
    qsizetype rowBytes = 8 * 1024 * 1024; ///< of all cells of one row
    qsizetype columns = 16384;            ///< as in spreadsheets
};

/// One row, borrowed from the reader while it is being told.
class CsvRow
{
public:
    qsizetype size() const { return static_cast<qsizetype>(m_ends.size()); }
    /// The UTF-8 of a cell, valid text with line feeds as line ends; empty behind the last one. Allocates nothing.
    QByteArrayView operator[](qsizetype column) const;
    QString text(qsizetype column) const { return QString::fromUtf8((*this)[column]); }
    /// Where a cell begins; the end of the row behind the last one.
    CsvPlace place(qsizetype column) const;
    int line() const { return place(0).line; }

private:
    friend class CsvReader;

    std::string m_bytes; ///< all cells, without anything between them
    std::vector<std::size_t> m_ends;
    std::vector<CsvPlace> m_places;
    CsvPlace m_end;
};

/// Reads CSV as RFC 4180 has it, and as programs write it: separators other than commas, every kind of line end, blank
/// lines (left out), text behind a closing quote, quotes inside cells that do not begin with one, and rows of
/// different lengths, which are the caller's to judge. A stream: it keeps one row.
/// Cost: linear in the bytes; nothing is allocated for a row that is no larger than those before it.
class CsvReader
{
public:
    /// Hears of each row; false ends the reading.
    using OnRow = std::function<bool(const CsvRow &row)>;

    CsvReader(const CsvDialect &dialect, OnRow onRow, const CsvLimits &limits = {});

    /// Reads on. Pieces may be of any size; after a failure nothing more is read.
    /// Errors, all with line and column: TooLarge (a limit); SyntaxError (a zero byte, bytes that are not UTF-8).
    Status feed(QByteArrayView piece);

    /// Tells the last row. Errors: as feed; SyntaxError for a quote that is never closed, half a character at the end,
    /// and a file without any row.
    Status finish();

private:
    enum class Expecting { Cell, Plain, Quoted, AfterQuote };

    Status take(QByteArrayView utf8);
    Status takeCharacter(char c);
    QByteArrayView ordinaryBytes(QByteArrayView utf8) const;
    Status append(QByteArrayView piece);
    Status endCell();
    Status endRow();
    Status isUtf8();
    tl::unexpected<Error> wrong(Errc code, const QString &sentence, CsvPlace place) const;

    CsvDialect m_dialect;
    OnRow m_onRow;
    CsvLimits m_limits;
    CsvText m_text;
    qsizetype m_skip;
    std::array<bool, 256> m_special{}; ///< the bytes that may mean something other than themselves
    CsvRow m_row;
    std::size_t m_cellStart = 0;
    CsvPlace m_place;     ///< of the character that is read
    CsvPlace m_cellPlace; ///< where the cell begins, its quote included
    Expecting m_expecting = Expecting::Cell;
    bool m_begun = false;  ///< the row has something in it, were it only an empty quoted cell
    bool m_skipLf = false; ///< a carriage return was the line end already
    bool m_stopped = false;
    qint64 m_rows = 0;
};

/// Recognises how a whole file is written and reads it. Errors: as CsvReader.
Status readCsv(QByteArrayView bytes, const CsvReader::OnRow &onRow, const CsvLimits &limits = {});

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv_reader.h"

#include "core/formats/format_text.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// How much is turned into UTF-8 at once.
constexpr qsizetype kDecodedPiece = 64 * 1024;

bool beginsCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) != 0x80;
}

bool endsLine(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

QByteArrayView CsvRow::operator[](qsizetype column) const
{
    if (column < 0 || column >= size())
        return {};
    const auto at = static_cast<std::size_t>(column);
    const std::size_t start = at == 0 ? 0 : m_ends[at - 1];
    return {m_bytes.data() + start, static_cast<qsizetype>(m_ends[at] - start)};
}

CsvPlace CsvRow::place(qsizetype column) const
{
    return column >= 0 && column < size() ? m_places[static_cast<std::size_t>(column)] : m_end;
}

CsvReader::CsvReader(const CsvDialect &dialect, OnRow onRow, const CsvLimits &limits)
    : m_dialect(dialect),
      m_onRow(std::move(onRow)),
      m_limits(limits),
      m_text(dialect.encoding),
      m_skip(dialect.skip),
      m_place{dialect.firstLine, 1},
      m_cellPlace(m_place)
{
    for (const char c : {'\0', '"', '\n', '\r', dialect.separator})
        m_special[static_cast<unsigned char>(c)] = true;
}

tl::unexpected<Error> CsvReader::wrong(Errc code, const QString &sentence, CsvPlace place) const
{
    return failure(Error{code, sentence, {}, place.line, place.column});
}

Status CsvReader::feed(QByteArrayView piece)
{
    const qsizetype skipped = std::min(m_skip, piece.size());
    m_skip -= skipped;
    for (qsizetype at = skipped; at < piece.size() && !m_stopped; at += kDecodedPiece) {
        const Status taken = take(m_text.decode(piece.sliced(at, std::min(kDecodedPiece, piece.size() - at))));
        if (!taken) {
            m_stopped = true;
            return taken;
        }
    }
    return {};
}

Status CsvReader::take(QByteArrayView utf8)
{
    for (qsizetype at = 0; at < utf8.size();) {
        const QByteArrayView ordinary = ordinaryBytes(utf8.sliced(at));
        if (!ordinary.isEmpty()) { // the bulk of most files
            PERIPLUS_TRY(append(ordinary));
            m_place.column += static_cast<int>(std::count_if(ordinary.begin(), ordinary.end(), beginsCharacter));
            m_skipLf = false;
            at += ordinary.size();
            continue;
        }
        const char c = utf8[at++];
        if (m_skipLf && c == '\n') {
            m_skipLf = false;
            continue;
        }
        m_skipLf = false;
        PERIPLUS_TRY(takeCharacter(c));
        if (m_stopped)
            return {};
        if (endsLine(c)) {
            m_skipLf = c == '\r';
            m_place = {m_place.line + 1, 1};
        } else if (beginsCharacter(c)) {
            ++m_place.column;
        }
    }
    return {};
}

/// The bytes at the beginning that are just appended to the cell.
QByteArrayView CsvReader::ordinaryBytes(QByteArrayView utf8) const
{
    if (m_expecting != Expecting::Plain && m_expecting != Expecting::Quoted)
        return {};
    const auto end =
        std::find_if(utf8.begin(), utf8.end(), [this](char c) { return m_special[static_cast<unsigned char>(c)]; });
    return utf8.first(end - utf8.begin());
}

/// What one byte means where it stands. A line end ends a row unless it is quoted.
Status CsvReader::takeCharacter(char c)
{
    if (c == '\0')
        return wrong(Errc::SyntaxError, FormatText::tr("there is a zero byte here; this is not text"), m_place);
    if (m_expecting == Expecting::Quoted) {
        if (c != '"')
            return append(QByteArrayView(c == '\r' ? "\n" : &c, 1));
        m_expecting = Expecting::AfterQuote;
        return {};
    }
    if (c == '"' && m_expecting == Expecting::AfterQuote) { // doubled
        m_expecting = Expecting::Quoted;
        return append(QByteArrayView(&c, 1));
    }
    if (m_expecting == Expecting::Cell) {
        m_cellPlace = m_place;
        m_expecting = c == '"' ? Expecting::Quoted : Expecting::Plain;
        m_begun = m_begun || !endsLine(c);
        if (c == '"')
            return {};
    }
    if (c == m_dialect.separator)
        return endCell();
    if (endsLine(c))
        return endRow();
    m_expecting = Expecting::Plain;
    return append(QByteArrayView(&c, 1));
}

Status CsvReader::append(QByteArrayView piece)
{
    std::string &bytes = m_row.m_bytes;
    if (static_cast<qsizetype>(bytes.size() - m_cellStart) + piece.size() > m_limits.cellBytes) {
        return wrong(Errc::TooLarge,
                     FormatText::tr("the cell that begins here is larger than %L1 KiB; perhaps a quote is not closed")
                         .arg(m_limits.cellBytes / 1024),
                     m_cellPlace);
    }
    if (static_cast<qsizetype>(bytes.size()) + piece.size() > m_limits.rowBytes) {
        const CsvPlace start = m_row.m_places.empty() ? m_cellPlace : m_row.m_places.front();
        return wrong(Errc::TooLarge,
                     FormatText::tr("the row that begins here is larger than %L1 KiB").arg(m_limits.rowBytes / 1024),
                     start);
    }
    bytes.append(piece.data(), static_cast<std::size_t>(piece.size()));
    return {};
}

Status CsvReader::endCell()
{
    if (m_row.size() >= m_limits.columns)
        return wrong(Errc::TooLarge, FormatText::tr("this row has more than %L1 cells").arg(m_limits.columns),
                     m_cellPlace);
    m_row.m_ends.push_back(m_row.m_bytes.size());
    m_row.m_places.push_back(m_cellPlace);
    m_cellStart = m_row.m_bytes.size();
    m_expecting = Expecting::Cell;
    return {};
}

Status CsvReader::endRow()
{
    const bool blank = !m_begun;
    m_begun = false;
    m_expecting = Expecting::Cell;
    if (!blank) {
        PERIPLUS_TRY(endCell());
        m_row.m_end = m_place;
        PERIPLUS_TRY(isUtf8());
        ++m_rows;
        m_stopped = !m_onRow(m_row);
    }
    m_row.m_bytes.clear();
    m_row.m_ends.clear();
    m_row.m_places.clear();
    m_cellStart = 0;
    return {};
}

Status CsvReader::isUtf8()
{
    for (qsizetype column = 0; column < m_row.size(); ++column) { // each: two halves would look like one character
        if (!m_row[column].isValidUtf8())
            return wrong(Errc::SyntaxError, FormatText::tr("this cell is not UTF-8 text"), m_row.place(column));
    }
    return {};
}

Status CsvReader::finish()
{
    if (m_stopped)
        return {};
    m_stopped = true;
    if (m_text.isCutOff())
        return wrong(Errc::SyntaxError, FormatText::tr("the last character is cut off"), m_place);
    if (m_expecting == Expecting::Quoted)
        return wrong(Errc::SyntaxError, FormatText::tr("the quote that begins here is never closed"), m_cellPlace);
    if (m_begun) {
        if (m_expecting == Expecting::Cell)
            m_cellPlace = m_place;
        PERIPLUS_TRY(endRow());
    }
    if (m_rows == 0)
        return wrong(Errc::SyntaxError, FormatText::tr("there is no row in this file"), {1, 1});
    return {};
}

Status readCsv(QByteArrayView bytes, const CsvReader::OnRow &onRow, const CsvLimits &limits)
{
    CsvReader reader(recogniseCsv(bytes), onRow, limits);
    PERIPLUS_TRY(reader.feed(bytes));
    return reader.finish();
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv_dialect.h"

#include "core/formats/csv_text.h"

#include <QHash>

#include <algorithm>

namespace periplus {

namespace {

constexpr qsizetype kSampleBytes = 64 * 1024;
constexpr qsizetype kMostSampleRows = 200;
constexpr char kSeparators[] = {',', ';', '\t', '|'};

struct Encoded
{
    CsvEncoding encoding = CsvEncoding::Utf8;
    qsizetype mark = 0; ///< bytes of the byte order mark
};

/// UTF-16 without a mark: Western text has a zero byte in nearly every other place.
std::optional<CsvEncoding> encodingByZeros(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), kSampleBytes));
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[i % 2] += sample[i] == '\0';
    const qsizetype many = std::max<qsizetype>(1, sample.size() / 2 * 4 / 10);
    if (zeros[1] >= many && zeros[0] <= zeros[1] / 8)
        return CsvEncoding::Utf16Le;
    if (zeros[0] >= many && zeros[1] <= zeros[0] / 8)
        return CsvEncoding::Utf16Be;
    return std::nullopt;
}

/// The bytes without a character that is cut off at their end.
QByteArrayView withoutCutOff(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if (byte < 0x80)
            break;
        if (byte >= 0xc0) {
            const qsizetype length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
            return length > back ? bytes.chopped(back) : bytes;
        }
    }
    return bytes;
}

Encoded encodingOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return {CsvEncoding::Utf8, 3};
    if (bytes.startsWith("\xff\xfe"))
        return {CsvEncoding::Utf16Le, 2};
    if (bytes.startsWith("\xfe\xff"))
        return {CsvEncoding::Utf16Be, 2};
    if (const std::optional<CsvEncoding> wide = encodingByZeros(bytes))
        return {*wide, 0};
    return {withoutCutOff(bytes).isValidUtf8() ? CsvEncoding::Utf8 : CsvEncoding::Latin1, 0};
}

/// How many cells each of the first rows has with a separator; blank lines are left out.
QHash<qsizetype, qsizetype> rowsByWidth(const QByteArray &text, char separator)
{
    QHash<qsizetype, qsizetype> rows;
    qsizetype cells = 1;
    qsizetype count = 0;
    bool quoted = false;
    bool opens = true; // a quote would begin a quoted part: at the start of a cell, and again for a doubled one
    bool blank = true;
    for (const char c : text) {
        if (quoted) {
            quoted = c != '"';
            opens = !quoted;
            continue;
        }
        const bool ends = c == '\n' || c == '\r';
        quoted = c == '"' && opens;
        opens = ends || c == separator;
        cells += c == separator;
        if (ends && !blank) {
            ++rows[cells];
            if (++count == kMostSampleRows)
                return rows;
        }
        cells = ends ? 1 : cells;
        blank = ends;
    }
    if (!blank && count == 0) // only the beginning of the first row, or all of the file
        ++rows[cells];
    return rows;
}

char separatorOf(const QByteArray &text)
{
    char best = kSeparators[0];
    std::pair<qsizetype, qsizetype> bestScore{0, 0}; // rows of one width, that width
    for (const char separator : kSeparators) {
        const QHash<qsizetype, qsizetype> rows = rowsByWidth(text, separator);
        for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
            const std::pair score{row.value(), row.key()};
            if (row.key() > 1 && score > bestScore) {
                best = separator;
                bestScore = score;
            }
        }
    }
    return best;
}

/// The length of Excel's line "sep=;" with its line end; 0 when there is none.
qsizetype separatorLine(const QByteArray &text)
{
    if (text.size() < 5 || !text.startsWith("sep=")
        || std::find(std::begin(kSeparators), std::end(kSeparators), text[4]) == std::end(kSeparators)) {
        return 0;
    }
    const QByteArrayView rest = QByteArrayView(text).sliced(5);
    if (rest.isEmpty())
        return 5;
    return rest.startsWith("\r\n") ? 7 : rest.startsWith('\n') || rest.startsWith('\r') ? 6 : 0;
}

} // namespace

CsvDialect recogniseCsv(QByteArrayView bytes)
{
    const Encoded encoded = encodingOf(bytes);
    CsvDialect dialect{.encoding = encoded.encoding, .skip = encoded.mark};
    CsvText decoder(encoded.encoding);
    const QByteArrayView rest = bytes.sliced(encoded.mark);
    const QByteArray text = decoder.decode(rest.first(std::min(rest.size(), kSampleBytes))).toByteArray();
    const qsizetype line = separatorLine(text);
    if (line > 0) {
        const bool wide = dialect.encoding == CsvEncoding::Utf16Le || dialect.encoding == CsvEncoding::Utf16Be;
        dialect.separator = text[4];
        dialect.skip += line * (wide ? 2 : 1);
        dialect.firstLine = line > 5 ? 2 : 1;
    } else {
        dialect.separator = separatorOf(text);
    }
    return dialect;
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
// CSV: pieces of any size give the same rows, and what was read can be written and read again.
#include "core/formats/csv_reader.h"
#include "tests/fuzz/require.h"

using namespace periplus;

namespace {

using Table = QList<QList<QByteArray>>;

/// The rows up to a failure, which has its place in the file.
std::pair<Table, bool> rowsOf(QByteArrayView bytes, const CsvDialect &dialect, qsizetype piece)
{
    Table table;
    CsvReader reader(dialect,
                     [&](const CsvRow &row) {
                         QList<QByteArray> cells;
                         for (qsizetype i = 0; i < row.size(); ++i)
                             cells.append(row[i].toByteArray());
                         table.append(cells);
                         return true;
                     },
                     {.cellBytes = 4096, .rowBytes = 16384, .columns = 256});
    Status read;
    for (qsizetype at = 0; read && at < bytes.size(); at += piece)
        read = reader.feed(bytes.sliced(at, std::min(piece, bytes.size() - at)));
    if (read)
        read = reader.finish();
    require(read || (read.error().line > 0 && read.error().column > 0), "a failure has its place");
    require(read || !read.error().detail.isEmpty(), "a failure has its sentence");
    return {table, read.has_value()};
}

QByteArray written(const Table &table, char separator)
{
    QByteArray bytes;
    for (const QList<QByteArray> &row : table) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                bytes += separator;
            bytes += '"' + QByteArray(row[i]).replace('"', "\"\"") + '"';
        }
        bytes += '\n';
    }
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const CsvDialect dialect = recogniseCsv(bytes);
    const auto [table, complete] = rowsOf(bytes, dialect, std::max<qsizetype>(bytes.size(), 1));
    require(rowsOf(bytes, dialect, 1) == std::pair(table, complete), "single bytes give the same rows");
    require(rowsOf(bytes, dialect, 7) == std::pair(table, complete), "pieces give the same rows");
    if (table.isEmpty())
        return 0;
    const CsvDialect plain{.separator = dialect.separator};
    const auto again = rowsOf(written(table, plain.separator), plain, 100000);
    require(again == std::pair(table, true), "what was read is written and read again");
    return 0;
}

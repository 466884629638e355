// SPDX-License-Identifier: GPL-3.0-or-later
// Responses: whatever a file holds, its rows add up, bad ones have a place and a sentence, and totals are counts that
// metrics take.
#include "core/responses/response_totals.h"
#include "tests/fuzz/require.h"

using namespace periplus;

namespace {

/// Hears of each row as far as the file can be read.
void readRows(QByteArrayView bytes, const CsvReader::OnRow &onRow)
{
    (void)readCsv(bytes, onRow, {.cellBytes = 4096, .rowBytes = 16384, .columns = 256});
}

QList<QStringList> firstRows(QByteArrayView bytes)
{
    QList<QStringList> rows;
    readRows(bytes, [&](const CsvRow &row) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells.append(row.text(i));
        rows.append(cells);
        return rows.size() < 100;
    });
    return rows;
}

void requireTally(const ResponseTally &tally)
{
    require(tally.good + tally.bad + tally.unanswered + tally.unreal + tally.repeated + tally.continued + tally.footer
                == tally.rows,
            "every row is one of them");
    for (const BadRow &bad : tally.firstBad)
        require(bad.place.line > 0 && bad.place.column > 0 && !bad.sentence.isEmpty(), "a bad row has its place");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    Result<ResponseLayout> layout = recogniseResponses(firstRows(bytes));
    if (!layout)
        return 0;
    require(requireUsable(*layout) || !requireUsable(*layout).error().detail.isEmpty(), "a fault has its sentence");
    DateOrderFinder finder(*layout);
    readRows(bytes, [&](const CsvRow &row) { return finder.take(row); });
    const DateOrder order = finder.decide().value_or(DateOrder::DayFirst);
    for (int kind = -1; kind < enumCount<MetricKind>(); ++kind) { // as recognised, then as any metric
        if (kind >= 0)
            setMetric(*layout, static_cast<MetricKind>(kind));
        if (!requireUsable(*layout))
            return 0;
        ResponseTotals totals(*layout, {0, layout->columnWith(ColumnRole::Channel)});
        ResponseReader reader(*layout, order, [&](const Response &response) {
            totals.add(response);
            return true;
        });
        readRows(bytes, [&](const CsvRow &row) { return reader.take(row); });
        requireTally(reader.tally());
        for (const ResponseGroup &group : totals.groups())
            require(readCounts(layout->metric, group.counts).has_value(), "totals are counts");
    }
    return 0;
}

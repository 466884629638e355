// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/response_import.h"

#include "core/responses/dataset_parts.h"
#include "core/responses/formula_text.h"
#include "core/responses/response_text.h"

#include <QStringDecoder>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPiece = 1024 * 1024;
constexpr qsizetype kFirstRows = 100;

Error unreadable(const QIODevice &file)
{
    return {Errc::IoError, file.errorString(), {}, 0, 0};
}

/// Reads a file from its beginning in pieces, until `take` has enough or fails. Shape: whether it was read to the end.
Result<bool> readPieces(QIODevice &file, const std::function<Result<bool>(QByteArrayView piece)> &take)
{
    if (!file.seek(0))
        return failure(unreadable(file));
    QByteArray room(kPiece, Qt::Uninitialized);
    for (;;) {
        const qint64 size = file.read(room.data(), room.size());
        if (size < 0)
            return failure(unreadable(file));
        if (size == 0)
            return true;
        const Result<bool> more = take(QByteArrayView(room.constData(), size));
        if (!more || !*more)
            return more;
    }
}

/// Feeds a whole file to a reader of rows.
Status readRows(QIODevice &file, const CsvDialect &dialect, const CsvReader::OnRow &onRow,
                const std::function<bool(QByteArrayView piece)> &onPiece)
{
    bool enough = false;
    CsvReader csv(dialect, [&](const CsvRow &row) {
        enough = !onRow(row);
        return !enough;
    });
    const Result<bool> whole = readPieces(file, [&](QByteArrayView piece) -> Result<bool> {
        if (!onPiece(piece))
            return failure(Errc::NothingToDo);
        PERIPLUS_TRY(csv.feed(piece));
        return !enough;
    });
    PERIPLUS_TRY(whole);
    return *whole ? csv.finish() : Status();
}

bool isUtf8(QIODevice &file)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const Result<bool> whole = readPieces(file, [&](QByteArrayView piece) -> Result<bool> {
        [[maybe_unused]] const QString text = decoder(piece);
        return !decoder.hasError();
    });
    return whole && *whole;
}

/// Whether a cell may be a date that depends on the order of its numbers: it does not begin with a year, and is no
/// number of seconds.
bool mayDependOnOrder(QByteArrayView cell)
{
    const auto digit = [&](qsizetype i) { return cell[i] >= '0' && cell[i] <= '9'; };
    if (cell.size() < 6)
        return false;
    return !(digit(0) && digit(1) && digit(2) && digit(3));
}

/// One reading of a whole file.
class Reading
{
public:
    Reading(const ResponsePlan &plan, DateOrder order, const ResponseSink &sink, bool watchOrder)
        : m_plan(plan),
          m_sink(sink),
          m_totals(plan.layout, plan.by),
          m_reader(plan.layout, order, [this](const Response &response) { return take(response); }),
          m_parts(plan, sink)
    {
        m_plan.order = order;
        if (sink.known)
            sink.known([this](quint64 identity) { m_reader.know(identity); });
        for (const ColumnRole role : {ColumnRole::Date, ColumnRole::Opened, ColumnRole::Closed}) {
            if (watchOrder)
                m_dates.append(plan.layout.columnWith(role));
        }
    }

    /// Whether a date turned up whose order has to be known first.
    bool orderIsOpen() const { return m_orderIsOpen; }

    Result<ReadResponses> run(QIODevice &file)
    {
        const qint64 all = file.size();
        qint64 done = 0;
        FileHash hash;
        const Status read = readRows(
            file, m_plan.dialect, [this](const CsvRow &row) { return takeRow(row); },
            [&](QByteArrayView piece) {
                hash.add(piece);
                done += piece.size();
                return !m_sink.progress || m_sink.progress(done, all);
            });
        Status status = read ? m_failed : read;
        if (status && !m_orderIsOpen && m_sink.keep)
            status = m_parts.finish(m_totals);
        if (!status || m_orderIsOpen) {
            m_parts.drop();
            if (!status)
                return failure(status.error());
        }
        ReadResponses result{m_plan,
                             m_reader.tally(),
                             hash.hex(),
                             m_totals.groups(),
                             {},
                             m_parts.newParts(),
                             m_totals.overfullColumns(),
                             std::make_shared<Fingerprints>(m_reader.takeIdentities())};
        result.index = m_parts.takeIndex(m_reader.tally());
        return result;
    }

private:
    bool takeRow(const CsvRow &row)
    {
        for (const qsizetype column : m_dates)
            m_orderIsOpen = m_orderIsOpen || (m_begun && column >= 0 && mayDependOnOrder(row[column]));
        m_begun = m_begun || ++m_rows >= m_plan.layout.headerRows;
        return !m_orderIsOpen && m_reader.take(row) && m_failed;
    }

    bool take(const Response &response)
    {
        m_totals.add(response);
        if (m_sink.keep)
            m_failed = m_parts.add(response, m_totals.lastCodes());
        return m_failed.has_value();
    }

    ResponsePlan m_plan;
    const ResponseSink &m_sink;
    ResponseTotals m_totals;
    ResponseReader m_reader;
    DatasetParts m_parts;
    QList<qsizetype> m_dates; ///< columns whose order is to be watched
    int m_rows = 0;
    bool m_begun = false; ///< below the header
    bool m_orderIsOpen = false;
    Status m_failed;
};

/// The order of dates from the whole file.
Result<DateOrder> findOrder(QIODevice &file, const ResponsePlan &plan, const ResponseSink &sink)
{
    DateOrderFinder finder(plan.layout);
    PERIPLUS_TRY(readRows(
        file, plan.dialect, [&](const CsvRow &row) { return finder.take(row); },
        [&](QByteArrayView) { return !sink.progress || sink.progress(0, file.size()); }));
    return finder.decide();
}

Result<ReadResponses> readOnce(QIODevice &file, const ResponsePlan &plan, const ResponseSink &sink)
{
    std::optional<DateOrder> order = plan.order ? plan.order : plan.layout.dateOrder;
    if (!order) {
        Reading reading(plan, DateOrder::MonthFirst, sink, true);
        Result<ReadResponses> read = reading.run(file);
        if (!reading.orderIsOpen())
            return read;
        const Result<DateOrder> found = findOrder(file, plan, sink);
        PERIPLUS_TRY(found);
        order = *found;
    }
    return Reading(plan, *order, sink, false).run(file);
}

} // namespace

Result<ResponsePlan> planImport(QIODevice &file)
{
    ResponsePlan plan;
    QList<QStringList> rows;
    bool begun = false;
    std::optional<CsvReader> csv;
    const auto take = [&](const CsvRow &row) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells.append(row.text(i));
        rows.append(cells);
        return rows.size() < kFirstRows;
    };
    const Result<bool> whole = readPieces(file, [&](QByteArrayView piece) -> Result<bool> {
        if (!begun) {
            plan.dialect = recogniseCsv(piece);
            csv.emplace(plan.dialect, take);
            begun = true;
        }
        PERIPLUS_TRY(csv->feed(piece));
        return rows.size() < kFirstRows;
    });
    PERIPLUS_TRY(whole);
    if (!begun)
        return failure(Errc::SyntaxError, ResponseText::tr("the file is empty"));
    if (*whole)
        PERIPLUS_TRY(csv->finish());
    const Result<ResponseLayout> layout = recogniseResponses(rows);
    PERIPLUS_TRY(layout);
    plan.layout = *layout;
    plan.by = groupingColumns(plan.layout);
    return plan;
}

QList<qsizetype> groupingColumns(const ResponseLayout &layout)
{
    QList<qsizetype> columns;
    for (qsizetype i = 0; i < layout.columns.size(); ++i) {
        const ColumnRole role = layout.columns[i].role;
        if (role == ColumnRole::Touchpoint || role == ColumnRole::Stage || role == ColumnRole::Channel
            || role == ColumnRole::Segment)
            columns.append(i);
    }
    return columns;
}

Result<ReadResponses> readResponses(QIODevice &file, const ResponsePlan &plan, const ResponseSink &sink)
{
    PERIPLUS_TRY(requireUsable(plan.layout));
    Result<ReadResponses> read = readOnce(file, plan, sink);
    // Only the beginning was looked at for the encoding: a later byte may show another one.
    if (!read && read.error().code == Errc::SyntaxError && plan.dialect.encoding == CsvEncoding::Utf8
        && !isUtf8(file)) {
        ResponsePlan other = plan;
        other.dialect.encoding = CsvEncoding::Latin1;
        return readOnce(file, other, sink);
    }
    return read;
}

} // namespace periplus

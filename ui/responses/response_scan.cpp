// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/response_scan.h"

#include "core/formats/csv_reader.h"
#include "core/responses/survey_tool.h"
#include "core/responses/value_codes.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace periplus {

namespace {

constexpr qint64 kScanPiece = 256 * 1024; // bytes read at once
constexpr qsizetype kSampleRows = 50;

struct ScanText
{
    Q_DECLARE_TR_FUNCTIONS(ImportResponses)
};

QStringList textsOf(const CsvRow &row)
{
    QStringList cells;
    for (qsizetype column = 0; column < row.size(); ++column)
        cells.append(row.text(column).simplified());
    return cells;
}

/// Tells the rows of a file until the end, or until one is not wanted any more.
Status eachRow(QFile &file, const CsvDialect &dialect, const CsvReader::OnRow &onRow,
               const std::function<bool(double part)> &goesOn)
{
    if (!file.seek(0))
        return failure(Errc::IoError, file.errorString());
    bool wanted = true;
    CsvReader reader(dialect, [&](const CsvRow &row) { return wanted = onRow(row); });
    qint64 done = 0;
    while (wanted && !file.atEnd()) {
        const QByteArray piece = file.read(kScanPiece);
        if (piece.isEmpty())
            return failure(Errc::IoError, file.errorString());
        PERIPLUS_TRY(reader.feed(piece));
        done += piece.size();
        if (!goesOn(double(done) / double(std::max<qint64>(1, file.size()))))
            return {};
    }
    return wanted ? reader.finish() : Status();
}

/// Counts the texts of the columns that are grouped by.
class ValueCounter
{
public:
    explicit ValueCounter(const QList<qsizetype> &columns)
    {
        for (const qsizetype column : columns)
            m_columns.push_back({column, {}, {}});
    }

    void add(const CsvRow &row)
    {
        for (Column &each : m_columns) {
            const auto code = static_cast<std::size_t>(each.codes.codeOf(row[each.column].trimmed()));
            if (code >= each.counts.size())
                each.counts.resize(code + 1);
            ++each.counts[code];
        }
    }

    QHash<qsizetype, QList<ColumnValue>> values() const
    {
        QHash<qsizetype, QList<ColumnValue>> result;
        for (const Column &each : m_columns) {
            QList<ColumnValue> values;
            for (std::size_t code = 0; code < each.counts.size(); ++code) {
                if (each.counts[code] > 0)
                    values.append({each.codes.text(static_cast<int>(code)), each.counts[code]});
            }
            std::stable_sort(values.begin(), values.end(),
                             [](const ColumnValue &a, const ColumnValue &b) { return a.responses > b.responses; });
            result.insert(each.column, values);
        }
        return result;
    }

private:
    struct Column
    {
        qsizetype column = 0;
        ValueCodes codes;
        std::vector<qint64> counts;
    };
    std::vector<Column> m_columns;
};

/// Columns are called what their header rows say; the last one asks.
void rename(ResponseLayout &layout, const QList<QStringList> &header)
{
    for (qsizetype i = 0; i < layout.columns.size(); ++i) {
        ResponseColumn &column = layout.columns[i];
        const QString name = header.isEmpty() ? QString() : headingText(header.first().value(i));
        column.name = name.isEmpty() ? ScanText::tr("Column %1").arg(i + 1) : name;
        const QString asks = header.size() > 1 ? headingText(header.at(1).value(i)) : QString();
        column.question = asks == column.name ? QString() : asks;
    }
}

Status fillSample(QFile &file, ResponseScan &scan, bool renamed)
{
    QList<QStringList> header;
    const int headerRows = scan.plan.layout.headerRows;
    PERIPLUS_TRY(eachRow(
        file, scan.plan.dialect,
        [&](const CsvRow &row) {
            (header.size() < headerRows ? header : scan.sample).append(textsOf(row));
            return scan.sample.size() < kSampleRows;
        },
        [](double) { return true; }));
    if (renamed)
        rename(scan.plan.layout, header);
    return {};
}

Status countValues(QFile &file, ResponseScan &scan, const std::function<bool(double part)> &goesOn)
{
    ValueCounter values(scan.plan.by);
    ResponseReader reader(
        scan.plan.layout, scan.plan.order.value_or(DateOrder::MonthFirst),
        [&values](const Response &response) {
            values.add(response.row);
            return true;
        },
        0);
    PERIPLUS_TRY(eachRow(
        file, scan.plan.dialect, [&](const CsvRow &row) { return reader.take(row); }, goesOn));
    scan.values = values.values();
    return {};
}

/// Whether cells of a column are not looked at before they are imported.
bool isPassedOver(ColumnRole role)
{
    return role == ColumnRole::Other || role == ColumnRole::Personal || role == ColumnRole::Comment;
}

} // namespace

bool isGrouping(ColumnRole role)
{
    return role == ColumnRole::Touchpoint || role == ColumnRole::Stage || role == ColumnRole::Channel
           || role == ColumnRole::Segment;
}

bool tellsAbout(const ResponseScan &scan, const ResponsePlan &plan)
{
    if (scan.unusable || scan.dateError)
        return false;
    const QList<ResponseColumn> &before = scan.plan.layout.columns;
    ResponsePlan same = plan;
    same.by = scan.plan.by;
    same.layout.columns = before;
    if (!(same == scan.plan) || plan.layout.columns.size() != before.size())
        return false;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const ResponseColumn &column = plan.layout.columns.at(i);
        const bool alike =
            column.role == before.at(i).role
            || (isPassedOver(column.role) && (isPassedOver(before.at(i).role) || scan.values.contains(i)))
            || (isGrouping(column.role) && scan.values.contains(i));
        if (!alike)
            return false;
    }
    return true;
}

ResponseScan retold(ResponseScan scan, const ResponsePlan &plan)
{
    scan.plan = plan;
    scan.plan.by = groupingColumns(plan.layout);
    for (auto column = scan.values.begin(); column != scan.values.end();)
        column = scan.plan.by.contains(column.key()) ? std::next(column) : scan.values.erase(column);
    return scan;
}

Result<ResponseScan> scanResponses(const ScanWish &wish, ScanProgress &progress)
{
    QFile file(wish.path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Errc::IoError, file.errorString());
    ResponseScan scan;
    if (wish.plan) {
        scan.plan = *wish.plan;
    } else {
        const Result<ResponsePlan> plan = planImport(file);
        PERIPLUS_TRY(plan);
        scan.plan = *plan;
    }
    scan.plan.by = groupingColumns(scan.plan.layout);
    PERIPLUS_TRY(fillSample(file, scan, wish.renamed));
    if (const Status usable = requireUsable(scan.plan.layout); !usable) {
        scan.unusable = usable.error();
        return scan;
    }
    const double first = scan.plan.by.isEmpty() ? 1 : 0.6; // counting values takes less than reading
    ResponseSink look;
    look.progress = [&](qint64 done, qint64 all) {
        progress.part = first * double(done) / double(std::max<qint64>(1, all));
        return !progress.cancelled;
    };
    const Result<ReadResponses> read = readResponses(file, scan.plan, look);
    if (!read && read.error().code == Errc::Conflict) {
        scan.dateError = read.error();
        return scan;
    }
    PERIPLUS_TRY(read);
    scan.tally = read->tally;
    scan.file = read->file;
    scan.identities = read->identities;
    const bool chosen = scan.plan.order.has_value();
    scan.plan = read->plan; // with the encoding and the order that were found
    if (!scan.plan.by.isEmpty()) {
        PERIPLUS_TRY(countValues(file, scan, [&](double part) {
            progress.part = first + (1 - first) * part;
            return !progress.cancelled;
        }));
    }
    if (!chosen)
        scan.plan.order.reset(); // nobody was asked
    return scan;
}

} // namespace periplus

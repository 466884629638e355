// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/responses/response_import.h"

#include <QHash>

#include <atomic>
#include <memory>

namespace periplus {

/// One text of a column that responses are grouped by.
struct ColumnValue
{
    QString text; ///< empty: blank cells
    qint64 responses = 0;

    bool operator==(const ColumnValue &) const = default;
};

/// What a file of responses holds, before anything of it is written.
struct ResponseScan
{
    ResponsePlan plan;
    QList<QStringList> sample;      ///< the first rows below the header
    std::optional<Error> unusable;  ///< what is missing in the layout; then there is no tally
    std::optional<Error> dateError; ///< why the order of dates is open; then there is no tally
    ResponseTally tally;
    QString file;                                   ///< hash of its bytes
    std::shared_ptr<const Fingerprints> identities; ///< of the responses that can be used
    QHash<qsizetype, QList<ColumnValue>> values; ///< by column, of those that are grouped by; the most frequent first
};

struct ScanWish
{
    QString path;
    std::optional<ResponsePlan> plan; ///< as people changed it; nothing: as recognised
    bool renamed = false;             ///< the number of header rows was changed: columns are named anew
};

/// Shared between the thread that reads and the one that shows how far it is.
struct ScanProgress
{
    std::atomic<double> part = 0; ///< 0 to 1
    std::atomic<bool> cancelled = false;
};

/// Reads a whole file and keeps nothing of it: once for its responses, once more for the values of columns. Ends early,
/// with whatever it has, when it is cancelled.
/// Cost: that of reading; memory for the different values only.
/// Errors: those of reading and of CSV.
Result<ResponseScan> scanResponses(const ScanWish &wish, ScanProgress &progress);

/// Whether a scan tells already what a scan with another plan would: what changed is not looked at while reading, as
/// with the columns that are left out.
bool tellsAbout(const ResponseScan &scan, const ResponsePlan &plan);
/// What a scan with such a plan would give.
ResponseScan retold(ResponseScan scan, const ResponsePlan &plan);

/// Whether the values of a column are matched to what is on the map.
bool isGrouping(ColumnRole role);

} // namespace periplus

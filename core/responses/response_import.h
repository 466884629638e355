// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv_dialect.h"
#include "core/model/assets.h"
#include "core/responses/dataset_index.h"
#include "core/responses/fingerprints.h"
#include "core/responses/response_totals.h"

#include <QIODevice>

#include <memory>

namespace periplus {

/// What the beginning of a file says, before anything is read from it. Everything may be changed by people.
struct ResponsePlan
{
    CsvDialect dialect;
    ResponseLayout layout;
    std::optional<DateOrder> order; ///< in which dates are written; none: find out from the whole file
    QList<qsizetype> by;            ///< columns to group by

    bool operator==(const ResponsePlan &) const = default;
};

/// The columns that tell where on the map a response belongs.
QList<qsizetype> groupingColumns(const ResponseLayout &layout);

/// Recognises a file of responses. Shape: grouped by its touchpoints, stages, channels and segments.
/// Errors: those of the CSV reader and of recogniseResponses(); IoError.
Result<ResponsePlan> planImport(QIODevice &file);

/// What reading a whole file gave. The answers themselves went to the sink.
struct ReadResponses
{
    ResponsePlan plan; ///< with the order of dates that was found
    ResponseTally tally;
    QString file;                ///< a 128-bit hash of the bytes, in hexadecimal digits
    QList<ResponseGroup> groups; ///< totals by month and value
    DatasetIndex index;          ///< without targets; without parts when nothing was kept
    QStringList newParts;        ///< those that were not in the workspace before
    QList<qsizetype> overfull;   ///< columns with too many values to be grouped by
    /// Those of the good responses, and those that the sink knew.
    std::shared_ptr<const Fingerprints> identities;
};

/// Where the parts of a dataset go, and what the reading tells meanwhile. Called in the thread that reads.
struct ResponseSink
{
    /// Keeps parts, in their order. Not set: the file is only looked at.
    std::function<Result<QList<KeptAsset>>(const QList<QByteArray> &parts)> keep;
    /// Parts that were not there before and were kept for a reading which came to nothing.
    std::function<void(const QStringList &hashes)> drop;
    /// Hears how many bytes of how many are read; false ends the reading.
    std::function<bool(qint64 done, qint64 all)> progress;
    /// Identities (fingerprints) that are in the workspace already: such responses are counted as repeated.
    std::function<void(const std::function<void(quint64)> &tell)> known;
};

/// Reads all responses of a file, which must be at its beginning and may be read twice.
/// Cost: linear in the file; memory does not depend on it, but for 13 bytes a response where responses have an
/// identity.
/// Errors: those of the CSV reader, with line and column; InvalidValue when the layout cannot be used; Conflict when
/// the order of dates is open; NothingToDo when the progress ended it; IoError; those of the sink.
Result<ReadResponses> readResponses(QIODevice &file, const ResponsePlan &plan, const ResponseSink &sink = {});

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
// What the asset that Dataset::content names says: how a file of responses was understood, and where the parts are.
#pragma once

#include "core/responses/match_values.h"
#include "core/responses/response_layout.h"
#include "core/responses/response_reader.h"

namespace periplus {

/// A column that answers are grouped by, with its values.
struct Grouping
{
    QString name; ///< the column's
    ColumnRole role = ColumnRole::Other;
    QStringList values;         ///< by code; the first is the unassigned one, of blank cells
    QList<ValueTarget> targets; ///< what each is on the map

    bool operator==(const Grouping &) const = default;
};

/// See above. Immutable as all assets: assigning a value anew makes a new index.
struct DatasetIndex
{
    MetricKind kind = MetricKind::Custom;
    QString question; ///< what the score column asks, or is called
    QString formula;  ///< how the counts follow from the columns, in words
    QStringList left; ///< columns with personal data that were not read
    qint64 rows = 0;  ///< of the file, and what became of them
    qint64 bad = 0;
    qint64 unanswered = 0;
    qint64 repeated = 0;
    QList<Grouping> groupings;
    QString totals;       ///< hash of the part with the totals (core/responses/dataset_totals.h)
    QStringList answers;  ///< hashes of the parts with answers (core/responses/answer_block.h)
    QStringList comments; ///< hashes of the parts with free text (core/responses/comment_block.h)

    /// The hashes of all parts.
    QStringList parts() const;

    bool operator==(const DatasetIndex &) const = default;
};

QByteArray encodeIndex(const DatasetIndex &index);

/// Nothing when the bytes are none of encodeIndex().
std::optional<DatasetIndex> decodeIndex(const QByteArray &bytes);

} // namespace periplus

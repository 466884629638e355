// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/measured.h"

#include <QByteArray>
#include <QList>

namespace periplus {

/// The counts of the answers of one value of a grouping in one month.
struct TotalGroup
{
    int grouping = -1; ///< position in DatasetIndex::groupings; -1: of all answers
    int code = 0;      ///< position in Grouping::values
    int month = 0;     ///< months since January 1970; ResponseGroup::kNoMonth where there are no dates
    Counts counts;

    bool operator==(const TotalGroup &) const = default;
};

QByteArray encodeTotals(const QList<TotalGroup> &groups);

/// Nothing when the bytes are none of encodeTotals().
std::optional<QList<TotalGroup>> decodeTotals(const QByteArray &bytes);

} // namespace periplus

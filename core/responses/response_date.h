// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as survey and CRM programs write them. Reading one allocates nothing.
#pragma once

#include "core/base/result.h"
#include "core/formats/csv_reader.h"

#include <QByteArrayView>

#include <optional>

namespace periplus {

/// Which of the two small numbers of 05/01/2026 comes first.
enum class DateOrder { DayFirst, MonthFirst };

/// A calendar date, with the time of day where one is written: both as they stand there, in whatever zone.
struct WrittenDate
{
    qint32 day = 0;                   ///< days since 1970-01-01
    qint32 second = -1;               ///< of the day; -1: no time is written
    std::optional<int> offsetMinutes; ///< east of UTC, where a zone is written

    /// Months since January 1970: what months are counted by.
    int month() const;
    /// Seconds since 1970 UTC; without a zone as if it were UTC.
    qint64 seconds() const;

    bool operator==(const WrittenDate &) const = default;
};

/// Reads a date: 2026-05-01, 2026/05/01, 20260501, 05/01/2026, 1.5.26 (day first, as everywhere dots are written),
/// 05-01-2026, 1 May 2026, May 1, 2026, 1. Mai 2026, 1 de mayo de 2026, 1-mag-26 (months as monthNamed() knows them);
/// then a time 09:59, 9:59:00.123, 9:59 PM and a zone Z, UTC, +0200, +02:00; or
/// seconds or milliseconds since 1970. Nothing for anything else, also for a 30 February.
/// `order`: decides where two orders are possible and the numbers themselves do not.
std::optional<WrittenDate> readDate(QByteArrayView text, DateOrder order = DateOrder::MonthFirst);

/// Whether text is a date in one of the orders.
bool looksLikeDate(QByteArrayView text);

/// Finds out from all the dates of a column in which order they are written.
class DateOrderEvidence
{
public:
    /// Takes the next cell; what is no date says nothing.
    void add(QByteArrayView text, CsvPlace place);

    /// The order that the dates show; nothing when any order will do (no date depends on it).
    /// Errors: Conflict with a place: some dates show one order, some the other, or none shows any; the sentence says
    /// what to do.
    Result<std::optional<DateOrder>> decide() const;

private:
    CsvPlace m_dayFirst{0, 0};   ///< the first that can only be read with the day first; line 0: none
    CsvPlace m_monthFirst{0, 0}; ///< the same with the month first
    CsvPlace m_open{0, 0};       ///< the first that can be read both ways, with different outcome
};

} // namespace periplus

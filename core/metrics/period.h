// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace periplus {

enum class PeriodUnit { Month, Quarter, Year };

/// A month, a quarter or a year of the calendar. Periods of one unit are in the order of time.
struct Period
{
    PeriodUnit unit = PeriodUnit::Quarter;
    int year = 0;
    int part = 0; ///< month 1..12, quarter 1..4; of a year 1; 0: no period

    bool isValid() const { return part > 0; }
    auto operator<=>(const Period &) const = default;
};

/// How many periods of a unit a year has.
int partsOfYear(PeriodUnit unit);

/// The period that a date lies in; none for an invalid date.
Period periodOf(const QDate &date, PeriodUnit unit);

/// The period so many before (below 0) or after one; no period stays none.
Period movedBy(const Period &period, int periods);
inline Period previousPeriod(const Period &period)
{
    return movedBy(period, -1);
}
inline Period nextPeriod(const Period &period)
{
    return movedBy(period, 1);
}

/// How many periods one is after another of the same unit (below 0: before); 0 where either is none.
int periodsBetween(const Period &from, const Period &to);

/// Its days; invalid without a period.
QDate firstDay(const Period &period);
QDate lastDay(const Period &period);
bool contains(const Period &period, const QDate &date);

/// As people write it: "Q3 2026", "May 2026", "2026"; empty without a period.
QString periodName(const Period &period);

enum class YearStyle { Left, Short };

/// Where its year is plain, "Q3", "May"; with YearStyle::Short "Q3 26", "May 2026" (a short year would be a day). A
/// year is always itself.
QString shortPeriodName(const Period &period, YearStyle style = YearStyle::Left);

/// The name of a period that stands beside another: without its year where that is the other's too.
QString periodNameBeside(const Period &period, const Period &other);

/// As files and commands have it: "2026-Q3", "2026-05", "2026"; and back. Nothing for other texts.
QString periodCode(const Period &period);
std::optional<Period> periodFromCode(const QString &code);

} // namespace periplus

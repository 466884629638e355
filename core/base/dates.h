// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace periplus {

/// Dates as people write them in the language of the program; the order of their parts is part of its translation.
/// An invalid date is nothing.

/// "12 Nov"; with the year when that is not plain, half a year and more from `today`: "3 May 2024".
QString shortDate(const QDate &date, const QDate &today = QDate::currentDate());

/// "12 November"; with the year when it is not that of `today`: "3 May 2024".
QString longDate(const QDate &date, const QDate &today = QDate::currentDate());

/// "12 November 2026".
QString fullDate(const QDate &date);

} // namespace periplus

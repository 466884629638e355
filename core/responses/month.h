// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace periplus {

/// The first day of a month that is counted from January 1970.
inline QDate firstDayOfMonth(int month)
{
    return QDate(1970, 1, 1).addMonths(month);
}

/// The month of a date, counted from January 1970.
inline int monthOf(const QDate &date)
{
    return (date.year() - 1970) * 12 + date.month() - 1;
}

} // namespace periplus

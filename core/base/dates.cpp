// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace periplus {

namespace {

constexpr qint64 kHalfYear = 183; // days

struct DateText
{
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

} // namespace

QString shortDate(const QDate &date, const QDate &today)
{
    const bool plain = std::abs(today.daysTo(date)) < kHalfYear;
    return QLocale().toString(date, plain ? DateText::tr("d MMM") : DateText::tr("d MMM yyyy"));
}

QString longDate(const QDate &date, const QDate &today)
{
    return date.year() == today.year() ? QLocale().toString(date, DateText::tr("d MMMM")) : fullDate(date);
}

QString fullDate(const QDate &date)
{
    return QLocale().toString(date, DateText::tr("d MMMM yyyy"));
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/period.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

struct PeriodText
{
    Q_DECLARE_TR_FUNCTIONS(Period)
};

int monthsOf(PeriodUnit unit)
{
    return 12 / partsOfYear(unit);
}

QString yearText(const Period &period, const QString &format)
{
    return QLocale().toString(firstDay(period), format);
}

} // namespace

int partsOfYear(PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Month:
        return 12;
    case PeriodUnit::Quarter:
        return 4;
    case PeriodUnit::Year:
        return 1;
    }
    Q_UNREACHABLE();
}

Period periodOf(const QDate &date, PeriodUnit unit)
{
    if (!date.isValid())
        return {unit, 0, 0};
    return {unit, date.year(), (date.month() - 1) / monthsOf(unit) + 1};
}

Period movedBy(const Period &period, int periods)
{
    return period.isValid() ? periodOf(firstDay(period).addMonths(periods * monthsOf(period.unit)), period.unit)
                            : period;
}

int periodsBetween(const Period &from, const Period &to)
{
    if (!from.isValid() || !to.isValid() || from.unit != to.unit)
        return 0;
    return (to.year - from.year) * partsOfYear(to.unit) + to.part - from.part;
}

QDate firstDay(const Period &period)
{
    return period.isValid() ? QDate(period.year, (period.part - 1) * monthsOf(period.unit) + 1, 1) : QDate();
}

QDate lastDay(const Period &period)
{
    return period.isValid() ? firstDay(period).addMonths(monthsOf(period.unit)).addDays(-1) : QDate();
}

bool contains(const Period &period, const QDate &date)
{
    return period.isValid() && periodOf(date, period.unit) == period;
}

QString periodName(const Period &period)
{
    if (!period.isValid())
        return {};
    const QString year = yearText(period, u"yyyy"_s);
    switch (period.unit) {
    case PeriodUnit::Month:
        return PeriodText::tr("%1 %2", "month and year").arg(QLocale().standaloneMonthName(period.part), year);
    case PeriodUnit::Quarter:
        return PeriodText::tr("Q%1 %2", "quarter and year").arg(QLocale().toString(period.part), year);
    case PeriodUnit::Year:
        return year;
    }
    Q_UNREACHABLE();
}

QString shortPeriodName(const Period &period, YearStyle style)
{
    if (!period.isValid())
        return {};
    switch (period.unit) {
    case PeriodUnit::Month: {
        const QString month = QLocale().standaloneMonthName(period.part, QLocale::ShortFormat);
        return style == YearStyle::Left
                   ? month
                   : PeriodText::tr("%1 %2", "month and year").arg(month, yearText(period, u"yyyy"_s));
    }
    case PeriodUnit::Quarter: {
        const QString quarter = QLocale().toString(period.part);
        return style == YearStyle::Left
                   ? PeriodText::tr("Q%1", "quarter").arg(quarter)
                   : PeriodText::tr("Q%1 %2", "quarter and year").arg(quarter, yearText(period, u"yy"_s));
    }
    case PeriodUnit::Year:
        return periodName(period);
    }
    Q_UNREACHABLE();
}

QString periodNameBeside(const Period &period, const Period &other)
{
    if (!period.isValid() || period.year != other.year || period.unit == PeriodUnit::Year)
        return periodName(period);
    return period.unit == PeriodUnit::Month ? QLocale().standaloneMonthName(period.part) : shortPeriodName(period);
}

QString periodCode(const Period &period)
{
    if (!period.isValid())
        return {};
    const QString year = u"%1"_s.arg(period.year, 4, 10, QChar(u'0'));
    switch (period.unit) {
    case PeriodUnit::Month:
        return u"%1-%2"_s.arg(year).arg(period.part, 2, 10, QChar(u'0'));
    case PeriodUnit::Quarter:
        return u"%1-Q%2"_s.arg(year).arg(period.part);
    case PeriodUnit::Year:
        return year;
    }
    Q_UNREACHABLE();
}

std::optional<Period> periodFromCode(const QString &code)
{
    static const QRegularExpression kCode(u"^([0-9]{4})(?:-(?:[Qq]([1-4])|(0[1-9]|1[0-2])))?$"_s);
    const QRegularExpressionMatch match = kCode.match(code.trimmed());
    const int year = match.captured(1).toInt();
    if (!match.hasMatch() || year == 0)
        return std::nullopt;
    if (match.capturedLength(2) > 0)
        return Period{PeriodUnit::Quarter, year, match.captured(2).toInt()};
    if (match.capturedLength(3) > 0)
        return Period{PeriodUnit::Month, year, match.captured(3).toInt()};
    return Period{PeriodUnit::Year, year, 1};
}

} // namespace periplus

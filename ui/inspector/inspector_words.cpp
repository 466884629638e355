// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace periplus::words {

using namespace Qt::StringLiterals;

namespace {

QString inWords(const char *text)
{
    return QCoreApplication::translate("Inspector", text);
}

constexpr qint64 kMinuteSeconds = 60;
constexpr qint64 kHourSeconds = 3600;
constexpr qint64 kWeekDays = 7;

} // namespace

QStringList severities()
{
    return {inWords("Minor"), inWords("Major"), inWords("Critical")};
}

QStringList evidenceGrades()
{
    return {inWords("Assumption"), inWords("Anecdote"), inWords("Observed"), inWords("Measured")};
}

QStringList evidenceSources()
{
    return {inWords("No source"),    inWords("Survey"),        inWords("Interview"), inWords("Review"),
            inWords("Social media"), inWords("Feedback form"), inWords("Analytics"), inWords("Other")};
}

QStringList cxLevels()
{
    return {inWords("1 Gives information"),
            inWords("2 Solves the customer’s problem"),
            inWords("3 Responds to the need"),
            inWords("4 Anticipates needs"),
            inWords("5 Acts before the customer asks"),
            inWords("6 Makes the customer’s life better")};
}

QString relativeDate(const QDateTime &at, const QDateTime &now)
{
    const qint64 seconds = at.secsTo(now);
    const qint64 days = at.date().daysTo(now.date());
    const QLocale locale;
    const QString time = locale.toString(at.time(), QLocale::ShortFormat);
    if (seconds >= 0 && seconds < kMinuteSeconds)
        return inWords("Just now");
    if (seconds >= 0 && seconds < kHourSeconds)
        return inWords("%1 min ago").arg(seconds / kMinuteSeconds);
    if (days == 0)
        return time;
    if (days > 0 && days < kWeekDays)
        return inWords("%1 %2").arg(locale.dayName(at.date().dayOfWeek(), QLocale::ShortFormat), time);
    return locale.toString(at.date(), at.date().year() == now.date().year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

} // namespace periplus::words

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_words.h"

#include "core/base/dates.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace periplus::words {

using namespace Qt::StringLiterals;

namespace {

struct InspectorText
{
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

constexpr qint64 kMinuteSeconds = 60;
constexpr qint64 kHourSeconds = 3600;
constexpr qint64 kWeekDays = 7;

} // namespace

QStringList severities()
{
    return {InspectorText::tr("Minor"), InspectorText::tr("Major"), InspectorText::tr("Critical")};
}

QStringList evidenceGrades()
{
    return {InspectorText::tr("Assumption"), InspectorText::tr("Anecdote"), InspectorText::tr("Observed"),
            InspectorText::tr("Measured")};
}

QStringList evidenceSources()
{
    return {InspectorText::tr("No source"), InspectorText::tr("Survey"),       InspectorText::tr("Interview"),
            InspectorText::tr("Review"),    InspectorText::tr("Social media"), InspectorText::tr("Feedback form"),
            InspectorText::tr("Analytics"), InspectorText::tr("Other")};
}

QStringList cxLevels()
{
    return {InspectorText::tr("1 Gives information"),
            InspectorText::tr("2 Solves the customer’s problem"),
            InspectorText::tr("3 Responds to the need"),
            InspectorText::tr("4 Anticipates needs"),
            InspectorText::tr("5 Acts before the customer asks"),
            InspectorText::tr("6 Makes the customer’s life better")};
}

QString relativeDate(const QDateTime &at, const QDateTime &now)
{
    const qint64 seconds = at.secsTo(now);
    const qint64 days = at.date().daysTo(now.date());
    const QLocale locale;
    const QString time = locale.toString(at.time(), QLocale::ShortFormat);
    if (seconds >= 0 && seconds < kMinuteSeconds)
        return InspectorText::tr("Just now");
    if (seconds >= 0 && seconds < kHourSeconds)
        return InspectorText::tr("%n min ago", nullptr, static_cast<int>(seconds / kMinuteSeconds));
    if (days == 0)
        return time;
    if (days > 0 && days < kWeekDays)
        return InspectorText::tr("%1 %2", "day of the week, time")
            .arg(locale.dayName(at.date().dayOfWeek(), QLocale::ShortFormat), time);
    return shortDate(at.date(), now.date());
}

} // namespace periplus::words

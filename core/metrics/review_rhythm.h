// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace periplus {

/// How often a metric is looked at: every so many days, weeks, months or years.
struct ReviewRhythm
{
    enum class Unit { Day, Week, Month, Year };

    int every = 1;
    Unit unit = Unit::Month;

    bool operator==(const ReviewRhythm &) const = default;
};

/// Reads what stands in Metric::review: "weekly", "monthly", "every 2 weeks", "quarterly", "every quarter", "yearly",
/// "P3M" (ISO 8601). Nothing for other texts, which people may write as well.
std::optional<ReviewRhythm> reviewRhythm(const QString &text);

/// The rhythm as it stands in Metric::review: "weekly", "every 2 weeks", "quarterly" (read back as the same).
QString reviewCode(const ReviewRhythm &rhythm);

/// The day of the next review after a measurement; the last day of a shorter month for a day that it does not have.
QDate nextReview(const QDate &measured, const ReviewRhythm &rhythm);

enum class ReviewState { NoRhythm, NeverMeasured, NotYet, DueToday, Overdue };

/// Whether a metric has to be looked at. `measured`: its newest measurement, invalid when there is none.
ReviewState reviewState(const QString &review, const QDate &measured, const QDate &today);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/review_rhythm.h"

#include <QRegularExpression>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

using Unit = ReviewRhythm::Unit;

struct Named
{
    const char16_t *name;
    ReviewRhythm rhythm;
};

constexpr Named kNamed[] = {
    {u"daily", {1, Unit::Day}},       {u"weekly", {1, Unit::Week}},       {u"monthly", {1, Unit::Month}},
    {u"quarterly", {3, Unit::Month}}, {u"half-yearly", {6, Unit::Month}}, {u"yearly", {1, Unit::Year}},
};

/// Read, but not written.
constexpr Named kSynonyms[] = {
    {u"annually", {1, Unit::Year}},
    {u"fortnightly", {2, Unit::Week}},
};

constexpr Named kUnits[] = {
    {u"day", {1, Unit::Day}},       {u"week", {1, Unit::Week}}, {u"month", {1, Unit::Month}},
    {u"quarter", {3, Unit::Month}}, {u"year", {1, Unit::Year}},
};

std::optional<ReviewRhythm> unitOf(QStringView name, int every)
{
    for (const Named &known : kUnits) {
        if (name == QStringView(known.name))
            return ReviewRhythm{every * known.rhythm.every, known.rhythm.unit};
    }
    return std::nullopt;
}

std::optional<ReviewRhythm> isoPeriod(const QString &text)
{
    static const QRegularExpression kPeriod(u"^p([1-9][0-9]{0,2})([dwmy])$"_s);
    const QRegularExpressionMatch match = kPeriod.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QChar letter = match.capturedView(2).front();
    const Unit unit = letter == u'd'   ? Unit::Day
                      : letter == u'w' ? Unit::Week
                      : letter == u'm' ? Unit::Month
                                       : Unit::Year;
    return ReviewRhythm{match.captured(1).toInt(), unit};
}

} // namespace

std::optional<ReviewRhythm> reviewRhythm(const QString &text)
{
    const QString plain = text.simplified().toLower();
    for (const Named &known : kNamed) {
        if (plain == QStringView(known.name))
            return known.rhythm;
    }
    for (const Named &known : kSynonyms) {
        if (plain == QStringView(known.name))
            return known.rhythm;
    }
    static const QRegularExpression kEvery(u"^every (?:([1-9][0-9]{0,2}) )?([a-z]+?)s?$"_s);
    if (const QRegularExpressionMatch match = kEvery.match(plain); match.hasMatch()) {
        const int every = match.capturedLength(1) > 0 ? match.captured(1).toInt() : 1;
        return unitOf(match.captured(2), every);
    }
    return isoPeriod(plain);
}

QString reviewCode(const ReviewRhythm &rhythm)
{
    for (const Named &known : kNamed) {
        if (rhythm == known.rhythm)
            return QString::fromUtf16(known.name);
    }
    for (const Named &known : kUnits) {
        if (known.rhythm.every == 1 && known.rhythm.unit == rhythm.unit)
            return u"every %1 %2s"_s.arg(rhythm.every).arg(QStringView(known.name));
    }
    return {};
}

QDate nextReview(const QDate &measured, const ReviewRhythm &rhythm)
{
    switch (rhythm.unit) {
    case Unit::Day:
        return measured.addDays(rhythm.every);
    case Unit::Week:
        return measured.addDays(7 * rhythm.every);
    case Unit::Month:
        return measured.addMonths(rhythm.every);
    case Unit::Year:
        return measured.addYears(rhythm.every);
    }
    return {};
}

ReviewState reviewState(const QString &review, const QDate &measured, const QDate &today)
{
    const std::optional<ReviewRhythm> rhythm = reviewRhythm(review);
    if (!rhythm)
        return ReviewState::NoRhythm;
    if (!measured.isValid())
        return ReviewState::NeverMeasured;
    const QDate due = nextReview(measured, *rhythm);
    if (today < due)
        return ReviewState::NotYet;
    return today == due ? ReviewState::DueToday : ReviewState::Overdue;
}

} // namespace periplus

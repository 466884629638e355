// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/response_date.h"

#include "core/responses/month_names.h"
#include "core/responses/response_text.h"

#include <array>
#include <chrono>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

/// Of any language, in UTF-8.
constexpr bool isLetter(char c)
{
    return (lowered(c) >= 'a' && lowered(c) <= 'z') || (c & 0x80) != 0;
}

constexpr QByteArrayView kFirmBlank("\u00a0", 2);
constexpr QByteArrayView kNarrowBlank("\u202f", 3);

/// Walks over the bytes of a cell.
class Scan
{
public:
    explicit Scan(QByteArrayView text) : m_text(text.trimmed()) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    char next() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool skip(char c)
    {
        if (next() != c || atEnd())
            return false;
        ++m_at;
        return true;
    }
    bool startsWith(QByteArrayView bytes) const { return m_text.sliced(m_at).startsWith(bytes); }
    bool skip(QByteArrayView bytes)
    {
        if (!startsWith(bytes))
            return false;
        m_at += bytes.size();
        return true;
    }
    /// Commas, and spaces that may or may not be where a line breaks.
    void skipBlanks()
    {
        while (skip(' ') || skip(',') || skip(kFirmBlank) || skip(kNarrowBlank)) {
        }
    }
    /// Digits, at most as many; sets how many there were.
    int number(int most, int *digits = nullptr)
    {
        int value = 0;
        int count = 0;
        for (; count < most && isDigit(next()); ++m_at, ++count)
            value = 10 * value + (next() - '0');
        if (digits)
            *digits = count;
        return value;
    }
    /// A word in lower case; cut off behind its first three letters, but passed over whole.
    std::array<char, 3> word()
    {
        std::array<char, 3> letters{};
        for (std::size_t count = 0; (lowered(next()) >= 'a' && lowered(next()) <= 'z') || next() == '.';
             ++m_at, ++count) {
            if (count < 3)
                letters[count] = lowered(next());
        }
        return letters;
    }
    /// A whole word of any language; its dot is passed over.
    std::string_view name()
    {
        const qsizetype start = m_at;
        while (isLetter(next()) && !startsWith(kFirmBlank) && !startsWith(kNarrowBlank))
            ++m_at;
        const QByteArrayView word = m_text.sliced(start, m_at - start);
        skip('.');
        return {word.data(), static_cast<std::size_t>(word.size())};
    }
    qsizetype place() const { return m_at; }
    void returnTo(qsizetype place) { m_at = place; }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

/// Two small numbers and a year, before it is known which is which.
struct Parts
{
    int year = 0;
    int first = 0;
    int second = 0;
    bool open = false; ///< written as 05/01/2026: the order has to be known
    bool dots = false;
};

int fullYear(int year, int digits)
{
    return digits > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

/// What stands between the parts of a date: blanks, a line, and "de" or "of".
void skipBetween(Scan &scan)
{
    if (!scan.skip('-') && !scan.skip('/'))
        scan.skipBlanks();
    for (const char *word : {"de ", "del ", "of ", "DE ", "DEL ", "OF "}) {
        if (scan.skip(QByteArrayView(word)))
            break;
    }
    scan.skipBlanks();
}

/// The day of a month, with what makes it an ordinal number: 1., 1er, 1st.
int ordinalDay(Scan &scan)
{
    int digits = 0;
    const int day = scan.number(2, &digits);
    if (digits == 0)
        return 0;
    for (const char *mark : {".", "\u00ba", "\u00b0", "er", "st", "nd", "rd", "th"}) {
        if (scan.skip(QByteArrayView(mark)))
            break;
    }
    return day;
}

std::optional<Parts> partsByName(Scan &scan)
{
    Parts parts;
    const bool dayFirst = isDigit(scan.next());
    if (dayFirst) { // 1 May 2026, 1 de mayo de 2026, 1. Mai 2026
        parts.second = ordinalDay(scan);
        skipBetween(scan);
        parts.first = monthNamed(scan.name());
    } else { // May 1, 2026
        parts.first = monthNamed(scan.name());
        skipBetween(scan);
        parts.second = ordinalDay(scan);
    }
    const qsizetype behind = scan.place();
    skipBetween(scan);
    int digits = 0;
    const int year = scan.number(4, &digits);
    parts.year = fullYear(year, digits);
    const bool parted = dayFirst || scan.place() > behind + digits; // "May 2026" has no day
    return parts.first > 0 && parted && (digits == 4 || digits == 2) ? std::optional(parts) : std::nullopt;
}

/// Year, month and day without anything between them: 20260501.
std::optional<Parts> compactParts(Scan &scan)
{
    Parts parts{.year = scan.number(4), .first = scan.number(2)};
    int digits = 0;
    parts.second = scan.number(2, &digits);
    return digits == 2 ? std::optional(parts) : std::nullopt;
}

std::optional<Parts> partsOf(Scan &scan)
{
    const qsizetype start = scan.place();
    if (!isDigit(scan.next()))
        return partsByName(scan);
    int digits = 0;
    const int leading = scan.number(4, &digits);
    const char separator = scan.next();
    if (digits == 4 && isDigit(separator)) {
        scan.returnTo(start);
        return compactParts(scan);
    }
    if (separator != '-' && separator != '/' && separator != '.') {
        scan.returnTo(start);
        return partsByName(scan);
    }
    scan.skip(separator);
    if (!isDigit(scan.next())) { // 1-May-2026
        scan.returnTo(start);
        return partsByName(scan);
    }
    Parts parts{.first = digits == 4 ? 0 : leading};
    int middleDigits = 0;
    int lastDigits = 0;
    const int middle = scan.number(2, &middleDigits);
    if (middleDigits == 0 || !scan.skip(separator))
        return std::nullopt;
    const int last = scan.number(4, &lastDigits);
    if (digits == 4) {
        parts = {leading, middle, last};
        return lastDigits == 1 || lastDigits == 2 ? std::optional(parts) : std::nullopt;
    }
    parts = {fullYear(last, lastDigits), leading, middle, separator != '.', separator == '.'};
    return digits <= 2 && (lastDigits == 4 || lastDigits == 2) ? std::optional(parts) : std::nullopt;
}

std::optional<qint32> dayNumber(int year, int month, int day)
{
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                           std::chrono::day(unsigned(day))};
    if (year < 1900 || year > 2999 || !date.ok())
        return std::nullopt;
    return qint32(std::chrono::sys_days(date).time_since_epoch().count());
}

bool readZone(Scan &scan, WrittenDate &date)
{
    scan.skipBlanks();
    if (scan.atEnd())
        return true;
    const char sign = scan.next();
    if (sign == '+' || sign == '-') {
        scan.skip(sign);
        int digits = 0;
        const int hours = scan.number(2, &digits);
        scan.skip(':');
        const int minutes = scan.number(2);
        date.offsetMinutes = (sign == '-' ? -1 : 1) * (60 * hours + minutes);
        return digits > 0 && scan.atEnd();
    }
    const std::array<char, 3> word = scan.word();
    if (word[0] == 'z' || word == std::array{'u', 't', 'c'} || word == std::array{'g', 'm', 't'})
        date.offsetMinutes = 0;
    return scan.atEnd(); // names of other zones ("EST") say nothing reliable
}

/// Reads a time and a zone up to the end of the cell. False when something else stands there.
bool readTime(Scan &scan, WrittenDate &date)
{
    scan.skip('T');
    scan.skipBlanks();
    if (scan.atEnd())
        return true;
    int digits = 0;
    int hour = scan.number(2, &digits);
    if (digits == 0 || !scan.skip(':'))
        return false;
    const int minute = scan.number(2);
    const int second = scan.skip(':') ? scan.number(2) : 0;
    if (scan.skip('.') || scan.skip(','))
        scan.number(9);
    scan.skipBlanks();
    const char half = lowered(scan.next());
    if (half == 'a' || half == 'p') {
        scan.word();
        if (hour < 1 || hour > 12)
            return false;
        hour = hour % 12 + (half == 'p' ? 12 : 0);
    }
    if (hour > 24 || minute > 59 || second > 60)
        return false;
    date.second = 3600 * hour + 60 * minute + second;
    return readZone(scan, date);
}

/// Seconds (10 digits) or milliseconds (13) since 1970.
std::optional<WrittenDate> dateOfEpoch(QByteArrayView text)
{
    if (text.size() != 10 && text.size() != 13)
        return std::nullopt;
    qint64 value = 0;
    for (const char c : text) {
        if (!isDigit(c))
            return std::nullopt;
        value = 10 * value + (c - '0');
    }
    const qint64 seconds = text.size() == 13 ? value / 1000 : value;
    return WrittenDate{qint32(seconds / 86400), qint32(seconds % 86400), 0};
}

} // namespace

int WrittenDate::month() const
{
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(day))};
    return 12 * (int(date.year()) - 1970) + int(unsigned(date.month())) - 1;
}

qint64 WrittenDate::seconds() const
{
    return 86400LL * day + std::max(second, 0) - 60LL * offsetMinutes.value_or(0);
}

std::optional<WrittenDate> readDate(QByteArrayView text, DateOrder order)
{
    if (const std::optional<WrittenDate> epoch = dateOfEpoch(text.trimmed()))
        return epoch;
    Scan scan(text);
    const std::optional<Parts> parts = partsOf(scan);
    if (!parts)
        return std::nullopt;
    bool dayFirst = parts->dots || (parts->open && order == DateOrder::DayFirst);
    if (parts->open && (parts->first > 12 || parts->second > 12))
        dayFirst = parts->first > 12;
    const std::optional<qint32> day =
        dayNumber(parts->year, dayFirst ? parts->second : parts->first, dayFirst ? parts->first : parts->second);
    WrittenDate date{.day = day.value_or(0)};
    return day && readTime(scan, date) ? std::optional(date) : std::nullopt;
}

bool looksLikeDate(QByteArrayView text)
{
    return readDate(text).has_value();
}

void DateOrderEvidence::add(QByteArrayView text, CsvPlace place)
{
    Scan scan(text);
    const std::optional<Parts> parts = partsOf(scan);
    if (!parts || !parts->open || !looksLikeDate(text))
        return;
    CsvPlace &seen = parts->first > 12 ? m_dayFirst : parts->second > 12 ? m_monthFirst : m_open;
    if (seen.line == 0 && (parts->first != parts->second || parts->first > 12))
        seen = place;
}

Result<std::optional<DateOrder>> DateOrderEvidence::decide() const
{
    const auto conflict = [](const QString &sentence, CsvPlace place) {
        return failure(Error{Errc::Conflict, sentence, {}, place.line, place.column});
    };
    if (m_dayFirst.line > 0 && m_monthFirst.line > 0) {
        const bool isDayFirst = m_dayFirst.line < m_monthFirst.line;
        const CsvPlace later = isDayFirst ? m_monthFirst : m_dayFirst;
        return conflict(isDayFirst
                            ? ResponseText::tr("this date has the month first, the one of line %1 the day; one of "
                                               "them is wrong, or choose an order")
                                  .arg(m_dayFirst.line)
                            : ResponseText::tr("this date has the day first, the one of line %1 the month; one of "
                                               "them is wrong, or choose an order")
                                  .arg(m_monthFirst.line),
                        later);
    }
    if (m_dayFirst.line > 0)
        return DateOrder::DayFirst;
    if (m_monthFirst.line > 0)
        return DateOrder::MonthFirst;
    if (m_open.line > 0) {
        return conflict(ResponseText::tr("this date and all others can be read with the day or the month first; choose "
                                         "an order"),
                        m_open);
    }
    return std::optional<DateOrder>();
}

} // namespace periplus

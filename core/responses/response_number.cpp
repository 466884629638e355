// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/response_number.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace periplus {

namespace {

constexpr bool isDigitByte(char c)
{
    return c >= '0' && c <= '9';
}

/// Copies a number without its thousands separators, with a point before its decimals. Returns how many bytes were
/// read and written; 0 read: no number is here.
struct Copied
{
    qsizetype read = 0;
    std::size_t written = 0;
    bool tooLong = false;
};

Copied copyNumber(QByteArrayView text, std::array<char, 40> &plain)
{
    Copied copied;
    const auto put = [&](char c) {
        if (copied.written < plain.size())
            plain[copied.written++] = c;
        else
            copied.tooLong = true;
    };
    const auto digitsAt = [&](qsizetype at) {
        qsizetype end = at;
        while (end < text.size() && isDigitByte(text[end]))
            ++end;
        return end - at;
    };
    qsizetype at = 0;
    if (at < text.size() && (text[at] == '-' || text[at] == '+')) {
        if (text[at] == '-')
            put('-');
        ++at;
    }
    const qsizetype whole = digitsAt(at);
    if (whole == 0)
        return {};
    for (qsizetype i = 0; i < whole; ++i)
        put(text[at + i]);
    at += whole;
    const auto groupAt = [&](char separator) {
        return at < text.size() && text[at] == separator && digitsAt(at + 1) == 3;
    };
    const char grouping = at < text.size() ? text[at] : '\0';
    bool grouped = false;
    while (whole <= 3 && (grouping == ',' || grouping == ' ' || grouping == '\'') && groupAt(grouping)) {
        for (qsizetype i = 1; i <= 3; ++i)
            put(text[at + i]);
        at += 4;
        grouped = true;
    }
    if (at < text.size() && (text[at] == '.' || (text[at] == ',' && !grouped)) && digitsAt(at + 1) > 0) {
        const qsizetype decimals = digitsAt(at + 1);
        put('.');
        for (qsizetype i = 1; i <= decimals; ++i)
            put(text[at + i]);
        at += decimals + 1;
    }
    copied.read = at;
    return copied.tooLong ? Copied() : copied;
}

std::optional<double> valueOf(const std::array<char, 40> &plain, std::size_t size)
{
    double value = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + size, value);
    return error == std::errc() && end == plain.data() + size ? std::optional(value) : std::nullopt;
}

bool sameWord(QByteArrayView text, QByteArrayView word)
{
    return text.size() == word.size() && std::equal(text.begin(), text.end(), word.begin(), [](char a, char b) {
               return (a >= 'A' && a <= 'Z' ? char(a + ('a' - 'A')) : a) == b;
           });
}

} // namespace

std::optional<double> readNumber(QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.size() == 1 && isDigitByte(trimmed[0])) // the bulk of survey answers
        return trimmed[0] - '0';
    std::array<char, 40> plain{};
    const Copied copied = copyNumber(trimmed, plain);
    QByteArrayView rest = trimmed.sliced(copied.read).trimmed();
    if (rest == "%")
        rest = {};
    return copied.read > 0 && rest.isEmpty() ? valueOf(plain, copied.written) : std::nullopt;
}

std::optional<double> readAnswer(QByteArrayView text)
{
    if (const std::optional<double> number = readNumber(text))
        return number;
    const QByteArrayView trimmed = text.trimmed();
    std::array<char, 40> plain{};
    const Copied copied = copyNumber(trimmed, plain);
    if (copied.read == 0 || copied.read == trimmed.size())
        return std::nullopt;
    const QByteArrayView rest = trimmed.sliced(copied.read);
    if (rest[0] == '/' && rest.size() > 1)
        return std::all_of(rest.begin() + 1, rest.end(), isDigitByte) ? valueOf(plain, copied.written) : std::nullopt;
    const bool words = QByteArrayView(" -(:=.)").contains(rest[0]) && (rest.size() == 1 || !isDigitByte(rest[1]));
    return words ? valueOf(plain, copied.written) : std::nullopt;
}

std::optional<bool> readYesNo(QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    for (const char *word : {"yes", "y", "true", "1", "churned", "lost", "cancelled", "canceled", "left"}) {
        if (sameWord(trimmed, word))
            return true;
    }
    for (const char *word : {"no", "n", "false", "0", "active", "retained", "stayed", "kept"}) {
        if (sameWord(trimmed, word))
            return false;
    }
    return std::nullopt;
}

bool isPlainYesNo(QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    for (const char *word : {"yes", "y", "true", "1", "no", "n", "false", "0"}) {
        if (sameWord(trimmed, word))
            return true;
    }
    return false;
}

std::optional<double> readWords(QByteArrayView text, int highest)
{
    struct Word
    {
        const char *text;
        int ofFive; ///< 0: not a word of that scale
        int ofSeven;
    };
    static constexpr Word kWords[] = {{"very dissatisfied", 1, 1},
                                      {"very unsatisfied", 1, 1},
                                      {"dissatisfied", 2, 2},
                                      {"unsatisfied", 2, 2},
                                      {"somewhat dissatisfied", 2, 3},
                                      {"neutral", 3, 4},
                                      {"neither satisfied nor dissatisfied", 3, 4},
                                      {"somewhat satisfied", 4, 5},
                                      {"satisfied", 4, 6},
                                      {"very satisfied", 5, 7},
                                      {"strongly disagree", 1, 1},
                                      {"disagree", 2, 2},
                                      {"somewhat disagree", 0, 3},
                                      {"neither agree nor disagree", 3, 4},
                                      {"somewhat agree", 0, 5},
                                      {"agree", 4, 6},
                                      {"strongly agree", 5, 7},
                                      {"very difficult", 1, 1},
                                      {"difficult", 2, 2},
                                      {"somewhat difficult", 0, 3},
                                      {"neither easy nor difficult", 3, 4},
                                      {"somewhat easy", 0, 5},
                                      {"easy", 4, 6},
                                      {"very easy", 5, 7}};
    const QByteArrayView trimmed = text.trimmed();
    for (const Word &word : kWords) {
        const int answer = highest == 5 ? word.ofFive : highest == 7 ? word.ofSeven : 0;
        if (answer > 0 && sameWord(trimmed, word.text))
            return answer;
    }
    return std::nullopt;
}

} // namespace periplus

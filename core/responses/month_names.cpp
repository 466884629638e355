// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/month_names.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNoMonth = 0;
constexpr int kMonthsOfYear = 12;
constexpr qsizetype kCutName = 3;

char loweredLetter(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// UTF-8 with the letters of ASCII in lower case: so are the words that are looked up.
std::string spelled(const QString &name)
{
    std::string bytes = name.toStdString();
    std::transform(bytes.begin(), bytes.end(), bytes.begin(), loweredLetter);
    return bytes;
}

QString withoutMarks(const QString &name)
{
    QString plain = name.normalized(QString::NormalizationForm_D);
    plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return plain;
}

/// The spellings of months in the languages of usual exports.
class MonthNames
{
public:
    MonthNames()
    {
        for (const QLocale &locale :
             {QLocale(QLocale::English), QLocale(QLocale::Spanish), QLocale(QLocale::Spanish, QLocale::Mexico),
              QLocale(QLocale::German), QLocale(QLocale::German, QLocale::Austria), QLocale(QLocale::French),
              QLocale(QLocale::French, QLocale::Canada), QLocale(QLocale::Italian),
              QLocale(QLocale::Portuguese, QLocale::Brazil), QLocale(QLocale::Portuguese, QLocale::Portugal),
              QLocale(QLocale::Dutch)}) {
            for (int month = 1; month <= kMonthsOfYear; ++month)
                addNames(locale, month);
        }
        for (const QString &other : {u"mrz"_s, u"maerz"_s}) // as German spreadsheets and plain keyboards write it
            add(other, 3);
        std::vector<Name> cut = std::exchange(m_cut, {});
        settle(m_names);
        settle(cut);
        for (const Name &name : cut) { // a whole name says more than the beginning of one
            if (!std::binary_search(m_names.begin(), m_names.end(), name, isBefore))
                m_cut.push_back(name);
        }
        m_names.insert(m_names.end(), m_cut.begin(), m_cut.end());
        std::sort(m_names.begin(), m_names.end(), isBefore);
        m_cut.clear();
    }

    int monthOf(std::string_view word) const
    {
        const auto at = std::lower_bound(m_names.begin(), m_names.end(), word,
                                         [](const Name &name, std::string_view other) { return name.text < other; });
        return at != m_names.end() && at->text == word ? at->month : kNoMonth;
    }

private:
    struct Name
    {
        std::string text;
        int month = kNoMonth;
    };

    static bool isBefore(const Name &a, const Name &b) { return a.text < b.text; }

    void addNames(const QLocale &locale, int month)
    {
        for (const QLocale::FormatType format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (QString name : {locale.monthName(month, format), locale.standaloneMonthName(month, format)}) {
                if (name.endsWith(u'.'))
                    name.chop(1);
                add(name, month);
                if (name.size() > kCutName) {
                    for (const QString &whole : {name, withoutMarks(name)})
                        addSpellings(m_cut, whole.left(kCutName), month);
                }
            }
        }
    }

    void add(const QString &name, int month)
    {
        addSpellings(m_names, name, month);
        addSpellings(m_names, withoutMarks(name), month);
    }

    static void addSpellings(std::vector<Name> &names, const QString &name, int month)
    {
        for (const QString &written : {name.toLower(), name.toUpper()}) {
            names.push_back({spelled(written), month});
            names.push_back({spelled(written.normalized(QString::NormalizationForm_D)), month});
        }
    }

    /// Sorts; each spelling is there once, without a month when it means several.
    static void settle(std::vector<Name> &names)
    {
        std::stable_sort(names.begin(), names.end(), isBefore);
        std::vector<Name> result;
        for (const Name &name : names) {
            if (result.empty() || result.back().text != name.text)
                result.push_back(name);
            else if (result.back().month != name.month)
                result.back().month = kNoMonth;
        }
        names = std::move(result);
    }

    std::vector<Name> m_names;
    std::vector<Name> m_cut; ///< beginnings of names
};

} // namespace

int monthNamed(std::string_view word)
{
    static const MonthNames names;
    std::array<char, 40> room{};
    if (word.empty() || word.size() > room.size())
        return kNoMonth;
    std::transform(word.begin(), word.end(), room.begin(), loweredLetter);
    return names.monthOf({room.data(), word.size()});
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/fuzzy_match.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace periplus {

namespace {

constexpr int kLetter = 4;
constexpr int kWordStart = 10;
constexpr int kNeighbour = 9;
constexpr int kLongestGap = 6;      // further ones cost no more
constexpr qsizetype kLongest = 200; // what is behind is not looked at
constexpr int kImpossible = std::numeric_limits<int>::min() / 2;

QString foldedLetters(QStringView text)
{
    QString folded(text.left(kLongest).toString());
    std::transform(folded.begin(), folded.end(), folded.begin(), [](QChar c) { return c.toCaseFolded(); });
    return folded;
}

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || (text[at].isLetterOrNumber() && !text[at - 1].isLetterOrNumber());
}

/// The best way to place each letter of the pattern, as a table with a row a letter and a column a place.
class Alignment
{
public:
    Alignment(const QString &pattern, const QString &text)
        : m_width(text.size()),
          m_scores(static_cast<std::size_t>(pattern.size() * m_width), kImpossible),
          m_from(m_scores.size(), -1)
    {
        for (qsizetype row = 0; row < pattern.size(); ++row) {
            for (qsizetype at = row; at < m_width; ++at) {
                if (text[at] == pattern[row])
                    place(row, at, kLetter + (startsWord(text, at) ? kWordStart : 0));
            }
        }
        m_last = pattern.size() - 1;
    }

    std::optional<FuzzyMatch> best() const
    {
        qsizetype end = -1;
        for (qsizetype at = 0; at < m_width; ++at) {
            if (score(m_last, at) > kImpossible && (end < 0 || score(m_last, at) > score(m_last, end)))
                end = at;
        }
        if (end < 0)
            return std::nullopt;
        FuzzyMatch match{score(m_last, end), {}};
        for (qsizetype row = m_last, at = end; row >= 0; at = m_from[index(row, at)], --row)
            match.positions.prepend(static_cast<int>(at));
        return match;
    }

private:
    std::size_t index(qsizetype row, qsizetype at) const { return static_cast<std::size_t>(row * m_width + at); }
    int score(qsizetype row, qsizetype at) const { return m_scores[index(row, at)]; }

    void place(qsizetype row, qsizetype at, int worth)
    {
        if (row == 0) {
            m_scores[index(0, at)] = worth - static_cast<int>(std::min<qsizetype>(at, kLongestGap));
            return;
        }
        for (qsizetype before = row - 1; before < at; ++before) {
            if (score(row - 1, before) <= kImpossible)
                continue;
            const auto gap = static_cast<int>(std::min<qsizetype>(at - before - 1, kLongestGap));
            const int sum = score(row - 1, before) + worth + (gap == 0 ? kNeighbour : -gap);
            if (sum > score(row, at)) {
                m_scores[index(row, at)] = sum;
                m_from[index(row, at)] = before;
            }
        }
    }

    qsizetype m_width;
    qsizetype m_last = -1;
    std::vector<int> m_scores;
    std::vector<qsizetype> m_from; // where the letter before was placed
};

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text)
{
    QString letters = foldedLetters(pattern);
    letters.removeIf([](QChar c) { return c.isSpace(); });
    if (letters.isEmpty())
        return FuzzyMatch{};
    const QString folded = foldedLetters(text);
    if (letters.size() > folded.size())
        return std::nullopt;
    return Alignment(letters, folded).best();
}

} // namespace periplus

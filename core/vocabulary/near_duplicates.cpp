// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vocabulary/near_duplicates.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace periplus {

namespace {

constexpr qsizetype kLongestCompared = 64;
constexpr qsizetype kMostNeighbours = 64;
constexpr qsizetype kShortestPlural = 4;
constexpr qsizetype kShortestMisspelt = 5;

/// A mark above or below a letter of an alphabet; the signs of scripts that write vowels so are no accents.
bool isAccent(char32_t c)
{
    return c >= 0x300 && c <= 0x36f;
}

/// The words of a name, folded; empty for a name of nothing but punctuation.
QStringList foldedWords(const QString &name)
{
    QStringList words;
    QString word;
    const auto endWord = [&] {
        if (word.size() >= kShortestPlural && word.endsWith(u's') && !word.endsWith(u"ss"))
            word.chop(1);
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    };
    const QList<uint> characters = name.normalized(QString::NormalizationForm_KD).toCaseFolded().toUcs4();
    for (const char32_t c : characters) {
        if (isAccent(c))
            continue;
        const bool inside = c == U'#' && !word.isEmpty(); // C#
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c) || QChar::isSymbol(c) || inside)
            word += QStringView(QChar::fromUcs4(c));
        else
            endWord();
    }
    endWord();
    return words;
}

bool isLetterPair(QChar a, QChar b)
{
    return !a.isDigit() && !b.isDigit();
}

/// Whether one letter more, another letter, or two letters swapped make one word of the other.
bool isOneSlipApart(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1 || b.size() < kShortestMisspelt)
        return false;
    qsizetype start = 0;
    while (start < a.size() && a[start] == b[start])
        ++start;
    const QStringView restA = a.sliced(start);
    const QStringView restB = b.sliced(start);
    if (a.size() < b.size())
        return !restB.first().isDigit() && restA == restB.sliced(1);
    if (restA.isEmpty() || !isLetterPair(restA.first(), restB.first()))
        return false;
    if (restA.sliced(1) == restB.sliced(1))
        return true;
    return restA.size() > 1 && restA[0] == restB[1] && restA[1] == restB[0] && isLetterPair(restA[1], restB[1])
           && restA.sliced(2) == restB.sliced(2);
}

/// Whether all words are the same but one, which is misspelt.
bool isMisspelt(const QStringList &a, const QStringList &b)
{
    if (a.size() != b.size())
        return false;
    qsizetype different = -1;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a[i] == b[i])
            continue;
        if (different >= 0)
            return false;
        different = i;
    }
    return different >= 0 && isOneSlipApart(a[different], b[different]);
}

/// One name as it is compared.
struct Folded
{
    qsizetype place = 0;
    QStringList words;
    QString key;
};

/// A key, or a key with a letter left out, by its hash; equal ones are neighbours.
struct Neighbour
{
    size_t hash = 0;
    qsizetype folded = 0;

    auto operator<=>(const Neighbour &) const = default;
};

QList<Neighbour> neighbourhood(const QList<Folded> &names)
{
    QList<Neighbour> all;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString &key = names[i].key;
        if (key.size() > kLongestCompared || key.size() < kShortestMisspelt - 1)
            continue;
        all.append({qHash(key), i});
        for (qsizetype k = 0; k < key.size(); ++k) {
            const bool sameAsBefore = k > 0 && key[k] == key[k - 1];
            if (key[k].isDigit() || sameAsBefore)
                continue;
            QString shorter = key;
            all.append({qHash(shorter.remove(k, 1)), i});
        }
    }
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace

QString nearKey(const QString &name)
{
    return foldedWords(name).join(QString());
}

QList<NearDuplicate> nearDuplicates(const QList<QString> &names)
{
    QList<NearDuplicate> pairs;
    QList<Folded> different; // one name of each key
    QHash<QString, qsizetype> firstOfKey;
    for (qsizetype place = 0; place < names.size(); ++place) {
        Folded folded{place, foldedWords(names[place]), {}};
        folded.key = folded.words.join(QString());
        if (folded.key.isEmpty())
            continue;
        if (const auto first = firstOfKey.constFind(folded.key); first != firstOfKey.constEnd()) {
            pairs.append({*first, place});
            continue;
        }
        firstOfKey.insert(folded.key, place);
        different.append(folded);
    }
    const QList<Neighbour> all = neighbourhood(different);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const qsizetype end = std::min(all.size(), i + 1 + kMostNeighbours);
        for (qsizetype k = i + 1; k < end && all[k].hash == all[i].hash; ++k) {
            const Folded &a = different[all[i].folded];
            const Folded &b = different[all[k].folded];
            if (a.place != b.place && isMisspelt(a.words, b.words))
                pairs.append({std::min(a.place, b.place), std::max(a.place, b.place)});
        }
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

} // namespace periplus

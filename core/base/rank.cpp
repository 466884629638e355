// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rank.h"

namespace periplus {

namespace {

constexpr char kDigits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int kBase = 62;

int digitAt(const QString &text, qsizetype index, int beyond)
{
    if (index >= text.size())
        return beyond;
    const ushort c = text.at(index).unicode();
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'Z')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 36;
    return 0;
}

} // namespace

Rank rankBetween(const Rank &before, const Rank &after)
{
    const bool open = after.text.isEmpty() || after.text <= before.text;
    QString result;
    bool bounded = !open;
    for (qsizetype i = 0;; ++i) {
        const int low = digitAt(before.text, i, 0);
        const int high = bounded ? digitAt(after.text, i, 0) : kBase;
        if (high - low > 1) {
            // Appending and prepending are the common cases: step by little, so that ranks stay short.
            const bool appending = !bounded && !before.text.isEmpty();
            const int middle = appending ? low + 1 : (low + high) / 2;
            result += QLatin1Char(kDigits[middle]);
            return {result};
        }
        result += QLatin1Char(kDigits[low]);
        if (bounded && high > low)
            bounded = false;
    }
}

QList<Rank> evenRanks(qsizetype count)
{
    int length = 1;
    qsizetype room = kBase;
    while (room < count + 1) {
        room *= kBase;
        ++length;
    }
    QList<Rank> ranks;
    ranks.reserve(count);
    for (qsizetype i = 1; i <= count; ++i) {
        qsizetype position = static_cast<qsizetype>((static_cast<double>(room) * static_cast<double>(i))
                                                    / static_cast<double>(count + 1));
        QString text(length, u'0');
        for (int digit = length - 1; digit >= 0; --digit) {
            text[digit] = QLatin1Char(kDigits[position % kBase]);
            position /= kBase;
        }
        while (text.endsWith(u'0'))
            text.chop(1);
        ranks.append({text});
    }
    return ranks;
}

} // namespace periplus

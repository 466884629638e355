// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <compare>

namespace periplus {

/// Position among siblings as a fraction written in base 62 ("V", "VV", "W" …), compared as text.
/// A move gives one row a new rank and touches no other; ties are ordered by id.
struct Rank
{
    QString text;

    bool operator==(const Rank &) const = default;
    std::strong_ordering operator<=>(const Rank &other) const
    {
        const int order = QString::compare(text, other.text);
        return order < 0   ? std::strong_ordering::less
               : order > 0 ? std::strong_ordering::greater
                           : std::strong_ordering::equal;
    }
};

/// A rank strictly between two others; an empty rank stands for the open end on that side.
/// When before >= after (a tie that a merge can leave) the result follows before.
Rank rankBetween(const Rank &before, const Rank &after);

/// count ranks in rising order, evenly spread, as short as possible.
QList<Rank> evenRanks(qsizetype count);

} // namespace periplus

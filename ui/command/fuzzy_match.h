// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace periplus {

/// How well a text fits what was typed, and which of its letters were meant.
struct FuzzyMatch
{
    int score = 0;        ///< higher is better; comparable for one pattern
    QList<int> positions; ///< rising
};

/// Finds the letters of a pattern in a text, in order but not necessarily side by side: "expdf" and "e pdf" find
/// "Export PDF". Case and spaces of the pattern do not count; beginnings of words and neighbours count most, early
/// places more than late ones. Nothing when a letter is missing. An empty pattern fits everything with score 0.
std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

} // namespace periplus

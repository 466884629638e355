// SPDX-License-Identifier: GPL-3.0-or-later
// How answers are kept: column by column, each number in as few bytes as its block allows (docs/responses.md).
#pragma once

#include <QByteArray>
#include <QList>

#include <limits>
#include <optional>
#include <vector>

namespace periplus {

/// Some answers of one dataset, column by column; all columns are of the same length or empty.
struct AnswerBlock
{
    static constexpr std::size_t kMost = 65536;
    static constexpr qint32 kNoDay = std::numeric_limits<qint32>::min();

    std::vector<qint32> days;   ///< since 1970-01-01; kNoDay: no date
    std::vector<double> scores; ///< the answer; 1 for yes, 0 for no; hours; engagements
    std::vector<double> reach;  ///< of posts; NaN: not told
    std::vector<double> impressions;
    std::vector<double> followers;
    std::vector<quint64> identities;         ///< fingerprints; 0: none
    std::vector<std::vector<quint16>> codes; ///< by column for grouping: which of its values

    std::size_t size() const { return scores.size(); }
    void clear();

    bool operator==(const AnswerBlock &) const = default;
};

QByteArray encodeAnswers(const AnswerBlock &block);

/// Nothing when the bytes are none of encodeAnswers(). Cost: linear in them.
std::optional<AnswerBlock> decodeAnswers(const QByteArray &bytes);

} // namespace periplus

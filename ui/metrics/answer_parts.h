// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/measured.h"

namespace periplus {

/// One part of all answers: an answer of a scale, or a group of them.
struct AnswerPart
{
    QString label; ///< "Promoters", "5"
    double count = 0;
    double mood = 0;       ///< how good it is, -2..+2, for its colour; passives and the like 0
    bool isAnswer = false; ///< an answer of a scale, not a group of them

    bool operator==(const AnswerPart &) const = default;
};

/// What a measurement's answers are made of, from the best to the worst; of a Net Promoter Score its three groups.
/// Shape:  empty where no answers are known: times, customers, bare values.
QList<AnswerPart> answerParts(MetricKind kind, const Counts &counts);

/// Each answer of a scale by itself, from the lowest to the highest, also those that nobody gave; empty where only
/// groups are known.
QList<AnswerPart> singleAnswers(MetricKind kind, const Counts &counts);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/measured.h"

namespace periplus {

/// One column of what was counted.
struct AnswerBar
{
    QString label;
    double count = 0;
    QString hue; ///< token of its colour; good answers are cool, bad ones warm

    bool operator==(const AnswerBar &) const = default;
};

/// What a measurement counted, to be drawn as columns.
struct AnswerBars
{
    QList<AnswerBar> bars; ///< answers of a scale in order, groups, or values in classes of equal width
    QString low;           ///< what the ends of a scale mean; else empty
    QString high;

    bool operator==(const AnswerBars &) const = default;
};

/// Shape: no bars for summaries, lifetime values and bare values, which counted nothing that is kept.
AnswerBars answerBars(MetricKind kind, const Measured &measured);

} // namespace periplus

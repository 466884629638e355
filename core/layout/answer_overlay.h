// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"

#include <QHash>

namespace periplus {

/// What survey answers say of one step.
struct AnswerScore
{
    double level = 0;     ///< where the value stands on the scale of feelings, -2..+2
    QString value;        ///< "+31"
    int n = 0;            ///< how many answered; 0: not known
    bool ofStage = false; ///< its stage's, which the step has none of its own beside

    bool operator==(const AnswerScore &) const = default;
};

/// Survey answers laid over a map: as a tint on its steps, as a curve among the feelings, or as both.
struct AnswerOverlay
{
    QString source; ///< what they are: "NPS, survey-q3.csv"
    QHash<StepId, AnswerScore> steps;
    bool heat = false;
    bool curve = false;

    bool showsHeat() const { return heat && !steps.isEmpty(); }
    bool showsCurve() const { return curve && !steps.isEmpty(); }
    bool operator==(const AnswerOverlay &) const = default;
};

} // namespace periplus

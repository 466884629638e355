// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/card_coverage.h"

namespace periplus {

std::optional<CardCoverage> coverageOf(const State &state, CardId id)
{
    const Card *card = state.find(id);
    if (!card)
        return std::nullopt;
    const StageId stage = card->step ? state.at(card->step).stage : card->stage;
    const QList<StepId> steps = state.stepsOf(stage);
    if (steps.isEmpty() || state.at(stage).collapsed)
        return std::nullopt;
    if (card->step)
        return CardCoverage{card->step, card->span};
    return CardCoverage{steps.first(), static_cast<int>(steps.size())};
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/relations.h"

namespace periplus {

JourneyId journeyOf(const State &state, StageId id)
{
    const Stage *stage = state.find(id);
    return stage ? stage->journey : JourneyId{};
}

JourneyId journeyOf(const State &state, StepId id)
{
    const Step *step = state.find(id);
    return step ? journeyOf(state, step->stage) : JourneyId{};
}

bool hangsBelowItself(const State &state, JourneyId start)
{
    JourneyId current = start;
    for (qsizetype level = 0; level <= state.count<Journey>(); ++level) {
        const Journey *journey = state.find(current);
        if (!journey || !journey->parentStep)
            return false;
        current = journeyOf(state, journey->parentStep);
        if (current == start)
            return true;
    }
    return false; // a circle further up, told of its own members
}

} // namespace periplus

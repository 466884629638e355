// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/active_persona.h"

#include "ui/canvas/map_source.h"

namespace periplus {

void ActivePersona::select(const State &state, const Source &current)
{
    if (const Emotion *emotion = state.find(emotionOf(current)))
        m_last = emotion->persona;
}

PersonaId ActivePersona::in(const State &state, JourneyId journey) const
{
    const QList<JourneyPersonaId> parts = state.personasOf(journey);
    for (const JourneyPersonaId part : parts) {
        if (state.at(part).persona == m_last)
            return m_last;
    }
    return parts.isEmpty() ? PersonaId{} : state.at(parts.first()).persona;
}

} // namespace periplus

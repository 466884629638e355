// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"
#include "core/model/state.h"

namespace periplus {

/// Whose feelings new scores are: the persona whose point was selected last, else the first of the map.
class ActivePersona
{
public:
    /// Takes note of what is selected.
    void select(const State &state, const Source &current);
    /// 0 (nobody in particular) for a map without personas.
    PersonaId in(const State &state, JourneyId journey) const;

private:
    PersonaId m_last;
};

} // namespace periplus

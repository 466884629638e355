// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/state.h"

namespace periplus {

/// What a new workspace holds: its own row and the standard channels.
State freshState(IdSource &ids);

/// Gives a journey without lanes the standard ones.
void addStandardLanes(State &state, JourneyId journey, IdSource &ids);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"

namespace periplus {

/// What of a map comes along: everything; stages, steps, lanes and the notes of note lanes (guiding questions); or
/// stages, steps and lanes alone.
enum class Keep { Everything, Questions, Structure };

/// One map as a template holds it, with what it refers to and nothing else: stages, steps, lanes, cards, feelings,
/// links, tags, channels and personas with their traits. Left out is what belongs to one place and time: comments,
/// names of owners, metrics and actions, segments, counterpart and parent step; evidence of any grade becomes an
/// assumption. Shape: one journey, no WorkspaceInfo; rows keep their ids and ranks. The journey must exist.
State templateContent(const State &state, JourneyId journey, Keep keep);

/// One persona as a template holds it: with its traits, without segment and comments; evidence becomes an assumption.
State templateContent(const State &state, PersonaId persona);

} // namespace periplus

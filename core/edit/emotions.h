// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit.h"

namespace periplus {

/// Scores how a persona (0: nobody in particular) feels at a step; replaces the score that is there.
/// Errors: NotFound; InvalidValue outside -2..2.
Result<EmotionId> setEmotion(Edit &edit, StepId step, PersonaId persona, double value, const QString &word = {});

/// Makes the score a gap. Errors: NotFound when there is none.
Status clearEmotion(Edit &edit, StepId step, PersonaId persona);

/// The row of a persona (0: nobody in particular) at a step, or null.
const Emotion *emotionAt(const State &state, StepId step, PersonaId persona);

} // namespace periplus

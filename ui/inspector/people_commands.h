// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector does to feelings, to who acts in a step, and to who takes part in a map.
#pragma once

#include "ui/inspector/inspector_commands.h"

namespace periplus {

/// Scores a feeling and keeps its word. Quick successive scores fold into one step.
Status scoreFeeling(InspectorCommands &commands, StepId step, PersonaId persona, double value);
Status setFeelingWord(InspectorCommands &commands, StepId step, PersonaId persona, const QString &word);
Status clearFeeling(InspectorCommands &commands, StepId step, PersonaId persona);
/// Says that another persona feels it; a score that one has there is replaced.
Status giveFeelingTo(InspectorCommands &commands, StepId step, PersonaId from, PersonaId to);

Status setActsIn(InspectorCommands &commands, StepId step, PersonaId persona, bool acts);

Status setTakesPart(InspectorCommands &commands, JourneyId journey, PersonaId persona, bool takesPart);
/// Moves a persona of a map one place up (-1) or down (+1); the first is the main one.
/// Errors: NothingToDo at either end.
Status movePersonaOf(InspectorCommands &commands, JourneyId journey, JourneyPersonaId part, int by);
Status setCounterpart(InspectorCommands &commands, JourneyId journey, JourneyId counterpart);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/imported.h"

namespace periplus {

/// Writes one journey as a Mermaid `journey` diagram that Mermaid's own parser reads back with the same titles,
/// scores and actors. A step stays one task: where personas feel differently their mean is written, so that the map
/// keeps its steps when it is read again. Scores become whole numbers 1..5; a step without a score gets “?”, which
/// Mermaid reads as not a number. Whatever the format cannot say gives a warning.
Exported writeMermaid(const State &state, JourneyId journey);

} // namespace periplus

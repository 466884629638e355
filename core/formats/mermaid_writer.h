// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/imported.h"

namespace periplus {

/// Writes one journey as a Mermaid `journey` diagram that Mermaid's own parser reads back with the same titles,
/// scores and actors. Scores become whole numbers 1..5. A step where personas feel differently becomes one task
/// line per feeling, in a row, under the same name. Whatever the format cannot say gives a warning.
Exported writeMermaid(const State &state, JourneyId journey);

} // namespace periplus

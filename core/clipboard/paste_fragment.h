// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clipboard/fragment.h"
#include "core/edit/cards.h"

namespace periplus {

/// Where people point when they paste: a map, and as much of a place in it as is selected.
struct PasteTarget
{
    JourneyId journey;
    LaneId lane;
    StageId stage;
    StepId step;
    CardId before; ///< within the cell; 0: at its end
};

/// Writes a fragment into a map. Cells go to the target's cell and keep their arrangement; where columns or lanes are
/// missing they are made. Steps go after the target's step (or to the end of its stage), stages after its stage, lanes
/// after its lane. A persona, tag, channel or metric that is there is used, by its row or else by its name; others are
/// made. Feelings replace those of the same persona at the same step, but those of a pasted lane only fill gaps.
/// Pictures must have been added to the workspace (`assets`) before; cells that name others lose the name.
/// Shape: what was made, of the fragment's kind.
/// Errors: NotFound (the map); NothingToDo for a fragment without anything in it; those of Edit.
Result<MapParts> pasteFragment(Edit &edit, const Fragment &fragment, const PasteTarget &target,
                               const AssetSource &assets);

} // namespace periplus

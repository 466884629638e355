// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit.h"

namespace periplus {

/// Whether segments, personas and tags that exist under the same name (whatever its case and blanks around it) are
/// taken instead of made anew. RowsAndNames, for what was copied: a segment, persona, tag, channel or metric that is
/// there as the same row is taken first; maps and what they hold are always new rows.
enum class MatchNames { No, Yes, RowsAndNames };

/// Writes everything of an imported state into a workspace, after what is there. Channels with the same code are
/// always shared; a persona that is shared keeps its own description. The workspace's own title is taken only when it
/// has none yet; one in which nothing was made yet takes the imported channels as they are. Assets must have been
/// added before.
/// Shape:  the new journeys, in the order of the imported state.
/// Errors: those of Edit::put.
Result<QList<JourneyId>> insertState(Edit &edit, const State &imported, MatchNames match);

} // namespace periplus

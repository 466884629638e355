// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fresh_state.h"

#include "core/model/vocabulary.h"
#include "core/store/default_channels.h"

namespace periplus {

State freshState(IdSource &ids)
{
    State state;
    state.put(WorkspaceInfo{});
    for (Channel channel : defaultChannels()) {
        channel.id = {ids.next()};
        state.put(channel);
    }
    return state;
}

void addStandardLanes(State &state, JourneyId journey, IdSource &ids)
{
    const QList<Rank> ranks = evenRanks(kStandardLanes.size());
    qsizetype position = 0;
    for (const LaneKind kind : kStandardLanes)
        state.put(Lane{.id = {ids.next()}, .journey = journey, .rank = ranks[position++], .kind = kind});
}

} // namespace periplus

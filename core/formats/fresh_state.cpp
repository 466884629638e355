// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fresh_state.h"

#include "core/model/vocabulary.h"

namespace periplus {

State freshState(IdSource &ids)
{
    State state;
    state.put(WorkspaceInfo{});
    const QList<Rank> ranks = evenRanks(kStandardChannels.size());
    for (std::size_t i = 0; i < kStandardChannels.size(); ++i) {
        const StandardChannel &channel = kStandardChannels[i];
        const QString code = QString::fromLatin1(channel.code);
        state.put(Channel{{ids.next()},
                          ranks[static_cast<qsizetype>(i)],
                          code,
                          QString::fromLatin1(channel.name),
                          code,
                          channel.online});
    }
    return state;
}

void addStandardLanes(State &state, JourneyId journey, IdSource &ids)
{
    const QList<Rank> ranks = evenRanks(kStandardLanes.size());
    for (std::size_t i = 0; i < kStandardLanes.size(); ++i)
        state.put(Lane{.id = {ids.next()},
                       .journey = journey,
                       .rank = ranks[static_cast<qsizetype>(i)],
                       .kind = kStandardLanes[i]});
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"

#include <functional>

namespace periplus {

/// Builds a state with one journey, in reading order; ids count up from 1.
class JourneyBuilder
{
public:
    explicit JourneyBuilder(const QString &title = QStringLiteral("Map"));

    JourneyId addMap(const QString &title); ///< beside the one that is built
    PersonaId persona(const QString &name);
    ChannelId channel(const QString &name, const QString &icon);
    LaneId lane(LaneKind kind, const QString &title = {});
    StageId stage(const QString &title, const QString &duration = {});
    StepId step(const QString &title); ///< in the stage made last
    EmotionId feel(StepId step, PersonaId persona, double value, const QString &word = {});

    using Change = std::function<void(Card &)>;
    CardId card(LaneId lane, StepId step, const QString &text, const Change &change = {});
    CardId card(LaneId lane, StageId stage, const QString &text, const Change &change = {});

    /// Changes a row in place.
    template <class Row> void change(Id<Row> id, const std::function<void(Row &)> &edit)
    {
        Row row = state.at(id);
        edit(row);
        state.put(row);
    }

    template <class Row> Id<Row> newId() { return {++m_lastId}; }
    Rank nextRank();

    State state;
    JourneyId journey;

private:
    CardId put(Card card, const Change &change);

    qint64 m_lastId = 0;
    StageId m_stage;
};

/// A journey with about `cards` cards of every kind, spans included: the same for the same seed.
JourneyBuilder randomJourney(quint32 seed, int stages, int stepsPerStage, int cards);

} // namespace periplus

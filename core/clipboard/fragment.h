// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/assets.h"
#include "core/model/state.h"

namespace periplus {

/// Some parts of one map, each noun in reading order.
struct MapParts
{
    QList<StageId> stages;
    QList<StepId> steps;
    QList<LaneId> lanes;
    QList<CardId> cards;
    QList<EmotionId> emotions;

    bool isEmpty() const
    {
        return stages.isEmpty() && steps.isEmpty() && lanes.isEmpty() && cards.isEmpty() && emotions.isEmpty();
    }
    qsizetype count() const { return stages.size() + steps.size() + lanes.size() + cards.size() + emotions.size(); }
    bool operator==(const MapParts &) const = default;
};

/// What a fragment is made of, which decides how it is pasted. Cells: cards and feelings.
enum class FragmentKind { Cells, Steps, Lanes, Stages };

template <> struct EnumNames<FragmentKind>
{
    static constexpr std::array names{"cells", "steps", "lanes", "stages"};
};

/// Parts of a map taken out of it: a small map of its own, with the rows that they refer to.
struct Fragment
{
    FragmentKind kind = FragmentKind::Cells;
    State state; ///< one journey; ids are those of the rows they were taken from
    JourneyId journey;
    QList<Asset> assets; ///< the pictures of its cards and personas
};

/// Takes parts out of a map. The largest kind that is among them decides: stages, else steps, else lanes, else cards
/// and feelings. Stages and steps bring everything in them, lanes their cards; cells bring the columns and lanes
/// between them, so that they keep their arrangement. Links between two of the cards come along; comments and metrics
/// of stages and steps do not. Shape: pictures that `assets` does not know, or beyond 16 MiB together, are left out.
Fragment takeFragment(const State &state, JourneyId journey, const MapParts &parts, const AssetSource &assets);

/// The cards of a fragment (or of any map), by columns from the left, then by lanes; those of a whole stage at its
/// first step.
QList<CardId> cardsInOrder(const State &state, JourneyId journey);

/// Every step of a map from the left.
QList<StepId> stepsInOrder(const State &state, JourneyId journey);

} // namespace periplus

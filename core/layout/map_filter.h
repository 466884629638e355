// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/answer_overlay.h"
#include "core/model/state.h"

namespace periplus {

/// What of a map stands out; everything else is veiled, but stays where it is. Choices of one sort widen what stands
/// out, sorts narrow each other: Emma or Kofi, and on the phone. An empty filter lets everything stand out.
/// Besides, which lanes are left out and which curves are faint here.
/// It is a way of looking: nothing of it is kept in the workspace.
struct MapFilter
{
    QList<PersonaId> personas; ///< cards that these think or feel, and those of nobody in particular
    QList<TagId> tags;
    QList<ChannelId> channels;   ///< touchpoints there, and what else is at their steps
    QList<EvidenceGrade> grades; ///< thoughts, pain points and opportunities known this well; none known is Assumption
    QList<PersonaId> faded;      ///< personas whose curves are faint besides
    QList<LaneId> hiddenLanes;   ///< lanes that are left out besides those that the map itself hides
    AnswerOverlay answers;       ///< survey answers that are laid over the map

    /// Whether nothing is filtered; faint curves, hidden lanes and answers do not count.
    bool isEmpty() const { return personas.isEmpty() && tags.isEmpty() && channels.isEmpty() && grades.isEmpty(); }
    /// The one persona who is looked at: theirs is the main curve. None when there are none or several.
    PersonaId focus() const { return personas.size() == 1 ? personas.first() : PersonaId(); }
    bool fades(PersonaId persona) const;
    /// Whether a card stands out.
    bool matches(const State &state, const Card &card) const;

    bool operator==(const MapFilter &) const = default;
};

/// How many cards of a journey stand out, of how many; cards of lanes that are not shown do not count.
struct FilteredCount
{
    int matching = 0;
    int all = 0;
};
FilteredCount countMatching(const State &state, JourneyId journey, const MapFilter &filter);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
// What several personas are compared by.
#pragma once

#include "core/model/state.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace periplus {

/// How one persona fares on one map, in short.
struct MoodSummary
{
    int scored = 0;    ///< steps with a score; never 0 in a MapMoods
    double mean = 0;   ///< of the scores there are
    double lowest = 0; ///< the first of the lowest scores …
    StepId lowestStep; ///< … and where
    double end = 0;    ///< the last score
    StepId endStep;

    bool operator==(const MoodSummary &) const = default;
};

/// Everybody's feelings on one map, from one walk through it.
struct MapMoods
{
    QSet<PersonaId> people;              ///< those who take part
    QHash<PersonaId, MoodSummary> moods; ///< those who have a score, whether they take part or not
};

MapMoods mapMoods(const State &state, JourneyId journey);

/// One line of a comparison. Statements with a name (facts, skills, channels, free sections) are a line for each name;
/// all statements of another kind are one line.
struct ComparedRow
{
    TraitKind kind = TraitKind::Fact;
    QString label;                ///< the name; of a channel its code; empty for other kinds
    QList<QList<TraitId>> traits; ///< as long as the personas, in their order; empty for those who say nothing
    bool differs = false;         ///< not all of them say the same, regardless of case and of order

    /// How many of them say something here.
    qsizetype sayers() const
    {
        return std::count_if(traits.begin(), traits.end(), [](const QList<TraitId> &own) { return !own.isEmpty(); });
    }

    bool operator==(const ComparedRow &) const = default;
};

/// The lines of a kind, or of all free sections.
struct ComparedSection
{
    TraitKind kind = TraitKind::Fact;
    QList<ComparedRow> rows;

    bool operator==(const ComparedSection &) const = default;
};

/// What personas say, side by side, in the order of the sheet; kinds of which nobody says anything are left out.
QList<ComparedSection> comparedSections(const State &state, const QList<PersonaId> &personas);

/// Whether every persona of a row says the same as this statement.
bool isShared(const State &state, const ComparedRow &row, TraitId trait);

/// The maps that one of them takes part in, in the workspace's order.
QList<JourneyId> journeysOfAny(const State &state, const QList<PersonaId> &personas);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a persona's sheet.
#pragma once

#include "core/model/state.h"

#include <QStringList>

#include <optional>

namespace periplus {

/// How one persona fares on one map.
struct JourneyMood
{
    JourneyId journey;
    QList<std::optional<double>> scores; ///< by step, in map order; empty where the persona has no score
    QList<StepId> steps;                 ///< as long as scores
    std::optional<double> mean;          ///< of the scores there are
    int lowest = -1;                     ///< place of the first of the lowest scores; -1 without any
    int highest = -1;                    ///< place of the last of the highest scores; -1 without any

    bool operator==(const JourneyMood &) const = default;
};

JourneyMood journeyMood(const State &state, JourneyId journey, PersonaId persona);

/// The maps a persona takes part in, in the workspace's order.
QList<JourneyId> journeysOf(const State &state, PersonaId persona);

/// Another persona that takes part in the same maps.
struct Companion
{
    PersonaId persona;
    qsizetype maps = 0; ///< how many they share

    bool operator==(const Companion &) const = default;
};

/// Those who share the most maps first, then in the workspace's order.
QList<Companion> companionsOf(const State &state, PersonaId persona);

/// Whether statements of a kind should be backed by evidence: all but plain facts and tools.
bool isStatement(TraitKind kind);

/// Whether evidence better than an assumption stands behind it.
bool isBacked(const State &state, TraitId trait);

/// Whether a statement rests on assumption alone: it has evidence, and none is better.
bool isAssumption(const State &state, TraitId trait);

/// How well a persona is known.
struct PersonaEvidence
{
    int statements = 0;               ///< that should have evidence
    int backed = 0;                   ///< those that have some
    QStringList sources;              ///< "14 interviews" …, each once
    std::optional<TraitKind> weakest; ///< kind with the smallest share of backed ones, where it is below all of them

    bool operator==(const PersonaEvidence &) const = default;
};

PersonaEvidence personaEvidence(const State &state, PersonaId persona);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"

#include <QStringList>

#include <array>

namespace periplus {

/// What occurs on one map, as far as its legend tells of it. Hidden lanes do not count.
struct MapFacts
{
    bool feelings = false;
    bool momentsOfTruth = false;
    bool assumptions = false;
    bool intervals = false;           ///< a metric on the map or in its title has a 95 % interval
    std::array<bool, 3> severities{}; ///< by Severity
    QStringList owners;               ///< of opportunities, in map order, each once
    QStringList sources;              ///< "14 interviews", "import log of 1,204 files" …, in map order, each once
    int judged = 0;                   ///< cards that should have evidence: thoughts, pain points, opportunities
    int covered = 0;                  ///< those among them that are known better than by assumption

    bool operator==(const MapFacts &) const = default;
};

/// Walks over all cards of a journey.
MapFacts mapFacts(const State &state, JourneyId journey);

/// Metrics at the head of a map: those of the workspace and those of this journey as a whole, in order.
QList<MetricId> headlineMetrics(const State &state, JourneyId journey);

/// Who has a line in the emotion lane, the main persona first: personas of the journey who feel anything at a step
/// that is shown. Empty when the lane is hidden.
QList<PersonaId> personasWithLine(const State &state, JourneyId journey);

/// Whether a card stands on assumption alone: it has evidence, and none is better.
bool isAssumption(const State &state, CardId card);

} // namespace periplus

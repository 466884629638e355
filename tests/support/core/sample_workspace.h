// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

namespace periplus {

/// Time that stands still until it is told to go on.
class FakeClock final : public Clock
{
public:
    qint64 nowMs() const override { return now; }
    qint64 now = 1'790'000'000'000;
};

/// Fixed ids for a seed, no synchronisation with the disk; the clock of the system.
WorkspaceServices testServices(quint64 seed = 1);

/// A new workspace in memory.
std::unique_ptr<Workspace> emptyWorkspace(quint64 seed = 1);

/// Adds one journey as a single edit: `stages` stages of `stepsPerStage` steps with `cardsPerStep` cards each, spread
/// over the standard lanes, with channels, severities and emotions of two personas.
JourneyId addBigJourney(Workspace &workspace, int stages, int stepsPerStage, int cardsPerStep);

} // namespace periplus

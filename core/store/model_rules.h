// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"

#include <QSet>

namespace periplus {

/// What is wrong with the rows among themselves, beyond what the tables enforce; empty when all is well.
/// Sentences in plain words, each naming the row.
QStringList brokenRules(const State &state);

/// The journeys that open, over any number of levels, from a step of their own. Each is walked over once.
QSet<JourneyId> journeysInCircles(const State &state);

} // namespace periplus

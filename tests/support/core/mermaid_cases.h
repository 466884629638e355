// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"

#include <QJsonArray>

namespace periplus {

/// The first journey of a state, or 0.
JourneyId onlyJourney(const State &state);

/// Every step of a journey with everything a task line can say: "stage|step|emotion|actor,actor".
QStringList taskLines(const State &state, JourneyId journey);

/// The rows of tests/data/mermaid/quirks.json: texts and what Mermaid's own parser makes of them.
QJsonArray mermaidQuirks();

} // namespace periplus

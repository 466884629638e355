// SPDX-License-Identifier: GPL-3.0-or-later
// A selection as rows, for what works on many things at once.
#pragma once

#include "core/clipboard/fragment.h"
#include "core/layout/display_list.h"

namespace periplus {

/// What a selection means to commands on the whole of it, each noun in reading order. The largest nouns decide: with a
/// stage chosen only stages count, else steps, else lanes, else cards and feelings. A cell stands for what is in it.
MapParts partsOf(const State &state, JourneyId journey, const QList<Source> &sources);

/// Whether a selection means anything (partsOf is not empty). Cost: that of the selection, not of the map.
bool hasParts(const State &state, const QList<Source> &sources);

/// The parts as a selection, in reading order.
QList<Source> sourcesOf(const MapParts &parts);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a printed map around the map itself.
#pragma once

#include "core/layout/display_list.h"
#include "core/layout/journey_layout.h"

namespace periplus {

/// Title, scenario, personas and headline metrics over the given width, as at the head of the poster.
/// Personas who have a line in the emotion lane (personasWithLine) show a sample of it.
/// Shape: one TitleBlock group; its bounds tell the height used. Wraps to several rows where the width is small.
DisplayList titleBlock(const State &state, JourneyId journey, const Theme &theme, const TextMeasurer &measurer,
                       const LayoutOptions &options, QPointF topLeft, double width);

/// Legend and footer line under the map: marks that really occur on this map, owners, sources, version.
/// Shape: one Legend group; its bounds tell the height used.
DisplayList legendBlock(const State &state, JourneyId journey, const Theme &theme, const TextMeasurer &measurer,
                        const LayoutOptions &options, QPointF topLeft, double width);

} // namespace periplus

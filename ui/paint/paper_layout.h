// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/journey_layout.h"
#include "ui/paint/page_fit.h"

namespace periplus {

/// The paper that a map is set on.
struct PaperFrame
{
    PaperSize size = PaperSize::Fitted;
    double marginPt = 0;  ///< of a sheet, in points
    double mapMargin = 0; ///< around the map on any paper, in map units
};

struct FilledPaper
{
    LayoutOptions layout;
    bool landscape = false;
};

/// Chooses the width of steps, the number of bands and the height of the emotion row so that a map fills its paper in
/// letters as large as possible. A fitted page aims at the proportions of a landscape sheet.
/// Returns `options` with these set where they help, and how the paper lies. Cost: some twenty measurements of a small
/// map; a map of more than 60 steps keeps its columns and is broken into bands, after one measurement.
FilledPaper fillPaper(const State &state, JourneyId journey, const Theme &theme, const TextMeasurer &measurer,
                      const LayoutOptions &options, const PaperFrame &paper);

} // namespace periplus

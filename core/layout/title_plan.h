// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace periplus {

constexpr double kTitleRule = 2; ///< the upright lines before personas and metrics
constexpr double kPersonaInset = kTitleRule + 26;
constexpr double kPersonaGap = 24;
constexpr double kNarrowPersona = 300; ///< below this width a persona has a smaller portrait
constexpr double kMetricInset = kTitleRule + 24;
constexpr double kMetricGap = 7;
constexpr double kMetricWidth = 84;

/// Where the parts of a title block go. Coordinates from its left top corner.
struct TitlePlan
{
    double titleWidth = 0;
    int personaColumns = 1;
    double personaWidth = 0;
    double personaX = 0; ///< of the first portrait
    int metricColumns = 1;
    double metricX = 0; ///< of the first number
    bool personasBelow = false;
    bool metricsBelow = false;

    bool inOneRow() const { return !personasBelow && !metricsBelow; }
};

/// Chooses how title, personas and metrics share a width: all in one row, as on the poster, where that fits;
/// else the title on top. naturalTitle is the title's width on one line.
TitlePlan planTitle(qsizetype personas, qsizetype metrics, double naturalTitle, double width);

} // namespace periplus

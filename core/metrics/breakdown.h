// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/period.h"
#include "core/metrics/period_reading.h"

#include <functional>

namespace periplus {

/// One group of the answers behind a metric: those after one touchpoint, of one segment, of one month.
struct Breakdown
{
    QString by;        ///< what the groups are: one of kBreakdownCodes, or the name of a column
    QString key;       ///< which group it is, as people write it
    Estimate estimate; ///< in the variant that the metric is shown in
    StageId stage;     ///< where it is on a map, or none
    StepId step;

    bool operator==(const Breakdown &) const = default;
};

/// The groups of a metric's answers in a period, those of one `by` together, in the order in which they are shown.
using BreakdownSource = std::function<QList<Breakdown>(const State &state, MetricId metric, const Period &period)>;

/// What groups can be of, as it stands in Breakdown::by.
enum class BreakdownBy { Touchpoint, Stage, Step, Channel, Segment, Persona, Month };

// clang-format off
template <> struct EnumNames<BreakdownBy> { static constexpr std::array names{"touchpoint", "stage", "step", "channel", "segment", "persona", "month"}; };
// clang-format on

/// "touchpoint", "stage" … in the language of the program; another text as it is.
QString breakdownText(const QString &by);

/// Where a metric comes from when no answers are kept: the metrics of the same kind that are attached to the stages and
/// steps of its map (all maps for a metric of the workspace; the steps for one of a stage), in the order of the maps.
/// Shape:  stages, then steps; those without a value in the period are left out, and the metric itself. Where they are
/// of
///         several maps, the key names the map too.
QList<Breakdown> attachedBreakdown(const State &state, MetricId metric, const Period &period);

/// The map that a metric belongs to by its journey, stage or step; none for one of the workspace.
JourneyId mapOf(const State &state, const Metric &metric);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"
#include "core/model/state.h"

namespace periplus {

/// What a metric is attached to: a map, a stage or a step; none of them: the whole workspace.
struct MetricHome
{
    JourneyId journey;
    StageId stage;
    StepId step;

    bool operator==(const MetricHome &) const = default;
};

MetricHome homeOf(const Metric &metric);
void setHome(Metric &metric, const MetricHome &home);

/// "The whole workspace", "B2B purchase", "B2B purchase, Onboard", "B2B purchase, Onboard, Migrate data".
QString homeText(const State &state, const MetricHome &home);

/// Its own name alone: "Onboard"; of a map that is shown "Whole map".
QString shortHomeText(const State &state, const MetricHome &home);

/// Every place that a metric can be attached to: the workspace, then each map with its stages and their steps.
QList<MetricHome> homesOf(const State &state);

/// The place that something on a map lies in: its step, else its stage, else the map.
MetricHome homeAt(const State &state, JourneyId journey, const Source &source);

/// The metrics of a place in order: of a map its own and those of the workspace; of a stage its own, those of its steps
/// and those that its cards show; of a step its own and those that its cards show.
QList<MetricId> metricsAt(const State &state, const MetricHome &home);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/answer_overlay.h"
#include "core/responses/response_slices.h"

namespace periplus {

/// What the responses of a metric say of the steps of a map: those of a step's touchpoints, and where a step has none
/// those of its stage. Without responses: the metrics of the same kind that are attached to steps and stages.
/// Shape:  no steps when nothing is known, or when the value has no place on a scale (times and amounts).
AnswerOverlay answersOnMap(const AssetSource &assets, const State &state, JourneyId journey, MetricId metric,
                           const MonthRange &months = {});

/// The metrics that answersOnMap() says something of, in order.
QList<MetricId> metricsOnMap(const AssetSource &assets, const State &state, JourneyId journey);

/// The steps with the worst answers, worst first; equal ones in the order of the map. Of steps that share the answers
/// of their stage the first stands for all.
QList<StepId> lowestSteps(const State &state, JourneyId journey, const AnswerOverlay &overlay, int most);

/// Where a value stands on the scale of feelings, -2 (bad) to +2 (good); nothing for values without a scale.
std::optional<double> levelOf(const Metric &metric, const Estimate &estimate);

} // namespace periplus

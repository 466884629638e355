// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/responses/dataset_reading.h"

#include <QDate>

namespace periplus {

/// What a metric is attached to on a map; nothing for one of a whole map or of the workspace.
ValueTarget homeOnMap(const Metric &metric);

/// Whether a place is the step, or else the stage or one of its steps; without either every place is.
bool belongsTo(const State &state, const ValueTarget &place, StageId stage, StepId step);

/// What people answered about a part of a map.
struct AnswersAt
{
    QString by; ///< the columns whose values name that part; empty: all responses of the metric
    Counts counts;

    bool operator==(const AnswersAt &) const = default;
};

/// The responses of a metric that belong to a step, or else to a stage and its steps; all of them without either, or
/// when the metric itself is attached there. When several columns of a file name places, the one with the most
/// responses there counts, so that nobody is counted twice. `first`, `last`: only responses of these days, by months
/// (see DatasetTime); invalid: the whole of time. Shape:  no counts where there are no responses.
AnswersAt answersAt(const AssetSource &assets, const State &state, MetricId metric, StageId stage, StepId step,
                    const QDate &first = {}, const QDate &last = {});

/// The metrics with responses that a map can show: its own and those of the workspace, in order.
QList<MetricId> metricsWithResponses(const State &state, JourneyId journey);

/// Whether rows differ from which answers about a map follow: imports, metrics and their values, stages and steps.
bool answersMayDiffer(const State &now, const State &then);

} // namespace periplus

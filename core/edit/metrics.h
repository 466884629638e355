// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit.h"

namespace periplus {

/// Adds a metric (its id and rank are ignored) to the workspace, or to the one of journey, stage and step that is set.
/// Errors: NotFound (parent, `before`); InvalidValue when more than one parent is set.
Result<MetricId> createMetric(Edit &edit, const Metric &metric, MetricId before = {});

/// Writes the whole row. Errors: as createMetric.
Status updateMetric(Edit &edit, const Metric &metric);
Status renameMetric(Edit &edit, MetricId id, const QString &name);
Status moveMetric(Edit &edit, MetricId id, MetricId before = {});

/// Copies the metric with its measurements right after itself.
Result<MetricId> duplicateMetric(Edit &edit, MetricId id);

/// Removes the metric with its measurements; cards that showed it stay, without a metric. Errors: NotFound.
Status deleteMetric(Edit &edit, MetricId id);

/// Adds a measurement (its id is ignored).
/// Errors: NotFound; InvalidValue when the date is not YYYY-MM-DD or a count is not a finite number.
Result<MeasurementId> createMeasurement(Edit &edit, const Measurement &measurement);

/// Writes the whole row. Errors: as createMeasurement.
Status updateMeasurement(Edit &edit, const Measurement &measurement);
Status deleteMeasurement(Edit &edit, MeasurementId id);

} // namespace periplus

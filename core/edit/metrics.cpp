// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/metrics.h"

#include "core/edit/row_order.h"
#include "core/edit/row_rules.h"
#include "core/edit/row_tree.h"
#include "core/metrics/variant.h"

#include <QtNumeric>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

Status validate(const Metric &metric)
{
    PERIPLUS_TRY(require(!metric.variant || hasVariant(metric.kind, *metric.variant), Errc::InvalidValue,
                         QT_TRANSLATE_NOOP("Edit", "this kind of metric has no such variant")));
    const int parents = int(bool(metric.journey)) + int(bool(metric.stage)) + int(bool(metric.step));
    return require(parents <= 1, Errc::InvalidValue,
                   QT_TRANSLATE_NOOP("Edit", "a metric belongs to one thing at most"));
}

Status validate(const State &state, const Measurement &measurement)
{
    PERIPLUS_TRY(requireRow(state, measurement.metric));
    PERIPLUS_TRY(requireDate(measurement.date));
    if (measurement.dataset) {
        PERIPLUS_TRY(requireRow(state, measurement.dataset));
        PERIPLUS_TRY(require(state.at(measurement.dataset).metric == measurement.metric, Errc::InvalidValue,
                             QT_TRANSLATE_NOOP("Edit", "the dataset belongs to another metric")));
    }
    const bool finite = std::all_of(measurement.counts.cbegin(), measurement.counts.cend(),
                                    [](double count) { return qIsFinite(count); });
    return require(finite, Errc::InvalidValue, QT_TRANSLATE_NOOP("Edit", "a count must be a number"));
}

} // namespace

Result<MetricId> createMetric(Edit &edit, const Metric &metric, MetricId before)
{
    PERIPLUS_TRY(validate(metric));
    return insertRow(edit, metric, before);
}

Status updateMetric(Edit &edit, const Metric &metric)
{
    PERIPLUS_TRY(validate(metric));
    return updateRow(edit, metric);
}

Status renameMetric(Edit &edit, MetricId id, const QString &name)
{
    return setText(edit, id, &Metric::name, name);
}

Status moveMetric(Edit &edit, MetricId id, MetricId before)
{
    return moveRow(edit, id, before);
}

Result<MetricId> duplicateMetric(Edit &edit, MetricId id)
{
    return copyTree(edit, id);
}

Status deleteMetric(Edit &edit, MetricId id)
{
    return removeTree(edit, id);
}

Result<MeasurementId> createMeasurement(Edit &edit, const Measurement &measurement)
{
    PERIPLUS_TRY(validate(edit.state(), measurement));
    Measurement row = measurement;
    row.id = edit.newId<Measurement>();
    PERIPLUS_TRY(edit.put(row));
    return row.id;
}

Status updateMeasurement(Edit &edit, const Measurement &measurement)
{
    PERIPLUS_TRY(validate(edit.state(), measurement));
    return updateRow(edit, measurement);
}

Status deleteMeasurement(Edit &edit, MeasurementId id)
{
    PERIPLUS_TRY(requireRow(edit.state(), id));
    return edit.remove(id);
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metric_commands.h"

#include "core/edit/metrics.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"
#include "ui/metrics/metric_words.h"

namespace periplus {

Workspace &MetricCommands::workspace() const
{
    Q_ASSERT(m_canvas.map().workspace());
    return *m_canvas.map().workspace();
}

EditOptions MetricCommands::options(const QString &name) const
{
    return {nameOfAll(name, 1), {}, m_canvas.viewHint()};
}

QString MetricCommands::nameOf(MetricId id) const
{
    const Metric *metric = workspace().state().find(id);
    return metric ? periplus::nameOf(*metric) : QString();
}

Result<MetricId> MetricCommands::add(const Metric &metric) const
{
    return workspace().edit(Op::CreateMetric, options(periplus::nameOf(metric)),
                            [&](Edit &edit) { return createMetric(edit, metric); });
}

Status MetricCommands::update(const Metric &metric) const
{
    return workspace().edit(Op::EditMetric, options(nameOf(metric.id)),
                            [&](Edit &edit) { return updateMetric(edit, metric); });
}

Status MetricCommands::remove(MetricId id) const
{
    return workspace().edit(Op::DeleteMetric, options(nameOf(id)), [&](Edit &edit) { return deleteMetric(edit, id); });
}

Result<MeasurementId> MetricCommands::add(const Measurement &measurement) const
{
    return workspace().edit(Op::CreateMeasurement, options(nameOf(measurement.metric)),
                            [&](Edit &edit) { return createMeasurement(edit, measurement); });
}

Status MetricCommands::update(const Measurement &measurement) const
{
    return workspace().edit(Op::EditMeasurement, options(nameOf(measurement.metric)),
                            [&](Edit &edit) { return updateMeasurement(edit, measurement); });
}

Status MetricCommands::remove(MeasurementId id) const
{
    const Measurement *row = workspace().state().find(id);
    return workspace().edit(Op::DeleteMeasurement, options(row ? nameOf(row->metric) : QString()),
                            [&](Edit &edit) { return deleteMeasurement(edit, id); });
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

namespace periplus {

class Canvas;

/// What people do with metrics and their values. Each call is one undo step.
/// Errors of all: those of Workspace::edit and of the verbs in core/edit/metrics.h. A workspace must be open.
class MetricCommands
{
public:
    explicit MetricCommands(Canvas &canvas) : m_canvas(canvas) {}

    Result<MetricId> add(const Metric &metric) const;
    /// Writes the whole row. Errors: NothingToDo when it is as it was.
    Status update(const Metric &metric) const;
    Status remove(MetricId id) const;

    Result<MeasurementId> add(const Measurement &measurement) const;
    Status update(const Measurement &measurement) const;
    Status remove(MeasurementId id) const;

private:
    EditOptions options(const QString &name) const;
    QString nameOf(MetricId id) const;
    Workspace &workspace() const;

    Canvas &m_canvas;
};

} // namespace periplus

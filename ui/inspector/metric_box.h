// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/part.h"

namespace periplus {

/// The metric that belongs to a card: its name, how many answered, and its newest value with its interval.
class MetricBox : public Part
{
    Q_OBJECT

public:
    explicit MetricBox(const InspectorContext &context, QWidget *parent = nullptr);

    /// Hides itself when there is no such metric.
    void show(MetricId id);

private:
    QLabel *m_name;
    QLabel *m_value;
    QLabel *m_interval;
};

} // namespace periplus

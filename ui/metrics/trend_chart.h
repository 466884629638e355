// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/period_reading.h"
#include "ui/metrics/plain_chart.h"

class QLineSeries;

namespace periplus {

/// A metric over time: the values as a line that breaks where there is none, their 95 % intervals as a band, target
/// and benchmark as lines across.
class TrendChart : public PlainChart
{
    Q_OBJECT

public:
    explicit TrendChart(QWidget *parent = nullptr);

    void show(const Metric &metric, const QList<PeriodPoint> &points, const Theme &theme);

protected:
    /// The names of the lines across stand above them, or below where there is no room above.
    void placeLabels() override;

private:
    void addValueAxis(const Metric &metric, const QList<PeriodPoint> &points, const Theme &theme);
    void addTimeAxis(const QList<PeriodPoint> &points, const Theme &theme);
    void addRuns(const QList<PeriodPoint> &points, const Theme &theme);
    void addBand(QLineSeries *low, QLineSeries *high, const Theme &theme);
    void addDots(const QList<PeriodPoint> &points, const Theme &theme);
    void addAcross(double value, const QString &name, Qt::PenStyle style, const Theme &theme);
    void attach(QAbstractSeries *series);
    void tell(const Metric &metric, const QList<PeriodPoint> &points);

    QAbstractAxis *m_time = nullptr;
    QAbstractAxis *m_values = nullptr;
};

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"
#include "core/metrics/period_reading.h"

#include <QtCharts/QChartView>

class QGraphicsSimpleTextItem;
class QLineSeries;

namespace periplus {

/// A metric over time: the values as a line that breaks where there is none, their 95 % intervals as a band, target
/// and benchmark as lines across.
class TrendChart : public QChartView
{
    Q_OBJECT

public:
    explicit TrendChart(QWidget *parent = nullptr);

    void show(const Metric &metric, const QList<PeriodPoint> &points, const Theme &theme);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void clear();
    void addValueAxis(const Metric &metric, const QList<PeriodPoint> &points, const Theme &theme);
    void addTimeAxis(const QList<PeriodPoint> &points, const Theme &theme);
    void addRuns(const QList<PeriodPoint> &points, const Theme &theme);
    void addBand(QLineSeries *low, QLineSeries *high, const Theme &theme);
    void addDots(const QList<PeriodPoint> &points, const Theme &theme);
    void addAcross(double value, const QString &name, Qt::PenStyle style, const Theme &theme);
    void attach(QAbstractSeries *series);
    void placeNames();
    void tell(const Metric &metric, const QList<PeriodPoint> &points);

    QAbstractAxis *m_time = nullptr;
    QAbstractAxis *m_values = nullptr;
    QList<std::pair<QGraphicsSimpleTextItem *, double>> m_names; ///< of the lines across, with their value
};

} // namespace periplus

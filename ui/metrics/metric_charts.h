// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"
#include "core/metrics/period_reading.h"

#include <QFrame>

class QLabel;

namespace periplus {

class AnswersChart;
class TrendChart;

/// Charts of one metric: its trend, and beside it how often each answer was given, where that is known and there is
/// room.
class MetricCharts : public QFrame
{
    Q_OBJECT

public:
    explicit MetricCharts(QWidget *parent = nullptr);

    /// Shows a metric up to a period; nothing for one that is gone.
    void show(const State &state, MetricId metric, const Period &period, const Theme &theme);
    /// Whether there is room for the answers.
    void setWide(bool wide);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *makeTrend();
    void placeHead();
    void placeAnswers();

    QString m_name; ///< of the trend, whole
    QString m_note;
    QLabel *m_trendName;
    QLabel *m_trendNote;
    TrendChart *m_trend;
    QWidget *m_answersBox;
    QLabel *m_answersNote;
    AnswersChart *m_answers;
    bool m_wide = false;
    bool m_hasAnswers = false;
};

} // namespace periplus

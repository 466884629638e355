// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"
#include "ui/metrics/answer_parts.h"

#include <QtCharts/QChartView>

class QGraphicsSimpleTextItem;

namespace periplus {

/// How often each answer of a scale was given, as columns with their numbers.
class AnswersChart : public QChartView
{
    Q_OBJECT

public:
    explicit AnswersChart(QWidget *parent = nullptr);

    /// `answers` from the lowest to the highest.
    void show(const QString &metricName, const QList<AnswerPart> &answers, const Theme &theme);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void clear();
    void placeNumbers();

    QList<std::pair<QGraphicsSimpleTextItem *, QPointF>> m_numbers; ///< above their columns
};

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/metrics/answer_parts.h"
#include "ui/metrics/plain_chart.h"

namespace periplus {

/// How often each answer of a scale was given, as columns with their numbers.
class AnswersChart : public PlainChart
{
    Q_OBJECT

public:
    explicit AnswersChart(QWidget *parent = nullptr);

    /// `answers` from the lowest to the highest.
    void show(const QString &metricName, const QList<AnswerPart> &answers, const Theme &theme);

protected:
    /// Above their columns.
    void placeLabels() override;
};

} // namespace periplus

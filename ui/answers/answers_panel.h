// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/answer_overlay.h"
#include "core/model/state.h"

#include <QFrame>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace periplus {

/// A small window: which survey answers are laid over the map, as a tint on its steps or as a curve among the feelings,
/// and the steps with the worst answers.
class AnswersPanel : public QFrame
{
    Q_OBJECT

public:
    struct Choice
    {
        MetricId metric;
        QString name;
    };

    explicit AnswersPanel(QWidget *parent);

    /// Shows what can be chosen below a point of the screen; with nothing to choose it says where answers come from.
    void openAt(const QPoint &topLeft, const QList<Choice> &choices);
    /// Shows what is laid over the map, and the steps with the worst answers, worst first.
    void showOverlay(MetricId metric, const AnswerOverlay &overlay, const State &state, const QList<StepId> &lowest);

protected:
    bool event(QEvent *event) override;

signals:
    void metricChosen(periplus::MetricId metric);
    void heatChosen(bool on);
    void curveChosen(bool on);
    void stepWanted(periplus::StepId step);

private:
    QToolButton *chip(const QString &text);
    static void clear(QLayout *layout);
    void orderTabs();
    void fitHeight();

    QVBoxLayout *m_choices;
    QLabel *m_nothing;
    QWidget *m_found;
    QToolButton *m_heat;
    QToolButton *m_curve;
    QLabel *m_lowestHeading;
    QVBoxLayout *m_lowest;
    QList<std::pair<MetricId, QToolButton *>> m_metrics;
};

} // namespace periplus

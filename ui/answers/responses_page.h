// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"
#include "core/metrics/period.h"
#include "core/model/assets.h"
#include "core/model/state.h"
#include "ui/metrics/metric_home.h"

#include <QWidget>

class QAction;
class QLabel;

namespace periplus {

class AnswersBar;
class Canvas;
class ChoiceField;
class CommentFinder;
class ValueBox;

/// What people answered about a part of the map: the value of their answers, what it is made of, and what they wrote,
/// which can be put on the map. A page of the panel below the map.
class ResponsesPage : public QWidget
{
    Q_OBJECT

public:
    /// What it tells of.
    struct Subject
    {
        MetricHome home;
        MetricId metric; ///< shown where it has responses; else another that has
        Period period;   ///< none: the whole of time

        bool operator==(const Subject &) const = default;
    };

    /// All must outlive this; `import` asks for a file of responses.
    ResponsesPage(Canvas &canvas, const AssetSource &assets, QAction &import);

    /// Shows the responses of a subject as they are in the workspace now.
    void show(const Subject &subject, const Theme &theme);
    /// Whose responses are shown; 0: there are none.
    MetricId metric() const { return m_metric; }

private:
    QWidget *makeNothing(QAction &import);
    QWidget *makeAnswers();
    QWidget *makeComments();
    void fillMetrics();
    void showMetric();
    void showValue(const Metric &metric);
    QStringList filesOf(const Metric &metric) const;
    QString sourceText(const Metric &metric, const QString &by) const;

    Canvas &m_canvas;
    const AssetSource &m_assets;
    Subject m_subject;
    MetricId m_asked;  ///< chosen here
    MetricId m_metric; ///< shown
    Theme m_theme;
    State m_state;
    bool m_isFresh = false;
    QWidget *m_import = nullptr;
    QWidget *m_nothing;
    QWidget *m_found;
    ChoiceField *m_metrics;
    ValueBox *m_value;
    AnswersBar *m_bar;
    QLabel *m_source;
    CommentFinder *m_finder;
};

} // namespace periplus

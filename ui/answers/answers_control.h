// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/display_list.h"
#include "core/model/assets.h"
#include "core/model/state.h"

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace periplus {

class Actions;
class AnswersPanel;
class Canvas;
class CommentsDialog;
class ImportsDialog;
class MetricsPanel;
class ResponsesPage;

/// Survey answers in the window: laid over the map, where they follow what is imported; on a page below it; what people
/// wrote; and what was imported.
class AnswersControl : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. The small window appears below `anchor`, the responses are a page of `below`.
    AnswersControl(Canvas &canvas, Actions &actions, const AssetSource &assets, QWidget &anchor, MetricsPanel &below);

    QAction *action() const { return m_action; }
    QAction *commentsAction() const { return m_comments; }

signals:
    /// A step with low answers, or a comment that was put on the map, is to be seen.
    void placeWanted(periplus::JourneyId journey, const periplus::Source &source);

private:
    AnswersPanel *makePanel();
    void open();
    void showResponses();
    void showComments();
    void showImports();
    void choose(MetricId metric);
    void apply(bool heat, bool curve);
    /// Lays them over the map anew where rows that they come from have changed.
    void followChanges();
    void refreshPanel();

    Canvas &m_canvas;
    Actions &m_actions;
    const AssetSource &m_assets;
    QWidget &m_anchor;
    MetricsPanel &m_below;
    ResponsesPage *m_responses;
    AnswersPanel *m_panel = nullptr; ///< made when it is first wanted
    QAction *m_action;
    QAction *m_comments;
    QAction *m_imports;
    QPointer<CommentsDialog> m_commentsDialog;
    QPointer<ImportsDialog> m_importsDialog;
    MetricId m_metric;
    State m_seen; ///< the rows that the overlay was worked out of
};

} // namespace periplus

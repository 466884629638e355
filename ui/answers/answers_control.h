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

/// Survey answers in the window: laid over the map, where they follow what is imported; what people wrote; and what was
/// imported.
class AnswersControl : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. The window appears below `anchor`.
    AnswersControl(Canvas &canvas, Actions &actions, const AssetSource &assets, QWidget &anchor);

    QAction *action() const { return m_action; }
    QAction *commentsAction() const { return m_comments; }

signals:
    /// A step with low answers, or a comment that was put on the map, is to be seen.
    void placeWanted(periplus::JourneyId journey, const periplus::Source &source);

private:
    void open();
    void showComments();
    void showImports();
    void choose(MetricId metric);
    void setShown(bool heat, bool curve);
    /// Lays the answers over the map as they are now.
    void apply();
    /// Does so where rows that they come from have changed.
    void followChanges();
    void refreshPanel();

    Canvas &m_canvas;
    Actions &m_actions;
    const AssetSource &m_assets;
    QWidget &m_anchor;
    AnswersPanel *m_panel;
    QAction *m_action;
    QAction *m_comments;
    QAction *m_imports;
    QPointer<CommentsDialog> m_commentsDialog;
    QPointer<ImportsDialog> m_importsDialog;
    MetricId m_metric;
    State m_seen; ///< the rows that the overlay was worked out of
};

} // namespace periplus

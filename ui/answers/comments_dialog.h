// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/assets.h"
#include "core/model/state.h"

#include <QDialog>

class QAction;
class QComboBox;

namespace periplus {

class Canvas;
class CommentFinder;

/// What people wrote beside their answers: searched as one types, and put on the map as thoughts. Stays open beside the
/// map.
class CommentsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Canvas and assets must outlive this. The actions (undo, redo) work here too.
    CommentsDialog(Canvas &canvas, const AssetSource &assets, const QList<QAction *> &actions, QWidget *parent);

    /// Shows the comments of a metric.
    void showMetric(MetricId metric);

signals:
    /// A card was put on the map.
    void placed(periplus::JourneyId journey, periplus::CardId card);

private:
    void fillMetrics();
    void search();

    Canvas &m_canvas;
    const AssetSource &m_assets;
    QComboBox *m_metrics;
    CommentFinder *m_finder;
    State m_searched; ///< the rows that comments were searched in
};

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/responses/place_quote.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace periplus {

class Canvas;

/// What people wrote beside their answers: searched as one types, and put on the map as thoughts. Stays open beside the
/// map.
class CommentsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Canvas and assets must outlive this. The actions (undo, redo) work here too.
    CommentsDialog(Canvas &canvas, const AssetSource &assets, const QList<QAction *> &actions, QWidget *parent);
    ~CommentsDialog() override;

    /// Shows the comments of a metric.
    void showMetric(MetricId metric);

signals:
    /// A card was put on the map.
    void placed(periplus::JourneyId journey, periplus::CardId card);

private:
    void fillMetrics();
    void start();
    void searchOn();
    void showFound();
    void refreshButton();
    void place();
    /// Where the comment that is chosen goes: where its answer belongs, else what is selected on the map.
    QuotePlace chosenPlace() const;
    const FoundComment *chosen() const;
    MetricId metric() const;

    Canvas &m_canvas;
    const AssetSource &m_assets;
    QComboBox *m_metrics;
    QLineEdit *m_words;
    QLabel *m_count;
    QListWidget *m_list;
    QLabel *m_message;
    QPushButton *m_place;
    std::unique_ptr<CommentSearch> m_search;
    QList<FoundComment> m_shown; ///< the rows of the list
    QTimer m_next;
};

} // namespace periplus

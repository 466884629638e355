// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/responses/comment_search.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QListWidget;

namespace periplus {

/// Comments of a metric, searched as one types, without ever keeping the window waiting.
class CommentFinder : public QWidget
{
    Q_OBJECT

public:
    /// The assets must outlive this.
    explicit CommentFinder(const AssetSource &assets, QWidget *parent = nullptr);
    ~CommentFinder() override;

    /// Searches the comments of a metric; the words are those that stand in the field, whatever `query` says.
    void search(const State &state, MetricId metric, const CommentQuery &query = {});
    /// What stands there when there are no comments to search, or no metric.
    void setNothing(const QString &text) { m_nothing = text; }
    /// The one that is chosen; null: none.
    const FoundComment *chosen() const;
    /// Puts the keyboard into the field of words.
    void enter();

signals:
    /// Another comment is chosen, or none.
    void chosenChanged();
    /// The chosen one is to be put on the map.
    void activated();

private:
    void start();
    void searchOn();
    void showFound();
    void tellCount(const FoundComments &found);

    const AssetSource &m_assets;
    QLineEdit *m_words;
    QLabel *m_count;
    QListWidget *m_list;
    State m_state;
    MetricId m_metric;
    CommentQuery m_query;
    QString m_nothing;
    std::unique_ptr<CommentSearch> m_search;
    QList<FoundComment> m_shown; ///< the rows of the list
    QTimer m_next;
};

} // namespace periplus

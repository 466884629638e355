// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/assets.h"

#include <QDialog>
#include <QTimer>

class QAction;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace periplus {

class Canvas;

/// What was imported for the metrics: files, when, how many responses, by which formula, what was left out; and
/// removing an import as a whole. Stays open beside the map and follows its rows.
class ImportsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Canvas and assets must outlive this. The first of the actions is undo; all work here too.
    ImportsDialog(Canvas &canvas, const AssetSource &assets, const QList<QAction *> &actions, QWidget *parent);

private:
    void refresh();
    void refreshCurrent();
    void remove();
    void assign();
    /// Tells what was done, with a button that undoes it.
    void tell(const Status &done, const QString &message);
    DatasetId current() const;
    /// What is known of an import beyond its row in the list, a fact a line.
    QString factsOf(const Dataset &dataset) const;

    Canvas &m_canvas;
    const AssetSource &m_assets;
    QTreeWidget *m_list;
    QLabel *m_facts;
    QLabel *m_message;
    QPushButton *m_assign;
    QPushButton *m_remove;
    QPushButton *m_undo;
    qint64 m_told = 0; ///< the step of the history that the button undoes; 0: none
    QTimer m_soon;     ///< rows are read after their notice
};

} // namespace periplus

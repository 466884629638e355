// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/rows.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QMenu;
class QPlainTextEdit;
class QPushButton;

namespace periplus {

class Canvas;
class SegmentTree;

/// The segments of the workspace: names, shares, descriptions, order, and who is in them. Stays open beside the map and
/// follows its rows.
class SegmentsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The canvas must outlive this. The actions (undo, redo) work here too.
    SegmentsDialog(Canvas &canvas, const QList<QAction *> &actions, QWidget *parent);
    ~SegmentsDialog() override;

signals:
    /// A segment is gone, which undo brings back; the sentence says what it was used for, or is empty.
    void deleted(const QString &name, const QString &uses);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeButtons();
    void connectTree();
    void refresh();
    void refreshCurrent();
    void add();
    void remove();
    void fillAssignMenu();
    /// Writes the description that was typed, if it was.
    void finishTyping();
    bool isWritable() const;
    /// Says why something failed; the rows are shown anew in any case.
    template <class T> bool done(const T &result);

    Canvas &m_canvas;
    QLabel *m_remark;
    SegmentTree *m_tree;
    QLabel *m_descriptionLabel;
    QPlainTextEdit *m_description;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_assign;
    QMenu *m_assignMenu;
    QLabel *m_message;
    SegmentId m_described;
    QTimer m_soon; ///< rows are read after their notice, so that a list never changes below its own edit
};

} // namespace periplus

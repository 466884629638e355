// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"

#include <QDialog>
#include <QTimer>

class QDateEdit;
class QLabel;
class QPushButton;

namespace periplus {

class Canvas;
class CountFields;
class MeasurementTable;
class ValueBox;

/// The values of a metric: a table by date, and beside it a calculator that works a value out of what was counted.
/// Nothing is written until what is typed is right; each value saved is one undo step. Stays open beside the map and
/// follows its rows.
class MeasurementEditor : public QDialog
{
    Q_OBJECT

public:
    /// The canvas must outlive this. The actions (undo, redo) work here too.
    MeasurementEditor(Canvas &canvas, MetricId metric, const QList<QAction *> &actions, QWidget *parent);

    MetricId metric() const { return m_metric; }
    /// Empty fields for a further value, with the keyboard in the first.
    void beginNew();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const QList<QAction *> &actions);
    QWidget *makeTable();
    QWidget *makeCalculator();
    void refresh();
    void goTo(MeasurementId wanted);
    void showRow(MeasurementId id);
    void onTyped();
    void showTyped();
    /// Saves what was typed; false when it is not right or could not be saved.
    bool save();
    /// Saves what was typed and is right; false when something unfinished stands there.
    bool leave();
    void remove();
    Measurement typed() const;
    bool isWritable() const;
    void say(const QString &text);

    Canvas &m_canvas;
    MetricId m_metric;
    MeasurementId m_shown; ///< 0: a new one
    bool m_dirty = false;  ///< something was typed and is not saved
    bool m_filling = false;
    QLabel *m_heading;
    MeasurementTable *m_table;
    QDateEdit *m_date;
    CountFields *m_fields;
    ValueBox *m_value;
    QLabel *m_note;
    QPushButton *m_new;
    QPushButton *m_remove;
    QPushButton *m_save;
    QLabel *m_message;
    QTimer m_soon; ///< rows are read after their notice, so that the table never changes below its own edit
};

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"
#include "ui/metrics/metric_home.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace periplus {

class Canvas;
class ChoiceField;

/// The window in which a metric is made or changed; one undo step when it is saved, nothing before.
class MetricEditor : public QDialog
{
    Q_OBJECT

public:
    /// A new metric, attached to a place. The canvas must outlive this.
    MetricEditor(Canvas &canvas, const MetricHome &home, QWidget *parent);
    /// An existing one.
    MetricEditor(Canvas &canvas, const Metric &metric, QWidget *parent);

signals:
    /// The metric was made or changed; `typeValues`: its values are to be typed next.
    void saved(periplus::MetricId metric, bool typeValues);

private:
    void makeFields();
    void build();
    void connectFields();
    QLayout *makeButtons();
    QWidget *addField(QGridLayout &grid, int row, int column, int columns, const QString &label, QWidget *field);
    void fill();
    void fillVariants();
    void fillReviews();
    void fillHomes();
    void chooseKind(MetricKind kind);
    void refresh();
    void showRestated();
    /// What keeps a field from being saved, as a sentence; empty when nothing does.
    QString faultIn(const QLineEdit &field) const;
    QString remark() const;
    Metric typed() const;
    void save(bool typeValues);

    Canvas &m_canvas;
    Metric m_metric; ///< as it will be, but for the texts that are in fields
    bool m_isNew;
    QList<MetricHome> m_homes;
    QLineEdit *m_name;
    ChoiceField *m_kind;
    QLineEdit *m_detail;
    ChoiceField *m_variant;
    QLabel *m_restated;
    ChoiceField *m_direction;
    QWidget *m_unitBox = nullptr;
    QLineEdit *m_unit;
    QLineEdit *m_target;
    QLineEdit *m_benchmark;
    QLabel *m_fault;
    ChoiceField *m_review;
    QLineEdit *m_owner;
    ChoiceField *m_home;
    QLabel *m_remark;
    QPushButton *m_save;
    QPushButton *m_saveAndType;
};

} // namespace periplus

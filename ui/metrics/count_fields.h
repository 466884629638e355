// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/count_forms.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace periplus {

class ChoiceField;

/// The fields in which people type what was counted, in the form that they choose; what is wrong stands below the field
/// that it is about.
class CountFields : public QWidget
{
    Q_OBJECT

public:
    explicit CountFields(QWidget *parent = nullptr);

    /// Empty fields of a kind, in the form that was used last.
    void clear(MetricKind kind);
    /// The fields of kept counts; false when no form has them: then the fields are empty.
    bool show(MetricKind kind, const Counts &counts);
    void setReadOnly(bool readOnly);
    /// What is typed now.
    TypedCounts typed() const;
    /// Says what is wrong: at once what cannot be, what is only missing when `everything` is set.
    void showFault(const TypedCounts &typed, bool everything);
    /// Puts the keyboard into the first field.
    void enter();

signals:
    /// Somebody typed, or chose another form.
    void edited();

private:
    struct Cell
    {
        QWidget *widget = nullptr;
        QLineEdit *line = nullptr;
        QPlainTextEdit *list = nullptr;
        QLabel *fault = nullptr;
    };
    void chooseForm(int form);
    void buildForm();
    QWidget *makeScale();
    QWidget *makeGrid();
    Cell makeCell(const CountField &field);
    QWidget *makeEntry(Cell &cell, const CountField &field);
    void tellTyped();
    void setTexts(const QStringList &texts);
    QStringList texts() const;

    MetricKind m_kind = MetricKind::Custom;
    QList<CountForm> m_forms;
    int m_form = 0;
    bool m_readOnly = false;
    bool m_filling = false;
    ChoiceField *m_choice;
    QVBoxLayout *m_column;
    QWidget *m_fields = nullptr;
    QList<Cell> m_cells;
    QString m_built; ///< the form that the fields are of; they stay, with the keyboard in them, until another is chosen
    QLabel *m_fault; ///< what is about no single field
};

} // namespace periplus

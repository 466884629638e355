// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/responses/match_values.h"
#include "ui/responses/response_scan.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace periplus {

class ChoiceField;

/// What the values of a file are on the map: found by their names, and set right by people. What is nothing there is
/// unassigned.
class ValuePage : public QWidget
{
    Q_OBJECT

public:
    /// A column whose values are assigned.
    struct Column
    {
        qsizetype column = 0; ///< its place in the file
        ColumnRole role = ColumnRole::Other;
        QString name;
        QList<ColumnValue> values;
        QList<ValueTarget> targets; ///< as long as values
    };

    /// The state is that of the workspace.
    explicit ValuePage(const State &state, QWidget *parent = nullptr);

    /// Shows the values of a scan; what people assigned stays, as long as the column is used for the same.
    void show(const ResponseScan &scan, JourneyId journey);
    /// Shows columns whose targets all exist.
    void show(const QList<Column> &columns, JourneyId journey);
    const QList<Column> &columns() const { return m_columns; }
    /// By column, then by value. Values that are unassigned are not in it.
    QHash<qsizetype, QHash<QString, ValueTarget>> targets() const;
    /// How many different values are nothing on the map.
    qsizetype unassigned() const;
    bool isEmpty() const { return m_columns.isEmpty(); }

signals:
    void changed();

private:
    void fill();
    void refreshChoice();
    void assign(qint64 choice);
    /// What the values of a column can be, the first of them nothing.
    QList<ValueTarget> offered(const Column &column) const;
    QString nameOf(const ValueTarget &target) const;
    QList<QTreeWidgetItem *> chosen() const;

    State m_state; ///< a copy: it costs nothing
    JourneyId m_journey;
    QList<Column> m_columns;
    QHash<QString, ValueTarget> m_byHand; ///< by role and value
    QTreeWidget *m_list;
    QLabel *m_note;
    ChoiceField *m_choice;
    QList<ValueTarget> m_offered;
};

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/persona_table.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace periplus {

class ChoiceField;

/// A look at personas before they are imported: what each column means, which can be changed, and what becomes of each
/// row.
class ImportPersonasDialog : public QDialog
{
    Q_OBJECT

public:
    /// `columnsAreFixed` for a file that says itself what everything means. The state is that of the workspace.
    ImportPersonasDialog(const QString &file, PersonaTable table, bool columnsAreFixed, const State &state,
                         QWidget *parent);

    /// Why it could not be done.
    void tell(const QString &sentence);

signals:
    void wanted(const periplus::PersonaTable &table);

private:
    QWidget *makeButtons();
    void fillChoices();
    void showChoices();
    void fillRows();
    void choose(int column, PersonaField field);
    void judge();

    PersonaTable m_table;
    State m_state; ///< a copy: it costs nothing, and the dialog is gone before the rows change
    bool m_fixed;
    QLabel *m_summary;
    QTableWidget *m_rows;
    QList<ChoiceField *> m_choices; ///< one for each column, unless they are fixed
    QLabel *m_message;
    QPushButton *m_import;
};

} // namespace periplus

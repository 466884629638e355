// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/responses/response_scan.h"

#include <QWidget>

class QTableWidget;

namespace periplus {

class ChoiceField;

/// The first rows of a file, and above each column what it is used for, which can be changed.
class ColumnPage : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnPage(QWidget *parent = nullptr);

    void show(const ResponseScan &scan);
    /// Shows what columns are used for while the file is read anew.
    void showRoles(const ResponseLayout &layout);

signals:
    void roleChosen(int column, periplus::ColumnRole role);

private:
    void makeChoices(const ResponseLayout &layout);
    void fillRows(const ResponseScan &scan);
    void writeHeading(int column);

    QTableWidget *m_rows;
    QList<ChoiceField *> m_choices;
    QStringList m_headings; ///< of the file that is shown
};

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace periplus {

/// Asks which personas to compare: two to four of them.
class ComparisonChoice : public QDialog
{
    Q_OBJECT

public:
    /// Those that are `chosen` are ticked at first.
    ComparisonChoice(const State &state, const QList<PersonaId> &chosen, QWidget *parent = nullptr);

    /// In the workspace's order.
    QList<PersonaId> chosen() const;

private:
    void refresh();

    QListWidget *m_list;
    QPushButton *m_compare;
};

} // namespace periplus

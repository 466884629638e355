// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"

#include <QDate>
#include <QDialog>

class QComboBox;
class QDateEdit;

namespace periplus {

/// Asks for the day that something changed, so that before and after can be compared: a date, or that of an action that
/// is done.
class SplitDialog : public QDialog
{
    Q_OBJECT

public:
    /// `day` is what stands there first; invalid: that of the newest done action, else half a year ago.
    SplitDialog(const State &state, const QDate &day, QWidget *parent);

    QDate day() const;

private:
    QComboBox *m_actions;
    QDateEdit *m_day;
};

} // namespace periplus

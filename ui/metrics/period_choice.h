// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/period_reading.h"

#include <QToolButton>

class QMenu;

namespace periplus {

/// Chooses the period that is read and compared with the one before it: "Q3 2026 against Q2". The newest one with a
/// value, until another is chosen.
class PeriodChoice : public QToolButton
{
    Q_OBJECT

public:
    explicit PeriodChoice(QWidget *parent = nullptr);

    /// Follows the rows: what is the newest period, and which there are.
    void follow(const State &state);
    /// No period when nothing was measured.
    Period period() const { return m_period; }
    Period against() const { return previousPeriod(m_period); }

signals:
    void changed();

private:
    void fillMenu();
    void choose(PeriodUnit unit, const Period &period);
    void showChoice();

    QMenu *m_menu;
    State m_state;
    PeriodUnit m_unit = PeriodUnit::Quarter;
    Period m_chosen; ///< none: the newest
    Period m_period;
};

} // namespace periplus

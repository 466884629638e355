// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/period_reading.h"
#include "ui/metrics/period_menu.h"

#include <QToolButton>

namespace periplus {

/// A button that chooses the period that is read and what it is compared with: "Q3 2026 against Q2". The newest one
/// with a value, against the one before it, until another is chosen.
class PeriodChoice : public QToolButton
{
    Q_OBJECT

public:
    explicit PeriodChoice(QWidget *parent = nullptr);

    /// Follows the rows: what is the newest period, and which there are.
    void follow(const State &state);
    /// To the newest again, as in the beginning.
    void reset();
    /// No period when nothing was measured.
    Period period() const { return m_period; }
    Period against() const { return movedBy(m_period, -m_back); }

signals:
    void changed();

private:
    void choose(const Period &period, const Period &against);
    void showChoice();

    State m_state;
    PeriodUnit m_unit = PeriodUnit::Quarter;
    int m_back = 1;  ///< what it is compared with is so many periods before
    Period m_chosen; ///< none: the newest
    Period m_period;
    PeriodMenu *m_menu; ///< asks for those above
};

} // namespace periplus

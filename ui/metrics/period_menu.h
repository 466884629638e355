// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/period.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace periplus {

/// A period and what it is compared with.
struct ComparedPeriods
{
    Period period;
    Period against;

    bool operator==(const ComparedPeriods &) const = default;
};

/// Chooses the period that is read and what it is compared with: a menu whose name says both.
class PeriodMenu : public QObject
{
    Q_OBJECT

public:
    /// `shown` gives what is shown now, and `newest` the newest period of a unit that has data.
    PeriodMenu(std::function<ComparedPeriods()> shown, std::function<Period(PeriodUnit)> newest, QWidget *parent);
    ~PeriodMenu() override;

    QMenu *menu() const { return m_menu; }
    /// The action that opens the menu.
    QAction *action() const;
    /// Says what is shown now.
    void refresh();

signals:
    /// Neither period valid: the newest of the unit, against the one before.
    void chosen(const periplus::Period &period, const periplus::Period &against);

private:
    void fill();
    void fillPeriods(const ComparedPeriods &shown);
    void fillAgainst(const ComparedPeriods &shown);
    void add(QMenu *menu, const QString &text, const ComparedPeriods &offered, bool checked);

    std::function<ComparedPeriods()> m_shown;
    std::function<Period(PeriodUnit)> m_newest;
    QMenu *m_menu;
    QMenu *m_earlier;
    QMenu *m_other; ///< other periods to compare with
};

} // namespace periplus

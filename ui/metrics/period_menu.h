// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/metric_page.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace periplus {

/// Chooses the period of a page about metrics and what it is compared with: a menu whose name says both.
class PeriodMenu : public QObject
{
    Q_OBJECT

public:
    /// `page` gives what is shown now, with both periods, and `newest` the newest period of a unit that has data.
    PeriodMenu(std::function<MetricsPage()> page, std::function<Period(PeriodUnit)> newest, QWidget *parent);
    ~PeriodMenu() override;

    /// The action that opens the menu.
    QAction *action() const;
    /// "Q3 2026 against Q2"
    void refresh();

signals:
    /// Neither period valid: the newest of the unit, against the one before.
    void chosen(const periplus::Period &period, const periplus::Period &against);

private:
    void fill();
    void add(const QString &text, const Period &period, const Period &against, bool checked);

    std::function<MetricsPage()> m_page;
    std::function<Period(PeriodUnit)> m_newest;
    QMenu *m_menu;
};

} // namespace periplus

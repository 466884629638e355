// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/period_choice.h"

#include <QAction>
#include <QMenu>

namespace periplus {

using namespace Qt::StringLiterals;

PeriodChoice::PeriodChoice(QWidget *parent)
    : QToolButton(parent),
      m_menu(new PeriodMenu(
          [this] {
              return ComparedPeriods{period(), against()};
          },
          [this](PeriodUnit unit) { return newestPeriod(m_state, unit); }, this))
{
    setObjectName(u"periodChoice"_s);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu->menu());
    connect(m_menu, &PeriodMenu::chosen, this, &PeriodChoice::choose);
}

void PeriodChoice::follow(const State &state)
{
    m_state = state;
    const Period before = m_period;
    showChoice();
    if (before != m_period)
        emit changed();
}

void PeriodChoice::reset()
{
    m_unit = PeriodUnit::Quarter;
    m_chosen = {};
    m_back = 1;
}

void PeriodChoice::showChoice()
{
    const Period newest = newestPeriod(m_state, m_unit);
    m_period = m_chosen.isValid() ? m_chosen : newest;
    m_menu->refresh();
    setText(m_period.isValid() ? m_menu->action()->text() : tr("No values yet"));
    setToolTip(m_menu->action()->toolTip());
    setAccessibleName(tr("Period: %1").arg(text()));
    setVisible(newest.isValid());
}

void PeriodChoice::choose(const Period &period, const Period &against)
{
    m_unit = period.unit;
    m_chosen = period == newestPeriod(m_state, m_unit) ? Period() : period;
    m_back = period.isValid() ? periodsBetween(against, period) : 1;
    showChoice();
    emit changed();
}

} // namespace periplus

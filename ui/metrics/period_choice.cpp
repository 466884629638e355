// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/period_choice.h"

#include <QActionGroup>
#include <QMenu>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOfferedPeriods = 12;

QString unitTitle(PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Month:
        return PeriodChoice::tr("By &month");
    case PeriodUnit::Quarter:
        return PeriodChoice::tr("By &quarter");
    case PeriodUnit::Year:
        return PeriodChoice::tr("By &year");
    }
    return {};
}

} // namespace

PeriodChoice::PeriodChoice(QWidget *parent) : QToolButton(parent), m_menu(new QMenu(this))
{
    setObjectName(u"periodChoice"_s);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    setToolTip(tr("Which month, quarter or year is read, against the one before it"));
    connect(m_menu, &QMenu::aboutToShow, this, &PeriodChoice::fillMenu);
}

void PeriodChoice::follow(const State &state)
{
    m_state = state;
    showChoice();
}

void PeriodChoice::showChoice()
{
    const Period before = m_period;
    const Period newest = newestPeriod(m_state, m_unit);
    m_period = m_chosen.isValid() ? m_chosen : newest;
    setText(m_period.isValid() ? tr("%1 against %2").arg(periodName(m_period), periodNameBeside(against(), m_period))
                               : tr("No values yet"));
    setAccessibleName(tr("Period: %1").arg(text()));
    setVisible(newest.isValid());
    if (before != m_period)
        emit changed();
}

void PeriodChoice::choose(PeriodUnit unit, const Period &period)
{
    m_unit = unit;
    m_chosen = period;
    showChoice();
}

void PeriodChoice::fillMenu()
{
    m_menu->clear();
    auto *units = new QActionGroup(m_menu);
    for (const PeriodUnit unit : {PeriodUnit::Month, PeriodUnit::Quarter, PeriodUnit::Year}) {
        QAction *action = units->addAction(m_menu->addAction(unitTitle(unit)));
        action->setCheckable(true);
        action->setChecked(unit == m_unit);
        connect(action, &QAction::triggered, this, [this, unit] { choose(unit, {}); });
    }
    m_menu->addSeparator();
    const Period newest = newestPeriod(m_state, m_unit);
    auto *periods = new QActionGroup(m_menu);
    for (int i = 0; i < kOfferedPeriods; ++i) {
        const Period period = movedBy(newest, -i);
        QAction *action = periods->addAction(m_menu->addAction(periodName(period)));
        action->setCheckable(true);
        action->setChecked(period == m_period);
        connect(action, &QAction::triggered, this, [this, period, i] { choose(m_unit, i == 0 ? Period() : period); });
    }
}

} // namespace periplus

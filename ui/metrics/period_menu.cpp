// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/period_menu.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListedPeriods = 8;
constexpr int kEarlierPeriods = 24; // behind one entry

/// What the entries below are about; menus with a look of their own show no section names.
void addHeading(QMenu *menu, const QString &text)
{
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(text)->setEnabled(false);
}

} // namespace

PeriodMenu::PeriodMenu(std::function<ComparedPeriods()> shown, std::function<Period(PeriodUnit)> newest,
                       QWidget *parent)
    : QObject(parent),
      m_shown(std::move(shown)),
      m_newest(std::move(newest)),
      m_menu(new QMenu(parent)),
      m_earlier(new QMenu(tr("Earlier"), m_menu)),
      m_other(new QMenu(tr("Another period"), m_menu))
{
    m_menu->setObjectName(u"periodMenu"_s);
    m_menu->menuAction()->setObjectName(u"metricPeriod"_s);
    m_menu->menuAction()->setToolTip(tr("The period that is shown, and what it is compared with"));
    connect(m_menu, &QMenu::aboutToShow, this, &PeriodMenu::fill);
    refresh();
}

PeriodMenu::~PeriodMenu() = default;

QAction *PeriodMenu::action() const
{
    return m_menu->menuAction();
}

void PeriodMenu::refresh()
{
    const ComparedPeriods shown = m_shown();
    action()->setText(shown.period.isValid()
                          ? tr("%1 against %2", "periods")
                                .arg(periodName(shown.period), periodNameBeside(shown.against, shown.period))
                          : tr("Period"));
}

void PeriodMenu::add(QMenu *menu, const QString &text, const ComparedPeriods &offered, bool checked)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    connect(action, &QAction::triggered, this, [this, offered] { emit chosen(offered.period, offered.against); });
}

void PeriodMenu::fill()
{
    m_menu->clear();
    m_earlier->clear();
    m_other->clear();
    const ComparedPeriods shown = m_shown();
    if (shown.period.isValid()) {
        fillPeriods(shown);
        fillAgainst(shown);
    }
    addHeading(m_menu, tr("Shown by"));
    const auto unit = [&](PeriodUnit of, const QString &text) {
        add(m_menu, text, {{of, 0, 0}, {of, 0, 0}}, shown.period.unit == of);
    };
    unit(PeriodUnit::Month, tr("Month"));
    unit(PeriodUnit::Quarter, tr("Quarter"));
    unit(PeriodUnit::Year, tr("Year"));
}

/// The newest periods, each against one as far before it as now.
void PeriodMenu::fillPeriods(const ComparedPeriods &shown)
{
    const int apart = periodsBetween(shown.period, shown.against);
    const Period newest = std::max(m_newest(shown.period.unit), shown.period);
    addHeading(m_menu, tr("Period"));
    for (int back = 0; back < kListedPeriods + kEarlierPeriods; ++back) {
        const Period period = movedBy(newest, -back);
        add(back < kListedPeriods ? m_menu : m_earlier, periodName(period), {period, movedBy(period, apart)},
            period == shown.period);
    }
    m_menu->addMenu(m_earlier);
}

void PeriodMenu::fillAgainst(const ComparedPeriods &shown)
{
    const Period &period = shown.period;
    const Period before = previousPeriod(period);
    const Period yearAgo = movedBy(period, -partsOfYear(period.unit));
    const auto offer = [&](QMenu *menu, const QString &text, const Period &against) {
        add(menu, text, {period, against}, against == shown.against);
    };
    addHeading(m_menu, tr("Compared with"));
    offer(m_menu, tr("The period before (%1)").arg(periodName(before)), before);
    if (yearAgo != before)
        offer(m_menu, tr("A year before (%1)").arg(periodName(yearAgo)), yearAgo);
    for (int back = 2; back < 2 + kEarlierPeriods; ++back) {
        const Period against = movedBy(period, -back);
        if (against != yearAgo)
            offer(m_other, periodName(against), against);
    }
    m_menu->addMenu(m_other);
}

} // namespace periplus

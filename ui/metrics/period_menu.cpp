// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/period_menu.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListedPeriods = 8;

int periodsOfYear(PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Month:
        return 12;
    case PeriodUnit::Quarter:
        return 4;
    case PeriodUnit::Year:
        return 1;
    }
    Q_UNREACHABLE();
}

} // namespace

PeriodMenu::PeriodMenu(std::function<MetricsPage()> page, std::function<Period(PeriodUnit)> newest, QWidget *parent)
    : QObject(parent), m_page(std::move(page)), m_newest(std::move(newest)), m_menu(new QMenu(parent))
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
    const MetricsPage page = m_page();
    action()->setText(
        page.period.isValid()
            ? tr("%1 against %2", "periods").arg(periodName(page.period), periodNameBeside(page.against, page.period))
            : tr("Period"));
}

void PeriodMenu::add(const QString &text, const Period &period, const Period &against, bool checked)
{
    QAction *action = m_menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    connect(action, &QAction::triggered, this, [this, period, against] { emit chosen(period, against); });
}

void PeriodMenu::fill()
{
    m_menu->clear();
    const MetricsPage page = m_page();
    const Period &shown = page.period;
    if (shown.isValid()) {
        const int apart = periodsOfYear(shown.unit);
        const Period before = previousPeriod(shown);
        const Period yearAgo = movedBy(shown, -apart);
        const bool againstYear = page.against == yearAgo && yearAgo != before;
        m_menu->addSection(tr("Period"));
        const Period newest = std::max(m_newest(shown.unit), shown);
        for (int back = 0; back < kListedPeriods; ++back) {
            const Period period = movedBy(newest, -back);
            add(periodName(period), period, movedBy(period, againstYear ? -apart : -1), period == shown);
        }
        m_menu->addSection(tr("Compared with"));
        add(tr("The period before (%1)").arg(periodName(before)), shown, before, page.against == before);
        if (yearAgo != before)
            add(tr("A year before (%1)").arg(periodName(yearAgo)), shown, yearAgo, againstYear);
    }
    m_menu->addSection(tr("Shown by"));
    const auto unit = [&](PeriodUnit of, const QString &text) { add(text, {of, 0, 0}, {of, 0, 0}, shown.unit == of); };
    unit(PeriodUnit::Month, tr("Month"));
    unit(PeriodUnit::Quarter, tr("Quarter"));
    unit(PeriodUnit::Year, tr("Year"));
}

} // namespace periplus

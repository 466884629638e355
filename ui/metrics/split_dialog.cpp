// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/split_dialog.h"

#include "core/metrics/before_after.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

SplitDialog::SplitDialog(const State &state, const QDate &day, QWidget *parent)
    : QDialog(parent), m_actions(new QComboBox), m_day(new QDateEdit)
{
    setObjectName(u"splitDialog"_s);
    setWindowTitle(tr("Before and after a day"));
    auto *explained =
        new QLabel(tr("The %n month(s) before the day are compared with those after it.", nullptr, kBeforeAfterMonths));
    explained->setWordWrap(true);
    m_actions->setObjectName(u"splitAction"_s);
    m_actions->addItem(tr("A day of my choice"));
    QDate newest;
    for (const ActionId id : state.ordered<Action>()) {
        const Action &action = state.at(id);
        if (const QDate due = dayOfChange(action); due.isValid()) {
            m_actions->addItem(action.title.simplified(), due);
            if (due <= QDate::currentDate()) // nothing was measured after days to come
                newest = newest.isValid() ? std::max(newest, due) : due;
        }
    }
    m_day->setObjectName(u"splitDay"_s);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"d MMM yyyy"_s);
    m_day->setDate(day.isValid()      ? day
                   : newest.isValid() ? newest
                                      : QDate::currentDate().addMonths(-kBeforeAfterMonths));
    connect(m_actions, &QComboBox::activated, this, [this](int index) {
        if (const QDate due = m_actions->itemData(index).toDate(); due.isValid())
            m_day->setDate(due);
    });
    auto *form = new QFormLayout;
    if (m_actions->count() > 1)
        form->addRow(tr("&Action"), m_actions);
    else
        m_actions->setParent(this), m_actions->hide();
    form->addRow(tr("&Day"), m_day);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("Compare"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(explained);
    column->addLayout(form);
    column->addWidget(buttons);
    m_day->setFocus();
}

QDate SplitDialog::day() const
{
    return m_day->date();
}

} // namespace periplus

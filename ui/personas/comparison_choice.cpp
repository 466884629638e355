// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/personas/comparison_choice.h"

#include "core/layout/persona_overview.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace periplus {

using namespace Qt::StringLiterals;

ComparisonChoice::ComparisonChoice(const State &state, const QList<PersonaId> &chosen, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget)
{
    setObjectName(u"comparisonChoice"_s);
    setWindowTitle(tr("Compare personas"));
    auto *label = new QLabel(tr("Tick two to &four personas to see them side by side."));
    label->setBuddy(m_list);
    m_list->setObjectName(u"comparedPersonas"_s);
    m_list->setAccessibleName(tr("Personas to compare"));
    for (const PersonaId id : state.ordered<Persona>()) {
        auto *row = new QListWidgetItem(state.at(id).name, m_list);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(chosen.contains(id) ? Qt::Checked : Qt::Unchecked);
        row->setData(Qt::UserRole, id.value);
    }
    m_list->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_compare = buttons->addButton(tr("Compare"), QDialogButtonBox::AcceptRole);
    m_compare->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemChanged, this, &ComparisonChoice::refresh);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    refresh();
}

QList<PersonaId> ComparisonChoice::chosen() const
{
    QList<PersonaId> result;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            result.append(PersonaId{m_list->item(i)->data(Qt::UserRole).toLongLong()});
    }
    return result;
}

/// Once four are ticked, no other can be.
void ComparisonChoice::refresh()
{
    const qsizetype ticked = chosen().size();
    m_compare->setEnabled(ticked >= kLeastCompared && ticked <= kMostCompared);
    const QSignalBlocker quiet(m_list);
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *row = m_list->item(i);
        const bool open = ticked < kMostCompared || row->checkState() == Qt::Checked;
        row->setFlags(row->flags().setFlag(Qt::ItemIsUserCheckable, open).setFlag(Qt::ItemIsEnabled, open));
    }
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/assign_dialog.h"

#include "core/model/relations.h"
#include "core/responses/assign_values.h"
#include "ui/responses/value_page.h"
#include "ui/shell/dialog_parts.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

JourneyId mapOf(const State &state, const Metric &metric, JourneyId otherwise)
{
    if (metric.step)
        return journeyOf(state, metric.step);
    if (metric.stage)
        return journeyOf(state, metric.stage);
    return metric.journey ? metric.journey : otherwise;
}

QList<ValuePage::Column> columnsOf(const AssetSource &assets, const State &state, const Metric &metric,
                                   const DatasetIndex &index)
{
    const QList<QList<qint64>> responses = responsesByValue(assets, metric, index);
    QList<ValuePage::Column> columns;
    for (qsizetype i = 0; i < index.groupings.size(); ++i) {
        const Grouping &grouping = index.groupings[i];
        ValuePage::Column column{i, grouping.role, grouping.name, {}, existingTargets(state, grouping.targets)};
        for (qsizetype value = 0; value < grouping.values.size(); ++value)
            column.values.append({grouping.values[value], responses[i][value]});
        columns.append(column);
    }
    return columns;
}

} // namespace

AssignDialog::AssignDialog(const AssetSource &assets, const State &state, const Dataset &dataset,
                           const DatasetIndex &index, JourneyId map, QWidget *parent)
    : QDialog(parent), m_page(new ValuePage(state))
{
    setObjectName(u"assignDialog"_s);
    setWindowTitle(tr("What values are on the map"));
    resize(720, 560);
    auto *heading = dialogHeading(tr("What the values of “%1” are on the map").arg(dataset.name.left(80)));
    heading->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *apply = buttons->button(QDialogButtonBox::Ok);
    apply->setText(tr("Assign"));
    apply->setObjectName(u"assignValues"_s);
    apply->setProperty("primary", true);
    auto *column = dialogColumn(this);
    column->addWidget(heading);
    column->addWidget(m_page, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const Metric &metric = state.at(dataset.metric);
    m_page->show(columnsOf(assets, state, metric, index), mapOf(state, metric, map));
}

QList<QList<ValueTarget>> AssignDialog::targets() const
{
    QList<QList<ValueTarget>> targets;
    for (const ValuePage::Column &column : m_page->columns())
        targets.append(column.targets);
    return targets;
}

} // namespace periplus

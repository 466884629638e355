// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/imports_dialog.h"

#include "core/base/dates.h"
#include "core/edit/datasets.h"
#include "core/metrics/estimate.h"
#include "core/responses/assign_values.h"
#include "core/responses/dataset_reading.h"
#include "ui/answers/assign_dialog.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/shown_map.h"
#include "ui/shell/dialog_parts.h"

#include <QAction>
#include <QBoxLayout>
#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

namespace periplus {

using namespace Qt::StringLiterals;

ImportsDialog::ImportsDialog(Canvas &canvas, const AssetSource &assets, const QList<QAction *> &actions,
                             QWidget *parent)
    : QDialog(parent),
      m_canvas(canvas),
      m_assets(assets),
      m_list(new QTreeWidget),
      m_facts(new QLabel),
      m_message(dialogMessage()),
      m_assign(new QPushButton(tr("On the map…"))),
      m_remove(new QPushButton(tr("Remove"))),
      m_undo(new QPushButton(tr("Undo")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"importsDialog"_s);
    setWindowTitle(tr("Imported responses"));
    resize(680, 460);
    addActions(actions);
    auto *heading = dialogHeading(tr("Responses that were imported"));
    m_list->setObjectName(u"imports"_s);
    m_list->setAccessibleName(tr("Imports"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("File"), tr("Metric"), tr("Responses"), tr("Imported")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_facts->setObjectName(u"importFacts"_s);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_assign->setObjectName(u"assignImport"_s);
    m_assign->setToolTip(tr("What its values are on the map: steps, stages, channels, segments"));
    m_remove->setObjectName(u"removeImport"_s);
    m_undo->setObjectName(u"undoRemoveImport"_s);
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {m_assign, m_remove, m_undo, close})
        button->setAutoDefault(false);
    m_undo->hide();
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_message, 1);
    bottom->addWidget(m_undo);
    bottom->addWidget(m_assign);
    bottom->addWidget(m_remove);
    bottom->addWidget(close);
    auto *column = dialogColumn(this);
    column->addWidget(heading);
    column->addWidget(m_list, 1);
    column->addWidget(m_facts);
    column->addLayout(bottom);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ImportsDialog::refresh);
    connect(&canvas.map(), &ShownMap::laidOut, &m_soon, qOverload<>(&QTimer::start));
    connect(&canvas.map(), &ShownMap::switched, &m_soon, qOverload<>(&QTimer::start));
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ImportsDialog::refreshCurrent);
    connect(m_assign, &QPushButton::clicked, this, &ImportsDialog::assign);
    connect(m_remove, &QPushButton::clicked, this, &ImportsDialog::remove);
    connect(m_undo, &QPushButton::clicked, this, [this, undo = actions.value(0)] {
        m_undo->hide();
        m_message->clear();
        undo->trigger();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    refresh();
}

DatasetId ImportsDialog::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return {item ? item->data(0, Qt::UserRole).toLongLong() : 0};
}

void ImportsDialog::refresh()
{
    const Workspace *workspace = m_canvas.map().workspace();
    if (m_told != 0 && (!workspace || workspace->history().head() != m_told)) { // something else would be undone
        m_told = 0;
        m_undo->hide();
        m_message->clear();
    }
    const DatasetId before = current();
    const State &state = m_canvas.map().state();
    m_list->clear();
    for (const DatasetId id : state.ordered<Dataset>()) {
        const Dataset &dataset = state.at(id);
        const Metric &metric = state.at(dataset.metric);
        auto *item = new QTreeWidgetItem(m_list, {dataset.name, metric.name.isEmpty() ? shortName(metric) : metric.name,
                                                  QLocale().toString(dataset.responses),
                                                  fullDate(QDateTime::fromMSecsSinceEpoch(dataset.at).date())});
        item->setData(0, Qt::UserRole, id.value);
        item->setToolTip(0, dataset.name);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        if (id == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    for (int column = 1; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    refreshCurrent();
}

QString ImportsDialog::factsOf(const Dataset &dataset) const
{
    const std::optional<DatasetIndex> index = indexOf(m_assets, dataset);
    if (!index)
        return tr("The responses themselves are not in this file; their counts are.");
    QStringList facts{tr("Worked out as: %1").arg(index->formula)};
    if (!index->left.isEmpty())
        facts.append(tr("Left out as personal data: %1").arg(index->left.join(u", "_s)));
    QStringList rows{tr("%n rows", nullptr, static_cast<int>(index->rows))};
    if (index->bad > 0)
        rows.append(tr("%n could not be used", nullptr, static_cast<int>(index->bad)));
    if (index->unanswered > 0)
        rows.append(tr("%n without an answer", nullptr, static_cast<int>(index->unanswered)));
    if (index->repeated > 0)
        rows.append(tr("%n were there already", nullptr, static_cast<int>(index->repeated)));
    facts.append(rows.join(u", "_s));
    return facts.join(u'\n');
}

void ImportsDialog::refreshCurrent()
{
    const Dataset *dataset = m_canvas.map().state().find(current());
    const Workspace *workspace = m_canvas.map().workspace();
    const bool writable = dataset && workspace && !workspace->isReadOnly();
    const std::optional<DatasetIndex> index = dataset ? indexOf(m_assets, *dataset) : std::nullopt;
    m_remove->setEnabled(writable);
    m_assign->setEnabled(writable && index && !index->groupings.isEmpty());
    m_facts->setText(dataset ? factsOf(*dataset) : tr("Nothing was imported yet. File > Import survey does."));
}

void ImportsDialog::remove()
{
    const DatasetId id = current();
    const QString name = m_canvas.map().state().at(id).name;
    const Status removed = m_canvas.map().workspace()->edit(Op::DeleteDataset, {.label = name},
                                                            [&](Edit &edit) { return deleteDataset(edit, id); });
    tell(removed, tr("“%1” and what was counted from it are removed.").arg(name));
}

void ImportsDialog::tell(const Status &done, const QString &message)
{
    m_message->setText(done ? message : done.error().detail);
    m_undo->setVisible(done.has_value());
    m_told = done ? m_canvas.map().workspace()->history().head() : 0;
}

void ImportsDialog::assign()
{
    const Dataset dataset = m_canvas.map().state().at(current());
    const std::optional<DatasetIndex> index = indexOf(m_assets, dataset);
    if (!index)
        return;
    auto *dialog = new AssignDialog(m_assets, m_canvas.map().state(), dataset, *index, m_canvas.map().journey(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = dataset.id] {
        const Status assigned = assignValues(*m_canvas.map().workspace(), id, dialog->targets());
        if (assigned || assigned.error().code != Errc::NothingToDo)
            tell(assigned, tr("The answers are where they belong now."));
    });
    dialog->open();
}

} // namespace periplus

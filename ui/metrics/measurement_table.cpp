// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/measurement_table.h"

#include "core/base/dates.h"
#include "core/metrics/estimate.h"

#include <QHeaderView>
#include <QLocale>
#include <QScopedValueRollback>

namespace periplus {

namespace {

constexpr int kMeasurementId = Qt::UserRole + 1;

QTableWidgetItem *cellOf(const QString &text, bool atEnd)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment((atEnd ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    item->setToolTip(text);
    return item;
}

} // namespace

MeasurementTable::MeasurementTable(QWidget *parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("measurements"));
    setAccessibleName(tr("Values by date"));
    setColumnCount(4);
    setHorizontalHeaderLabels({tr("Date"), tr("Value"), tr("95\u00a0%"), tr("n")});
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight)
                                                       | Qt::AlignVCenter);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (!m_filling && row != before && idAt(row))
            emit chosen(idAt(row));
    });
}

MeasurementId MeasurementTable::idAt(int row) const
{
    const QTableWidgetItem *first = item(row, 0);
    return {first ? first->data(kMeasurementId).toLongLong() : 0};
}

void MeasurementTable::fill(const periplus::State &state, const Metric &metric, MeasurementId marked)
{
    const QScopedValueRollback filling(m_filling, true);
    const QList<MeasurementId> ids = state.measurementsOf(metric.id);
    setRowCount(static_cast<int>(ids.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const Measurement &measurement = state.at(ids[ids.size() - 1 - row]);
        const Estimate estimate = shownEstimate(metric, measurement);
        const QDate date = QDate::fromString(measurement.date, Qt::ISODate);
        QTableWidgetItem *first = cellOf(date.isValid() ? fullDate(date) : measurement.date, false);
        first->setData(kMeasurementId, measurement.id.value);
        setItem(row, 0, first);
        setItem(row, 1, cellOf(estimate.value ? valueText(metric, estimate) : tr("no value"), true));
        setItem(row, 2, cellOf(intervalText(metric.kind, estimate, IntervalStyle::Words), true));
        setItem(row, 3, cellOf(estimate.n > 0 ? QLocale().toString(estimate.n, 'f', 0) : QString(), true));
    }
    mark(marked);
}

void MeasurementTable::mark(MeasurementId id)
{
    const QScopedValueRollback filling(m_filling, true);
    int found = -1;
    for (int row = 0; id && row < rowCount(); ++row) {
        if (idAt(row) == id)
            found = row;
    }
    setCurrentCell(found, found < 0 ? -1 : 0);
}

} // namespace periplus

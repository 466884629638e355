// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/dataset_time.h"

#include "core/responses/answer_block.h"
#include "core/responses/month.h"
#include "core/responses/response_totals.h"

namespace periplus {

namespace {

/// The date of the only measurement that a dataset was counted to; invalid when there are several or none.
QDate onlyDate(const State &state, DatasetId dataset)
{
    const Dataset *row = state.find(dataset);
    QDate only;
    int count = 0;
    for (const MeasurementId id : row ? state.measurementsOf(row->metric) : QList<MeasurementId>()) {
        const Measurement &measurement = state.at(id);
        if (measurement.dataset == dataset && ++count == 1)
            only = QDate::fromString(measurement.date, Qt::ISODate);
    }
    return count == 1 ? only : QDate();
}

} // namespace

DatasetTime::DatasetTime(const State &state, DatasetId dataset, const QDate &first, const QDate &last)
{
    if (!first.isValid() || !last.isValid()) {
        m_all = true;
        return;
    }
    if (const QDate only = onlyDate(state, dataset); only.isValid())
        m_all = only >= first && only <= last;
    m_firstMonth = monthOf(first);
    m_lastMonth = monthOf(last);
    m_firstDay = QDate(1970, 1, 1).daysTo(first);
    m_lastDay = QDate(1970, 1, 1).daysTo(last);
}

bool DatasetTime::takesMonth(int month) const
{
    return m_all.value_or(month != ResponseGroup::kNoMonth && month >= m_firstMonth && month <= m_lastMonth);
}

bool DatasetTime::takesDay(int day) const
{
    return m_all.value_or(day != AnswerBlock::kNoDay && day >= m_firstDay && day <= m_lastDay);
}

} // namespace periplus

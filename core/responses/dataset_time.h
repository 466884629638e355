// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"

#include <QDate>

namespace periplus {

/// Which responses of a dataset belong to some days, as its measurements tell them: those of its months; all or none of
/// them where one measurement tells of all (customers of a table, answers without a date).
class DatasetTime
{
public:
    /// Both days included; an invalid one: the whole of time.
    DatasetTime(const State &state, DatasetId dataset, const QDate &first, const QDate &last);

    /// Whether responses of a month (counted from January 1970; ResponseGroup::kNoMonth: without a date) belong there.
    bool takesMonth(int month) const;
    /// The same for a day (counted from 1970-01-01; AnswerBlock::kNoDay: without a date).
    bool takesDay(int day) const;

private:
    std::optional<bool> m_all; ///< whether all belong there; nothing: that depends on their dates
    int m_firstMonth = 0, m_lastMonth = 0;
    qint64 m_firstDay = 0, m_lastDay = 0;
};

} // namespace periplus

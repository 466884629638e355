// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"

#include <QTableWidget>

namespace periplus {

/// The values of a metric by date, the newest on top: value, interval and n. For reading.
class MeasurementTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit MeasurementTable(QWidget *parent = nullptr);

    /// Shows the rows of a metric, with one of them marked; 0: none.
    void fill(const periplus::State &state, const Metric &metric, MeasurementId marked);
    void mark(MeasurementId id);

signals:
    /// Somebody went to another row.
    void chosen(periplus::MeasurementId id);

private:
    MeasurementId idAt(int row) const;

    bool m_filling = false;
};

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"

#include <QFrame>

class QLabel;

namespace periplus {

/// What a measurement comes to: the value, its interval, how it is worked out, and the same answers restated.
class ValueBox : public QFrame
{
    Q_OBJECT

public:
    explicit ValueBox(QWidget *parent = nullptr);

    /// Works it out of counts; without any it says that there is no value.
    void show(const Metric &metric, const Measurement &measurement);

private:
    QLabel *m_value;
    QLabel *m_interval;
    QLabel *m_basis;
    QLabel *m_restated;
};

} // namespace periplus

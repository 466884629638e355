// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"
#include "ui/metrics/gauge.h"

#include <QWidget>

namespace periplus {

/// A straight gauge for shares and means: the interval as a band, the value as a dot, the target as a mark.
class RangeView : public QWidget
{
    Q_OBJECT

public:
    explicit RangeView(QWidget *parent = nullptr);

    void show(const GaugeReading &reading, const Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    GaugeReading m_reading;
    Theme m_theme;
};

} // namespace periplus

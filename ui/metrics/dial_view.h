// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"
#include "ui/metrics/gauge.h"

#include <QWidget>

namespace periplus {

/// A half dial for scores: the interval as a band, the target as a mark, the value in the middle.
class DialView : public QWidget
{
    Q_OBJECT

public:
    explicit DialView(QWidget *parent = nullptr);

    void show(const GaugeReading &reading, const Theme &theme);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    GaugeReading m_reading;
    Theme m_theme;
};

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"

#include <QtCharts/QChartView>

class QGraphicsSimpleTextItem;

namespace periplus {

/// A small chart without frame, ground and legend, that nothing moves in, with labels at its values. Scrolling goes to
/// what it stands in.
class PlainChart : public QChartView
{
    Q_OBJECT

public:
    /// `top`: room above the plot, pixels.
    explicit PlainChart(int top, QWidget *parent = nullptr);

protected:
    /// A text beside a value; belongs to the chart.
    struct Label
    {
        QGraphicsSimpleTextItem *text;
        QPointF value; ///< in the units of the axes
    };

    /// Takes out series, axes and labels.
    void clear();
    /// The letters of labels and axes.
    QFont smallFont() const;
    /// A label that is placed with the others by placeLabels().
    QGraphicsSimpleTextItem *addLabel(const QString &text, QPointF value, const Theme &theme);
    const QList<Label> &labels() const { return m_labels; }
    /// Puts the labels beside their values; the plot may be somewhere else now.
    virtual void placeLabels() = 0;

    void wheelEvent(QWheelEvent *event) override;

private:
    QList<Label> m_labels;
};

} // namespace periplus

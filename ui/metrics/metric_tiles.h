// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/metrics/metric_tile.h"

#include <QScrollArea>

namespace periplus {

/// A row of tiles, one for each metric, of which one is chosen. What does not fit is scrolled.
class MetricTiles : public QScrollArea
{
    Q_OBJECT

public:
    explicit MetricTiles(QWidget *parent = nullptr);

    void show(const QList<MetricTile::Content> &contents, const Theme &theme, bool writable);
    /// The metrics that are shown, in order.
    QList<MetricId> metrics() const;
    /// Marks the tile of a metric, and scrolls to it.
    void setCurrent(MetricId metric);
    /// Puts the keyboard into the tile of a metric.
    void enter(MetricId metric);

signals:
    void chosen(periplus::MetricId metric);
    void valuesWanted(periplus::MetricId metric);
    void menuWanted(periplus::MetricId metric, QPoint globalPosition);

private:
    MetricTile *addTile();
    void goTo(qsizetype place);

    QWidget *m_row;
    QList<MetricTile *> m_tiles;
};

} // namespace periplus

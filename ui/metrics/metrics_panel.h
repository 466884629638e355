// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"
#include "core/model/state.h"
#include "ui/metrics/metric_home.h"

#include <QFrame>
#include <QTimer>

class QAction;
class QLabel;
class QScrollArea;
class QToolButton;

namespace periplus {

class Canvas;
class MetricCharts;
class MetricTile;
class PeriodChoice;

/// The metrics of what is selected on the map, or of the whole map, below it: a tile each, and the trend and the
/// answers of the one that is chosen. It edits nothing itself.
class MetricsPanel : public QFrame
{
    Q_OBJECT

public:
    static constexpr int kHeight = 208;

    /// The canvas must outlive this, and `add`, the command that adds a metric: while it is enabled, so are the
    /// buttons.
    MetricsPanel(Canvas &canvas, QAction &add, QWidget *parent = nullptr);

    /// Shows a metric with those of its place, until something else is selected; 0 changes nothing.
    void showMetric(MetricId metric);
    /// The one whose trend is shown; 0 without any.
    MetricId current() const { return m_current; }
    /// What the panel is about.
    MetricHome home() const { return m_home; }
    /// Puts the keyboard into the tile that is chosen.
    void enter();

signals:
    void closeWanted();
    /// A metric is to be added at what the panel is about.
    void addWanted(const periplus::MetricHome &home);
    /// The values of a metric are to be typed.
    void valuesWanted(periplus::MetricId metric);
    void menuWanted(periplus::MetricId metric, QPoint globalPosition);
    /// Another tile was chosen, or there are others.
    void currentChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeEmpty();
    QWidget *makeTiles();
    void followSelection();
    bool followTheme();
    MetricHome wantedHome() const;
    void refresh();
    void showAll(const QList<MetricId> &ids);
    void showTiles(const QList<MetricId> &ids);
    MetricTile *addTile();
    void choose(MetricId metric);
    void goTo(qsizetype place);
    bool isWritable() const;

    Canvas &m_canvas;
    QAction &m_add;
    Theme m_theme;
    State m_shown; ///< the rows that the tiles were made of
    bool m_stale = true;
    MetricHome m_home;
    MetricId m_pinned; ///< asked for by name; its place counts, not the selection
    MetricId m_current;
    QLabel *m_place;
    PeriodChoice *m_period;
    QToolButton *m_addButton;
    QToolButton *m_close;
    QWidget *m_empty;
    QLabel *m_emptyText;
    QWidget *m_filled;
    QScrollArea *m_scroll;
    QWidget *m_row;
    QList<MetricTile *> m_tiles;
    MetricCharts *m_detail;
    QTimer m_soon; ///< rows are read after their notice, once for several
};

} // namespace periplus

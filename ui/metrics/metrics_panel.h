// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"
#include "core/model/state.h"
#include "ui/metrics/metric_home.h"

#include <QFrame>
#include <QTimer>

class QAction;
class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace periplus {

class Canvas;
class MetricCharts;
class MetricTiles;
class PeriodChoice;
struct Period;

/// What is measured of what is selected on the map, or of the whole map, below it. Its own page shows the metrics: a
/// tile each, and the trend and the answers of the one that is chosen. Others may add pages that follow the same place
/// and period. It edits nothing itself.
class MetricsPanel : public QFrame
{
    Q_OBJECT

public:
    static constexpr int kHeight = 208;

    /// The canvas must outlive this, and `add`, the command that adds a metric: while it is enabled, so are the
    /// buttons.
    MetricsPanel(Canvas &canvas, QAction &add, QWidget *parent = nullptr);

    /// Adds a page behind a tab, which followed() tells when there is something else to show.
    void addPage(QWidget *page, const QString &title);
    /// The page that is shown, 0 the metrics.
    int page() const;
    void setPage(int page);

    /// Shows a metric with those of its place, until something else is selected; 0 changes nothing.
    void showMetric(MetricId metric);
    /// The one whose trend is shown; 0 without any.
    MetricId current() const { return m_current; }
    /// What the panel is about.
    MetricHome home() const { return m_home; }
    /// The period that is read; none when nothing was measured.
    Period period() const;
    const Theme &theme() const { return m_theme; }
    /// Puts the keyboard into the page that is shown; false when there is nothing that could have it.
    bool enter();

signals:
    void closeWanted();
    /// A metric is to be added at what the panel is about.
    void addWanted(const periplus::MetricHome &home);
    /// The values of a metric are to be typed.
    void valuesWanted(periplus::MetricId metric);
    void menuWanted(periplus::MetricId metric, QPoint globalPosition);
    /// Another tile was chosen, or there are others.
    void currentChanged();
    /// Place, period, rows, colours or the page that is shown may have changed.
    void followed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeMetrics();
    QWidget *makeEmpty();
    QWidget *makeFilled();
    void connectTiles();
    void followSelection();
    bool followTheme();
    MetricHome wantedHome() const;
    void refresh();
    void showPage();
    void showAll(const QList<MetricId> &ids);
    void showTiles(const QList<MetricId> &ids);
    void choose(MetricId metric);
    bool isWritable() const;

    Canvas &m_canvas;
    QAction &m_add;
    Theme m_theme;
    State m_shown; ///< the rows that the tiles were made of
    bool m_stale = true;
    const void *m_lastIn = nullptr; ///< the workspace whose period was chosen, which may be gone
    MetricHome m_home;
    MetricId m_pinned; ///< asked for by name; its place counts, not the selection
    MetricId m_current;
    QTabBar *m_tabs;
    QLabel *m_place;
    PeriodChoice *m_period;
    QToolButton *m_addButton;
    QToolButton *m_close;
    QStackedWidget *m_pages;
    QWidget *m_empty;
    QLabel *m_emptyText;
    QWidget *m_filled;
    MetricTiles *m_tiles;
    MetricCharts *m_detail;
    QTimer m_soon; ///< rows are read after their notice, once for several
};

} // namespace periplus

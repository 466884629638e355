// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/metric_page.h"
#include "ui/metrics/period_menu.h"
#include "ui/shell/persona_window.h"

#include <QObject>

class QAction;
class QToolBar;

namespace periplus {

class MetricsView;

/// The pages about metrics in a window: all of them, and their review; their commands and files.
class MetricPages : public QObject
{
    Q_OBJECT

public:
    /// The view belongs to whoever puts it into a window.
    MetricPages(const PersonaWindow &window, QWidget *parent);

    MetricsView &view() const { return *m_view; }
    bool isShown() const;
    void show(const MetricsPage &page);
    void leave();
    /// Asks for all metrics, as they were left.
    void askForOverview();
    /// The same with the detail of a metric.
    void askForMetric(MetricId metric);
    /// The bar that stands in the place of the map's while a page is shown.
    void fillToolBar(QToolBar &bar);
    /// Asks where the page that is shown shall go as a file; false when none is.
    bool exportShown();
    /// What the line at the foot says.
    QString summary() const;

signals:
    /// A page was asked for.
    void wanted(const periplus::MetricsPage &page);
    void placeWanted(periplus::JourneyId journey, const periplus::Source &source);

private:
    QAction *make(const char *name, const QString &text, const QString &shortText, const char *icon);
    void refresh();
    void markShown();
    void askForSplit();
    void showPeriod(const Period &period, const Period &against);
    /// The page as it was left, of another kind.
    MetricsPage pageOf(MetricsPage::Kind kind) const;
    MetricsPage shownPage() const;
    ComparedPeriods shownPeriods() const;

    PersonaWindow m_window;
    QWidget *m_parent;
    MetricsView *m_view;
    MetricsPage m_last;             ///< what was shown last: period and map stay chosen …
    const void *m_lastIn = nullptr; ///< … in this workspace, which may be gone
    QAction *m_overview;
    QAction *m_review;
    QAction *m_split;
    PeriodMenu *m_period;
};

} // namespace periplus

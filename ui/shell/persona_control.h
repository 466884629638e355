// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/metric_page.h"
#include "core/layout/persona_overview.h"
#include "core/store/workspace.h"
#include "ui/shell/persona_window.h"

#include <QObject>

class QAction;
class QStackedWidget;
class QToolBar;
class QWidget;

namespace periplus {

class MetricPages;
class OverviewControl;
class PersonaView;

/// Shows a persona's sheet, or a page about several or about metrics, in the place of the map until a map is chosen,
/// and carries out what is asked for there.
class PersonaControl : public QObject
{
    Q_OBJECT

public:
    PersonaControl(const PersonaWindow &window, QWidget *parent);

    /// Map and sheet, one of them on top.
    QWidget &pages() const;
    /// The bars that stand in the place of the map's while a sheet or a page about metrics is shown.
    void fillToolBars(QToolBar &sheet, QToolBar &metrics);
    /// What the line at the foot says of the sheet that is shown.
    QString summary() const;

    void show(PersonaId persona);
    void show(const PersonaOverview &overview);
    void show(const MetricsPage &page);
    /// Shows the map again.
    void leave();
    /// Whether a sheet or another page is shown.
    bool isShown() const;
    /// Asks where the sheet that is shown shall go as a file; false when none is.
    bool exportShown();
    /// Saves what is being written; false when that failed.
    bool finish();

signals:
    /// A map was chosen on the sheet.
    void mapWanted(periplus::JourneyId journey);
    /// A step of a map was chosen.
    void placeWanted(periplus::JourneyId journey, const periplus::Source &source);
    /// A page shows the detail of a metric: commands are about it.
    void metricShown(periplus::MetricId metric);
    /// The map is shown again, or a sheet in its place.
    void mapShown(bool shown);

private:
    QAction *make(const char *name, const QString &text, const char *icon = nullptr);
    void connectParts();
    void connectOverviews();
    void connectMetrics();
    void update();
    void refresh();
    void choosePicture();

    PersonaWindow m_window;
    QWidget *m_parent;
    QStackedWidget *m_pages;
    PersonaView *m_view;
    OverviewControl *m_overviews;
    MetricPages *m_metrics;
    QToolBar *m_sheetBar = nullptr;
    QToolBar *m_metricsBar = nullptr;
    QAction *m_section;
    QAction *m_picture;
    QAction *m_export;
};

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/metrics/metric_home.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace periplus {

class Actions;
class Banner;
class Canvas;
class MeasurementEditor;
class MetricsPanel;
class Navigator;
class News;

/// Carries out what is asked for about metrics beside the map: making, changing and deleting them, typing their values,
/// the panel below the map.
class MetricsControl : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all outlive it.
    struct Window
    {
        Canvas &canvas;
        Navigator &navigator;
        Actions &actions; ///< commands are added to the Analyse menu
        Banner &banner;
        News &news;
    };

    MetricsControl(const Window &window, QWidget *parent);

    /// The panel; it belongs to whoever puts it into a window.
    MetricsPanel &panel() const { return *m_panel; }
    /// Adds what can be done with the metric that is selected on the map, if one is.
    void addTo(QMenu &menu) const;

signals:
    /// The map is to be seen, for the panel tells of it.
    void mapNeeded();

private:
    QAction *make(const char *name, const QString &text);
    void connectCommands();
    void connectNavigator();
    void addMetric(const MetricHome &home);
    void edit(MetricId id);
    void typeValues(MetricId id);
    void remove(MetricId id);
    void showInPanel(MetricId id);
    void showMenu(MetricId id, QPoint at, bool withRename);
    /// The one that is selected on the map; 0: none.
    MetricId selected() const;
    /// The one that commands are about: selected, or chosen in the panel.
    MetricId meant() const;
    /// Nobody deletes what they do not see.
    bool isMeantInSight() const;
    void refresh();
    bool isWritable() const;

    Window m_window;
    QWidget *m_parent;
    MetricsPanel *m_panel;
    QPointer<MeasurementEditor> m_values;
    QAction *m_edit;
    QAction *m_type;
    QAction *m_remove;
};

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/theme.h"

#include "ui/shell/pane.h"

#include <QMainWindow>

namespace periplus {

class Actions;
class Canvas;
class Inspector;
class MetricsPanel;
class Navigator;
class Settings;

/// The map with the panes around it. Which of them are shown, and where, is as people left it.
class Panes : public QMainWindow
{
    Q_OBJECT

public:
    /// Takes over the panes and `map`, which has the canvas in it; the others must outlive this.
    Panes(QWidget &map, Navigator &navigator, Inspector &inspector, MetricsPanel &metrics, Canvas &canvas,
          Actions &actions, Settings &settings);

    void setTheme(const Theme &theme);
    /// Inspector and metrics tell of the map and go while something else is shown in its place.
    void setMapShown(bool shown);
    /// Keeps for the next start where the panes are.
    void keepLayout();

private:
    void reset();
    void goToOtherPane();
    /// The metrics are in sight where there are some, until people choose.
    void followMetrics();

    Canvas &m_canvas;
    Inspector &m_inspector;
    MetricsPanel &m_metrics;
    Actions &m_actions;
    Settings &m_settings;
    Pane *m_left;
    Pane *m_right;
    Pane *m_bottom;
};

} // namespace periplus

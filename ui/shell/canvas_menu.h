// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

namespace periplus {

class Actions;
class Canvas;
class MapActions;
class MetricsControl;

/// The menu of the map: what can be done with what is selected on it.
class CanvasMenu : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this, which goes with the canvas.
    CanvasMenu(Canvas &canvas, Actions &actions, const MapActions &mapActions, const MetricsControl &metrics);

private:
    void show(QPoint globalPosition);

    Canvas &m_canvas;
    Actions &m_actions;
    const MapActions &m_mapActions;
    const MetricsControl &m_metrics;
};

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/view_control.h"

#include "ui/canvas/canvas.h"
#include "ui/canvas/shown_map.h"
#include "ui/shell/actions.h"
#include "ui/shell/settings.h"
#include "ui/shell/status_line.h"

#include <QMainWindow>

namespace periplus {

ViewControl::ViewControl(QMainWindow &window, Actions &actions, Canvas &canvas, StatusLine &status, Settings &settings)
    : QObject(&window)
{
    connect(actions.zoomIn, &QAction::triggered, &canvas, &Canvas::zoomIn);
    connect(actions.zoomOut, &QAction::triggered, &canvas, &Canvas::zoomOut);
    connect(actions.fit, &QAction::triggered, &canvas, &Canvas::fit);
    connect(actions.zoomToSelection, &QAction::triggered, &canvas, &Canvas::zoomToSelection);
    connect(actions.actualSize, &QAction::triggered, &canvas, [&canvas] { canvas.zoomToPercent(100); });
    connect(actions.fullScreen, &QAction::toggled, &window,
            [&window](bool on) { on ? window.showFullScreen() : window.showNormal(); });
    connect(&canvas, &Canvas::zoomChanged, &status, &StatusLine::setZoom);
    connect(&status, &StatusLine::zoomWanted, &canvas, &Canvas::zoomToPercent);
    connect(&status, &StatusLine::zoomInWanted, &canvas, &Canvas::zoomIn);
    connect(&status, &StatusLine::zoomOutWanted, &canvas, &Canvas::zoomOut);
    connect(&status, &StatusLine::fitWanted, &canvas, &Canvas::fit);
    connectColumns(actions, canvas, settings);
}

void ViewControl::connectColumns(Actions &actions, Canvas &canvas, Settings &settings)
{
    canvas.map().setColumns(settings.columns());
    for (QAction *columns : actions.columns->actions())
        columns->setChecked(columns->data().toInt() == static_cast<int>(settings.columns()));
    connect(actions.columns, &QActionGroup::triggered, this, [&canvas, &settings](const QAction *action) {
        const auto width = static_cast<ColumnWidth>(action->data().toInt());
        settings.setColumns(width);
        canvas.map().setColumns(width);
    });
}

} // namespace periplus

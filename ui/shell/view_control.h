// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

namespace periplus {

class Actions;
class Canvas;
class Settings;
class StatusLine;

/// How the map is looked at: zoom by menu and by the slider, width of the columns, full screen.
class ViewControl : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    ViewControl(QMainWindow &window, Actions &actions, Canvas &canvas, StatusLine &status, Settings &settings);

private:
    void connectColumns(Actions &actions, Canvas &canvas, Settings &settings);
};

} // namespace periplus

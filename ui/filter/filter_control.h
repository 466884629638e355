// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QToolBar;
class QToolButton;

namespace periplus {

class Actions;
class Canvas;
class FilterPanel;
class MapHeader;

/// What of the map stands out: the panel of the tool bar, the switch between personas above the map, the evidence
/// button, and the word on how much is filtered out.
class FilterControl : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this; the panel appears below its tool button.
    FilterControl(Canvas &canvas, MapHeader &header, Actions &actions, QToolBar &bar);

private:
    void open();
    void refresh();

    Canvas &m_canvas;
    MapHeader &m_header;
    Actions &m_actions;
    QToolBar &m_bar;
    FilterPanel *m_panel;
};

} // namespace periplus

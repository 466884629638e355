// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/gesture_choice.h"

#include <QTimer>

#include <memory>

class QMouseEvent;
class QEvent;

namespace periplus {

class Canvas;

/// What the mouse does on the map: clicks select, double clicks edit, drags become gestures.
class PointerControl
{
public:
    explicit PointerControl(Canvas &canvas);

    /// Takes a mouse event of the view; false leaves it to others.
    bool handle(QEvent *event);
    /// Drops the drag under way; nothing changes. False when there was none.
    bool cancel();
    bool isDragging() const { return m_gesture != nullptr; }
    Overlay overlay() const;

    /// While the space bar is held every drag moves the map.
    void setPanning(bool on);
    /// Whether the space bar is down and the map was not moved yet.
    bool awaitsPan() const { return m_panning && !m_hasPanned; }
    /// A menu opens at a point: what is there becomes selected, unless it is already.
    void selectForMenu(QPointF map);

private:
    bool press(QMouseEvent *event);
    bool move(QMouseEvent *event);
    bool release(QMouseEvent *event);
    bool doubleClick(QMouseEvent *event);
    void hover(QPointF view);
    bool beginPan(const QMouseEvent &event);
    void choose(const Source &source, Qt::KeyboardModifiers modifiers);
    void click(Qt::KeyboardModifiers modifiers);
    void score(const Source &cell, double y);
    bool takesStroke(const Source &source) const;
    void showHint();
    void scrollAtEdge();
    void showCursor();

    Canvas &m_canvas;
    std::unique_ptr<Gesture> m_gesture;
    QTimer m_edgeScroll;
    Source m_hovered;
    MapEdge m_edge;         // under the pointer
    Source m_chevron;       // pressed; released there it collapses or expands
    PressedPlace m_pressed; // what was under the press, until it becomes a drag or a click
    QPointF m_lastAt;
    Qt::KeyboardModifiers m_modifiers;
    bool m_armed = false;   // a button is down and may start a drag
    bool m_waiting = false; // it was pressed on something selected: a click chooses it, a drag moves all
    bool m_panning = false;
    bool m_hasPanned = false; // since the space bar went down
};

} // namespace periplus

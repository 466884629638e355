// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/overlay.h"

#include <QString>
#include <Qt>

namespace periplus {

/// One drag under way: made when the pointer has moved far enough with a button down, dropped when it is released
/// or Esc is pressed. Nothing is written before finish().
class Gesture
{
public:
    virtual ~Gesture() = default;
    /// The pointer is at a place of the view.
    virtual void moveTo(QPointF view, Qt::KeyboardModifiers modifiers) = 0;
    /// The button was released where the pointer was last.
    virtual void finish() {}
    /// What to show above the map meanwhile.
    virtual Overlay overlay() const { return {}; }
    virtual Qt::CursorShape cursor() const { return Qt::ClosedHandCursor; }
    /// A short text beside the pointer; empty: none.
    virtual QString hint() const { return {}; }
    /// Whether the view should follow the pointer over its edge.
    virtual bool scrollsAtEdges() const { return false; }
};

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/gesture.h"

#include <functional>

namespace periplus {

/// Moves the map with the pointer.
class PanGesture final : public Gesture
{
public:
    using Scroll = std::function<void(QPointF delta)>;

    PanGesture(QPointF from, Scroll scroll) : m_last(from), m_scroll(std::move(scroll)) {}

    void moveTo(QPointF view, Qt::KeyboardModifiers) override
    {
        m_scroll(m_last - view);
        m_last = view;
    }

private:
    QPointF m_last;
    Scroll m_scroll;
};

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/gesture.h"

#include <functional>

namespace periplus {

class ShownMap;
class Viewport;

/// Selects the cards that a rectangle touches, drawn from empty ground.
class RubberBand final : public Gesture
{
public:
    using Choose = std::function<void(const QList<Source> &sources)>;

    /// `from` is where it was begun, view pixels; `kept` stays selected besides what is touched.
    RubberBand(const ShownMap &map, const Viewport &viewport, QPointF from, QList<Source> kept, Choose choose);

    void moveTo(QPointF view, Qt::KeyboardModifiers modifiers) override;
    /// Nothing is chosen when nothing was touched and nothing kept.
    void finish() override;
    Overlay overlay() const override;
    Qt::CursorShape cursor() const override { return Qt::ArrowCursor; }
    bool scrollsAtEdges() const override { return true; }

private:
    QRectF area() const; // map units

    const ShownMap &m_map;
    const Viewport &m_viewport;
    QPointF m_from; // map units
    QPointF m_at;   // map units
    QList<Source> m_kept;
    QList<Source> m_chosen;
    Choose m_choose;
};

} // namespace periplus

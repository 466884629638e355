// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/journey_layout.h"
#include "core/model/rows.h"
#include "ui/canvas/gesture.h"

#include <functional>

namespace periplus {

class ShownMap;
class Viewport;

/// Moves one point of an emotion curve up or down; the curve follows while it moves. Snaps to quarters of a level;
/// Alt moves freely.
class DragEmotion final : public Gesture
{
public:
    using Drop = std::function<void(StepId step, PersonaId persona, double value)>;

    /// A feeling without a row yet (id 0) starts where the pointer is.
    DragEmotion(const ShownMap &map, const Viewport &viewport, Emotion emotion, Drop drop);

    void moveTo(QPointF view, Qt::KeyboardModifiers modifiers) override;
    void finish() override;
    Overlay overlay() const override;
    Qt::CursorShape cursor() const override { return Qt::SizeVerCursor; }

    double value() const { return m_emotion.value; }

private:
    QRectF laneArea() const;

    const ShownMap &m_map;
    const Viewport &m_viewport;
    Emotion m_emotion;
    double m_before;
    JourneyLayout m_preview;
    Drop m_drop;
};

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/journey_layout.h"
#include "core/model/rows.h"
#include "ui/canvas/gesture.h"

#include <functional>

namespace periplus {

class ShownMap;
class Viewport;

/// Draws the end of a step's column; the map follows while it moves. Snaps to 4 map units.
class DragWidth final : public Gesture
{
public:
    using Drop = std::function<void(StepId step, double width)>;

    static constexpr double kSnap = 4; ///< map units

    DragWidth(const ShownMap &map, const Viewport &viewport, StepId step, QPointF grip, Drop drop);

    void moveTo(QPointF view, Qt::KeyboardModifiers modifiers) override;
    void finish() override;
    Overlay overlay() const override;
    Qt::CursorShape cursor() const override { return Qt::SizeHorCursor; }
    QString hint() const override;

private:
    const ShownMap &m_map;
    const Viewport &m_viewport;
    StepId m_step;
    double m_before; // map units
    double m_width;  // map units
    double m_offset; // of the grip from the column's end, map units
    JourneyLayout m_preview;
    Drop m_drop;
};

} // namespace periplus

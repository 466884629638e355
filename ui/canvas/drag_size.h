// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/journey_layout.h"
#include "core/model/rows.h"
#include "ui/canvas/gesture.h"

#include <functional>
#include <optional>

namespace periplus {

class ShownMap;
class Viewport;

/// Draws the end of a step's column, or the lower end of a lane; the map follows while it moves. Snaps to 4 map units.
class DragSize final : public Gesture
{
public:
    /// Nothing: a lane was made lower than its cards need, so it is to be as high as they need.
    using Drop = std::function<void(const Source &header, std::optional<double> size)>;

    static constexpr double kSnap = 4; ///< map units

    /// `header` is that of a step or a lane.
    DragSize(const ShownMap &map, const Viewport &viewport, const Source &header, QPointF grip, Drop drop);

    void moveTo(QPointF view, Qt::KeyboardModifiers modifiers) override;
    void finish() override;
    Overlay overlay() const override;
    Qt::CursorShape cursor() const override { return m_ofLane ? Qt::SizeVerCursor : Qt::SizeHorCursor; }
    QString hint() const override;

private:
    QRectF area(const JourneyLayout &layout) const;
    double extent(const QRectF &area) const { return m_ofLane ? area.height() : area.width(); }
    /// The rows with the size in them.
    State resized(double size) const;

    const ShownMap &m_map;
    const Viewport &m_viewport;
    Source m_header;
    bool m_ofLane;
    double m_before; // map units
    double m_wanted; // map units
    double m_offset; // of the grip from the end, map units
    JourneyLayout m_preview;
    Drop m_drop;
};

} // namespace periplus

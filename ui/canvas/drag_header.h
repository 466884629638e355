// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/gesture.h"
#include "ui/canvas/header_landing.h"

#include <functional>

namespace periplus {

class Viewport;

/// Carries a stage, step or lane by its header to another place among its like: the header lifts, its place stays as
/// a dashed slot, a bar shows where it would land. Ctrl leaves a copy.
class DragHeader final : public Gesture
{
public:
    using Drop = std::function<void(const Source &header, const HeaderLanding &landing, bool copy)>;

    /// `grip` is where the header was taken, view pixels.
    DragHeader(const ShownMap &map, const Viewport &viewport, const Source &header, QPointF grip, Drop drop);

    void moveTo(QPointF view, Qt::KeyboardModifiers modifiers) override;
    void finish() override;
    Overlay overlay() const override;
    bool scrollsAtEdges() const override { return true; }

private:
    DisplayList lifted(const QRectF &home) const;

    const ShownMap &m_map;
    const Viewport &m_viewport;
    Source m_header;
    QPointF m_grip; // map units
    QPointF m_at;   // map units
    bool m_copy = false;
    std::optional<HeaderLanding> m_landing;
    Drop m_drop;
};

} // namespace periplus

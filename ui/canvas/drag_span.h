// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/journey_layout.h"
#include "ui/canvas/card_coverage.h"
#include "ui/canvas/gesture.h"

#include <functional>

namespace periplus {

class ShownMap;
class Viewport;

/// Draws one edge of a card over more or fewer steps of its lane; the map follows while it moves.
class DragSpan final : public Gesture
{
public:
    enum class Edge { Left, Right };
    using Drop = std::function<void(CardId card, StepId first, int span)>;

    /// The card must have a coverage.
    DragSpan(const ShownMap &map, const Viewport &viewport, CardId card, Edge edge, Drop drop);

    void moveTo(QPointF view, Qt::KeyboardModifiers modifiers) override;
    void finish() override;
    Overlay overlay() const override;
    Qt::CursorShape cursor() const override { return Qt::SizeHorCursor; }
    bool scrollsAtEdges() const override { return true; }
    QString hint() const override;

private:
    const ShownMap &m_map;
    const Viewport &m_viewport;
    Edge m_edge;
    CardId m_card;
    CardCoverage m_before;
    CardCoverage m_now;
    QList<StepId> m_steps; ///< of the whole map, in order
    JourneyLayout m_preview;
    Drop m_drop;
};

} // namespace periplus

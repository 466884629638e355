// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/cards.h"
#include "ui/canvas/gesture.h"

#include <functional>
#include <optional>

namespace periplus {

class ShownMap;
class Viewport;

/// Carries a card to another cell: it lifts, its place stays as a dashed slot, a bar shows where it would land.
/// Ctrl leaves a copy.
class DragCard final : public Gesture
{
public:
    using Drop = std::function<void(CardId card, const CardPlace &place, bool copy)>;

    /// `grip` is where the card was taken, view pixels.
    DragCard(const ShownMap &map, const Viewport &viewport, CardId card, QPointF grip, Drop drop);

    void moveTo(QPointF view, Qt::KeyboardModifiers modifiers) override;
    void finish() override;
    Overlay overlay() const override;
    bool scrollsAtEdges() const override { return true; }

private:
    /// Where the card would go, and how that is shown.
    struct Landing
    {
        CardPlace place;
        QRectF cell;
        double barY = 0;
    };
    std::optional<Landing> landingAt(QPointF map) const;
    bool staysWhereItIs(const CardPlace &place) const;

    const ShownMap &m_map;
    const Viewport &m_viewport;
    CardId m_card;
    QPointF m_grip; // map units
    QPointF m_at;   // map units
    bool m_copy = false;
    std::optional<Landing> m_landing;
    Drop m_drop;
};

} // namespace periplus

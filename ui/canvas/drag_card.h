// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clipboard/card_block.h"
#include "ui/canvas/card_landing.h"
#include "ui/canvas/gesture.h"

#include <functional>

namespace periplus {

class ShownMap;
class Viewport;

/// Carries cards to other cells, in the arrangement they have: they lift, their places stay as dashed slots, a bar
/// shows where the one that was taken would land. Ctrl leaves copies.
class DragCard final : public Gesture
{
public:
    using Drop = std::function<void(const QList<CardId> &cards, const CardPlace &place, bool copy)>;

    /// `cards` are carried, in reading order; `taken` is the one of them that was gripped at `grip`, view pixels.
    DragCard(const ShownMap &map, const Viewport &viewport, QList<CardId> cards, CardId taken, QPointF grip, Drop drop);

    void moveTo(QPointF view, Qt::KeyboardModifiers modifiers) override;
    void finish() override;
    Overlay overlay() const override;
    bool scrollsAtEdges() const override { return true; }

private:
    /// Those that are still there: they may be gone by an undo meanwhile.
    QList<CardId> cards() const;
    bool lands() const;
    QList<PlacedCard> landingOfAll() const;
    bool stayWhereTheyAre() const;

    const ShownMap &m_map;
    const Viewport &m_viewport;
    QList<CardId> m_cards;
    CardId m_taken;
    QPointF m_grip; // map units
    QPointF m_at;   // map units
    bool m_copy = false;
    std::optional<CardLanding> m_landing;
    Drop m_drop;
};

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/journey_layout.h"
#include "ui/canvas/feeling.h"
#include "ui/canvas/gesture.h"

#include <QMap>

#include <functional>

namespace periplus {

class ShownMap;
class Viewport;

/// Draws a persona's curve over several steps with one stroke: each step that it passes is scored where it passes its
/// middle, rounded to a quarter of a level. The curve follows while it is drawn.
class DrawFeelings final : public Gesture
{
public:
    using Drop = std::function<void(const QList<Feeling> &feelings)>;

    /// `from` is where the stroke begins, view pixels.
    DrawFeelings(const ShownMap &map, const Viewport &viewport, PersonaId persona, QPointF from, Drop drop);

    void moveTo(QPointF view, Qt::KeyboardModifiers modifiers) override;
    void finish() override;
    Overlay overlay() const override;
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }
    bool scrollsAtEdges() const override { return true; }

private:
    void scoreBetween(QPointF from, QPointF to);
    void score(int step, double y);
    void showPreview();

    const ShownMap &m_map;
    const Viewport &m_viewport;
    PersonaId m_persona;
    QList<StepId> m_steps;     ///< those with a column of their own, in order
    QPointF m_last;            ///< map units
    QMap<int, double> m_drawn; ///< by position in m_steps
    QRectF m_lane;
    JourneyLayout m_preview;
    Drop m_drop;
};

} // namespace periplus

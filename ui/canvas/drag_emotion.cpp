// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/drag_emotion.h"

#include "ui/canvas/shown_map.h"
#include "ui/canvas/viewport.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace periplus {

namespace {

constexpr double kSnapsPerLevel = 4;
constexpr qint64 kPreviewId = std::numeric_limits<qint64>::max(); // of a point that has no row yet

} // namespace

DragEmotion::DragEmotion(const ShownMap &map, const Viewport &viewport, Emotion emotion, Drop drop)
    : m_map(map),
      m_viewport(viewport),
      m_emotion(std::move(emotion)),
      m_before(m_emotion.id ? m_emotion.value : std::numeric_limits<double>::quiet_NaN()),
      m_preview(map.layout()),
      m_drop(std::move(drop))
{
    if (!m_emotion.id)
        m_emotion.id = {kPreviewId};
}

void DragEmotion::moveTo(QPointF view, Qt::KeyboardModifiers modifiers)
{
    const double raw = m_map.layout().scoreAt(m_emotion.step, m_viewport.toMap(view).y());
    const double snapped =
        modifiers.testFlag(Qt::AltModifier) ? raw : std::round(raw * kSnapsPerLevel) / kSnapsPerLevel;
    m_emotion.value = std::clamp(snapped, -2.0, 2.0);
    State state = m_map.state(); // shares everything but the one row
    state.put(m_emotion);
    m_preview = m_map.measured(state);
}

void DragEmotion::finish()
{
    if (m_emotion.value != m_before)
        m_drop(m_emotion.step, m_emotion.persona, m_emotion.value);
}

QRectF DragEmotion::laneArea() const
{
    const State &state = m_map.state();
    for (const LaneId id : state.lanesOf(m_map.journey())) {
        if (state.at(id).kind == LaneKind::Emotion)
            return m_preview.laneRect(id);
    }
    return {};
}

Overlay DragEmotion::overlay() const
{
    const QRectF area = laneArea() & m_viewport.visible();
    return {{m_preview.listFor(area), {}, 1}};
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/draw_feelings.h"

#include "core/edit/emotions.h"
#include "ui/canvas/shown_map.h"
#include "ui/canvas/viewport.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace periplus {

namespace {

constexpr double kQuarters = 4;      // of a level, to which scores are rounded
constexpr double kMiddlePart = 0.25; // of a column to both sides of its middle: there the score follows the pointer

QRectF emotionLane(const ShownMap &map)
{
    for (const LaneId id : map.state().lanesOf(map.journey())) {
        if (map.state().at(id).kind == LaneKind::Emotion && !map.layout().laneRect(id).isEmpty())
            return map.layout().laneRect(id);
    }
    return {};
}

} // namespace

DrawFeelings::DrawFeelings(const ShownMap &map, const Viewport &viewport, PersonaId persona, QPointF from, Drop drop)
    : m_map(map),
      m_viewport(viewport),
      m_persona(persona),
      m_last(viewport.toMap(from)),
      m_lane(emotionLane(map)),
      m_preview(map.layout()),
      m_drop(std::move(drop))
{
    for (const StageId stage : map.state().stagesOf(map.journey())) {
        if (!map.state().at(stage).collapsed)
            m_steps += map.state().stepsOf(stage);
    }
    scoreBetween(m_last, m_last);
}

void DrawFeelings::moveTo(QPointF view, Qt::KeyboardModifiers)
{
    const QPointF at = m_viewport.toMap(view);
    scoreBetween(m_last, at);
    m_last = at;
    showPreview();
}

void DrawFeelings::scoreBetween(QPointF from, QPointF to)
{
    const auto [left, right] = std::minmax(from.x(), to.x());
    for (int i = 0; i < m_steps.size(); ++i) {
        const QRectF column = m_map.layout().stepRect(m_steps.at(i));
        if (column.right() <= left || column.left() > right)
            continue;
        const double middle = column.center().x();
        if (middle >= left && middle <= right && right > left)
            score(i, from.y() + (to.y() - from.y()) * (middle - from.x()) / (to.x() - from.x()));
        const bool under = to.x() >= column.left() && to.x() < column.right();
        if (under && (!m_drawn.contains(i) || std::abs(to.x() - middle) <= column.width() * kMiddlePart))
            score(i, to.y());
    }
}

void DrawFeelings::score(int step, double y)
{
    const double raw = m_map.layout().scoreAt(m_steps.at(step), y);
    m_drawn.insert(step, std::clamp(std::round(raw * kQuarters) / kQuarters, -2.0, 2.0));
}

void DrawFeelings::showPreview()
{
    State state = m_map.state(); // shares everything but the drawn rows
    for (auto it = m_drawn.cbegin(); it != m_drawn.cend(); ++it) {
        const StepId step = m_steps.at(it.key());
        const Emotion *there = emotionAt(m_map.state(), step, m_persona);
        Emotion emotion = there ? *there : Emotion{{}, step, m_persona, 0, {}};
        if (!there) // a point that has no row yet
            emotion.id = {std::numeric_limits<qint64>::max() - it.key()};
        emotion.value = it.value();
        state.put(emotion);
    }
    m_preview = m_map.measured(state);
}

void DrawFeelings::finish()
{
    QList<Feeling> feelings;
    for (auto it = m_drawn.cbegin(); it != m_drawn.cend(); ++it)
        feelings.append({m_steps.at(it.key()), it.value()});
    if (!feelings.isEmpty())
        m_drop(feelings);
}

Overlay DrawFeelings::overlay() const
{
    return {{m_preview.listFor(m_lane & m_viewport.visible()), {}, 1}};
}

} // namespace periplus

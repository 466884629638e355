// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/drag_span.h"

#include "ui/canvas/shown_map.h"
#include "ui/canvas/viewport.h"

#include <QCoreApplication>

#include <algorithm>

namespace periplus {

namespace {

QList<StepId> stepsOfMap(const ShownMap &map)
{
    QList<StepId> steps;
    for (const StageId stage : map.state().stagesOf(map.journey()))
        steps += map.state().stepsOf(stage);
    return steps;
}

} // namespace

DragSpan::DragSpan(const ShownMap &map, const Viewport &viewport, CardId card, Edge edge, Drop drop)
    : m_map(map),
      m_viewport(viewport),
      m_edge(edge),
      m_card(card),
      m_before(*coverageOf(map.state(), card)),
      m_now(m_before),
      m_steps(stepsOfMap(map)),
      m_preview(map.layout()),
      m_drop(std::move(drop))
{
}

/// An edge takes a step with it when it has come past the middle of the step's column.
void DragSpan::moveTo(QPointF view, Qt::KeyboardModifiers)
{
    const double x = m_viewport.toMap(view).x();
    const auto middleOf = [this](StepId step) { return m_map.layout().stepRect(step).center().x(); };
    const int first = static_cast<int>(m_steps.indexOf(m_before.first));
    const int last = std::min(first + m_before.span, static_cast<int>(m_steps.size())) - 1;
    int from = first;
    int to = last;
    if (m_edge == Edge::Right) {
        to = first;
        while (to + 1 < m_steps.size() && middleOf(m_steps.at(to + 1)) < x)
            ++to;
    } else {
        from = last;
        while (from > 0 && middleOf(m_steps.at(from - 1)) > x)
            --from;
    }
    const CardCoverage now{m_steps.at(from), to - from + 1};
    if (now == m_now)
        return;
    m_now = now;
    State state = m_map.state(); // shares everything but the one row
    Card card = state.at(m_card);
    card.stage = {};
    card.step = now.first;
    card.span = now.span;
    state.put(card);
    m_preview = m_map.measured(state);
}

void DragSpan::finish()
{
    if (!(m_now == m_before))
        m_drop(m_card, m_now.first, m_now.span);
}

QString DragSpan::hint() const
{
    return QCoreApplication::translate("DragSpan", "%n steps", nullptr, m_now.span);
}

Overlay DragSpan::overlay() const
{
    const OverlayMarks marks(m_map.theme(), m_viewport.zoom());
    OverlayLayer layer = wholeMap(m_preview, m_map.theme(), m_viewport.visible());
    const QRectF card = m_preview.cardRect(m_card);
    const double x = m_edge == Edge::Right ? card.right() : card.left();
    layer.list.items += marks.selected(card);
    layer.list.items += marks.handle({x, card.center().y()}, card.height() * 0.6, true);
    return {layer};
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/drag_width.h"

#include "core/layout/map_grid.h"
#include "ui/canvas/shown_map.h"
#include "ui/canvas/viewport.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace periplus {

DragWidth::DragWidth(const ShownMap &map, const Viewport &viewport, StepId step, QPointF grip, Drop drop)
    : m_map(map),
      m_viewport(viewport),
      m_step(step),
      m_before(map.layout().stepRect(step).width()),
      m_width(m_before),
      m_offset(viewport.toMap(grip).x() - map.layout().stepRect(step).right()),
      m_preview(map.layout()),
      m_drop(std::move(drop))
{
}

void DragWidth::moveTo(QPointF view, Qt::KeyboardModifiers)
{
    const double raw = m_viewport.toMap(view).x() - m_offset - m_map.layout().stepRect(m_step).left();
    const double width = std::clamp(std::round(raw / kSnap) * kSnap, grid::kStepWidthMin, grid::kStepWidthMax);
    if (width == m_width)
        return;
    m_width = width;
    State state = m_map.state(); // shares everything but the one row
    Step step = state.at(m_step);
    step.width = width;
    state.put(step);
    m_preview = m_map.measured(state);
}

void DragWidth::finish()
{
    if (m_width != m_before)
        m_drop(m_step, m_width);
}

QString DragWidth::hint() const
{
    return QCoreApplication::translate("DragWidth", "Width %1").arg(QLocale().toString(std::lround(m_width)));
}

Overlay DragWidth::overlay() const
{
    OverlayLayer layer = wholeMap(m_preview, m_map.theme(), m_viewport.visible());
    const QRectF column = m_preview.stepRect(m_step);
    const double line = 1 / m_viewport.zoom();
    const Color accent = m_map.theme().color(QStringLiteral("accent"));
    const QRectF end(column.right() - line, column.top(), 2 * line, m_preview.bounds().bottom() - column.top());
    layer.list.items.append(FillRect{end, line, accent});
    return {layer};
}

} // namespace periplus

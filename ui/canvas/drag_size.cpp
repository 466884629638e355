// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/drag_size.h"

#include "core/layout/map_grid.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"
#include "ui/canvas/viewport.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace periplus {

DragSize::DragSize(const ShownMap &map, const Viewport &viewport, const Source &header, QPointF grip, Drop drop)
    : m_map(map),
      m_viewport(viewport),
      m_header(header),
      m_ofLane(header.role == Role::LaneHeader),
      m_before(extent(area(map.layout()))),
      m_wanted(m_before),
      m_preview(map.layout()),
      m_drop(std::move(drop))
{
    const QPointF from = viewport.toMap(grip) - area(map.layout()).bottomRight();
    m_offset = m_ofLane ? from.y() : from.x();
}

QRectF DragSize::area(const JourneyLayout &layout) const
{
    return m_ofLane ? layout.laneRect({m_header.id}) : layout.stepRect({m_header.id});
}

State DragSize::resized(double size) const
{
    State state = m_map.state(); // shares everything but the one row
    if (m_ofLane) {
        Lane lane = state.at(LaneId{m_header.id});
        lane.height = size;
        state.put(lane);
    } else {
        Step step = state.at(StepId{m_header.id});
        step.width = size;
        state.put(step);
    }
    return state;
}

void DragSize::moveTo(QPointF view, Qt::KeyboardModifiers)
{
    const QPointF from = m_viewport.toMap(view) - area(m_map.layout()).topLeft();
    const double raw = (m_ofLane ? from.y() : from.x()) - m_offset;
    const double least = m_ofLane ? leastHeight(m_map.state(), {m_header.id}) : grid::kStepWidthMin;
    const double most = m_ofLane ? grid::kLaneHeightMax : grid::kStepWidthMax;
    const double wanted = std::clamp(std::round(raw / kSnap) * kSnap, least, most);
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    m_preview = m_map.measured(resized(wanted));
}

void DragSize::finish()
{
    const double now = extent(area(m_preview));
    if (now != m_before)
        m_drop(m_header, now > m_wanted ? std::nullopt : std::optional(m_wanted));
}

QString DragSize::hint() const
{
    const QString size = QLocale().toString(std::lround(extent(area(m_preview))));
    return m_ofLane ? QCoreApplication::translate("DragSize", "Height %1").arg(size)
                    : QCoreApplication::translate("DragSize", "Width %1").arg(size);
}

Overlay DragSize::overlay() const
{
    OverlayLayer layer = wholeMap(m_preview, m_map.theme(), m_viewport.visible());
    const QRectF header = area(m_preview);
    const double line = 1 / m_viewport.zoom();
    QRectF end(header.right() - line, header.top(), 2 * line, m_preview.bounds().bottom() - header.top());
    if (m_ofLane)
        end = QRectF(header.left(), header.bottom() - line, header.width(), 2 * line);
    layer.list.items.append(FillRect{end, line, m_map.theme().color(QStringLiteral("accent"))});
    return {layer};
}

} // namespace periplus

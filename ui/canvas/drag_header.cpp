// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/drag_header.h"

#include "core/layout/map_grid.h"
#include "ui/canvas/left_place.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"
#include "ui/canvas/viewport.h"

namespace periplus {

namespace {

constexpr double kCarriedOpacity = 0.94;

/// Where a header stands; that of a lane without the strip, which is the group's.
QRectF homeOf(const ShownMap &map, const Source &header)
{
    const QRectF area = areaOf(map.layout(), map.state(), header);
    return header.role == Role::LaneHeader ? area.adjusted(grid::kStrip, 0, 0, 0) : area;
}

} // namespace

DragHeader::DragHeader(const ShownMap &map, const Viewport &viewport, const Source &header, QPointF grip, Drop drop)
    : m_map(map),
      m_viewport(viewport),
      m_header(header),
      m_grip(viewport.toMap(grip)),
      m_at(m_grip),
      m_drop(std::move(drop))
{
}

void DragHeader::moveTo(QPointF view, Qt::KeyboardModifiers modifiers)
{
    m_at = m_viewport.toMap(view);
    m_copy = modifiers.testFlag(Qt::ControlModifier);
    m_landing = landingOf(m_map, m_header, m_at, m_copy);
}

void DragHeader::finish()
{
    if (m_landing)
        m_drop(m_header, *m_landing, m_copy);
}

DisplayList DragHeader::lifted(const QRectF &home) const
{
    const OverlayMarks marks(m_map.theme(), m_viewport.zoom());
    DisplayList header = itemsOf(m_map.layout().listFor(home), m_header);
    // A plate has a shape and a ground of its own; the others stand on the sheet.
    header.items = (m_header.role == Role::StageHeader ? marks.shadow(home) : marks.lifted(home)) + header.items;
    header.bounds = home;
    return header;
}

Overlay DragHeader::overlay() const
{
    const QRectF home = homeOf(m_map, m_header);
    const OverlayMarks marks(m_map.theme(), m_viewport.zoom());
    DisplayList below;
    below.bounds = m_map.layout().bounds();
    if (!m_copy)
        below.items += leftPlace(m_map, m_viewport, home);
    if (m_landing)
        below.items += marks.dropBar(m_landing->bar);
    return {{below, {}, 1}, {lifted(home), m_at - m_grip, kCarriedOpacity}};
}

} // namespace periplus

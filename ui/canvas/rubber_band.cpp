// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/rubber_band.h"

#include "ui/canvas/selection_marks.h"
#include "ui/canvas/selection_range.h"
#include "ui/canvas/shown_map.h"
#include "ui/canvas/viewport.h"

namespace periplus {

RubberBand::RubberBand(const ShownMap &map, const Viewport &viewport, QPointF from, QList<Source> kept, Choose choose)
    : m_map(map),
      m_viewport(viewport),
      m_from(viewport.toMap(from)),
      m_at(m_from),
      m_kept(std::move(kept)),
      m_chosen(m_kept),
      m_choose(std::move(choose))
{
}

QRectF RubberBand::area() const
{
    return QRectF(m_from, m_at).normalized();
}

void RubberBand::moveTo(QPointF view, Qt::KeyboardModifiers)
{
    m_at = m_viewport.toMap(view);
    m_chosen = m_kept;
    for (const Source &source : sourcesTouching(m_map, area())) {
        if (!m_chosen.contains(source))
            m_chosen.append(source);
    }
}

void RubberBand::finish()
{
    if (!m_chosen.isEmpty())
        m_choose(m_chosen);
}

Overlay RubberBand::overlay() const
{
    DisplayList band;
    band.bounds = area();
    band.items = OverlayMarks(m_map.theme(), m_viewport.zoom()).band(band.bounds);
    return {selectionMarks(m_chosen, m_map, m_viewport), {band, {}, 1}};
}

} // namespace periplus

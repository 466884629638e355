// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/selection_marks.h"

#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"
#include "ui/canvas/viewport.h"

namespace periplus {

OverlayLayer selectionMarks(const QList<Source> &selection, const ShownMap &map, const Viewport &view)
{
    const OverlayMarks make(map.theme(), view.zoom());
    DisplayList list;
    list.bounds = view.visible();
    for (const Source &source : selection) {
        const QRectF area = areaOf(map.layout(), map.state(), source);
        const bool place =
            source.role == Role::Cell || source.role == Role::EmotionCell || source.role == Role::MetricChip;
        if (area.intersects(list.bounds))
            list.items += place ? make.focused(area) : make.selected(area);
    }
    return {list, {}, 1};
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/selection_marks.h"

#include "core/layout/comment_mark.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"
#include "ui/canvas/viewport.h"

namespace periplus {

namespace {

/// The comments of a selected card once more, or its outline would cross their number.
QList<Item> commentsAbove(const ShownMap &map, const Source &source, const QRectF &area)
{
    const CardId card = cardOf(source);
    if (!map.state().find(card))
        return {};
    ListWriter writer(map.measurer());
    writeCommentMark(writer, {map.state(), map.theme(), map.measurer()}, openComments(map.state(), card), area);
    return writer.items();
}

} // namespace

OverlayLayer selectionMarks(const QList<Source> &selection, const ShownMap &map, const Viewport &view)
{
    const OverlayMarks make(map.theme(), view.zoom());
    DisplayList list;
    list.bounds = view.visible();
    for (const Source &source : selection) {
        const QRectF area = areaOf(map.layout(), map.state(), source);
        const bool place =
            source.role == Role::Cell || source.role == Role::EmotionCell || source.role == Role::MetricChip;
        if (!area.intersects(list.bounds))
            continue;
        list.items += place ? make.focused(area) : make.selected(area);
        list.items += commentsAbove(map, source, area);
    }
    return {list, {}, 1};
}

} // namespace periplus

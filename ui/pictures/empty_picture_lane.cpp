// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/empty_picture_lane.h"

#include "core/layout/list_writer.h"
#include "core/layout/map_grid.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/map_source.h"
#include "ui/canvas/shown_map.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF kFrame(32, 26);
constexpr double kFrameIcon = 15;
constexpr double kTextGap = 10;
constexpr double kKeyPad = 4;
constexpr double kLeastWords = 60; // narrower, the frame alone is drawn

bool isEmptyPictureLane(const ShownMap &map, LaneId id)
{
    const Lane *lane = map.state().find(id);
    return lane && lane->kind == LaneKind::Image && !lane->hidden && !lane->collapsed && map.layout().isLaneEmpty(id);
}

/// The lane's part of the map's first stage.
QRectF firstPart(const ShownMap &map, LaneId lane)
{
    const State &state = map.state();
    const StageId stage = state.stagesOf(map.journey()).value(0);
    QRectF area = map.layout().cellRect(lane, stage);
    for (const StepId step : state.stepsOf(stage))
        area |= map.layout().cellRect(lane, step);
    return area;
}

/// Words with keys in brackets: the keys become caps. Without `out` nothing is written. Returns the width it takes.
double writeWithKeys(const ShownMap &map, const QString &words, QPointF topLeft, ListWriter *out)
{
    const Theme &theme = map.theme();
    double x = topLeft.x();
    bool key = false;
    for (const QString &piece : words.split(u'|')) {
        const TextStyle &style = key ? grid::kChip : grid::kMeta;
        const double width = map.measurer().width(piece, style);
        const double pad = key ? kKeyPad : 0;
        const QRectF box(x, topLeft.y(), width + 2 * pad, grid::kTitleLine);
        if (out && key) {
            out->add(FillRect{box, 3, theme.color(u"line"_s)});
            out->add(FillRect{box.adjusted(1, 1, -1, -1), 2, theme.color(u"sheet"_s)});
        }
        if (out)
            out->line(piece, style, theme.color(u"ink2"_s), box.adjusted(pad, 0, 1 - pad, 0));
        x += box.width();
        key = !key;
    }
    return x - topLeft.x();
}

void writeEmptyLane(const ShownMap &map, const QRectF &area, ListWriter &out)
{
    const Theme &theme = map.theme();
    const QRectF frame(QPointF(area.left() + grid::kCellPad, area.center().y() - kFrame.height() / 2), kFrame);
    StrokePath dashed;
    dashed.path = Path::roundedRect(frame, 5);
    dashed.stroke.brush.color = theme.color(u"ctl"_s);
    dashed.stroke.width = 1;
    dashed.stroke.dashes = {3, 2};
    out.add(dashed);
    QRectF icon(0, 0, kFrameIcon, kFrameIcon);
    icon.moveCenter(frame.center());
    out.add(IconMark{u"image"_s, icon, theme.color(u"ink3"_s)});

    const double left = frame.right() + kTextGap;
    const double room = area.right() - grid::kCardInset - left;
    if (room < kLeastWords)
        return;
    const QStringList ways{Canvas::tr("Drop a screenshot, paste with |Ctrl V|, or press |Enter| to choose a file."),
                           Canvas::tr("Drop, paste or press |Enter|"), Canvas::tr("Drop, paste or |Enter|"), QString()};
    const auto fits = [&](const QString &words) { return writeWithKeys(map, words, {}, nullptr) <= room; };
    const QString how = *std::find_if(ways.begin(), ways.end(), fits);
    const double height = grid::kLine + (how.isEmpty() ? 0 : grid::kTitleLine + 1);
    const double top = area.center().y() - height / 2;
    out.line(Canvas::tr("No pictures in this lane"), grid::kStrong, theme.color(u"ink"_s),
             {left, top, room, grid::kLine});
    if (!how.isEmpty())
        writeWithKeys(map, how, {left, top + grid::kLine + 1}, &out);
}

} // namespace

OverlayLayer emptyPictureLanes(const ShownMap &map)
{
    ListWriter out(map.measurer());
    QRectF bounds;
    const QList<LaneId> lanes = map.isEmpty() ? QList<LaneId>() : map.state().lanesOf(map.journey());
    for (const LaneId lane : lanes) {
        const QRectF area = isEmptyPictureLane(map, lane) ? firstPart(map, lane) : QRectF();
        if (area.isEmpty())
            continue;
        writeEmptyLane(map, area, out);
        bounds |= area;
    }
    return {out.take(bounds), {}, 1};
}

bool isEmptyPictureLaneSaidIn(const ShownMap &map, const Source &cell)
{
    return isEmptyPictureLane(map, {cell.lane})
           && stageAt(map.state(), cell) == map.state().stagesOf(map.journey()).value(0);
}

} // namespace periplus

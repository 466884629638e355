// SPDX-License-Identifier: GPL-3.0-or-later
// BandWriter: what stands behind stages, steps and cards.
#include "core/layout/band_writer.h"
#include "core/layout/map_grid.h"
#include "core/layout/map_words.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kStripBaseline = 16.3; // middle of capitals on the middle of the strip
constexpr double kLineName = 34;
constexpr double kLineNameGap = 4; // before the dashes
constexpr double kGridInset = 9;

std::optional<Color> shadowOf(ThemeName theme)
{
    switch (theme) {
    case ThemeName::Light:
        return Color{21, 26, 36, 15};
    case ThemeName::Dark:
        return Color{0, 0, 0, 80};
    case ThemeName::Contrast: // an edge that is seen
        return Color{0, 0, 0, 255};
    case ThemeName::Poster:
        return std::nullopt;
    }
    return std::nullopt;
}

Path leftRounded(const QRectF &rect, double radius)
{
    Path path;
    constexpr double kCircle = 0.5522847498307936;
    const double c = radius * (1 - kCircle);
    path.moveTo({rect.right(), rect.top()});
    path.lineTo({rect.right(), rect.bottom()});
    path.lineTo({rect.left() + radius, rect.bottom()});
    path.cubicTo({rect.left() + c, rect.bottom()}, {rect.left(), rect.bottom() - c},
                 {rect.left(), rect.bottom() - radius});
    path.lineTo({rect.left(), rect.top() + radius});
    path.cubicTo({rect.left(), rect.top() + c}, {rect.left() + c, rect.top()}, {rect.left() + radius, rect.top()});
    path.close();
    return path;
}

Path straight(double x1, double y1, double x2, double y2)
{
    Path path;
    path.moveTo({x1, y1});
    path.lineTo({x2, y2});
    return path;
}

} // namespace

void BandWriter::writeBackdrop()
{
    for (const TileGroup &group : measured().groups) {
        const QRectF area(0, group.top, mapRight(), group.bottom - group.top);
        if (!touches(area.adjusted(0, 0, 0, 2)))
            continue;
        writeRail(group);
        writeTiles(group);
    }
    for (const MeasuredLine &line : measured().lines)
        writeServiceLine(line);
    writeRoute();
}

void BandWriter::writeTile(const QRectF &rect)
{
    if (const auto shadow = shadowOf(m_map.theme.name))
        m_out.add(FillRect{rect.translated(0, 1), grid::kTileRadius, *shadow});
    m_out.add(FillRect{rect, grid::kTileRadius, color(u"sheet"_s)});
}

void BandWriter::writeRail(const TileGroup &group)
{
    const QRectF tile(0, group.top, grid::kRail, group.bottom - group.top);
    if (!touches(tile.adjusted(0, 0, 0, 2)))
        return;
    writeTile(tile);
    const QRectF strip(tile.left(), tile.top(), grid::kStrip, tile.height());
    m_out.add(FillPath{leftRounded(strip, grid::kTileRadius), {color(stripToken(group.group)), {}, {}, {}}});
    const QList<TextLine> name =
        m_map.measurer->breakLines(words::groupName(group.group), grid::kMetaStrong, strip.height() - 6, 1);
    if (name.isEmpty())
        return;
    TextRun run{name.first().text, grid::kMetaStrong, color(u"ink"_s), {}, name.first().width, false, true};
    run.rightToLeft = name.first().rightToLeft;
    run.baseline = {strip.left() + kStripBaseline, strip.center().y() + run.width / 2};
    m_out.add(run);
}

void BandWriter::writeTiles(const TileGroup &group)
{
    const double height = group.bottom - group.top;
    if (group.group == LaneGroup::Experience) {
        writeTile({grid::kMapLeft, group.top, mapRight() - grid::kMapLeft, height});
        for (int i = group.firstRow; i < group.endRow; ++i)
            writeEmotionGrid(m_map.rows.at(measured().rows.at(i)));
        return;
    }
    const auto [first, end] = m_map.plan.partsTouching(m_band, m_region.left(), m_region.right());
    for (int i = first; i < end; ++i) {
        const StagePart &part = m_map.plan.parts.at(i);
        writeTile({part.x, group.top, part.width, height});
        writeHairlines(group, part);
    }
}

void BandWriter::writeHairlines(const TileGroup &group, const StagePart &part)
{
    bool boxedAbove = false;
    for (int i = group.firstRow; i < group.endRow; ++i) {
        const LaneRow &row = m_map.rows.at(measured().rows.at(i));
        const bool boxed = laneStyle(row.kind).boxed;
        const bool first = i == group.firstRow && !group.withSteps;
        if (!first && !boxed && !boxedAbove)
            m_out.add(FillRect{QRectF(part.x + grid::kCellPad, row.top, part.width - 2 * grid::kCellPad, 1), 0,
                               color(u"hair"_s)});
        boxedAbove = boxed;
    }
}

void BandWriter::writeEmotionGrid(const LaneRow &row)
{
    const double left = std::max(grid::kMapLeft + kGridInset, m_region.left() - 1);
    const double right = std::min(mapRight() - kGridInset, m_region.right() + 1);
    const auto [first, end] = m_map.plan.partsTouching(m_band, m_region.left() - grid::kStageGap, m_region.right());
    for (int i = first; i < end; ++i) {
        const StagePart &part = m_map.plan.parts.at(i);
        if (i > columns().firstPart)
            m_out.add(FillRect{
                QRectF(part.x - grid::kStageGap / 2 - 0.5, row.top + kGridInset, 1, row.height - 2 * kGridInset), 0,
                color(u"line"_s)});
    }
    if (right <= left)
        return;
    for (const double level : {2.0, 1.0, -1.0, -2.0})
        m_out.add(FillRect{QRectF(left, m_map.emotionY(row, level) - 0.5, right - left, 1), 0, color(u"hair"_s)});
    // Dots keep their places however the region is cut.
    const double neutral = m_map.emotionY(row, 0);
    const double from = std::floor(left / 4) * 4;
    Stroke dots;
    dots.brush.color = color(u"ctl"_s);
    dots.dashes = {1, 3};
    m_out.add(StrokePath{straight(std::max(from, grid::kMapLeft + kGridInset), neutral, right, neutral), dots});
}

void BandWriter::writeServiceLine(const MeasuredLine &line)
{
    const QRectF area(0, line.top, mapRight(), grid::kServiceLine);
    if (!touches(area))
        return;
    const QString name = words::serviceLine(line.line);
    // Long names begin further left instead of being cut.
    const double room = grid::kMapLeft - kLineNameGap;
    const double width = m_map.measurer->width(name, grid::kMeta);
    const double start = std::clamp(room - width, 0.0, kLineName);
    m_out.line(name, grid::kMeta, color(u"ink3"_s), {start, line.top, room - start, grid::kServiceLine});
    constexpr double kPeriod = 11; // of the dashes, kept in step however the region is cut
    const double cut = std::floor((m_region.left() - grid::kMapLeft) / kPeriod) * kPeriod;
    const double left = grid::kMapLeft + std::max(0.0, cut);
    const double right = std::min(mapRight(), m_region.right() + kPeriod);
    if (right <= left)
        return;
    Stroke dashes;
    dashes.brush.color = color(u"ctl"_s);
    dashes.width = 1.5;
    dashes.dashes = {6, 5};
    m_out.add(StrokePath{straight(left, area.center().y(), right, area.center().y()), dashes});
}

void BandWriter::writeRoute()
{
    const double y = measured().stepTop + grid::kRouteY;
    const ColumnBand &band = columns();
    const int first = m_map.plan.firstStop;
    const int last = m_map.plan.lastStop;
    const bool passes = first >= 0 && first < band.endColumn && last >= band.firstColumn;
    if (!passes || m_region.bottom() < y - 12 || m_region.top() > y + 12)
        return;
    const auto node = [&](int column) { return m_map.plan.columns.at(column).x + grid::kCellPad + grid::kNodeInset; };
    const double left = first >= band.firstColumn ? node(first) : grid::kMapLeft;
    const double right = last < band.endColumn ? node(last) : band.right;
    const double from = std::max(left, m_region.left() - 1);
    const double to = std::min(right, m_region.right() + 1);
    if (to > from)
        m_out.add(
            FillRect{QRectF(from, y - grid::kRouteStroke / 2, to - from, grid::kRouteStroke), 0, color(u"route"_s)});
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
// arrangeRows(): from measured rows to a map with a place for each.
#include "core/layout/band_writer.h"
#include "core/layout/map_grid.h"
#include "core/layout/measured_map.h"
#include "core/layout/paper_blocks.h"

#include <algorithm>

namespace periplus {

namespace {

bool isShown(const MeasuredMap &map, int lane)
{
    if (!map.options.hideEmptyLanes)
        return true;
    if (map.lanes.at(lane).kind == LaneKind::Emotion)
        return !map.series.isEmpty();
    for (int band = 0; band < map.plan.bands.size(); ++band) {
        if (!map.rows.at(band * map.lanes.size() + lane).isEmpty())
            return true;
    }
    return false;
}

/// Puts the shown rows of a band into groups, top to bottom.
class BandArranger
{
public:
    BandArranger(MeasuredMap &map, MeasuredBand &band, const QList<int> &lanes, int number)
        : m_map(map), m_band(band), m_lanes(lanes), m_number(number)
    {
        QList<LaneKind> kinds;
        for (const int lane : lanes)
            kinds.append(map.lanes.at(lane).kind);
        m_service = serviceLines(kinds);
    }

    void arrange(double top)
    {
        m_band.top = top;
        m_band.stepTop = top + grid::kPlateHeight + grid::kPlateGap;
        m_band.stepHeight = m_map.stepHeights.at(m_number);
        m_y = m_band.stepTop + m_band.stepHeight;
        m_band.groups.append({LaneGroup::Journey, true, 0, 0, m_band.stepTop, m_y});
        for (int i = 0; i < m_lanes.size(); ++i)
            addRow(m_number * static_cast<int>(m_map.lanes.size()) + m_lanes.at(i), i);
        m_band.bottom = m_y;
    }

private:
    void addRow(int index, int position)
    {
        LaneRow &row = m_map.rows[index];
        const LaneGroup group = m_service.isFrontstage(position) ? LaneGroup::Service : laneStyle(row.kind).group;
        const std::optional<ServiceLine> line = m_service.above(position);
        if (line || group != m_band.groups.last().group)
            openGroup(group, line);
        if (row.kind == LaneKind::Emotion)
            row.height = emotionHeight(row);
        row.top = m_y;
        m_y += row.height;
        m_band.rows.append(index);
        m_band.groups.last().bottom = m_y;
        m_band.groups.last().endRow = static_cast<int>(m_band.rows.size());
    }

    /// A curve needs no more room than people give it.
    double emotionHeight(const LaneRow &row) const
    {
        if (row.collapsed)
            return grid::kEmotionRowMin;
        const double wanted = row.wanted > 0 ? std::max(row.wanted, grid::kEmotionRowMin) : grid::kEmotionRow;
        return std::max(m_map.options.emotionRow, wanted);
    }

    void openGroup(LaneGroup group, std::optional<ServiceLine> line)
    {
        if (line)
            m_band.lines.append({*line, m_y});
        m_y += line ? grid::kServiceLine : grid::kGroupGap;
        const int row = static_cast<int>(m_band.rows.size());
        m_band.groups.append({group, false, row, row, m_y, m_y});
    }

    MeasuredMap &m_map;
    MeasuredBand &m_band;
    const QList<int> &m_lanes;
    ServiceLines m_service;
    int m_number = 0;
    double m_y = 0;
};

} // namespace

void arrangeRows(MeasuredMap &map)
{
    QList<int> lanes;
    for (int lane = 0; lane < map.lanes.size(); ++lane) {
        if (isShown(map, lane))
            lanes.append(lane);
    }
    double y = 0;
    double width = std::max(map.plan.width, map.plan.bands.isEmpty() ? 0.0 : grid::kMapLeft);
    if (map.options.titleBlock || map.options.legend)
        width = std::max({width, map.options.maxBandWidth, grid::kPaperMinWidth});
    if (map.options.titleBlock) {
        map.titleBlock =
            titleBlock(map.state, map.journey, map.theme, *map.measurer, map.options, QPointF(0, 0), width);
        y = map.titleBlock.bounds.bottom() + grid::kPaperGap;
    }
    double bottom = map.options.titleBlock ? y - grid::kPaperGap : 0;
    for (int number = 0; number < map.plan.bands.size(); ++number) {
        MeasuredBand band;
        BandArranger(map, band, lanes, number).arrange(y);
        bottom = band.bottom;
        y = band.bottom + grid::kBandGap;
        map.bands.append(band);
        width = std::max(width, bandRight(map, number));
    }
    if (map.options.legend) {
        map.legendBlock = legendBlock(map.state, map.journey, map.theme, *map.measurer, map.options,
                                      QPointF(0, bottom + grid::kPaperGap), width);
        bottom = map.legendBlock.bounds.bottom();
    }
    map.bounds = QRectF(0, 0, width, bottom);
}

} // namespace periplus

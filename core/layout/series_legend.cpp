// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/series_legend.h"

#include "core/layout/band_writer.h"
#include "core/layout/emotion_curve.h"
#include "core/layout/feeling_label.h"
#include "core/layout/map_grid.h"
#include "core/layout/map_words.h"
#include "core/layout/marks.h"
#include "core/layout/portrait.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHeight = 18;
constexpr double kPortrait = 16;
constexpr double kLine = 23;
constexpr double kLead = 6;       // between portrait, line and name
constexpr double kBetween = 16;   // between two names
constexpr double kMostName = 140; // longer names are cut
constexpr double kMore = 30;      // for how many more there are

} // namespace

QRectF seriesLegendRect(const MeasuredMap &map, const LaneRow &row)
{
    double width = 0;
    for (const FeltSeries &series : map.series)
        width += (series.persona ? kPortrait + kLead : 0) + kLine + kLead + map.measurer->width(series.name, kLabelWord)
                 + kBetween;
    const QRectF bottom(grid::kMapLeft + grid::kCellPad, row.top + row.height - 5 - kHeight, width, kHeight);
    // A valley at the start of the map takes the corner: then the legend goes to the top.
    const auto isLow = [&](const FeltPoint &point) {
        return point.score < -1.4 && map.plan.bandOfColumn(point.column) == row.band
               && map.plan.columns.at(point.column).x < bottom.right();
    };
    for (const FeltSeries &series : map.series) {
        const auto low = std::find_if(series.points.cbegin(), series.points.cend(), isLow);
        if (low != series.points.cend())
            return bottom.translated(0, -(row.height - 10 - kHeight));
    }
    return bottom;
}

SeriesLegend seriesLegend(const MeasuredMap &map, const LaneRow &row)
{
    SeriesLegend legend;
    const QRectF area = seriesLegendRect(map, row);
    const double end = map.columnBand(row.band).right - grid::kCellPad;
    double x = area.left();
    for (int i = 0; i < map.series.size(); ++i) {
        const FeltSeries &series = map.series.at(i);
        SeriesEntry entry{i, {}, map.state.find(series.persona) ? kPortrait + kLead : 0.0, 0};
        entry.nameWidth = std::min(map.measurer->width(series.name, kLabelWord), kMostName);
        const double width = entry.portrait + kLine + kLead + entry.nameWidth;
        const bool last = i + 1 == map.series.size();
        if (i > 0 && x + width > end - (last ? 0 : kMore)) {
            legend.more = static_cast<int>(map.series.size()) - i;
            legend.moreRect = QRectF(x, area.top(), kMore, area.height());
            return legend;
        }
        entry.rect = QRectF(x, area.top(), width, area.height());
        legend.entries.append(entry);
        x += width + kBetween;
    }
    return legend;
}

void BandWriter::writeSeriesLegend(const LaneRow &row)
{
    const SeriesLegend legend = seriesLegend(m_map, row);
    for (const SeriesEntry &entry : legend.entries) {
        if (!touches(entry.rect))
            continue;
        const FeltSeries &series = m_map.series.at(entry.series);
        const bool faded = m_map.options.filter.fades(series.persona);
        const double middle = entry.rect.center().y();
        double x = entry.rect.left();
        m_out.begin({Role::Portrait, series.persona.value, row.lane.value}, entry.rect,
                    words::curveName(series.name, faded));
        if (const Persona *persona = m_map.state.find(series.persona))
            m_out.add(portraitItems(*persona, QRectF(x, middle - kPortrait / 2, kPortrait, kPortrait)));
        x += entry.portrait;
        m_out.add(seriesSample({x, middle}, kLine, entry.series, m_map.theme));
        x += kLine + kLead;
        m_out.line(series.name, kLabelWord, color(faded ? u"ink3"_s : u"ink2"_s),
                   QRectF(x, entry.rect.top(), entry.nameWidth + 1, entry.rect.height()));
        if (faded)
            m_out.add(lineMark({x, middle}, {x + entry.nameWidth, middle}, color(u"ink3"_s)));
        m_out.end();
    }
    if (legend.more > 0 && touches(legend.moreRect))
        m_out.line(u"+%1"_s.arg(legend.more), kLabelWord, color(u"ink2"_s), legend.moreRect);
    writeAnswerLegend(row, legend.more > 0            ? legend.moreRect.right()
                           : legend.entries.isEmpty() ? seriesLegendRect(m_map, row).left()
                                                      : legend.entries.last().rect.right() + kBetween);
}

} // namespace periplus

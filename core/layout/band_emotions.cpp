// SPDX-License-Identifier: GPL-3.0-or-later
// BandWriter: the lane of feelings.
#include "core/layout/band_writer.h"
#include "core/layout/emotion_curve.h"
#include "core/layout/feeling_label.h"
#include "core/layout/map_grid.h"
#include "core/layout/map_words.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLevelMarker = 41.5; // middle of the markers in the rail
constexpr double kLevelRadius = 5.4;
constexpr int kBeyond = 2; // points outside the region that its curves still need

/// The points of a series that curves inside a range of columns depend on.
QList<FeltPoint> pointsAround(const QList<FeltPoint> &points, int firstColumn, int endColumn)
{
    const auto before = [](const FeltPoint &point, int column) { return point.column < column; };
    const auto first = std::lower_bound(points.cbegin(), points.cend(), firstColumn, before);
    const auto end = std::lower_bound(first, points.cend(), endColumn, before);
    const auto from = first - std::min<qsizetype>(kBeyond, first - points.cbegin());
    const auto to = end + std::min<qsizetype>(kBeyond, points.cend() - end);
    return {from, to};
}

/// Leaves out the points' groups that do not touch the region.
QList<Item> onlyTouching(const QList<Item> &items, const QRectF &region)
{
    QList<Item> kept;
    kept.reserve(items.size());
    bool skipping = false;
    for (const Item &item : items) {
        if (const auto *begin = std::get_if<GroupBegin>(&item))
            skipping = begin->source.role == Role::EmotionPoint && !begin->bounds.intersects(region);
        if (!skipping)
            kept.append(item);
        else if (std::holds_alternative<GroupEnd>(item))
            skipping = false;
    }
    return kept;
}

} // namespace

void BandWriter::writeLevelNames(const LaneRow &row)
{
    for (const double level : {2.0, 1.0, 0.0, -1.0, -2.0}) {
        const double y = m_map.emotionY(row, level);
        m_out.add(emotionMarker({kLevelMarker, y}, kLevelRadius, level, m_map.theme, true));
        m_out.line(emotionLabel(level), kLabelWord, color(u"ink2"_s),
                   QRectF(grid::kRailTextLeft - 3, y - 9, grid::kRail - grid::kRailTextLeft, 18));
    }
}

void BandWriter::writeFeelings(const LaneRow &row)
{
    // A marker reaches beyond its column's middle by less than half a column; curves need their next points.
    const auto [first, end] = m_map.plan.columnsTouching(m_band, m_region.left() - 60, m_region.right() + 60);
    const ColumnBand &band = columns();
    QList<CurveSeries> all;
    QHash<int, QString> titles;
    for (int i = 0; i < m_map.series.size(); ++i) {
        const FeltSeries &felt = m_map.series.at(i);
        CurveSeries series{felt.persona, felt.name, i, m_map.options.filter.fades(felt.persona), {}};
        for (const FeltPoint &point : pointsAround(felt.points, first, end)) {
            if (point.column < band.firstColumn || point.column >= band.endColumn)
                continue;
            const MapColumn &column = m_map.plan.columns.at(point.column);
            titles.insert(column.number, m_map.state.at(column.step).title);
            series.points.append({column.number, m_map.feltPosition(row, point), point.score, point.id,
                                  i == 0 && m_map.momentsOfTruth.testBit(point.column)});
        }
        if (!series.points.isEmpty())
            all.append(series);
    }
    const QList<Item> items = curveItems(all, m_map.emotionY(row, 2), m_map.emotionY(row, -2), m_map.theme,
                                         [&](int number) { return titles.value(number); });
    m_out.add(onlyTouching(items, m_region));
    writeAnswerCurve(row);
    for (const FeelingLabel &label : feelingLabels(m_map, row)) {
        if (!touches(label.rect))
            continue;
        const QRectF heading(label.rect.left(), label.rect.top(), label.rect.width(), kLabelLine);
        const QRectF word = heading.translated(0, kLabelLine);
        if (label.atRight) {
            m_out.lineAtRight(label.heading, kLabelHeading, color(label.token), heading);
            m_out.lineAtRight(label.word, kLabelWord, color(u"ink2"_s), word);
        } else {
            m_out.line(label.heading, kLabelHeading, color(label.token), heading);
            m_out.line(label.word, kLabelWord, color(u"ink2"_s), word);
        }
    }
    writeSeriesLegend(row);
}

} // namespace periplus

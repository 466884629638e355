// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/feeling_label.h"

#include "core/layout/map_grid.h"
#include "core/layout/map_words.h"
#include "core/layout/series_legend.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMarkerRoom = 13; // half of the square a marker takes
constexpr double kStarRoom = 41;   // from a marker's middle to the far end of its star
constexpr double kPointGap = 16;   // from a point to its label
constexpr double kSlide = 12;      // how far a label moves before it is tried again
constexpr int kSlides = 16;
constexpr int kSamples = 12;    // of a curve between two points
constexpr double kLineRoom = 3; // kept free on both sides of a curve
constexpr int kNeighbours = 5;  // columns beside the point whose curves may be in the way
constexpr double kInset = 6;

/// Everything near a point that a label must not cover.
class Obstacles
{
public:
    Obstacles(const MeasuredMap &map, const LaneRow &row, int column) : m_map(map), m_row(row)
    {
        for (const FeltSeries &series : map.series)
            addSeries(series, column, &series == &map.series.first());
        m_rects.append(seriesLegendRect(map, row));
        for (int i = map.columnBand(row.band).firstPart + 1; i < map.columnBand(row.band).endPart; ++i)
            m_rects.append(QRectF(map.plan.parts.at(i).x - grid::kStageGap / 2 - 1, row.top, 2, row.height));
    }

    bool leaveFree(const QRectF &rect) const
    {
        return std::none_of(m_rects.cbegin(), m_rects.cend(),
                            [&](const QRectF &taken) { return taken.intersects(rect); })
               && std::none_of(m_curve.cbegin(), m_curve.cend(), [&](QPointF point) {
                      return rect.adjusted(-kLineRoom, -kLineRoom, kLineRoom, kLineRoom).contains(point);
                  });
    }

    void add(const QRectF &rect) { m_rects.append(rect); }

private:
    void addSeries(const FeltSeries &series, int column, bool main)
    {
        const auto before = [](const FeltPoint &point, int at) { return point.column < at; };
        const ColumnBand &band = m_map.columnBand(m_row.band);
        const int from = std::max(band.firstColumn, column - kNeighbours);
        const int to = std::min(band.endColumn, column + kNeighbours + 1);
        const auto first = std::lower_bound(series.points.cbegin(), series.points.cend(), from, before);
        const auto end = std::lower_bound(first, series.points.cend(), to, before);
        for (auto it = first; it != end; ++it) {
            const QPointF at = m_map.feltPosition(m_row, *it);
            const double room = main ? kMarkerRoom : kLineRoom + 2;
            m_rects.append(QRectF(at.x() - room, at.y() - room, 2 * room, 2 * room));
            if (main && m_map.momentsOfTruth.testBit(it->column))
                m_rects.append(QRectF(at.x() - kStarRoom, at.y() - 11, 2 * kStarRoom, 22));
            if (it + 1 != end && joined(it->column, (it + 1)->column))
                addCurve(at, m_map.feltPosition(m_row, *(it + 1)));
        }
    }

    bool joined(int a, int b) const { return m_map.plan.columns.at(b).number - m_map.plan.columns.at(a).number == 1; }

    /// A cubic with horizontal tangents at 42 % of the step, as the curve is drawn.
    void addCurve(QPointF a, QPointF b)
    {
        const double reach = 0.42 * (b.x() - a.x());
        for (int i = 0; i <= kSamples; ++i) {
            const double t = static_cast<double>(i) / kSamples;
            const double u = 1 - t;
            const double x = u * u * u * a.x() + 3 * u * u * t * (a.x() + reach) + 3 * u * t * t * (b.x() - reach)
                             + t * t * t * b.x();
            const double y = (u * u * u + 3 * u * u * t) * a.y() + (3 * u * t * t + t * t * t) * b.y();
            m_curve.append({x, y});
        }
    }

    const MeasuredMap &m_map;
    const LaneRow &m_row;
    QList<QRectF> m_rects;
    QList<QPointF> m_curve;
};

/// Tries places beside the point, nearest first, left before right.
bool place(FeelingLabel &label, const MeasuredMap &map, const LaneRow &row, const FeltPoint &point,
           const Obstacles &obstacles)
{
    const TextMeasurer &measurer = *map.measurer;
    const double width =
        std::max(measurer.width(label.heading, kLabelHeading), measurer.width(label.word, kLabelWord)) + 1;
    const double height = label.word.isEmpty() ? kLabelLine : 2 * kLabelLine;
    const QRectF inside(grid::kMapLeft + kInset, row.top + kInset,
                        map.columnBand(row.band).right - grid::kMapLeft - 2 * kInset, row.height - 2 * kInset);
    const QPointF at = map.feltPosition(row, point);
    for (int slide = 0; slide < kSlides; ++slide) {
        for (const bool left : {true, false}) {
            for (const double lift : {0.0, 8.0, -8.0, 20.0, -20.0}) {
                const double gap = kPointGap + slide * kSlide;
                QRectF rect(left ? at.x() - gap - width : at.x() + gap, at.y() - height / 2 + lift, width, height);
                rect.moveTop(std::clamp(rect.top(), inside.top(), inside.bottom() - height));
                if (inside.contains(rect) && obstacles.leaveFree(rect)) {
                    label.rect = rect;
                    label.atRight = left;
                    return true;
                }
            }
        }
    }
    return false;
}

} // namespace

QList<FeelingLabel> feelingLabels(const MeasuredMap &map, const LaneRow &row)
{
    QList<FeelingLabel> labels;
    if (map.series.isEmpty() || row.collapsed)
        return labels;
    const QList<FeltPoint> &points = map.series.first().points;
    const auto byScore = [](const FeltPoint &a, const FeltPoint &b) { return a.score < b.score; };
    const FeltPoint &low = *std::min_element(points.cbegin(), points.cend(), byScore);
    const auto high = std::max_element(points.crbegin(), points.crend(),
                                       [&](const FeltPoint &a, const FeltPoint &b) { return a.score < b.score; });
    const auto add = [&](const FeltPoint &point, const QString &heading, const QString &token) {
        if (map.plan.bandOfColumn(point.column) != row.band)
            return;
        FeelingLabel label{heading, map.state.at(point.id).word, token, {}, false};
        Obstacles obstacles(map, row, point.column);
        for (const FeelingLabel &other : std::as_const(labels))
            obstacles.add(other.rect);
        if (place(label, map, row, point, obstacles))
            labels.append(label);
    };
    if (low.score < 0)
        add(low, words::lowestPoint(), u"pain"_s);
    if (high->score > 0)
        add(*high, high == points.crbegin() ? words::highEnd() : words::highestPoint(), u"e5"_s);
    return labels;
}

} // namespace periplus

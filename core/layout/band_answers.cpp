// SPDX-License-Identifier: GPL-3.0-or-later
// BandWriter: survey answers laid over the steps and among the feelings.
#include "core/layout/band_writer.h"
#include "core/layout/emotion_curve.h"
#include "core/layout/feeling_label.h"
#include "core/layout/map_grid.h"
#include "core/layout/map_words.h"
#include "core/layout/marks.h"
#include "core/layout/series_legend.h"

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTint = 0.2;
constexpr double kPillHeight = 15;
constexpr double kPillPad = 5;
constexpr double kMark = 4.2; ///< half a diagonal of the curve's marks
constexpr TextStyle kValue{FontFace::SemiBold, 10.5, 0};

Path diamond(QPointF center, double radius)
{
    Path path;
    path.moveTo({center.x(), center.y() - radius});
    path.lineTo({center.x() + radius, center.y()});
    path.lineTo({center.x(), center.y() + radius});
    path.lineTo({center.x() - radius, center.y()});
    path.close();
    return path;
}

/// Beside a point of the curve, where it covers no feeling; above it at the right when there is no such place.
QRectF valuePlace(QPointF at, double width, const QList<QRectF> &marks)
{
    constexpr double kHeight = 13;
    constexpr double kGap = kMark + 3;
    const double room = std::ceil(width) + 1;
    const QPointF corner(at.x() + kGap, at.y() - kHeight - 2);
    const QSizeF size(room, kHeight);
    for (const QPointF &place :
         {corner, QPointF(corner.x(), at.y() + 2), QPointF(at.x() - kGap - room, corner.y()),
          QPointF(at.x() - kGap - room, at.y() + 2), QPointF(at.x() - room / 2, at.y() - kHeight - 13)}) {
        const QRectF box(place, size);
        if (std::none_of(marks.begin(), marks.end(), [&](const QRectF &mark) { return mark.intersects(box); }))
            return box;
    }
    return {corner, size};
}

} // namespace

const AnswerScore *BandWriter::answersAt(const MapColumn &column) const
{
    const AnswerOverlay &overlay = m_map.options.filter.answers;
    const auto found = overlay.steps.constFind(column.step);
    return column.step && found != overlay.steps.cend() ? &*found : nullptr;
}

void BandWriter::writeHeat(const MapColumn &column, const QRectF &area)
{
    const AnswerScore *answers = m_map.options.filter.answers.showsHeat() ? answersAt(column) : nullptr;
    if (answers)
        m_out.add(FillPath{Path::roundedRect(area.adjusted(2, 2, -2, -2), 6),
                           {m_map.theme.emotion(answers->level).withAlpha(kTint), {}, {}, {}}});
}

void BandWriter::writeHeatValue(const MapColumn &column, const QRectF &area)
{
    const AnswerScore *answers = m_map.options.filter.answers.showsHeat() ? answersAt(column) : nullptr;
    if (!answers)
        return;
    const double width = m_map.measurer->width(answers->value, kValue) + 2 * kPillPad;
    const QRectF pill(area.right() - grid::kCellPad - width, area.top() + grid::kRouteY - kPillHeight / 2, width,
                      kPillHeight);
    m_out.add(edgedRect(pill, kPillHeight / 2, color(u"sheet"_s), m_map.theme.emotion(answers->level)));
    m_out.lineCentred(answers->value, kValue, color(u"ink"_s), pill);
}

/// Where the feelings of a column stand, with their stars.
QList<QRectF> BandWriter::feelingMarks(const LaneRow &row, int column) const
{
    constexpr double kReach = 11;
    constexpr double kStar = 18;
    QList<QRectF> marks;
    for (qsizetype i = 0; i < m_map.series.size(); ++i) {
        for (const FeltPoint &point : m_map.series.at(i).points) {
            if (point.column != column)
                continue;
            const QPointF at = m_map.feltPosition(row, point);
            const bool star = i == 0 && m_map.momentsOfTruth.testBit(column);
            marks.append({at.x() - kReach, at.y() - kReach, 2 * kReach + (star ? kStar : 0), 2 * kReach});
        }
    }
    return marks;
}

void BandWriter::writeAnswerCurve(const LaneRow &row)
{
    const AnswerOverlay &overlay = m_map.options.filter.answers;
    if (!overlay.showsCurve())
        return;
    const ColumnBand &band = columns();
    QList<CurvePoint> points;
    QList<QString> values;
    QList<int> places; // columns
    for (int i = band.firstColumn; i < band.endColumn; ++i) {
        const MapColumn &column = m_map.plan.columns.at(i);
        const AnswerScore *answers = answersAt(column);
        if (!answers)
            continue;
        const QPointF position(column.x + column.width / 2, m_map.emotionY(row, answers->level));
        points.append({column.number, position, answers->level, {}, false});
        values.append(answers->value);
        places.append(i);
    }
    const Color ink = color(u"accent"_s);
    m_out.beginDecoration(QRectF(grid::kMapLeft, row.top, band.right - grid::kMapLeft, row.height));
    for (const Path &path : curvePaths(points))
        m_out.add(StrokePath{path, {{ink, {}, {}, {}}, 1.6, {5, 3}, false}});
    for (qsizetype i = 0; i < points.size(); ++i) {
        const QPointF at = points[i].position;
        m_out.add(FillPath{diamond(at, kMark + 1), {ink, {}, {}, {}}});
        m_out.add(FillPath{diamond(at, kMark - 0.8), {color(u"sheet"_s), {}, {}, {}}});
        const QRectF box = valuePlace(at, m_map.measurer->width(values[i], kValue), feelingMarks(row, places[i]));
        m_out.line(values[i], kValue, color(u"accenttext"_s), box);
    }
    m_out.end();
}

void BandWriter::writeAnswerLegend(const LaneRow &row, double left)
{
    const AnswerOverlay &overlay = m_map.options.filter.answers;
    if (!overlay.showsCurve())
        return;
    constexpr double kSample = 23;
    const QRectF names = seriesLegendRect(m_map, row);
    const double middle = names.center().y();
    const double x = left + kSample + 6;
    const QRectF text(x, names.top(), mapRight() - grid::kCellPad - x, names.height());
    if (text.width() < 40 || !touches(text))
        return;
    const Color ink = color(u"accent"_s);
    m_out.add(lineMark({left, middle}, {left + kSample, middle}, ink, 1.6, {5, 3}));
    m_out.add(FillPath{diamond({left + kSample / 2, middle}, kMark + 1), {ink, {}, {}, {}}});
    m_out.add(FillPath{diamond({left + kSample / 2, middle}, kMark - 0.8), {color(u"sheet"_s), {}, {}, {}}});
    m_out.line(overlay.source, kLabelWord, color(u"ink2"_s), text);
}

} // namespace periplus

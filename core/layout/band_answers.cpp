// SPDX-License-Identifier: GPL-3.0-or-later
// BandWriter: survey answers laid over the steps and among the feelings.
#include "core/layout/band_writer.h"
#include "core/layout/emotion_curve.h"
#include "core/layout/feeling_label.h"
#include "core/layout/map_grid.h"
#include "core/layout/map_words.h"
#include "core/layout/marks.h"
#include "core/layout/series_legend.h"

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

void BandWriter::writeAnswerCurve(const LaneRow &row)
{
    const AnswerOverlay &overlay = m_map.options.filter.answers;
    if (!overlay.showsCurve())
        return;
    const ColumnBand &band = columns();
    QList<CurvePoint> points;
    QList<QString> values;
    for (int i = band.firstColumn; i < band.endColumn; ++i) {
        const MapColumn &column = m_map.plan.columns.at(i);
        const AnswerScore *answers = answersAt(column);
        if (!answers)
            continue;
        const QPointF position(column.x + column.width / 2, m_map.emotionY(row, answers->level));
        points.append({column.number, position, answers->level, {}, false});
        values.append(answers->value);
    }
    const Color ink = color(u"accent"_s);
    m_out.beginDecoration(QRectF(grid::kMapLeft, row.top, band.right - grid::kMapLeft, row.height));
    for (const Path &path : curvePaths(points))
        m_out.add(StrokePath{path, {{ink, {}, {}, {}}, 1.6, {5, 3}, false}});
    for (qsizetype i = 0; i < points.size(); ++i) {
        const QPointF at = points[i].position;
        m_out.add(FillPath{diamond(at, kMark + 1), {ink, {}, {}, {}}});
        m_out.add(FillPath{diamond(at, kMark - 0.8), {color(u"sheet"_s), {}, {}, {}}});
        m_out.line(values[i], kValue, ink, QRectF(at.x() + kMark + 3, at.y() - 15, 44, 13));
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

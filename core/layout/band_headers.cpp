// SPDX-License-Identifier: GPL-3.0-or-later
// BandWriter: stage plates and steps.
#include "core/layout/band_writer.h"
#include "core/layout/emotion_curve.h"
#include "core/layout/map_grid.h"
#include "core/layout/map_words.h"
#include "core/layout/marks.h"

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPlateCorner = 8;
constexpr double kPlateCut = 2;   // the plate ends this far before its stage, its nose reaches into the gap
constexpr double kTextFirst = 14; // from the plate's left edge; later plates start with a notch
constexpr double kTextNotched = 21;
constexpr double kTextRight = 12;
constexpr double kTextGap = 4; // at least, before the mean
constexpr double kMarkerBox = 16.5;
constexpr double kMarkerRadius = 5.8;
constexpr double kExtentLeft = 35;
constexpr TextStyle kSmallTitle{FontFace::DisplaySemiBold, 14, -0.1};
constexpr double kStarGround = 11.2;

Path platePath(const QRectF &stage, bool first, bool last)
{
    const double top = stage.top();
    const double bottom = stage.bottom();
    const double middle = stage.center().y();
    const double left = stage.left();
    const double right = last ? stage.right() : stage.right() - kPlateCut;
    const double r = kPlateCorner;
    Path path;
    path.moveTo({left + (first ? r : 0), top});
    if (last) {
        path.lineTo({right - r, top});
        path.cubicTo({right - r / 2, top}, {right, top + r / 2}, {right, top + r});
        path.lineTo({right, bottom - r});
        path.cubicTo({right, bottom - r / 2}, {right - r / 2, bottom}, {right - r, bottom});
    } else {
        path.lineTo({right, top});
        path.lineTo({right + grid::kPlateNose, middle});
        path.lineTo({right, bottom});
    }
    path.lineTo({left + (first ? r : 0), bottom});
    if (first) {
        path.cubicTo({left + r / 2, bottom}, {left, bottom - r / 2}, {left, bottom - r});
        path.lineTo({left, top + r});
        path.cubicTo({left, top + r / 2}, {left + r / 2, top}, {left + r, top});
    } else {
        path.lineTo({left + grid::kPlateNose, middle});
    }
    path.close();
    return path;
}

} // namespace

QRectF plateRect(const MeasuredMap &map, const StagePart &part)
{
    const double nose = part.last ? 0 : grid::kPlateNose - kPlateCut;
    return {part.x, map.bands.at(part.band).top, part.width + nose, grid::kPlateHeight};
}

double bandRight(const MeasuredMap &map, int band)
{
    return plateRect(map, map.plan.parts.at(map.plan.bands.at(band).endPart - 1)).right();
}

QRectF stepHeaderRect(const MeasuredMap &map, int index)
{
    const MapColumn &column = map.plan.columns.at(index);
    const MeasuredBand &band = map.bands.at(map.plan.bandOfColumn(index));
    return {column.x, band.stepTop, column.width, band.stepHeight};
}

void BandWriter::writeHeaderRow()
{
    const QRectF row(0, measured().top, bandRight(m_map, m_band), grid::kPlateHeight);
    if (!touches(row))
        return;
    m_out.begin({Role::HeaderRow, 0, 0}, row);
    const QRectF rail(kExtentLeft, row.top(), grid::kRail - kExtentLeft, row.height());
    if (touches(rail) && m_band == 0) {
        const QString extent = words::extent(m_map.plan.steps, m_map.plan.stages);
        const bool fits = m_map.measurer->width(extent, grid::kMeta) <= rail.width();
        m_out.line(fits ? extent : words::stepCount(m_map.plan.steps), grid::kMeta, color(u"ink3"_s), rail);
    }
    // A nose reaches into the gap after its stage.
    const auto [first, end] = m_map.plan.partsTouching(m_band, m_region.left() - grid::kPlateNose, m_region.right());
    for (int i = first; i < end; ++i) {
        if (touches(plateRect(m_map, m_map.plan.parts.at(i))))
            writePlate(m_map.plan.parts.at(i));
    }
    m_out.end();
}

void BandWriter::writePlate(const StagePart &part)
{
    const Stage &stage = m_map.state.at(part.stage);
    const auto mean = m_map.stageMeans.constFind(part.stage.value);
    const auto meanEmotion = mean == m_map.stageMeans.cend() ? std::nullopt : std::optional<double>(mean.value());
    const QRectF area(part.x, measured().top, part.width, grid::kPlateHeight);
    m_out.begin({Role::StageHeader, part.stage.value, 0}, plateRect(m_map, part),
                words::stageSentence(stage, part.continued, meanEmotion));
    m_out.add(FillPath{platePath(area, part.first, part.last), {color(u"head"_s), {}, {}, {}}});
    const double left = part.first ? kTextFirst : kTextNotched;
    writePlateText(part, stage, area.adjusted(left, 0, -kTextRight, 0));
    m_out.end();
}

/// The title has the first right to the room, in smaller letters if it must; then the mean feeling, then the duration.
void BandWriter::writePlateText(const StagePart &part, const Stage &stage, const QRectF &box)
{
    const auto mean = m_map.stageMeans.constFind(part.stage.value);
    const bool felt = mean != m_map.stageMeans.cend() && !part.continued;
    const QString score = felt ? words::signedNumber(mean.value(), 1) : QString();
    const double scoreWidth = felt ? kMarkerBox + 5 + m_map.measurer->width(score, grid::kStrong) : 0;
    const double rest = felt ? box.width() - scoreWidth - kTextGap : box.width();

    const QString title = words::stageName(stage);
    const bool untitled = title != stage.title;
    TextStyle style = untitled ? kSmallTitle : grid::kStageTitle;
    double titleWidth = m_map.measurer->width(title, style);
    if (titleWidth > rest) {
        style = kSmallTitle;
        titleWidth = m_map.measurer->width(title, style);
    }
    const bool showsScore = felt && titleWidth <= rest;
    const double room = showsScore ? rest : box.width();
    const double used = m_out.line(title, style, color(untitled ? u"head2"_s : u"headink"_s),
                                   QRectF(box.left(), box.top(), std::min(titleWidth, room), box.height()));
    const QString aside = part.continued ? words::continued() : stage.duration;
    const double asideLeft = box.left() + used + 7;
    const double right = box.left() + room;
    if (asideLeft + m_map.measurer->width(aside, grid::kMeta) <= right)
        m_out.line(aside, grid::kMeta, color(u"head2"_s),
                   QRectF(asideLeft, box.top() + 1, right - asideLeft + 1, box.height()));
    if (!showsScore)
        return;
    const QPointF center(box.right() - scoreWidth + kMarkerBox / 2, box.center().y());
    m_out.add(emotionMarker(center, kMarkerRadius, mean.value(), m_map.theme.onPlate(), true));
    m_out.lineAtRight(score, grid::kStrong, color(u"headink"_s), box);
}

void BandWriter::writeStepRow()
{
    const QRectF row(0, measured().stepTop, mapRight(), measured().stepHeight);
    if (!touches(row))
        return;
    m_out.begin({Role::StepRow, 0, 0}, row);
    const QRectF rail(0, row.top(), grid::kRail, row.height());
    if (touches(rail)) {
        const Color hue = color(u"step"_s);
        const double middle = rail.center().y();
        m_out.add(IconMark{u"step"_s,
                           QRectF(grid::kRailIconLeft, middle - grid::kRailIcon / 2, grid::kRailIcon, grid::kRailIcon),
                           hue});
        m_out.line(words::steps(), grid::kLabel, color(u"ink"_s), rail.adjusted(grid::kRailTextLeft, 0, -2, 0));
    }
    const auto [first, end] = m_map.plan.columnsTouching(m_band, m_region.left(), m_region.right());
    for (int i = first; i < end; ++i)
        writeStep(i);
    m_out.end();
}

void BandWriter::writeStep(int index)
{
    const MapColumn &column = m_map.plan.columns.at(index);
    const QRectF area = stepHeaderRect(m_map, index);
    const Stage &stage = m_map.state.at(column.stage);
    const bool star = m_map.momentsOfTruth.testBit(index);
    if (!column.step && column.steps == 0)
        return;
    const Source source =
        column.step ? Source{Role::StepHeader, column.step.value, 0} : Source{Role::Cell, column.stage.value, 0};
    const QString title = column.step ? m_map.state.at(column.step).title : words::stepCount(column.steps);
    QString sentence = column.step ? words::stepSentence(m_map.state.at(column.step), stage, star) : title;
    if (const AnswerScore *answers = answersAt(column))
        sentence = words::withAnswers(sentence, m_map.options.filter.answers.source, *answers);
    m_out.begin(source, area, sentence);
    writeHeat(column, area);
    const QPointF node(column.x + grid::kCellPad + grid::kNodeInset, area.top() + grid::kRouteY);
    const double outer = star ? kStarGround : grid::kNodeRadius + grid::kRouteStroke / 2;
    const double inner = grid::kNodeRadius - grid::kRouteStroke / 2;
    m_out.add(FillPath{Path::ellipse(node, outer, outer), {color(star ? u"sheet"_s : u"route"_s), {}, {}, {}}});
    if (star)
        m_out.add(starMark(node, grid::kStarRadius, m_map.theme));
    else
        m_out.add(FillPath{Path::ellipse(node, inner, inner), {color(u"sheet"_s), {}, {}, {}}});
    const QRectF text(column.x + grid::kCellPad, area.top() + grid::kStepTitleY, stepTitleWidth(column.width),
                      area.height() - grid::kStepTitleY);
    m_out.linesAtLeft(title, grid::kLabel, color(column.step ? u"ink"_s : u"ink3"_s), text, grid::kTitleLine);
    writeHeatValue(column, area);
    m_out.end();
}

} // namespace periplus

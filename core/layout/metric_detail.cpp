// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/marks.h"
#include "core/layout/metric_page_parts.h"
#include "core/layout/metric_page_words.h"
#include "core/layout/moving.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFrameRadius = 10;
constexpr double kThreeColumns = 1080; // below this width origin stands below the others …
constexpr double kTwoColumns = 700;    // … and below this each part below the one before
constexpr double kAnswersShare = 372.0 / 1376;
constexpr double kTrendShare = 0.56; // of the width that trend and answers have together
constexpr double kOriginShare = 430.0 / 1376;
constexpr double kHeadingGap = 8;

/// The places of the three frames: which line each stands in, where and how wide.
struct FramePlace
{
    int line = 0;
    double left = 0;
    double width = 0;
};

std::array<FramePlace, 3> framePlaces(double width)
{
    if (width < kTwoColumns)
        return {FramePlace{0, 0, width}, FramePlace{1, 0, width}, FramePlace{2, 0, width}};
    if (width < kThreeColumns) {
        const double first = std::floor((width - kDetailGap) * kTrendShare);
        const double second = first + kDetailGap;
        return {FramePlace{0, 0, first}, FramePlace{0, second, width - second}, FramePlace{1, 0, width}};
    }
    const double answers = std::floor(width * kAnswersShare);
    const double origin = std::floor(width * kOriginShare);
    const double trend = width - answers - origin - 2 * kDetailGap;
    return {FramePlace{0, 0, trend}, FramePlace{0, trend + kDetailGap, answers},
            FramePlace{0, trend + answers + 2 * kDetailGap, origin}};
}

} // namespace

double writePartHeading(ListWriter &out, const SheetContext &sheet, const TextStyle &style, const QString &heading,
                        const QString &note, MetricId metric, QPointF at, double width)
{
    static const TextStyle kNote{FontFace::Regular, 12, 0};
    constexpr double kLine = 20;
    const double own = std::ceil(sheet.measurer.width(heading, style)) + 1;
    const double noteWidth = std::ceil(sheet.measurer.width(note, kNote)) + 1;
    const bool beside = own + kHeadingGap + noteWidth <= width;
    double y =
        writeGroup(out, sheet, metricLine(MetricFieldNumber::Heading, metric), heading, at, std::min(own, width),
                   [&](ListWriter &part) {
                       return part.linesAtLeft(heading, style, sheet.color(u"ink"_s), {at, QSizeF(width, 0)}, kLine);
                   });
    if (note.isEmpty())
        return y;
    const QPointF noteAt = beside ? QPointF(at.x() + own + kHeadingGap, at.y() + 1) : QPointF(at.x(), at.y() + y);
    const double room = beside ? noteWidth : width;
    const double height =
        writeGroup(out, sheet, metricLine(MetricFieldNumber::Text, metric), note, noteAt, room, [&](ListWriter &part) {
            return part.linesAtLeft(note, kNote, sheet.color(u"ink3"_s), {noteAt, QSizeF(room, 0)}, 18);
        });
    return std::max(y, noteAt.y() - at.y() + height);
}

void writeMetricFrame(ListWriter &out, const SheetContext &sheet, const MetricFrame &frame, const QRectF &box)
{
    out.begin(frame.source, box, frame.name);
    out.beginDecoration(box);
    out.add(edgedRect(box, kFrameRadius, sheet.ground(), sheet.color(u"hair"_s)));
    out.end();
    out.add(frame.content.items());
    out.end();
}

namespace {

/// One of the parts of a detail; its content begins at a place and has a width.
struct DetailPart
{
    MetricPartNumber number = MetricPartNumber::Trend;
    QString name;
    std::function<double(ListWriter &, QPointF, double)> write;
};

QList<DetailPart> partsOf(const MetricDetail &detail)
{
    return {{MetricPartNumber::Trend, words::metricName(detail.metric),
             [&](ListWriter &out, QPointF at, double width) { return writeTrendPart(out, detail, at, width); }},
            {MetricPartNumber::Answers, words::answersHeading(detail.metric.kind),
             [&](ListWriter &out, QPointF at, double width) { return writeAnswersPart(out, detail, at, width); }},
            {MetricPartNumber::Origin, words::originHeading(),
             [&](ListWriter &out, QPointF at, double width) { return writeOriginPart(out, detail, at, width); }}};
}

/// Writes parts side by side in frames of one height.
DetailLine lineOf(const MetricDetail &detail, const QList<DetailPart> &parts, const QList<FramePlace> &places)
{
    std::vector<MetricFrame> frames;
    DetailLine line;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const DetailPart &part = parts.at(i);
        MetricFrame frame{
            {Role::MetricPart, detail.row.id.value, static_cast<qint64>(part.number)}, part.name, detail.sheet.part()};
        frame.height = part.write(frame.content, {places.at(i).left + kFramePadX, kFramePadY},
                                  places.at(i).width - 2 * kFramePadX);
        line.height = std::max(line.height, frame.height + 2 * kFramePadY);
        frames.push_back(std::move(frame));
    }
    ListWriter out = detail.sheet.part();
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const FramePlace &place = places.at(static_cast<qsizetype>(i));
        writeMetricFrame(out, detail.sheet, frames.at(i), {place.left, 0, place.width, line.height});
    }
    line.items = out.items();
    return line;
}

QList<DetailLine> linesOf(const MetricDetail &detail, const QList<DetailPart> &parts,
                          const std::array<FramePlace, 3> &places)
{
    QList<DetailLine> lines;
    QList<DetailPart> side;
    QList<FramePlace> sidePlaces;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const FramePlace &place = places.at(static_cast<std::size_t>(i));
        if (!side.isEmpty() && place.line != sidePlaces.last().line) {
            lines.append(lineOf(detail, side, sidePlaces));
            side.clear();
            sidePlaces.clear();
        }
        side.append(parts.at(i));
        sidePlaces.append(place);
    }
    if (!side.isEmpty())
        lines.append(lineOf(detail, side, sidePlaces));
    return lines;
}

/// Where a metric comes from, in frames as high as a page.
QList<DetailLine> originLines(const MetricDetail &detail, double width, double most)
{
    QList<DetailLine> lines;
    const qsizetype rows = originRows(detail);
    const QList<FramePlace> place{{0, 0, width}};
    for (OriginRange range; range.from < rows; range.from = range.to) {
        DetailLine line;
        for (range.to = range.from + 1; range.to <= rows; ++range.to) {
            const DetailPart part{MetricPartNumber::Origin, words::originHeading(),
                                  [&](ListWriter &out, QPointF at, double room) {
                                      return writeOriginPart(out, detail, at, room, range);
                                  }};
            const DetailLine longer = lineOf(detail, {part}, place);
            if (range.to > range.from + 1 && longer.height > most)
                break;
            line = longer;
        }
        --range.to;
        lines.append(line);
    }
    return lines;
}

} // namespace

QList<DetailLine> metricDetailLines(const MetricDetail &detail, double width, double most)
{
    const QList<DetailPart> parts = partsOf(detail);
    const QList<DetailLine> lines = linesOf(detail, parts, framePlaces(width));
    const bool fit =
        std::all_of(lines.begin(), lines.end(), [&](const DetailLine &line) { return line.height <= most; });
    if (fit)
        return lines;
    const auto share = std::floor((width - kDetailGap) * kTrendShare);
    const bool stacked = width < kTwoColumns;
    const std::array<FramePlace, 3> places{
        FramePlace{0, 0, stacked ? width : share},
        FramePlace{stacked ? 1 : 0, stacked ? 0 : share + kDetailGap, stacked ? width : width - share - kDetailGap},
        FramePlace{2, 0, width}};
    return linesOf(detail, parts.mid(0, 2), places) + originLines(detail, width, most);
}

double writeMetricDetail(ListWriter &out, const MetricDetail &detail, double top, double width)
{
    double y = top;
    for (const DetailLine &line : linesOf(detail, partsOf(detail), framePlaces(width))) {
        out.add(moved(line.items, {0, y}));
        y += line.height + kDetailGap;
    }
    return y - kDetailGap - top;
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/marks.h"
#include "core/layout/metric_page_parts.h"
#include "core/layout/metric_page_words.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFrameGap = 14;
constexpr double kFrameRadius = 10;
constexpr double kThreeColumns = 1080; // below this width origin stands below the others …
constexpr double kTwoColumns = 700;    // … and below this each part below the one before
constexpr double kAnswersShare = 372.0 / 1376;
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
        const double first = std::floor((width - kFrameGap) * 0.56);
        const double second = first + kFrameGap;
        return {FramePlace{0, 0, first}, FramePlace{0, second, width - second}, FramePlace{1, 0, width}};
    }
    const double answers = std::floor(width * kAnswersShare);
    const double origin = std::floor(width * kOriginShare);
    const double trend = width - answers - origin - 2 * kFrameGap;
    return {FramePlace{0, 0, trend}, FramePlace{0, trend + kFrameGap, answers},
            FramePlace{0, trend + answers + 2 * kFrameGap, origin}};
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

double writeMetricDetail(ListWriter &out, const MetricDetail &detail, double top, double width)
{
    using Write = double (*)(ListWriter &, const MetricDetail &, QPointF, double);
    struct Part
    {
        MetricPartNumber number;
        QString name;
        Write write;
    };
    const std::array<Part, 3> parts{
        Part{MetricPartNumber::Trend, words::metricName(detail.metric), writeTrendPart},
        Part{MetricPartNumber::Answers, words::answersHeading(detail.metric.kind), writeAnswersPart},
        Part{MetricPartNumber::Origin, words::originHeading(), writeOriginPart}};
    const std::array<FramePlace, 3> places = framePlaces(width);
    double y = top;
    for (std::size_t first = 0; first < parts.size();) {
        std::vector<MetricFrame> frames;
        double height = 0;
        std::size_t end = first;
        for (; end < parts.size() && places.at(end).line == places.at(first).line; ++end) {
            const FramePlace &place = places.at(end);
            MetricFrame frame{{Role::MetricPart, detail.row.id.value, static_cast<qint64>(parts.at(end).number)},
                              parts.at(end).name,
                              detail.sheet.part()};
            frame.height = parts.at(end).write(frame.content, detail, {place.left + kFramePadX, y + kFramePadY},
                                               place.width - 2 * kFramePadX);
            height = std::max(height, frame.height);
            frames.push_back(std::move(frame));
        }
        height += 2 * kFramePadY;
        for (std::size_t i = 0; i < frames.size(); ++i) {
            const FramePlace &place = places.at(first + i);
            writeMetricFrame(out, detail.sheet, frames.at(i), {place.left, y, place.width, height});
        }
        y += height + kFrameGap;
        first = end;
    }
    return y - kFrameGap - top;
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/map_words.h"
#include "core/layout/marks.h"
#include "core/layout/metric_answer_bars.h"
#include "core/layout/metric_page_parts.h"
#include "core/layout/metric_page_words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBarsHeight = 190; // from the highest count to the line
constexpr double kCountLine = 20;
constexpr double kMostBarWidth = 64;
constexpr double kBarRadius = 4;
constexpr double kAnswersGap = 12;
constexpr double kRestatedColumn = 96;

const TextStyle kPartHeading{FontFace::SemiBold, 14, 0};
const TextStyle kBarCount{FontFace::SemiBold, 12, 0};
const TextStyle kBarLabel{FontFace::Regular, 12, 0};
const TextStyle kBarLabelSmall{FontFace::Regular, 10, 0};
const TextStyle kScaleEnd{FontFace::Regular, 11.5, 0};
const TextStyle kQuietAnswer{FontFace::Regular, 12, 0};
const TextStyle kRestatedValue{FontFace::DisplaySemiBold, 17, 0};
const TextStyle kRestatedNote{FontFace::Regular, 11, 0};

QString chartSentence(const AnswerBars &answers)
{
    QStringList said;
    for (const AnswerBar &bar : answers.bars)
        said.append(words::answerCount(bar.label, bar.count));
    return said.join(u"; "_s);
}

/// Draws the columns; returns the height.
double writeBars(ListWriter &out, const SheetContext &sheet, const AnswerBars &answers, QPointF at, double width)
{
    const auto count = static_cast<double>(answers.bars.size());
    const double column = width / count;
    const double bar = std::min(kMostBarWidth, column * 0.74);
    double most = 1;
    double widest = 0;
    for (const AnswerBar &one : answers.bars) {
        most = std::max(most, one.count);
        widest = std::max(widest, sheet.measurer.width(one.label, kBarLabel));
    }
    const TextStyle &labelStyle = widest > column - 2 ? kBarLabelSmall : kBarLabel;
    const double line = at.y() + kCountLine + kBarsHeight;
    double below = 0;
    for (qsizetype i = 0; i < answers.bars.size(); ++i) {
        const AnswerBar &one = answers.bars.at(i);
        const double left = at.x() + static_cast<double>(i) * column;
        const double height = one.count > 0 ? std::max(2.0, one.count / most * kBarsHeight) : 0;
        const QRectF area(left + (column - bar) / 2, line - height, bar, height);
        if (height > 0)
            out.add(FillRect{area, std::min(kBarRadius, height / 2), sheet.color(one.hue)});
        out.lineCentred(QLocale().toString(one.count, 'f', 0), kBarCount, sheet.color(u"ink"_s),
                        {left, area.top() - kCountLine, column, 16});
        double y = line + 6;
        for (const TextLine &text : sheet.measurer.breakLines(one.label, labelStyle, column - 2, 2)) {
            out.lineCentred(text.text, labelStyle, sheet.color(u"ink2"_s), {left, y, column, 15});
            y += 14;
        }
        below = std::max(below, y - line);
    }
    out.add(FillRect{{at.x(), line, width, 1}, 0, sheet.color(u"line"_s)});
    double bottom = line + below + 2;
    if (!answers.low.isEmpty()) {
        const Color quiet = sheet.color(u"ink3"_s);
        out.line(answers.low, kScaleEnd, quiet, {at.x(), bottom, width / 2 - 4, 16});
        out.lineAtRight(answers.high, kScaleEnd, quiet, {at.x() + width / 2 + 4, bottom, width / 2 - 4, 16});
        bottom += 18;
    }
    return bottom - at.y();
}

double writeRestated(ListWriter &out, const MetricDetail &detail, const QList<Estimate> &restated, QPointF at,
                     double width)
{
    const SheetContext &sheet = detail.sheet;
    const auto columns = std::clamp<qsizetype>(static_cast<qsizetype>(width / kRestatedColumn), 1, restated.size());
    const double column = width / static_cast<double>(columns);
    double y = at.y();
    const QRectF rule(at.x(), y, width, 1);
    out.beginDecoration(rule);
    out.add(FillRect{rule, 0, sheet.color(u"hair"_s)});
    out.end();
    y += kAnswersGap + 1;
    const QString heading = words::restated();
    y += writeGroup(
        out, sheet, metricLine(MetricFieldNumber::Text, detail.row.id), heading, {at.x(), y}, width,
        [&](ListWriter &part) {
            return part.linesAtLeft(heading, kQuietAnswer, sheet.color(u"ink2"_s), {at.x(), y, width, 0}, 16);
        });
    y += 9;
    for (qsizetype first = 0; first < restated.size(); first += columns) {
        double height = 0;
        for (qsizetype i = first; i < std::min(restated.size(), first + columns); ++i) {
            const Estimate &one = restated.at(i);
            const QString value = valueText(detail.metric, one);
            const QString note = variantText(*one.variant, one.scale);
            const QPointF corner(at.x() + static_cast<double>(i - first) * column, y);
            const QString name = words::answerNote(value, note);
            height = std::max(
                height,
                writeGroup(
                    out, sheet, metricLine(MetricFieldNumber::Text, detail.row.id), name, corner, column - 8,
                    [&](ListWriter &part) {
                        part.line(value, kRestatedValue, sheet.color(u"ink"_s), {corner, QSizeF(column - 8, 22)});
                        return 22
                               + part.linesAtLeft(note, kRestatedNote, sheet.color(u"ink3"_s),
                                                  {corner.x(), corner.y() + 22, column - 8, 0}, 14);
                    }));
        }
        y += height + 8;
    }
    return y - 8 - at.y();
}

} // namespace

double writeAnswersPart(ListWriter &out, const MetricDetail &detail, QPointF at, double width)
{
    const SheetContext &sheet = detail.sheet;
    const std::optional<Measurement> &measurement = detail.row.reading.measurement;
    const Estimate &estimate = detail.row.reading.estimate;
    const QString note = estimate.n > 0 ? words::sampleSize(estimate.n) : QString();
    double y = at.y()
               + writePartHeading(out, sheet, kPartHeading, words::answersHeading(detail.metric.kind), note,
                                  detail.row.id, at, width)
               + kAnswersGap;
    const Result<Measured> measured =
        measurement ? readCounts(detail.metric.kind, measurement->counts) : Result<Measured>(Measured());
    const AnswerBars answers = measured ? answerBars(detail.metric.kind, *measured) : AnswerBars();
    if (answers.bars.isEmpty()) {
        const QString none = measurement ? words::noCountsKept() : words::notMeasured(detail.facts.page.period);
        y += writeGroup(
            out, sheet, metricLine(MetricFieldNumber::Text, detail.row.id), none, {at.x(), y}, width,
            [&](ListWriter &part) {
                return part.linesAtLeft(none, kQuietAnswer, sheet.color(u"ink3"_s), {at.x(), y, width, 0}, 18);
            });
    } else {
        y += writeGroup(out, sheet, metricLine(MetricFieldNumber::Chart, detail.row.id), chartSentence(answers),
                        {at.x(), y}, width, [&](ListWriter &part) {
                            return writeBars(part, sheet, answers, {at.x(), y}, width);
                        });
    }
    const QList<Estimate> restated = measurement ? restatements(detail.metric.kind, *measurement) : QList<Estimate>();
    if (restated.size() > 1)
        y += kAnswersGap + writeRestated(out, detail, restated, {at.x(), y + kAnswersGap}, width);
    return y - at.y();
}

} // namespace periplus

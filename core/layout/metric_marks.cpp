// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/metric_marks.h"

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTrack = 4;
constexpr double kBand = 6;
constexpr double kDot = 3.75;
constexpr double kDotHalo = 5.25;
constexpr double kTick = 1.75;
constexpr double kTickHeight = 14;
constexpr double kSparkDot = 2.6;
constexpr double kSparkInset = 3;
constexpr double kChipPad = 8;
constexpr double kChipIcon = 11;
constexpr double kChipGap = 4;
constexpr double kStepsOfRange = 4;

const TextStyle kJudgementChipText{FontFace::Medium, 11, 0};

/// 1, 2 or 5 times a power of ten, at least as large.
double roundStep(double least)
{
    const double unit = std::pow(10.0, std::floor(std::log10(least)));
    for (const double part : {1.0, 2.0, 5.0}) {
        if (part * unit >= least * (1 - 1e-9))
            return part * unit;
    }
    return 10 * unit;
}

bool isScore(MetricVariant variant)
{
    return variant == MetricVariant::NetPromoters || variant == MetricVariant::EffortIndex;
}

} // namespace

double ValueRange::at(double value) const
{
    return high > low ? std::clamp((value - low) / (high - low), 0.0, 1.0) : 0.5;
}

ValueRange roundRange(const QList<double> &values, std::optional<MetricVariant> variant, int scale, double room)
{
    if (variant == MetricVariant::Mean && scale > 1)
        return {1, static_cast<double>(scale), scale > 7 ? 3.0 : scale > 5 ? 1.5 : 1.0};
    if (values.isEmpty())
        return {};
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    double span = *most - *least;
    if (span <= 0)
        span = *most == 0 ? 1 : std::abs(*most) / 2;
    ValueRange range;
    range.step = roundStep(span * (1 + 2 * room) / kStepsOfRange);
    range.low = std::floor((*least - room * span) / range.step) * range.step;
    range.high = std::ceil((*most + room * span) / range.step) * range.step;
    if (variant && isScore(*variant)) {
        range.low = std::max(range.low, -100.0);
        range.high = std::min(range.high, 100.0);
    } else if (*least >= 0) {
        range.low = std::max(range.low, 0.0);
        if (variant && isPercentage(*variant) && *most <= 100)
            range.high = std::min(range.high, 100.0);
    }
    return range;
}

int axisScale(const Metric &metric, const Estimate &estimate)
{
    if (estimate.scale > 0)
        return estimate.scale;
    return metric.kind == MetricKind::Ces2 ? 7 : metric.kind == MetricKind::Ces1 ? 5 : 0;
}

QList<double> valuesToShow(const Metric &metric, const Estimate &estimate)
{
    QList<double> values;
    for (const std::optional<double> &value :
         {estimate.value, estimate.low, estimate.high, metric.target, metric.benchmark}) {
        if (value)
            values.append(*value);
    }
    return values;
}

void writeIntervalBar(ListWriter &out, const Theme &theme, const QRectF &box, const ValueRange &range,
                      const Estimate &estimate, std::optional<double> target, Color hue, Color ground)
{
    const double middle = box.center().y();
    const auto x = [&](double value) { return box.left() + range.at(value) * box.width(); };
    out.beginDecoration(box);
    out.add(FillRect{{box.left(), middle - kTrack / 2, box.width(), kTrack}, kTrack / 2, theme.color(u"hair"_s)});
    if (estimate.low && estimate.high) {
        const double left = x(*estimate.low);
        const double width = std::max(kBand, x(*estimate.high) - left);
        out.add(FillRect{{left, middle - kBand / 2, width, kBand}, kBand / 2, hue.withAlpha(0.3)});
    }
    if (estimate.value) {
        const QPointF dot(x(*estimate.value), middle);
        out.add(FillPath{Path::ellipse(dot, kDotHalo, kDotHalo), {ground, {}, {}, {}}});
        out.add(FillPath{Path::ellipse(dot, kDot, kDot), {hue, {}, {}, {}}});
    }
    if (target)
        out.add(
            FillRect{{x(*target) - kTick / 2, middle - kTickHeight / 2, kTick, kTickHeight}, 0, theme.color(u"ink"_s)});
    out.end();
}

void writeSparkline(ListWriter &out, const Theme &theme, const QRectF &box, const QList<PeriodPoint> &points,
                    int periods)
{
    QList<double> values;
    for (const PeriodPoint &point : points) {
        if (point.estimate.value)
            values.append(*point.estimate.value);
    }
    if (values.isEmpty())
        return;
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const double span = *most - *least;
    const QRectF inner = box.adjusted(kSparkInset, kSparkInset, -kSparkInset, -kSparkInset);
    const double column = inner.width() / std::max(1, periods - 1);
    const auto place = [&](qsizetype i) {
        const double part = span > 0 ? (*points.at(i).estimate.value - *least) / span : 0.5;
        return QPointF(inner.right() - column * static_cast<double>(points.size() - 1 - i),
                       inner.bottom() - part * inner.height());
    };
    const Color ink = theme.color(u"ink2"_s);
    const auto dot = [&](qsizetype i) {
        out.add(FillPath{Path::ellipse(place(i), kSparkDot, kSparkDot), {ink, {}, {}, {}}});
    };
    out.beginDecoration(box);
    for (const Path &path : trendPaths(points, place)) {
        if (path.elements().size() > 1)
            out.add(StrokePath{path, {{ink, {}, {}, {}}, 1.75, {}, true}});
    }
    for (qsizetype i = 0; i < points.size(); ++i) {
        const auto hasValue = [&](qsizetype at) {
            return at >= 0 && at < points.size() && points.at(at).estimate.value;
        };
        // The newest value, and values between gaps, which no line would show.
        if (hasValue(i) && (i + 1 == points.size() || (!hasValue(i - 1) && !hasValue(i + 1))))
            dot(i);
    }
    out.end();
}

JudgementLook judgementLook(Judgement judgement, Movement movement)
{
    const QString arrow = movement == Movement::Up     ? u"arrow-up"_s
                          : movement == Movement::Down ? u"arrow-down"_s
                                                       : QString();
    switch (judgement) {
    case Judgement::Unknown:
    case Judgement::WithinNoise:
        return {{}, u"ink2"_s, u"sunken"_s};
    case Judgement::Better:
        return {arrow, u"good"_s, u"goodbg"_s};
    case Judgement::Worse:
        return {arrow, u"bad"_s, u"badbg"_s};
    }
    Q_UNREACHABLE();
}

double judgementChipWidth(const TextMeasurer &measurer, const JudgementLook &look, const QString &text)
{
    const double icon = look.icon.isEmpty() ? 0 : kChipIcon + kChipGap;
    return std::ceil(2 * kChipPad + icon + measurer.width(text, kJudgementChipText) + 0.5);
}

double writeJudgementChip(ListWriter &out, const Theme &theme, const TextMeasurer &measurer, const JudgementLook &look,
                          const QString &text, QPointF at, double most)
{
    const double width = std::min(most, judgementChipWidth(measurer, look, text));
    const QRectF box(at, QSizeF(width, kJudgementChipHeight));
    out.beginDecoration(box);
    out.add(FillRect{box, kJudgementChipHeight / 2, theme.color(look.ground)});
    double left = kChipPad;
    if (!look.icon.isEmpty()) {
        const QRectF icon(box.left() + left, box.center().y() - kChipIcon / 2, kChipIcon, kChipIcon);
        out.add(IconMark{look.icon, icon, theme.color(look.ink)});
        left += kChipIcon + kChipGap;
    }
    out.end();
    out.line(text, kJudgementChipText, theme.color(look.ink), box.adjusted(left, 0, -kChipPad + 1, 0));
    return width;
}

} // namespace periplus

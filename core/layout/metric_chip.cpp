// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/metric_chip.h"

#include "core/layout/map_grid.h"
#include "core/layout/map_words.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kGap = 7;
constexpr double kArrow = 13;
constexpr double kValueLine = 24;

QString arrowIcon(Movement movement)
{
    switch (movement) {
    case Movement::Unknown:
        return {};
    case Movement::Steady:
        return u"arrow-right"_s;
    case Movement::Up:
        return u"arrow-up"_s;
    case Movement::Down:
        return u"arrow-down"_s;
    }
    return {};
}

QString arrowToken(Movement movement, bool higherIsBetter)
{
    switch (movement) {
    case Movement::Unknown:
    case Movement::Steady:
        return u"ink3"_s;
    case Movement::Up:
        return higherIsBetter ? u"good"_s : u"bad"_s;
    case Movement::Down:
        return higherIsBetter ? u"bad"_s : u"good"_s;
    }
    return u"ink3"_s;
}

} // namespace

MetricChipShape metricChipShape(const State &state, const TextMeasurer &measurer, MetricId id, double width)
{
    const Metric &metric = state.at(id);
    const Estimate estimate = latestEstimate(state, id);
    MetricChipShape shape;
    shape.name = shortName(metric);
    shape.height = kValueLine;
    if (!estimate.value)
        return shape;
    shape.value = valueText(metric, estimate);
    if (estimate.low && estimate.high)
        shape.interval = intervalText(metric.kind, estimate);
    if (estimate.n > 0)
        shape.sampleSize = words::sampleSize(estimate.n);
    double left =
        measurer.width(shape.name, grid::kMetaStrong) + kGap + measurer.width(shape.value, grid::kMetricValue);
    if (latestMovement(state, id) != Movement::Unknown)
        left += kGap + kArrow;
    double right = measurer.width(shape.interval, grid::kMeta) + measurer.width(shape.sampleSize, grid::kMeta);
    if (!shape.interval.isEmpty() && !shape.sampleSize.isEmpty())
        right += kGap;
    shape.intervalBelow = right > 0 && left + 2 * kGap + right > width;
    if (shape.intervalBelow)
        shape.height += grid::kCaptionLine;
    return shape;
}

void writeMetricChip(ListWriter &writer, const MapContext &context, MetricId id, const QRectF &rect)
{
    const Metric &metric = context.state.at(id);
    const MetricChipShape shape = metricChipShape(context.state, context.measurer, id, rect.width());
    const Theme &theme = context.theme;
    const QRectF line(rect.left(), rect.top(), rect.width(), kValueLine);
    double x = line.left();
    x += writer.line(shape.name, grid::kMetaStrong, theme.color(u"metric"_s),
                     QRectF(x, line.top(), line.right() - x, kValueLine))
         + kGap;
    if (shape.value.isEmpty())
        return;
    x += writer.line(shape.value, grid::kMetricValue, theme.color(u"ink"_s),
                     QRectF(x, line.top(), line.right() - x, kValueLine))
         + kGap;
    const Movement movement = latestMovement(context.state, id);
    const QString icon = arrowIcon(movement);
    if (!icon.isEmpty() && x + kArrow <= line.right())
        writer.add(IconMark{icon, QRectF(x, line.center().y() - kArrow / 2, kArrow, kArrow),
                            theme.color(arrowToken(movement, metric.higherIsBetter))});
    const Color quiet = theme.color(u"ink3"_s);
    if (shape.intervalBelow) {
        const QRectF below(rect.left(), line.bottom(), rect.width(), grid::kCaptionLine);
        const double used = writer.line(shape.interval, grid::kMeta, quiet, below);
        const double from = used > 0 ? used + kGap : 0;
        if (from + 1 < rect.width())
            writer.line(shape.sampleSize, grid::kMeta, quiet, below.adjusted(from, 0, 0, 0));
        return;
    }
    const double used = writer.lineAtRight(shape.sampleSize, grid::kMeta, quiet, line);
    writer.lineAtRight(shape.interval, grid::kMeta, quiet, line.adjusted(0, 0, used > 0 ? -used - kGap : 0, 0));
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/trend_chart.h"

#include "ui/metrics/metric_words.h"
#include "ui/shell/theming.h"

#include <QGraphicsSimpleTextItem>
#include <QLocale>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>

#include <algorithm>
#include <cmath>
#include <limits>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTimeNames = 6;
constexpr int kTopMargin = 7;      // half the letters of the highest name
constexpr double kHeadroom = 0.15; // above the highest value, for the name of a line across
constexpr double kTimePad = 0.3;   // before the first and after the last period

/// A round step for an axis that is to have about `parts` of them.
double roundStep(double span, int parts)
{
    const double rough = span / parts;
    const double unit = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (factor * unit >= rough)
            return factor * unit;
    }
    return 10 * unit;
}

struct Span
{
    double least = std::numeric_limits<double>::max();
    double most = std::numeric_limits<double>::lowest();

    void take(std::optional<double> value)
    {
        if (!value)
            return;
        least = std::min(least, *value);
        most = std::max(most, *value);
    }
};

Span spanOf(const Metric &metric, const QList<PeriodPoint> &points)
{
    Span span;
    for (const PeriodPoint &point : points) {
        for (const std::optional<double> value : {point.estimate.value, point.estimate.low, point.estimate.high})
            span.take(value);
    }
    span.take(metric.target);
    span.take(metric.benchmark);
    if (span.least > span.most)
        return {0, 1};
    if (span.least == span.most)
        return {span.least - 1, span.most + 1};
    return span;
}

/// Without decimals that say nothing.
QString axisText(MetricVariant variant, double value)
{
    QString text = QLocale().toString(std::abs(value) < 1e-9 ? 0.0 : value, 'g', 4);
    text.replace(u'-', u'\u2212');
    return isPercentage(variant) ? QString(text + u"\u00a0%"_s) : text;
}

QCategoryAxis *makeAxis(const QFont &font, const Theme &theme)
{
    auto *axis = new QCategoryAxis;
    axis->setLabelsFont(font);
    axis->setLabelsBrush(QBrush(tokenColor(theme, u"ink3"_s)));
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setLineVisible(false);
    axis->setTruncateLabels(false);
    return axis;
}

} // namespace

TrendChart::TrendChart(QWidget *parent) : PlainChart(kTopMargin, parent)
{
    setObjectName(u"trendChart"_s);
}

void TrendChart::attach(QAbstractSeries *series)
{
    chart()->addSeries(series);
    series->attachAxis(m_time);
    series->attachAxis(m_values);
}

void TrendChart::show(const Metric &metric, const QList<PeriodPoint> &points, const Theme &theme)
{
    clear();
    addValueAxis(metric, points, theme);
    addTimeAxis(points, theme);
    addRuns(points, theme);
    if (metric.target)
        addAcross(*metric.target, tr("Target %1").arg(targetText(metric, *metric.target)), Qt::DashLine, theme);
    if (metric.benchmark)
        addAcross(*metric.benchmark, tr("Benchmark %1").arg(targetText(metric, *metric.benchmark)), Qt::DotLine, theme);
    addDots(points, theme);
    placeLabels();
    tell(metric, points);
}

void TrendChart::tell(const Metric &metric, const QList<PeriodPoint> &points)
{
    QStringList told;
    for (const PeriodPoint &point : points) {
        const QString value = point.estimate.value ? valueText(metric, point.estimate) : tr("no value");
        told.append(tr("%1: %2", "period, value").arg(periodName(point.period), value));
    }
    setAccessibleName(tr("Trend of %1").arg(nameOf(metric)));
    setAccessibleDescription(told.join(u"; "_s));
    setToolTip(told.join(u'\n'));
}

void TrendChart::addValueAxis(const Metric &metric, const QList<PeriodPoint> &points, const Theme &theme)
{
    MetricVariant variant = metric.variant.value_or(variantsOf(metric.kind).front());
    for (const PeriodPoint &point : points)
        variant = point.estimate.variant.value_or(variant);
    const Span span = spanOf(metric, points);
    const double height = span.most - span.least;
    const double step = roundStep(height, 2);
    const double from = std::floor(span.least / step) * step;
    const double to = std::ceil((span.most + kHeadroom * height) / step) * step;
    QCategoryAxis *axis = makeAxis(smallFont(), theme);
    axis->setRange(from, to);
    for (int i = 0; from + i * step <= to + step / 1000; ++i)
        axis->append(axisText(variant, from + i * step), from + i * step);
    axis->setGridLinePen(QPen(tokenColor(theme, u"hair"_s), 1));
    m_values = axis;
    chart()->addAxis(axis, Qt::AlignLeft);
}

void TrendChart::addTimeAxis(const QList<PeriodPoint> &points, const Theme &theme)
{
    QCategoryAxis *axis = makeAxis(smallFont(), theme);
    const int count = static_cast<int>(points.size());
    const int every = std::max(1, (count + kMostTimeNames - 1) / kMostTimeNames);
    axis->setRange(-kTimePad, std::max(count - 1, 0) + kTimePad);
    int year = 0;
    for (int i = 0; i < count; ++i) {
        const Period period = points[i].period;
        if ((count - 1 - i) % every != 0)
            continue;
        axis->append(shortPeriodName(period, period.year == year ? YearStyle::Left : YearStyle::Short), i);
        year = period.year;
    }
    axis->setGridLineVisible(false);
    m_time = axis;
    chart()->addAxis(axis, Qt::AlignBottom);
}

void TrendChart::addBand(QLineSeries *low, QLineSeries *high, const Theme &theme)
{
    QColor band = tokenColor(theme, u"accent"_s);
    band.setAlphaF(theme.name == ThemeName::Dark ? 0.28F : 0.16F);
    auto *area = new QAreaSeries(high, low);
    low->setParent(area);
    high->setParent(area);
    area->setPen(Qt::NoPen);
    area->setBrush(band);
    attach(area);
}

/// One line and one band for each run of points that has no gap.
void TrendChart::addRuns(const QList<PeriodPoint> &points, const Theme &theme)
{
    QLineSeries *line = nullptr;
    QLineSeries *low = nullptr;
    QLineSeries *high = nullptr;
    QList<QLineSeries *> lines; // above all bands
    const auto endBand = [&] {
        if (low)
            addBand(low, high, theme);
        low = high = nullptr;
    };
    for (int i = 0; i < points.size(); ++i) {
        const Estimate &estimate = points[i].estimate;
        if (!estimate.low || !estimate.high)
            endBand();
        if (!estimate.value) {
            line = nullptr;
            continue;
        }
        if (!line) {
            line = new QLineSeries;
            line->setPen(QPen(tokenColor(theme, u"accent"_s), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            lines.append(line);
        }
        line->append(i, *estimate.value);
        if (!estimate.low || !estimate.high)
            continue;
        if (!low) {
            low = new QLineSeries;
            high = new QLineSeries;
        }
        low->append(i, *estimate.low);
        high->append(i, *estimate.high);
    }
    endBand();
    for (QLineSeries *one : std::as_const(lines))
        attach(one);
}

/// The newest value, and those that stand alone.
void TrendChart::addDots(const QList<PeriodPoint> &points, const Theme &theme)
{
    auto *dots = new QScatterSeries;
    const auto hasValue = [&](qsizetype i) {
        return i >= 0 && i < points.size() && points[i].estimate.value.has_value();
    };
    qsizetype newest = points.size() - 1;
    while (newest >= 0 && !hasValue(newest))
        --newest;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (hasValue(i) && (i == newest || (!hasValue(i - 1) && !hasValue(i + 1))))
            dots->append(static_cast<double>(i), *points[i].estimate.value);
    }
    dots->setMarkerSize(9);
    dots->setColor(tokenColor(theme, u"accent"_s));
    dots->setBorderColor(tokenColor(theme, u"panel"_s));
    attach(dots);
}

void TrendChart::addAcross(double value, const QString &name, Qt::PenStyle style, const Theme &theme)
{
    auto *line = new QLineSeries;
    line->setPen(QPen(tokenColor(theme, u"ink2"_s), 1.5, style, Qt::FlatCap));
    const auto *time = static_cast<QCategoryAxis *>(m_time);
    line->append(time->min(), value);
    line->append(time->max(), value);
    attach(line);
    addLabel(name, {0, value}, theme)->setZValue(20);
}

void TrendChart::placeLabels()
{
    const QRectF plot = chart()->plotArea();
    for (const auto &[name, value] : labels()) {
        const double y = chart()->mapToPosition(value, chart()->series().value(0)).y();
        const double height = name->boundingRect().height();
        const bool above = y - height >= plot.top() - height / 2;
        name->setPos(plot.left() + 2, above ? y - height : y);
    }
}

} // namespace periplus

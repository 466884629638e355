// SPDX-License-Identifier: GPL-3.0-or-later
// Small pictures of values: where a value lies, how it went, what became of it.
#pragma once

#include "core/layout/list_writer.h"
#include "core/layout/theme.h"
#include "core/metrics/period_reading.h"

namespace periplus {

/// What an axis shows, from its lowest to its highest value, with a line at each whole step.
struct ValueRange
{
    double low = 0;
    double high = 1;
    double step = 1;

    /// Where a value lies, 0..1; those outside at the ends.
    double at(double value) const;
};

/// A range around all values that ends in round numbers: the whole scale for means of answers, else some room around
/// (`room`, in parts of their span), never beyond what values of the variant can be.
ValueRange roundRange(const QList<double> &values, std::optional<MetricVariant> variant, int scale, double room);

/// The highest answer of the scale that values of a metric are on, also where only a mean of them is kept; 0: none.
int axisScale(const Metric &metric, const Estimate &estimate);

/// The values that an axis for an estimate has to show: value, interval, target and benchmark.
QList<double> valuesToShow(const Metric &metric, const Estimate &estimate);

/// A track with the interval as a band, the value as a dot and the target as an upright line. Nothing but the track
/// without a value. `ground` is the colour behind it; `hue` that of dot and band.
void writeIntervalBar(ListWriter &out, const Theme &theme, const QRectF &box, const ValueRange &range,
                      const Estimate &estimate, std::optional<double> target, Color hue, Color ground);

/// The trend without its values: the newest at the right, as many places as `periods`. Gaps break the line.
void writeSparkline(ListWriter &out, const Theme &theme, const QRectF &box, const QList<PeriodPoint> &points,
                    int periods);

/// How a judgement looks; never by its colour alone.
struct JudgementLook
{
    QString icon; ///< empty: none
    QString ink;  ///< tokens
    QString ground;
};
JudgementLook judgementLook(Judgement judgement, Movement movement);

/// A chip with an icon (or none) whose left top corner is `at`; returns its width, at most `most`.
double writeJudgementChip(ListWriter &out, const Theme &theme, const TextMeasurer &measurer, const JudgementLook &look,
                          const QString &text, QPointF at, double most);
/// The width that it takes.
double judgementChipWidth(const TextMeasurer &measurer, const JudgementLook &look, const QString &text);
constexpr double kJudgementChipHeight = 20;

/// Lines through values that come one after another, broken at gaps; `place` gives the point of a value by its index.
template <class Place> QList<Path> trendPaths(const QList<PeriodPoint> &points, Place &&place)
{
    QList<Path> paths;
    bool goesOn = false;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (!points.at(i).estimate.value) {
            goesOn = false;
            continue;
        }
        if (!goesOn)
            paths.append(Path());
        if (goesOn)
            paths.last().lineTo(place(i));
        else
            paths.last().moveTo(place(i));
        goesOn = true;
    }
    return paths;
}

} // namespace periplus

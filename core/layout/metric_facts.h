// SPDX-License-Identifier: GPL-3.0-or-later
// What a page about metrics tells, before it is laid out.
#pragma once

#include "core/layout/metric_page.h"
#include "core/metrics/period_reading.h"

#include <QSet>

namespace periplus {

/// How many periods a trend shows: a year of months and the month before it, two years of quarters, eight years.
int trendPeriods(PeriodUnit unit);

/// One metric on a page.
struct MetricOnPage
{
    MetricId id;
    PeriodReading reading;
    QList<PeriodPoint> trend; ///< up to the page's period, oldest first; empty without values
};

/// How many values changed, of those that can be compared.
struct MovedCounts
{
    int measured = 0; ///< have a value
    int compared = 0; ///< have one in both periods
    int better = 0;   ///< beyond noise
    int worse = 0;

    int moved() const { return better + worse; }
};

struct MetricPageFacts
{
    MetricsPage page;         ///< with both periods, unless nothing was ever measured
    QList<MetricOnPage> rows; ///< those of the page's map, or all, in the order of the workspace
    QList<JourneyId> maps;    ///< that have metrics, in order
    qsizetype all = 0;        ///< metrics of the workspace
    MovedCounts moved;        ///< of the rows
};

MetricPageFacts metricPageFacts(const State &state, const MetricsPage &page);

/// Something that was done, and may have changed a metric.
struct DoneAction
{
    QDate day;
    QString title;
};

/// The done actions that are about a metric, in the time of its trend, oldest first.
QList<DoneAction> actionsInTrend(const State &state, const MetricOnPage &row);

/// The maps that a metric belongs to or is shown on by a card.
QSet<JourneyId> mapsOfMetric(const State &state, MetricId metric);

/// Where a metric is attached or shown.
struct MetricSpot
{
    MetricPlaceKind kind = MetricPlaceKind::Map;
    qint64 id = 0;
    QString name; ///< "B2B purchase, Onboard"

    bool operator==(const MetricSpot &) const = default;
};

/// The places of a metric: its own, then the stages and steps whose cards show it. Empty for one of the workspace that
/// no card shows.
QList<MetricSpot> spotsOfMetric(const State &state, MetricId metric);

} // namespace periplus

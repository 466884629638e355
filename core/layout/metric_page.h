// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/persona_sheet.h"
#include "core/metrics/breakdown.h"
#include "core/metrics/period.h"

namespace periplus {

/// `lane` of MetricField groups: what kind of line it is.
enum class MetricFieldNumber : qint64 { Title = 1, Heading, Text, Chart };

/// `lane` of MetricPart groups. The id of a part of a review is the number of its section.
enum class MetricPartNumber : qint64 { Trend = 1, Answers, Origin, Review };

/// `lane` of MetricPlace groups: what their id is of.
enum class MetricPlaceKind : qint64 { Map = 1, Stage, Step, Metric };

/// A page about metrics.
struct MetricsPage
{
    enum class Kind {
        Overview, ///< all metrics in a table, and one of them in detail
        Review,   ///< in plain sentences: what moved, what is noise, what misses its target, what is due
    };
    Kind kind = Kind::Overview;
    Period period;     ///< none: the newest that has data
    Period against;    ///< what it is compared with; none: the one before it
    JourneyId map;     ///< only the metrics of this map; none: all
    MetricId selected; ///< whose detail an overview shows; none: nobody's
    QDate today;       ///< what is due follows from it; invalid: nothing is due
    QDate split;       ///< a review compares what was before this day with what was from it on; invalid: it does not

    bool operator==(const MetricsPage &) const = default;
};

/// The page with its periods filled in: of the unit of its own period.
MetricsPage resolvedPage(const State &state, MetricsPage page);

/// Lays out a page about metrics.
/// Shape:  items in paint and reading order: title and sentence, choices of maps (with prompts), a table with a row for
///         each metric, the parts of the selected one below it (within a long table behind its row, when there are
///         prompts). Without metrics a sentence says so.
/// Units:  map units; origin is the top left. The table needs some width and may be wider than `options.width`.
/// Errors: none. Texts wrap; an unknown map or metric is as none.
DisplayList layoutMetricsPage(const State &state, const MetricsPage &page, const BreakdownSource &breakdown,
                              const Theme &theme, const TextMeasurer &measurer, const SheetOptions &options);

/// The same for paper: pages of one size. No row, frame of a detail or sentence is cut; the heads of the table stand on
/// every page, and the detail of a metric stays together where a page has room for it.
/// Shape:  one list a page, as large as `paper`, or larger where the table needs the width; only one on which something
///         is higher than a page is higher.
/// Units:  map units; `options.width` is not asked.
QList<DisplayList> layoutMetricsPages(const State &state, const MetricsPage &page, const BreakdownSource &breakdown,
                                      const Theme &theme, const TextMeasurer &measurer, const SheetOptions &options,
                                      QSizeF paper);

/// What stands above it: "Metrics", "Metrics, B2B purchase", "Review of Q3 2026".
QString metricsPageTitle(const State &state, const MetricsPage &page);

} // namespace periplus

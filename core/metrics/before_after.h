// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/estimate.h"
#include "core/metrics/target.h"

#include <QDate>

namespace periplus {

/// How many months before and from a day on are taken together.
constexpr int kBeforeAfterMonths = 6;

/// A metric before a day and from it on: the day something changed.
struct BeforeAfter
{
    MetricId metric;
    QDate day;
    Estimate before; ///< both in the variant of the later one; no value where nothing was measured
    Estimate after;
    MetricChange change; ///< Unknown without values on both sides
    Judgement judgement = Judgement::Unknown;

    bool isKnown() const { return before.value && after.value; }
    bool operator==(const BeforeAfter &) const = default;
};

/// Compares what was measured in the months before a day with what was measured in as many from it on: each side taken
/// together where counts add up, else its newest. A measurement counts on the day it is dated: one of a whole quarter
/// is dated at its end.
BeforeAfter beforeAfter(const State &state, MetricId metric, const QDate &day, int months = kBeforeAfterMonths);

/// The day that a done action changed something: when it was due. Invalid for others.
QDate dayOfChange(const Action &action);

/// The metrics that an action is about: those of the step of its card, else of the stage, else of the map, else of the
/// workspace; the first of these places that has some, in order.
QList<MetricId> metricsOfAction(const State &state, const Action &action);

} // namespace periplus

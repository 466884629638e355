// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/response_breakdown.h"

#include "core/responses/month.h"
#include "core/responses/response_slices.h"
#include "core/responses/response_text.h"

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// What the groups of a column are called: by its role where that is known, else by its name.
QString groupsOf(const ResponseSlice &slice)
{
    for (const auto &[role, by] : {std::pair(ColumnRole::Touchpoint, BreakdownBy::Touchpoint),
                                   {ColumnRole::Stage, BreakdownBy::Stage},
                                   {ColumnRole::Channel, BreakdownBy::Channel},
                                   {ColumnRole::Segment, BreakdownBy::Segment}}) {
        if (slice.role == role)
            return QString(enumName(by));
    }
    return slice.by;
}

Breakdown breakdownOf(const Metric &metric, const ResponseSlice &slice)
{
    Breakdown group{.by = groupsOf(slice),
                    .key = slice.key.isEmpty() ? ResponseText::tr("Unassigned") : slice.key,
                    .estimate = shownEstimate(metric, {.counts = slice.counts}),
                    .stage = {},
                    .step = {}};
    if (const auto *stage = std::get_if<StageId>(&slice.target))
        group.stage = *stage;
    if (const auto *step = std::get_if<StepId>(&slice.target))
        group.step = *step;
    return group;
}

} // namespace

BreakdownSource responseBreakdown(const AssetSource &assets)
{
    return [&assets](const State &state, MetricId metric, const Period &period) {
        const Metric *row = state.find(metric);
        QList<Breakdown> groups;
        if (!row)
            return groups;
        MonthRange months;
        if (period.isValid())
            months = {monthOf(firstDay(period)), monthOf(lastDay(period))};
        for (const ResponseSlice &slice : responseSlices(assets, state, metric, months)) {
            if (!slice.by.isEmpty() && slice.role != ColumnRole::Date)
                groups.append(breakdownOf(*row, slice));
        }
        return groups.isEmpty() ? attachedBreakdown(state, metric, period) : groups;
    };
}

} // namespace periplus

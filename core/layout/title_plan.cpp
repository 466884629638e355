// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/title_plan.h"

#include <algorithm>
#include <optional>

namespace periplus {

namespace {

constexpr double kTitleWidth = 326;
constexpr double kTitleGap = 34; // between title, personas and metrics
constexpr double kPersonaWidth = 374;
constexpr double kWideTitle = 420;     // on wide paper
constexpr double kWidestPersona = 460; // on wide paper
constexpr double kLeastPersona = 120;
constexpr double kComfortableSlack = 120; // both gaps together
constexpr int kMetricColumns = 4;

double personasWidth(int columns, double width)
{
    return columns * width + (columns - 1) * kPersonaGap;
}

double metricsWidth(int columns)
{
    return columns * kMetricWidth + (columns - 1) * kMetricGap;
}

int divided(qsizetype count, int parts)
{
    return static_cast<int>((count + parts - 1) / parts);
}

/// On wide paper personas and title grow a little before the gaps between them do; what is left for the gaps.
double spreadSpare(TitlePlan &plan, qsizetype personas, double slack)
{
    if (personas == 0 || slack <= kComfortableSlack)
        return slack;
    const double columns = plan.personaColumns;
    const double growth = std::min(kWidestPersona - plan.personaWidth, (slack - kComfortableSlack) / columns);
    plan.personaWidth += growth;
    slack -= growth * columns;
    const double more = std::clamp(kWideTitle - plan.titleWidth, 0.0, slack - std::min(slack, kComfortableSlack));
    plan.titleWidth += more;
    return slack - more;
}

/// Everything beside each other, with at most two rows of personas; nothing when it does not fit.
std::optional<TitlePlan> planInOneRow(qsizetype personas, qsizetype metrics, double naturalTitle, double width)
{
    TitlePlan plan;
    plan.metricColumns = static_cast<int>(std::clamp<qsizetype>(metrics, 1, kMetricColumns));
    const double metricsPart = metrics > 0 ? kMetricInset + metricsWidth(plan.metricColumns) : 0;
    for (const int rows : {1, 2}) {
        plan.personaColumns = std::max(1, divided(personas, rows));
        const double metricsEnd = metrics > 0 ? kTitleGap + metricsPart : 0;
        if (personas > 0) {
            const double gaps = kTitleGap + kPersonaInset + (plan.personaColumns - 1) * kPersonaGap;
            const double share = (width - kTitleWidth - metricsEnd - gaps) / plan.personaColumns;
            plan.personaWidth = std::clamp(share, kNarrowPersona, kPersonaWidth);
        }
        const double personasPart =
            personas > 0 ? kTitleGap + kPersonaInset + personasWidth(plan.personaColumns, plan.personaWidth) : 0;
        const double others = personasPart + metricsEnd;
        if (kTitleWidth + others > width)
            continue;
        // Beside personas the title takes what it needs; alone it may as well take everything.
        const double most = width - others;
        plan.titleWidth = personas > 0 ? std::clamp(naturalTitle, kTitleWidth, most) : most;
        const double slack = spreadSpare(plan, personas, most - plan.titleWidth);
        plan.metricX = width - metricsPart + kMetricInset;
        plan.personaX = plan.titleWidth + kTitleGap + (metrics > 0 ? slack / 2 : std::min(slack, 10.0)) + kPersonaInset;
        return plan;
    }
    return std::nullopt;
}

/// The title on top, the others below it.
TitlePlan planStacked(qsizetype personas, qsizetype metrics, double width)
{
    TitlePlan plan;
    plan.personasBelow = true;
    const double metricsPart =
        kMetricInset + metricsWidth(static_cast<int>(std::min<qsizetype>(metrics, kMetricColumns)));
    plan.metricsBelow = kTitleWidth + kTitleGap + metricsPart > width;
    const int fitting = static_cast<int>((width + kMetricGap) / (kMetricWidth + kMetricGap));
    const qsizetype perRow = plan.metricsBelow ? fitting : kMetricColumns;
    plan.metricColumns = static_cast<int>(std::max<qsizetype>(1, std::min(metrics, perRow)));
    plan.metricX = plan.metricsBelow ? 0 : width - metricsWidth(plan.metricColumns);
    plan.titleWidth = metrics == 0 || plan.metricsBelow ? width : width - metricsPart - kTitleGap;
    const int most = std::max(1, static_cast<int>((width + kPersonaGap) / (kNarrowPersona + kPersonaGap)));
    plan.personaColumns = std::max(1, divided(personas, std::max(1, divided(personas, most)))); // rows of equal length
    const double share = (width + kPersonaGap) / plan.personaColumns - kPersonaGap;
    plan.personaWidth = std::max(kLeastPersona, std::min(kPersonaWidth, share));
    return plan;
}

} // namespace

TitlePlan planTitle(qsizetype personas, qsizetype metrics, double naturalTitle, double width)
{
    const auto oneRow = planInOneRow(personas, metrics, naturalTitle, width);
    return oneRow ? *oneRow : planStacked(personas, metrics, width);
}

} // namespace periplus

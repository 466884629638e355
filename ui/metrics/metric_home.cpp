// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metric_home.h"

#include "ui/canvas/map_source.h"

#include <QCoreApplication>
#include <QSet>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

struct HomeText
{
    Q_DECLARE_TR_FUNCTIONS(MetricHome)
};

QString titleOr(const QString &title, const QString &other)
{
    return title.isEmpty() ? other : title.simplified();
}

QString stageTitle(const State &state, StageId id)
{
    const Stage *stage = state.find(id);
    return stage ? titleOr(stage->title, HomeText::tr("Stage without a name")) : QString();
}

QString stepTitle(const State &state, StepId id)
{
    const Step *step = state.find(id);
    return step ? titleOr(step->title, HomeText::tr("Step without a name")) : QString();
}

QString mapTitle(const State &state, JourneyId id)
{
    const Journey *journey = state.find(id);
    return journey ? titleOr(journey->title, HomeText::tr("Map without a name")) : QString();
}

template <class IdType> void collectShown(const State &state, IdType place, QSet<MetricId> &metrics)
{
    for (const CardId id : state.cardsOf(place)) {
        if (const MetricId metric = state.at(id).metric)
            metrics.insert(metric);
    }
}

} // namespace

MetricHome homeOf(const Metric &metric)
{
    return {metric.journey, metric.stage, metric.step};
}

void setHome(Metric &metric, const MetricHome &home)
{
    metric.journey = home.journey;
    metric.stage = home.stage;
    metric.step = home.step;
}

QString homeText(const State &state, const MetricHome &home)
{
    const Step *step = state.find(home.step);
    const Stage *stage = state.find(step ? step->stage : home.stage);
    const JourneyId journey = stage ? stage->journey : home.journey;
    if (!journey)
        return HomeText::tr("The whole workspace");
    QStringList parts{mapTitle(state, journey)};
    if (stage)
        parts.append(stageTitle(state, stage->id));
    if (step)
        parts.append(stepTitle(state, step->id));
    return parts.join(u", "_s);
}

QString shortHomeText(const State &state, const MetricHome &home)
{
    if (home.step)
        return stepTitle(state, home.step);
    return home.stage ? stageTitle(state, home.stage) : HomeText::tr("Whole map");
}

QList<MetricHome> homesOf(const State &state)
{
    QList<MetricHome> homes{{}};
    for (const JourneyId journey : state.ordered<Journey>()) {
        homes.append({journey, {}, {}});
        for (const StageId stage : state.stagesOf(journey)) {
            homes.append({{}, stage, {}});
            for (const StepId step : state.stepsOf(stage))
                homes.append({{}, {}, step});
        }
    }
    return homes;
}

MetricHome homeAt(const State &state, JourneyId journey, const Source &source)
{
    if (source.role == Role::Decoration || !exists(state, source))
        return {journey, {}, {}};
    if (const StepId step = stepAt(state, source))
        return {{}, {}, step};
    if (const StageId stage = stageAt(state, source))
        return {{}, stage, {}};
    return {journey, {}, {}};
}

QList<MetricId> metricsAt(const State &state, const MetricHome &home)
{
    QSet<MetricId> shown;
    QSet<StepId> steps;
    if (home.step)
        steps.insert(home.step);
    if (home.stage) {
        for (const StepId step : state.stepsOf(home.stage))
            steps.insert(step);
        collectShown(state, home.stage, shown);
    }
    for (const StepId step : std::as_const(steps))
        collectShown(state, step, shown);
    QList<MetricId> ids;
    const bool whole = !home.stage && !home.step;
    for (const MetricId id : state.ordered<Metric>()) {
        const Metric &metric = state.at(id);
        const bool ofMap = !metric.stage && !metric.step && (!metric.journey || metric.journey == home.journey);
        const bool ofPlace =
            (metric.stage && metric.stage == home.stage) || (metric.step && steps.contains(metric.step));
        if (whole ? ofMap : ofPlace || shown.contains(id))
            ids.append(id);
    }
    return ids;
}

} // namespace periplus

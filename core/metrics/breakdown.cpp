// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/breakdown.h"

#include <QCoreApplication>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

struct BreakdownText
{
    Q_DECLARE_TR_FUNCTIONS(Breakdown)
};

StageId stageOf(const State &state, const Metric &metric)
{
    const Step *step = state.find(metric.step);
    return step ? step->stage : metric.stage;
}

/// Collects the metrics of one kind at one place after the other.
class AttachedGroups
{
public:
    AttachedGroups(const State &state, const Metric &whole, const Period &period)
        : m_state(state), m_whole(whole), m_period(period)
    {
        state.forEach<Metric>([&](const Metric &metric) {
            if (metric.kind == whole.kind && metric.id != whole.id && (metric.stage || metric.step))
                m_metrics.append(metric.id);
        });
        std::sort(m_metrics.begin(), m_metrics.end(),
                  [&](MetricId a, MetricId b) { return comesBefore(state.at(a), state.at(b)); });
        const PeriodReading reading = readingIn(state, whole.id, period);
        m_variant = reading.estimate.variant;
    }

    void addStage(StageId stage)
    {
        const QString title = m_state.at(stage).title.simplified();
        for (const MetricId id : m_metrics) {
            if (const Metric &metric = m_state.at(id); metric.stage == stage && !metric.step)
                add(metric, {u"stage"_s, title, {}, stage, {}});
        }
    }

    void addSteps(StageId stage)
    {
        for (const StepId step : m_state.stepsOf(stage)) {
            for (const MetricId id : m_metrics) {
                if (const Metric &metric = m_state.at(id); metric.step == step)
                    add(metric, {u"step"_s, m_state.at(step).title.simplified(), {}, stage, step});
            }
        }
    }

    /// Stages, then steps; with the names of their maps where they are of several.
    QList<Breakdown> taken() const
    {
        QList<Breakdown> groups = m_stages + m_steps;
        const auto mapOfGroup = [this](const Breakdown &group) { return m_state.at(group.stage).journey; };
        const bool several = std::any_of(groups.begin(), groups.end(), [&](const Breakdown &group) {
            return mapOfGroup(group) != mapOfGroup(groups.first());
        });
        for (Breakdown &group : groups) {
            if (several)
                group.key = BreakdownText::tr("%1, %2", "map and stage")
                                .arg(m_state.at(mapOfGroup(group)).title.simplified(), group.key);
        }
        return groups;
    }

private:
    void add(const Metric &metric, Breakdown group)
    {
        const std::optional<Measurement> measurement = measurementIn(m_state, metric.id, m_period);
        if (!measurement)
            return;
        group.estimate =
            m_variant ? estimate(metric.kind, *measurement, *m_variant) : shownEstimate(metric, *measurement);
        if (group.estimate.value)
            (group.step ? m_steps : m_stages).append(group);
    }

    const State &m_state;
    const Metric &m_whole;
    Period m_period;
    std::optional<MetricVariant> m_variant;
    QList<MetricId> m_metrics;
    QList<Breakdown> m_stages;
    QList<Breakdown> m_steps;
};

} // namespace

QString breakdownText(const QString &by)
{
    const std::optional<BreakdownBy> known = enumFromName<BreakdownBy>(by);
    if (!known)
        return by;
    switch (*known) {
    case BreakdownBy::Touchpoint:
        return BreakdownText::tr("touchpoint");
    case BreakdownBy::Stage:
        return BreakdownText::tr("stage");
    case BreakdownBy::Step:
        return BreakdownText::tr("step");
    case BreakdownBy::Channel:
        return BreakdownText::tr("channel");
    case BreakdownBy::Segment:
        return BreakdownText::tr("segment");
    case BreakdownBy::Persona:
        return BreakdownText::tr("persona");
    case BreakdownBy::Month:
        return BreakdownText::tr("month");
    }
    Q_UNREACHABLE();
}

QList<Breakdown> attachedBreakdown(const State &state, MetricId metric, const Period &period)
{
    const Metric *row = state.find(metric);
    if (!row || row->step)
        return {};
    AttachedGroups groups(state, *row, period);
    if (row->stage) {
        if (state.find(row->stage))
            groups.addSteps(row->stage);
        return groups.taken();
    }
    const QList<JourneyId> maps = row->journey ? QList<JourneyId>{row->journey} : state.ordered<Journey>();
    for (const JourneyId map : maps) {
        for (const StageId stage : state.stagesOf(map)) {
            groups.addStage(stage);
            groups.addSteps(stage);
        }
    }
    return groups.taken();
}

JourneyId mapOf(const State &state, const Metric &metric)
{
    const Stage *stage = state.find(stageOf(state, metric));
    return stage ? stage->journey : metric.journey;
}

} // namespace periplus

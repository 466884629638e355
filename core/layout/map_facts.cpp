// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/map_facts.h"

#include "core/layout/source_list.h"
#include "core/metrics/estimate.h"

#include <QSet>

#include <algorithm>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

bool needsEvidence(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Thought:
    case LaneKind::Pain:
    case LaneKind::Opportunity:
        return true;
    case LaneKind::Touchpoint:
    case LaneKind::Goal:
    case LaneKind::Emotion:
    case LaneKind::Metric:
    case LaneKind::Image:
    case LaneKind::Backstage:
    case LaneKind::Note:
    case LaneKind::Text:
        return false;
    }
    Q_UNREACHABLE();
}

bool hasInterval(const State &state, MetricId metric)
{
    return latestEstimate(state, metric).low.has_value();
}

/// Gathers facts card by card.
class Survey
{
public:
    explicit Survey(const State &state) : m_state(state) {}

    void look(CardId id)
    {
        const Card &card = m_state.at(id);
        const Lane *lane = m_state.find(card.lane);
        if (!lane || lane->hidden)
            return;
        m_facts.momentsOfTruth |= lane->kind == LaneKind::Touchpoint && card.momentOfTruth;
        m_facts.intervals |= lane->kind == LaneKind::Metric && card.metric && hasInterval(m_state, card.metric);
        if (lane->kind == LaneKind::Pain && card.severity)
            m_facts.severities[static_cast<std::size_t>(*card.severity)] = true;
        if (lane->kind == LaneKind::Opportunity && !card.owner.isEmpty() && !m_facts.owners.contains(card.owner))
            m_facts.owners.append(card.owner);
        m_facts.assumptions |= isAssumption(m_state, id);
        lookAtEvidence(id, needsEvidence(lane->kind));
    }

    MapFacts &facts() { return m_facts; }

    MapFacts finished()
    {
        m_facts.sources = m_sources.texts();
        return m_facts;
    }

private:
    void lookAtEvidence(CardId id, bool judged)
    {
        bool covered = false;
        for (const EvidenceId evidence : m_state.evidenceOf(id)) {
            const Evidence &row = m_state.at(evidence);
            if (row.grade == EvidenceGrade::Assumption)
                continue;
            covered = true;
            m_sources.add(row);
        }
        m_facts.judged += judged ? 1 : 0;
        m_facts.covered += judged && covered ? 1 : 0;
    }

    const State &m_state;
    MapFacts m_facts;
    SourceList m_sources;
};

/// Metrics of the journey, its stages and its steps; the workspace's too.
bool standsOnMap(const State &state, const Metric &metric, JourneyId journey)
{
    if (metric.step) {
        const Step *step = state.find(metric.step);
        const Stage *stage = step ? state.find(step->stage) : nullptr;
        return stage && stage->journey == journey;
    }
    if (metric.stage) {
        const Stage *stage = state.find(metric.stage);
        return stage && stage->journey == journey;
    }
    return !metric.journey || metric.journey == journey;
}

} // namespace

MapFacts mapFacts(const State &state, JourneyId journey)
{
    Survey survey(state);
    for (const StageId stage : state.stagesOf(journey)) {
        for (const CardId card : state.cardsOf(stage))
            survey.look(card);
        for (const StepId step : state.stepsOf(stage)) {
            survey.facts().feelings |= !state.emotionsOf(step).isEmpty();
            for (const CardId card : state.cardsOf(step))
                survey.look(card);
        }
    }
    state.forEach<Metric>([&](const Metric &metric) {
        survey.facts().intervals |= standsOnMap(state, metric, journey) && hasInterval(state, metric.id);
    });
    return survey.finished();
}

QList<MetricId> headlineMetrics(const State &state, JourneyId journey)
{
    QList<MetricId> headline;
    for (const MetricId id : state.ordered<Metric>()) {
        const Metric &metric = state.at(id);
        if (!metric.stage && !metric.step && (!metric.journey || metric.journey == journey))
            headline.append(id);
    }
    return headline;
}

QList<PersonaId> personasWithLine(const State &state, JourneyId journey)
{
    const QList<LaneId> lanes = state.lanesOf(journey);
    const bool shown = std::any_of(lanes.begin(), lanes.end(), [&](LaneId id) {
        const Lane &lane = state.at(id);
        return lane.kind == LaneKind::Emotion && !lane.hidden;
    });
    if (!shown)
        return {};
    QSet<PersonaId> feeling;
    for (const StageId stage : state.stagesOf(journey)) {
        if (state.at(stage).collapsed)
            continue;
        for (const StepId step : state.stepsOf(stage)) {
            for (const EmotionId emotion : state.emotionsOf(step))
                feeling.insert(state.at(emotion).persona);
        }
    }
    QList<PersonaId> personas;
    for (const JourneyPersonaId id : state.personasOf(journey)) {
        const PersonaId persona = state.at(id).persona;
        if (feeling.contains(persona))
            personas.append(persona);
    }
    return personas;
}

bool isAssumption(const State &state, CardId card)
{
    const QList<EvidenceId> evidence = state.evidenceOf(card);
    return !evidence.isEmpty() && std::all_of(evidence.begin(), evidence.end(), [&](EvidenceId id) {
        return state.at(id).grade == EvidenceGrade::Assumption;
    });
}

} // namespace periplus

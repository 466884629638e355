// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/persona_facts.h"

#include "core/layout/source_list.h"

#include <algorithm>
#include <array>

#include <QHash>

#include <QSet>

namespace periplus {

namespace {

std::optional<double> scoreOf(const State &state, StepId step, PersonaId persona)
{
    for (const EmotionId id : state.emotionsOf(step)) {
        if (state.at(id).persona == persona)
            return state.at(id).value;
    }
    return std::nullopt;
}

/// How many statements of one kind there are, and how many of them are backed.
struct KindCount
{
    int statements = 0;
    int backed = 0;
};

/// The kind of which least is known; nothing when every statement is backed or none is.
std::optional<TraitKind> weakestKind(const std::array<KindCount, enumCount<TraitKind>()> &counts)
{
    std::optional<TraitKind> weakest;
    double least = 1;
    bool anyBacked = false;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        anyBacked |= counts[i].backed > 0;
        const double share = counts[i].statements > 0 ? double(counts[i].backed) / counts[i].statements : 1;
        if (share < least) {
            least = share;
            weakest = static_cast<TraitKind>(i);
        }
    }
    return anyBacked ? weakest : std::nullopt;
}

} // namespace

JourneyMood journeyMood(const State &state, JourneyId journey, PersonaId persona)
{
    JourneyMood mood;
    mood.journey = journey;
    double sum = 0;
    int scored = 0;
    double low = 0;
    double high = 0;
    for (const StageId stage : state.stagesOf(journey)) {
        for (const StepId step : state.stepsOf(stage)) {
            const std::optional<double> score = scoreOf(state, step, persona);
            const int place = static_cast<int>(mood.steps.size());
            mood.steps.append(step);
            mood.scores.append(score);
            if (!score)
                continue;
            if (scored == 0 || *score < low) {
                low = *score;
                mood.lowest = place;
            }
            if (scored == 0 || *score >= high) {
                high = *score;
                mood.highest = place;
            }
            sum += *score;
            ++scored;
        }
    }
    if (scored > 0)
        mood.mean = sum / scored;
    return mood;
}

QList<JourneyId> journeysOf(const State &state, PersonaId persona)
{
    QList<JourneyId> result;
    for (const JourneyId id : state.ordered<Journey>()) {
        const QList<JourneyPersonaId> people = state.personasOf(id);
        if (std::any_of(people.begin(), people.end(), [&](auto one) { return state.at(one).persona == persona; }))
            result.append(id);
    }
    return result;
}

QList<Companion> companionsOf(const State &state, PersonaId persona)
{
    QHash<PersonaId, qsizetype> shared;
    for (const JourneyId journey : journeysOf(state, persona)) {
        QSet<PersonaId> people; // each once, however often it takes part
        for (const JourneyPersonaId id : state.personasOf(journey))
            people.insert(state.at(id).persona);
        people.remove(persona);
        for (const PersonaId other : people)
            ++shared[other];
    }
    QList<Companion> result;
    for (const PersonaId id : state.ordered<Persona>()) {
        if (const qsizetype maps = shared.value(id); maps > 0)
            result.append({id, maps});
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Companion &a, const Companion &b) { return a.maps > b.maps; });
    return result;
}

bool isStatement(TraitKind kind)
{
    switch (kind) {
    case TraitKind::Fact:
    case TraitKind::Tool:
        return false;
    case TraitKind::Goal:
    case TraitKind::Need:
    case TraitKind::Motivation:
    case TraitKind::Fear:
    case TraitKind::Frustration:
    case TraitKind::Habit:
    case TraitKind::Channel:
    case TraitKind::Skill:
    case TraitKind::Section:
        return true;
    }
    Q_UNREACHABLE();
}

bool isBacked(const State &state, TraitId trait)
{
    const QList<EvidenceId> evidence = state.evidenceOf(trait);
    return std::any_of(evidence.begin(), evidence.end(),
                       [&](EvidenceId id) { return state.at(id).grade != EvidenceGrade::Assumption; });
}

bool isAssumption(const State &state, TraitId trait)
{
    return !state.evidenceOf(trait).isEmpty() && !isBacked(state, trait);
}

PersonaEvidence personaEvidence(const State &state, PersonaId persona)
{
    PersonaEvidence result;
    SourceList sources;
    std::array<KindCount, enumCount<TraitKind>()> counts;
    for (const TraitId id : state.traitsOf(persona)) {
        for (const EvidenceId evidence : state.evidenceOf(id)) {
            if (state.at(evidence).grade != EvidenceGrade::Assumption)
                sources.add(state.at(evidence));
        }
        const TraitKind kind = state.at(id).kind;
        const bool onlyHeading = kind == TraitKind::Section && state.at(id).text.isEmpty();
        if (!isStatement(kind) || onlyHeading)
            continue;
        KindCount &count = counts[static_cast<std::size_t>(kind)];
        const int backed = isBacked(state, id) ? 1 : 0;
        ++count.statements;
        count.backed += backed;
        ++result.statements;
        result.backed += backed;
    }
    result.sources = sources.texts();
    result.weakest = weakestKind(counts);
    return result;
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/map_filter.h"

#include <algorithm>

namespace periplus {

namespace {

/// Whether cards of a kind are statements that one may ask the evidence of.
bool wantsEvidence(LaneKind kind)
{
    return kind == LaneKind::Thought || kind == LaneKind::Pain || kind == LaneKind::Opportunity;
}

bool matchesPersona(const State &state, const Card &card, const QList<PersonaId> &personas)
{
    if (card.persona)
        return personas.contains(card.persona);
    const QList<StepPersonaId> acting = card.step ? state.personasOf(card.step) : QList<StepPersonaId>();
    return acting.isEmpty() || std::any_of(acting.cbegin(), acting.cend(), [&](StepPersonaId id) {
               return personas.contains(state.at(id).persona);
           });
}

bool matchesTag(const State &state, const Card &card, const QList<TagId> &tags)
{
    const QList<CardTagId> here = state.tagsOf(card.id);
    return std::any_of(here.cbegin(), here.cend(), [&](CardTagId id) { return tags.contains(state.at(id).tag); });
}

bool hasChannel(const State &state, const QList<CardId> &cards, const QList<ChannelId> &channels)
{
    return std::any_of(cards.cbegin(), cards.cend(),
                       [&](CardId id) { return channels.contains(state.at(id).channel); });
}

bool matchesChannel(const State &state, const Card &card, const QList<ChannelId> &channels)
{
    if (state.at(card.lane).kind == LaneKind::Touchpoint)
        return channels.contains(card.channel);
    if (card.step)
        return hasChannel(state, state.cardsOf(card.step), channels);
    const QList<StepId> steps = state.stepsOf(card.stage);
    return hasChannel(state, state.cardsOf(card.stage), channels)
           || std::any_of(steps.cbegin(), steps.cend(),
                          [&](StepId step) { return hasChannel(state, state.cardsOf(step), channels); });
}

bool matchesGrade(const State &state, const Card &card, const QList<EvidenceGrade> &grades)
{
    if (!wantsEvidence(state.at(card.lane).kind))
        return false;
    EvidenceGrade best = EvidenceGrade::Assumption;
    for (const EvidenceId id : state.evidenceOf(card.id))
        best = std::max(best, state.at(id).grade);
    return grades.contains(best);
}

} // namespace

bool MapFilter::fades(PersonaId persona) const
{
    return faded.contains(persona) || (!personas.isEmpty() && !personas.contains(persona));
}

bool MapFilter::matches(const State &state, const Card &card) const
{
    return (personas.isEmpty() || matchesPersona(state, card, personas))
           && (tags.isEmpty() || matchesTag(state, card, tags))
           && (channels.isEmpty() || matchesChannel(state, card, channels))
           && (grades.isEmpty() || matchesGrade(state, card, grades));
}

FilteredCount countMatching(const State &state, JourneyId journey, const MapFilter &filter)
{
    FilteredCount count;
    const auto add = [&](const QList<CardId> &cards) {
        for (const CardId id : cards) {
            const Card &card = state.at(id);
            if (state.at(card.lane).hidden || filter.hiddenLanes.contains(card.lane))
                continue;
            ++count.all;
            count.matching += filter.matches(state, card) ? 1 : 0;
        }
    };
    for (const StageId stage : state.stagesOf(journey)) {
        add(state.cardsOf(stage));
        for (const StepId step : state.stepsOf(stage))
            add(state.cardsOf(step));
    }
    return count;
}

} // namespace periplus

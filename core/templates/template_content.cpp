// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/template_content.h"

namespace periplus {

namespace {

/// Copies rows of one state into another one, as far as a template may hold them.
class ContentCopy
{
public:
    ContentCopy(const State &from, Keep keep) : m_from(from), m_keep(keep) {}

    void takeJourney(JourneyId id);
    void takePersona(PersonaId id);
    State take() { return std::move(m_to); }

private:
    void takeStep(StepId id);
    void takeCard(CardId id);
    void takeMarks(CardId id);
    void takeLinks();
    bool isWanted(const Card &card) const;
    template <class RowId> void takeEvidence(RowId of);
    template <class Row> void takeOnce(Id<Row> id);

    const State &m_from;
    Keep m_keep;
    State m_to;
};

template <class Row> void ContentCopy::takeOnce(Id<Row> id)
{
    const Row *row = m_from.find(id);
    if (row && !m_to.find(id))
        m_to.put(*row);
}

/// What was known somewhere else is only assumed here.
template <class RowId> void ContentCopy::takeEvidence(RowId of)
{
    const QList<EvidenceId> evidence = m_from.evidenceOf(of);
    if (evidence.isEmpty())
        return;
    const Evidence &first = m_from.at(evidence.first());
    m_to.put(Evidence{.id = first.id, .card = first.card, .trait = first.trait, .rank = first.rank});
}

void ContentCopy::takePersona(PersonaId id)
{
    const Persona *found = m_from.find(id);
    if (!found || m_to.find(id))
        return;
    Persona row = *found;
    row.segment = {};
    m_to.put(row);
    for (const TraitId trait : m_from.traitsOf(id)) {
        m_to.put(m_from.at(trait));
        takeEvidence(trait);
    }
}

bool ContentCopy::isWanted(const Card &card) const
{
    const Lane *lane = m_from.find(card.lane);
    const LaneKind kind = lane ? lane->kind : LaneKind::Text;
    switch (m_keep) {
    case Keep::Everything:
        return kind != LaneKind::Metric || !card.text.isEmpty(); // the others only show a metric
    case Keep::Questions:
        return kind == LaneKind::Note;
    case Keep::Structure:
        return false;
    }
    return false;
}

void ContentCopy::takeCard(CardId id)
{
    Card row = m_from.at(id);
    if (!isWanted(row))
        return;
    row.owner.clear();
    row.metric = {};
    m_to.put(row);
    takeOnce(row.channel);
    takePersona(row.persona);
    takeMarks(id);
}

void ContentCopy::takeMarks(CardId id)
{
    for (const CardTagId tag : m_from.tagsOf(id)) {
        takeOnce(m_from.at(tag).tag);
        m_to.put(m_from.at(tag));
    }
    takeEvidence(id);
}

void ContentCopy::takeStep(StepId id)
{
    Step row = m_from.at(id);
    if (m_keep != Keep::Everything)
        row.description.clear();
    m_to.put(row);
    for (const StepPersonaId acting : m_from.personasOf(id)) {
        takePersona(m_from.at(acting).persona);
        m_to.put(m_from.at(acting));
    }
    for (const CardId card : m_from.cardsOf(id))
        takeCard(card);
    if (m_keep != Keep::Everything)
        return;
    for (const EmotionId emotion : m_from.emotionsOf(id)) {
        takePersona(m_from.at(emotion).persona);
        m_to.put(m_from.at(emotion));
    }
}

void ContentCopy::takeLinks()
{
    for (const CardId card : m_to.ordered<Card>()) {
        for (const CardLinkId link : m_from.linksFrom(card)) {
            if (m_to.find(m_from.at(link).to))
                m_to.put(m_from.at(link));
        }
    }
}

void ContentCopy::takeJourney(JourneyId id)
{
    Journey row = m_from.at(id);
    row.counterpart = {};
    row.parentStep = {};
    if (m_keep != Keep::Everything)
        row.quote.clear();
    m_to.put(row);
    for (const JourneyPersonaId part : m_from.personasOf(id)) {
        takePersona(m_from.at(part).persona);
        m_to.put(m_from.at(part));
    }
    for (const LaneId lane : m_from.lanesOf(id))
        m_to.put(m_from.at(lane));
    for (const StageId stage : m_from.stagesOf(id)) {
        m_to.put(m_from.at(stage));
        for (const CardId card : m_from.cardsOf(stage))
            takeCard(card);
        for (const StepId step : m_from.stepsOf(stage))
            takeStep(step);
    }
    takeLinks();
}

} // namespace

State templateContent(const State &state, JourneyId journey, Keep keep)
{
    ContentCopy copy(state, keep);
    copy.takeJourney(journey);
    return copy.take();
}

State templateContent(const State &state, PersonaId persona)
{
    ContentCopy copy(state, Keep::Everything);
    copy.takePersona(persona);
    return copy.take();
}

} // namespace periplus

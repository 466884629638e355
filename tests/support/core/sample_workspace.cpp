// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/sample_workspace.h"

#include "core/edit/journeys.h"
#include "core/edit/personas.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// Writes the rows of one big journey; verbs would look at all siblings for every row.
class BigJourney
{
public:
    BigJourney(Edit &edit, JourneyId journey)
        : m_edit(edit), m_journey(journey), m_channels(edit.state().ordered<Channel>())
    {
        for (const LaneId lane : edit.state().lanesOf(journey)) {
            if (edit.state().at(lane).kind != LaneKind::Emotion)
                m_lanes.append(lane);
        }
    }

    Status addStages(int stages, int stepsPerStage, int cardsPerStep)
    {
        const QList<Rank> ranks = evenRanks(stages);
        for (int i = 0; i < stages; ++i) {
            const StageId stage = m_edit.newId<Stage>();
            PERIPLUS_TRY(m_edit.put(Stage{stage, m_journey, ranks[i], u"Stage %1"_s.arg(i + 1), {}, false}));
            PERIPLUS_TRY(addSteps(stage, stepsPerStage, cardsPerStep));
        }
        return {};
    }

    QList<PersonaId> personas;

private:
    Status addSteps(StageId stage, int steps, int cardsPerStep)
    {
        const QList<Rank> ranks = evenRanks(steps);
        for (int i = 0; i < steps; ++i) {
            const StepId step = m_edit.newId<Step>();
            PERIPLUS_TRY(m_edit.put(Step{step, stage, ranks[i], u"Step %1 of the stage"_s.arg(i + 1), {}, {}}));
            for (const PersonaId persona : personas) {
                const double value = static_cast<double>((m_count * 7 + persona.value) % 17) / 4.0 - 2.0;
                PERIPLUS_TRY(m_edit.put(Emotion{m_edit.newId<Emotion>(), step, persona, value, {}}));
            }
            PERIPLUS_TRY(addCards(step, cardsPerStep));
        }
        return {};
    }

    Status addCards(StepId step, int cards)
    {
        const QList<Rank> ranks = evenRanks(cards);
        for (int i = 0; i < cards; ++i, ++m_count) {
            Card card{.id = m_edit.newId<Card>(), .lane = m_lanes[m_count % m_lanes.size()], .step = step};
            card.rank = ranks[i];
            card.text = u"Card %1: what the customer sees, does and says here"_s.arg(m_count);
            if (m_count % 3 == 0)
                card.channel = m_channels[m_count % m_channels.size()];
            if (m_count % 5 == 0)
                card.severity = Severity::Major;
            card.momentOfTruth = m_count % 11 == 0;
            PERIPLUS_TRY(m_edit.put(card));
        }
        return {};
    }

    Edit &m_edit;
    JourneyId m_journey;
    QList<LaneId> m_lanes;
    QList<ChannelId> m_channels;
    qsizetype m_count = 0;
};

} // namespace

WorkspaceServices testServices(quint64 seed)
{
    WorkspaceServices services;
    services.ids = seededIds(seed);
    services.author = u"Tester"_s;
    services.durability = Durability::None;
    return services;
}

std::unique_ptr<Workspace> emptyWorkspace(quint64 seed)
{
    Result<std::unique_ptr<Workspace>> made = Workspace::createInMemory(testServices(seed));
    Q_ASSERT(made);
    return std::move(*made);
}

JourneyId addBigJourney(Workspace &workspace, int stages, int stepsPerStage, int cardsPerStep)
{
    const Result<JourneyId> made = workspace.edit(Op::Import, {}, [&](Edit &edit) -> Result<JourneyId> {
        const Result<JourneyId> journey = createJourney(edit, u"Big journey"_s);
        PERIPLUS_TRY(journey);
        BigJourney big(edit, *journey);
        for (const QString &name : {u"Emma"_s, u"Kofi"_s}) {
            const Result<PersonaId> persona = createPersona(edit, name);
            PERIPLUS_TRY(persona);
            PERIPLUS_TRY(assignPersona(edit, *journey, *persona));
            big.personas.append(*persona);
        }
        PERIPLUS_TRY(big.addStages(stages, stepsPerStage, cardsPerStep));
        return journey;
    });
    Q_ASSERT(made);
    return *made;
}

} // namespace periplus

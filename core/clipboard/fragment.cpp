// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clipboard/fragment.h"

#include <QSet>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostAssetBytes = qsizetype{16} * 1024 * 1024;

/// From the first to the last of some positions; nothing when there are none.
struct Extent
{
    qsizetype first = -1;
    qsizetype last = -1;

    void include(qsizetype from, qsizetype to)
    {
        if (from < 0)
            return;
        first = first < 0 ? from : std::min(first, from);
        last = std::max(last, to);
    }
    template <class T> QList<T> of(const QList<T> &all) const
    {
        return first < 0 ? QList<T>() : all.mid(first, last - first + 1);
    }
};

/// Copies rows with what they refer to, each once.
class FragmentBuilder
{
public:
    FragmentBuilder(const State &state, JourneyId journey) : m_from(state), m_journey(journey)
    {
        Journey row = state.at(journey);
        row.counterpart = {};
        row.parentStep = {};
        m_made.put(row);
    }

    void addStages(const QList<StageId> &stages)
    {
        for (const StageId stage : stages) {
            put(stage);
            addCards(m_from.cardsOf(stage));
            addSteps(m_from.stepsOf(stage));
        }
    }

    void addSteps(const QList<StepId> &steps)
    {
        for (const StepId step : steps) {
            addColumn(step);
            for (const StepPersonaId part : m_from.personasOf(step)) {
                put(part);
                addPersona(m_from.at(part).persona);
            }
            addEmotions(m_from.emotionsOf(step));
            addCards(m_from.cardsOf(step));
        }
    }

    void addLanes(const QList<LaneId> &lanes)
    {
        const QSet<LaneId> wanted(lanes.begin(), lanes.end());
        for (const LaneId lane : lanes)
            put(lane);
        for (const StageId stage : m_from.stagesOf(m_journey)) {
            put(stage);
            addCardsIn(wanted, m_from.cardsOf(stage));
            for (const StepId step : m_from.stepsOf(stage)) {
                put(step);
                addCardsIn(wanted, m_from.cardsOf(step));
                if (wanted.contains(emotionLane()))
                    addEmotions(m_from.emotionsOf(step));
            }
        }
    }

    void addCells(const MapParts &parts)
    {
        addSkeleton(parts);
        addCards(parts.cards);
        addEmotions(parts.emotions);
    }

    /// Links last: only those between two cards that are in.
    State finish()
    {
        m_from.forEach<CardLink>([&](const CardLink &link) {
            if (m_made.find(link.from) && m_made.find(link.to))
                m_made.put(link);
        });
        return m_made;
    }

private:
    template <class Row> void put(Id<Row> id)
    {
        if (const Row *row = m_from.find(id); row && !m_made.find(id))
            m_made.put(*row);
    }

    void addColumn(StepId id)
    {
        if (const Step *step = m_from.find(id))
            put(step->stage);
        put(id);
    }

    LaneId emotionLane() const
    {
        for (const LaneId lane : m_from.lanesOf(m_journey)) {
            if (m_from.at(lane).kind == LaneKind::Emotion)
                return lane;
        }
        return {};
    }

    void addPersona(PersonaId id)
    {
        const Persona *persona = m_from.find(id);
        if (!persona || m_made.find(id))
            return;
        put(persona->segment);
        put(id);
        for (const TraitId trait : m_from.traitsOf(id)) {
            put(trait);
            for (const EvidenceId evidence : m_from.evidenceOf(trait))
                put(evidence);
        }
        for (const JourneyPersonaId part : m_from.personasOf(m_journey)) {
            if (m_from.at(part).persona == id)
                put(part);
        }
    }

    /// The metric as one of the workspace: what it was attached to does not come along.
    void addMetric(MetricId id)
    {
        const Metric *metric = m_from.find(id);
        if (!metric || m_made.find(id))
            return;
        Metric row = *metric;
        row.journey = {};
        row.stage = {};
        row.step = {};
        m_made.put(row);
        for (const MeasurementId measurement : m_from.measurementsOf(id))
            put(measurement);
    }

    void addCards(const QList<CardId> &cards)
    {
        for (const CardId id : cards) {
            const Card *card = m_from.find(id);
            if (!card)
                continue;
            addColumn(card->step);
            put(card->stage);
            put(card->lane);
            put(card->channel);
            addPersona(card->persona);
            addMetric(card->metric);
            put(id);
            for (const CardTagId tag : m_from.tagsOf(id)) {
                put(m_from.at(tag).tag);
                put(tag);
            }
            for (const EvidenceId evidence : m_from.evidenceOf(id))
                put(evidence);
        }
    }

    void addCardsIn(const QSet<LaneId> &lanes, const QList<CardId> &cards)
    {
        for (const CardId id : cards) {
            if (lanes.contains(m_from.at(id).lane))
                addCards({id});
        }
    }

    void addEmotions(const QList<EmotionId> &emotions)
    {
        for (const EmotionId id : emotions) {
            const Emotion *emotion = m_from.find(id);
            if (!emotion)
                continue;
            put(emotionLane());
            addColumn(emotion->step);
            addPersona(emotion->persona);
            put(id);
        }
    }

    /// The columns and lanes between the outermost cells.
    void addSkeleton(const MapParts &parts)
    {
        const QList<StepId> steps = stepsInOrder(m_from, m_journey);
        const QList<LaneId> lanes = m_from.lanesOf(m_journey);
        Extent columns;
        Extent rows;
        for (const CardId id : parts.cards) {
            const Card &card = m_from.at(id);
            const qsizetype lane = lanes.indexOf(card.lane);
            rows.include(lane, lane);
            const qsizetype at = steps.indexOf(card.step);
            columns.include(at, std::min<qsizetype>(at + card.span, steps.size()) - 1);
            for (const StepId step : m_from.stepsOf(card.stage)) {
                const qsizetype inStage = steps.indexOf(step);
                columns.include(inStage, inStage);
            }
        }
        for (const EmotionId id : parts.emotions) {
            const qsizetype at = steps.indexOf(m_from.at(id).step);
            columns.include(at, at);
        }
        for (const StepId step : columns.of(steps))
            addColumn(step);
        for (const LaneId lane : rows.of(lanes))
            put(lane);
    }

    const State &m_from;
    JourneyId m_journey;
    State m_made;
};

void addAssets(Fragment &fragment, const AssetSource &assets)
{
    QSet<QString> hashes;
    fragment.state.forEach<Card>([&](const Card &card) { hashes.insert(card.asset); });
    fragment.state.forEach<Persona>([&](const Persona &persona) {
        if (persona.portrait.startsWith(u"asset:"_s))
            hashes.insert(persona.portrait.mid(6));
    });
    hashes.remove(QString());
    qsizetype bytes = 0;
    for (const QString &hash : std::as_const(hashes)) {
        const std::optional<Asset> asset = assets.asset(hash);
        if (!asset || bytes + asset->bytes.size() > kMostAssetBytes)
            continue;
        bytes += asset->bytes.size();
        fragment.assets.append(*asset);
    }
}

} // namespace

Fragment takeFragment(const State &state, JourneyId journey, const MapParts &parts, const AssetSource &assets)
{
    Fragment fragment;
    fragment.journey = journey;
    FragmentBuilder builder(state, journey);
    if (!parts.stages.isEmpty()) {
        fragment.kind = FragmentKind::Stages;
        builder.addStages(parts.stages);
    } else if (!parts.steps.isEmpty()) {
        fragment.kind = FragmentKind::Steps;
        builder.addSteps(parts.steps);
    } else if (!parts.lanes.isEmpty()) {
        fragment.kind = FragmentKind::Lanes;
        builder.addLanes(parts.lanes);
    } else {
        builder.addCells(parts);
    }
    fragment.state = builder.finish();
    addAssets(fragment, assets);
    return fragment;
}

QList<StepId> stepsInOrder(const State &state, JourneyId journey)
{
    QList<StepId> steps;
    for (const StageId stage : state.stagesOf(journey))
        steps += state.stepsOf(stage);
    return steps;
}

QList<CardId> cardsInOrder(const State &state, JourneyId journey)
{
    const QList<LaneId> lanes = state.lanesOf(journey);
    QList<CardId> ordered;
    const auto append = [&](QList<CardId> cards) {
        std::stable_sort(cards.begin(), cards.end(), [&](CardId a, CardId b) {
            return lanes.indexOf(state.at(a).lane) < lanes.indexOf(state.at(b).lane);
        });
        ordered += cards;
    };
    for (const StageId stage : state.stagesOf(journey)) {
        append(state.cardsOf(stage));
        for (const StepId step : state.stepsOf(stage))
            append(state.cardsOf(step));
    }
    return ordered;
}

} // namespace periplus

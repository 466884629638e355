// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/journey_builder.h"

#include "core/model/vocabulary.h"

#include <QRandomGenerator>

namespace periplus {

using namespace Qt::StringLiterals;

JourneyBuilder::JourneyBuilder(const QString &title)
{
    state.put(WorkspaceInfo{.title = u"Workspace"_s});
    journey = addMap(title);
}

JourneyId JourneyBuilder::addMap(const QString &title)
{
    Journey row;
    row.id = newId<Journey>();
    row.rank = nextRank();
    row.title = title;
    state.put(row);
    return row.id;
}

Rank JourneyBuilder::nextRank()
{
    return {QString::number(1000000 + m_lastId)};
}

PersonaId JourneyBuilder::persona(const QString &name)
{
    Persona row;
    row.id = newId<Persona>();
    row.rank = nextRank();
    row.name = name;
    state.put(row);
    state.put(JourneyPersona{newId<JourneyPersona>(), journey, row.id, nextRank()});
    return row.id;
}

ChannelId JourneyBuilder::channel(const QString &name, const QString &icon)
{
    Channel row;
    row.id = newId<Channel>();
    row.rank = nextRank();
    row.code = icon;
    row.name = name;
    row.icon = icon;
    state.put(row);
    return row.id;
}

LaneId JourneyBuilder::lane(LaneKind kind, const QString &title)
{
    Lane row;
    row.id = newId<Lane>();
    row.journey = journey;
    row.rank = nextRank();
    row.kind = kind;
    row.title = title;
    state.put(row);
    return row.id;
}

StageId JourneyBuilder::stage(const QString &title, const QString &duration)
{
    Stage row;
    row.id = m_stage = newId<Stage>();
    row.journey = journey;
    row.rank = nextRank();
    row.title = title;
    row.duration = duration;
    state.put(row);
    return row.id;
}

StepId JourneyBuilder::step(const QString &title)
{
    Step row;
    row.id = newId<Step>();
    row.stage = m_stage;
    row.rank = nextRank();
    row.title = title;
    state.put(row);
    return row.id;
}

EmotionId JourneyBuilder::feel(StepId step, PersonaId persona, double value, const QString &word)
{
    const EmotionId id = newId<Emotion>();
    state.put(Emotion{id, step, persona, value, word});
    return id;
}

CardId JourneyBuilder::card(LaneId lane, StepId step, const QString &text, const Change &change)
{
    Card row;
    row.lane = lane;
    row.step = step;
    row.text = text;
    return put(row, change);
}

CardId JourneyBuilder::card(LaneId lane, StageId stage, const QString &text, const Change &change)
{
    Card row;
    row.lane = lane;
    row.stage = stage;
    row.text = text;
    return put(row, change);
}

CardId JourneyBuilder::put(Card card, const Change &change)
{
    card.id = newId<Card>();
    card.rank = nextRank();
    if (change)
        change(card);
    state.put(card);
    return card.id;
}

namespace {

QString someWords(QRandomGenerator &random, int most)
{
    static const QStringList kWords{u"map"_s,  u"a"_s,      u"customer"_s, u"waits"_s, u"for"_s,
                                    u"the"_s,  u"answer"_s, u"invoice"_s,  u"and"_s,   u"data"_s,
                                    u"שלום"_s, u"顧客"_s,   u"μια"_s,      u"отчёт"_s, u"unbreakablylongsingleword"_s};
    QStringList words;
    for (int i = random.bounded(most + 1); i > 0; --i)
        words.append(kWords.at(random.bounded(kWords.size())));
    return words.join(u' ');
}

} // namespace

JourneyBuilder randomJourney(quint32 seed, int stages, int stepsPerStage, int cards)
{
    QRandomGenerator random(seed);
    JourneyBuilder made(u"Random"_s);
    const PersonaId emma = made.persona(u"Efficient Emma"_s);
    const PersonaId kofi = made.persona(u"Careful Kofi"_s);
    const QList<ChannelId> channels{made.channel(u"Web"_s, u"web"_s), made.channel(u"Phone"_s, u"phone"_s), {}};
    QList<LaneId> lanes;
    for (int kind = 0; kind < enumCount<LaneKind>(); ++kind)
        lanes.append(made.lane(static_cast<LaneKind>(kind)));
    QList<StageId> allStages;
    QList<StepId> steps;
    for (int i = 0; i < stages; ++i) {
        allStages.append(made.stage(someWords(random, 3), someWords(random, 2)));
        const int count = stepsPerStage > 20 ? stepsPerStage : random.bounded(stepsPerStage + 1);
        for (int s = 0; s < count; ++s) {
            steps.append(made.step(someWords(random, 4)));
            for (const PersonaId persona : {emma, kofi}) {
                if (random.bounded(3) > 0)
                    made.feel(steps.last(), persona, random.bounded(5) - 2, someWords(random, 2));
            }
        }
    }
    for (int i = 0; i < cards; ++i) {
        const auto vary = [&](Card &card) {
            card.span = random.bounded(6) == 0 ? 1 + random.bounded(4) : 1;
            card.severity = static_cast<Severity>(random.bounded(3));
            card.channel = channels.at(random.bounded(channels.size()));
            card.momentOfTruth = random.bounded(9) == 0;
            card.persona = random.bounded(2) ? emma : PersonaId{};
            card.owner = random.bounded(3) ? QString() : u"Aiko Mori"_s;
            card.color = random.bounded(8) ? QString() : u"#336699"_s;
        };
        const LaneId lane = lanes.at(random.bounded(lanes.size()));
        const QString text = random.bounded(4) ? someWords(random, 9) : QString();
        if (steps.isEmpty() || random.bounded(6) == 0)
            made.card(lane, allStages.at(random.bounded(allStages.size())), text, vary);
        else
            made.card(lane, steps.at(random.bounded(steps.size())), text, vary);
    }
    return made;
}

} // namespace periplus

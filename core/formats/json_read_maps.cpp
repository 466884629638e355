// SPDX-License-Identifier: GPL-3.0-or-later
// Maps of a JSON document, with everything on them.
#include "core/formats/format_text.h"
#include "core/formats/fresh_state.h"
#include "core/formats/json_reading.h"
#include "core/model/relations.h"

#include <QSet>

#include <limits>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// Reads one map; what refers to other maps or other cards is kept for later.
class MapReading
{
public:
    MapReading(JsonReading &reading, JourneyId journey) : m_reading(reading), m_journey(journey) {}

    void readLanes(JsonObject &map);
    void readStages(JsonObject &map);
    /// Card links can point anywhere: they are resolved when every map is read.
    QList<std::pair<CardId, const JsonNode *>> takeLinks() { return std::move(m_links); }

private:
    void countColumn(const JsonNode &node);
    void readLane(const JsonNode &node, const Rank &rank);
    void addLane(const Lane &lane, const QString &key);
    LaneId lane(JsonObject &card);
    void readStage(const JsonNode &node, const Rank &rank);
    void readStep(const JsonNode &node, const Rank &rank, StageId stage);
    void readStepPersonas(JsonObject &object, StepId step);
    void readEmotions(JsonObject &object, StepId step);
    void readCards(JsonObject &object, StageId stage, StepId step);
    void readCard(const JsonNode &node, Card row);
    void readJudgement(JsonObject &object, Card &row);

    JsonReading &m_reading;
    JourneyId m_journey;
    QHash<QString, LaneId> m_lanesByKey;
    QHash<QString, LaneId> m_lanesByTitle;
    QHash<QString, LaneId> m_lanesByKind;
    Rank m_lastLane;
    int m_columns = 0; ///< stages and steps so far
    QList<std::pair<CardId, const JsonNode *>> m_links;
};

void MapReading::addLane(const Lane &lane, const QString &key)
{
    m_lastLane = lane.rank;
    m_reading.state.put(lane);
    const QString kind = enumName(lane.kind);
    if (!key.isEmpty())
        m_lanesByKey.insert(key, lane.id);
    if (!lane.title.isEmpty() && !m_lanesByTitle.contains(lane.title))
        m_lanesByTitle.insert(lane.title, lane.id);
    if (!m_lanesByKind.contains(kind))
        m_lanesByKind.insert(kind, lane.id);
}

void MapReading::readLane(const JsonNode &node, const Rank &rank)
{
    Lane row{.id = m_reading.newId<Lane>(), .journey = m_journey, .rank = rank};
    if (node.type == JsonType::Text) {
        const std::optional<LaneKind> kind = enumFromName<LaneKind>(node.text);
        if (!kind)
            m_reading.findings.expected(
                node, FormatText::tr("expected the kind of a lane, or an object with its kind and title"));
        row.kind = kind.value_or(LaneKind::Text);
        addLane(row, {});
        return;
    }
    JsonObject object(node, m_reading.findings);
    row.kind = object.choice<LaneKind>("kind").value_or(LaneKind::Text);
    row.title = object.text("title");
    row.collapsed = object.flag("collapsed");
    row.hidden = object.flag("hidden");
    row.height = object.number("height", std::numeric_limits<double>::min(), 1e6);
    addLane(row, object.text("key"));
}

void MapReading::readLanes(JsonObject &map)
{
    if (map.member("lanes")) {
        readInOrder(map.array("lanes"), [&](const JsonNode &node, const Rank &rank) { readLane(node, rank); });
        return;
    }
    addStandardLanes(m_reading.state, m_journey, m_reading.ids);
    for (const LaneId id : m_reading.state.lanesOf(m_journey))
        addLane(Lane(m_reading.state.at(id)), {});
}

/// A card names its lane by key, by kind or by title; a lane that is not there yet is added at the end.
LaneId MapReading::lane(JsonObject &card)
{
    const QString reference = card.requiredText("lane");
    for (const auto *lanes : {&m_lanesByKey, &m_lanesByKind, &m_lanesByTitle}) {
        if (const LaneId found = lanes->value(reference))
            return found;
    }
    const std::optional<LaneKind> kind = enumFromName<LaneKind>(reference);
    Lane row{.id = m_reading.newId<Lane>(), .journey = m_journey, .rank = rankBetween(m_lastLane, {})};
    row.kind = kind.value_or(LaneKind::Text);
    row.title = kind ? QString() : reference;
    if (!kind && card.member("lane"))
        m_reading.findings.warn(*card.member("lane"),
                                FormatText::tr("no lane is called “%1”; it is added").arg(reference));
    addLane(row, {});
    return row.id;
}

void MapReading::readJudgement(JsonObject &object, Card &row)
{
    row.cxLevel = object.whole("cx_level", 1, 6);
    row.severity = object.choice<Severity>("severity");
    row.impact = object.whole("impact", 1, 10);
    row.effort = object.whole("effort", 1, 10);
    row.confidence = object.whole("confidence", 0, 100);
}

void MapReading::readCard(const JsonNode &node, Card row)
{
    JsonObject object(node, m_reading.findings);
    row.id = m_reading.newId<Card>();
    row.lane = lane(object);
    row.text = object.text("text");
    row.detail = object.text("detail");
    row.span = object.whole("span", 1, std::numeric_limits<int>::max()).value_or(1);
    row.channel = m_reading.channel(object.member("channel"));
    row.momentOfTruth = object.flag("moment_of_truth");
    readJudgement(object, row);
    row.owner = object.text("owner");
    row.persona = m_reading.persona(object.member("persona"));
    row.metric =
        m_reading.resolve(m_reading.metrics, object.member("metric"), QT_TRANSLATE_NOOP("Formats", "a metric"));
    row.asset = object.text("asset");
    row.color = object.text("color");
    row.icon = object.text("icon");
    m_reading.state.put(row);
    m_reading.name(m_reading.cards, object, row.text, row.id);
    for (const JsonNode *tag : object.array("tags"))
        m_reading.state.put(CardTag{m_reading.newId<CardTag>(), row.id, m_reading.tag(tag)});
    for (const JsonNode *link : object.array("links"))
        m_links.append({row.id, link});
    m_reading.evidence(object, Evidence{.card = row.id});
    m_reading.comments(object, Comment{.card = row.id});
}

void MapReading::readCards(JsonObject &object, StageId stage, StepId step)
{
    readInOrder(object.array("cards"), [&](const JsonNode &node, const Rank &rank) {
        readCard(node, Card{.stage = stage, .step = step, .rank = rank});
    });
}

void MapReading::readStepPersonas(JsonObject &object, StepId step)
{
    readInOrder(object.array("personas"), [&](const JsonNode &node, const Rank &rank) {
        m_reading.state.put(StepPersona{m_reading.newId<StepPersona>(), step, m_reading.persona(&node), rank});
    });
}

/// "emotions" says who feels what; without it "emotion" holds for everybody who acts, or for nobody in particular.
void MapReading::readEmotions(JsonObject &object, StepId step)
{
    State &state = m_reading.state;
    const std::optional<double> mean = object.number("emotion", -2, 2);
    if (!object.member("emotions") && mean) {
        QSet<PersonaId> acting;
        for (const StepPersonaId id : state.personasOf(step)) {
            const PersonaId persona = state.at(id).persona;
            if (!acting.contains(persona))
                state.put(Emotion{m_reading.newId<Emotion>(), step, persona, *mean, {}});
            acting.insert(persona);
        }
        if (acting.isEmpty())
            state.put(Emotion{m_reading.newId<Emotion>(), step, {}, *mean, {}});
        return;
    }
    QSet<qint64> feeling; // personas
    for (const JsonNode *node : object.array("emotions")) {
        JsonObject entry(*node, m_reading.findings);
        Emotion row{
            .id = m_reading.newId<Emotion>(), .step = step, .persona = m_reading.persona(entry.member("persona"))};
        const bool second = feeling.contains(row.persona.value);
        feeling.insert(row.persona.value);
        if (second)
            m_reading.findings.expected(
                *node, FormatText::tr("expected one feeling of each persona at a step, not a second one"));
        const std::optional<double> value = entry.number("value", -2, 2);
        if (!value)
            m_reading.findings.expected(*node, FormatText::tr("expected a member “value” from -2 to 2"));
        row.value = value.value_or(0);
        row.word = entry.text("word");
        state.put(row);
    }
}

/// Beyond what anybody draws, and what would take minutes to lay out.
void MapReading::countColumn(const JsonNode &node)
{
    constexpr int kMostColumns = 20'000;
    if (++m_columns > kMostColumns)
        m_reading.findings.expected(node,
                                    FormatText::tr("expected at most %L1 stages and steps in a map").arg(kMostColumns));
}

void MapReading::readStep(const JsonNode &node, const Rank &rank, StageId stage)
{
    countColumn(node);
    JsonObject object(node, m_reading.findings);
    Step row{.id = m_reading.newId<Step>(), .stage = stage, .rank = rank, .title = object.requiredText("title")};
    row.description = object.text("description");
    row.width = object.number("width", std::numeric_limits<double>::min(), 1e6);
    m_reading.state.put(row);
    m_reading.name(m_reading.places[m_journey].steps[stage], object, row.title, row.id);
    readStepPersonas(object, row.id);
    readEmotions(object, row.id);
    readCards(object, {}, row.id);
    m_reading.comments(object, Comment{.step = row.id});
}

void MapReading::readStage(const JsonNode &node, const Rank &rank)
{
    countColumn(node);
    JsonObject object(node, m_reading.findings);
    Stage row{
        .id = m_reading.newId<Stage>(), .journey = m_journey, .rank = rank, .title = object.requiredText("title")};
    row.duration = object.text("duration");
    row.collapsed = object.flag("collapsed");
    m_reading.state.put(row);
    m_reading.name(m_reading.places[m_journey].stages, object, row.title, row.id);
    readCards(object, row.id, {});
    readInOrder(object.array("steps"), [&](const JsonNode &step, const Rank &place) { readStep(step, place, row.id); });
    m_reading.comments(object, Comment{.stage = row.id});
}

void MapReading::readStages(JsonObject &map)
{
    readInOrder(map.array("stages"), [&](const JsonNode &node, const Rank &rank) { readStage(node, rank); });
}

/// Places in other maps, for when every map has been read.
struct Elsewhere
{
    JourneyId journey;
    const JsonNode *counterpart = nullptr;
    const JsonNode *parent = nullptr;
};

Elsewhere readMap(JsonReading &reading, const JsonNode &node, const Rank &rank,
                  QList<std::pair<CardId, const JsonNode *>> &links)
{
    JsonObject object(node, reading.findings);
    Journey row{.id = reading.newId<Journey>(), .rank = rank, .title = object.requiredText("title")};
    row.scenario = object.text("scenario");
    row.objective = object.text("objective");
    row.quote = object.text("quote");
    row.state = object.choice<JourneyState>("state").value_or(JourneyState::Current);
    reading.state.put(row);
    reading.name(reading.maps, object, row.title, row.id);
    readInOrder(object.array("personas"), [&](const JsonNode &persona, const Rank &place) {
        reading.state.put(JourneyPersona{reading.newId<JourneyPersona>(), row.id, reading.persona(&persona), place});
    });
    MapReading map(reading, row.id);
    map.readLanes(object);
    map.readStages(object);
    links += map.takeLinks();
    reading.comments(object, Comment{.journey = row.id});
    return {row.id, object.member("counterpart"), object.member("parent")};
}

/// Counterparts are pairs. A map that is named by another but does not name it back is paired all the same.
void pairMaps(JsonReading &reading, const QList<Elsewhere> &places)
{
    QSet<JourneyId> naming;
    for (const Elsewhere &place : places) {
        if (place.counterpart)
            naming.insert(place.journey);
    }
    for (const Elsewhere &place : places) {
        const JourneyId other = reading.resolve(reading.maps, place.counterpart, QT_TRANSLATE_NOOP("Formats", "a map"));
        if (!other)
            continue;
        Journey mine = reading.state.at(place.journey);
        Journey theirs = reading.state.at(other);
        const bool free =
            (!mine.counterpart || mine.counterpart == other) && (!theirs.counterpart || theirs.counterpart == mine.id);
        if (other == mine.id || !free) {
            reading.findings.expected(*place.counterpart,
                                      FormatText::tr("expected another map that has no other counterpart"));
            return;
        }
        if (!naming.contains(other))
            reading.findings.warn(
                *place.counterpart,
                FormatText::tr("“%1” does not name this map back; both are paired").arg(theirs.title));
        mine.counterpart = other;
        theirs.counterpart = mine.id;
        reading.state.put(mine);
        reading.state.put(theirs);
    }
}

/// Maps below steps of others, never below their own.
void nestMaps(JsonReading &reading, const QList<Elsewhere> &places)
{
    for (const Elsewhere &place : places) {
        if (!place.parent)
            continue;
        Journey row = reading.state.at(place.journey);
        row.parentStep = reading.step(*place.parent);
        reading.state.put(row);
    }
    const QSet<JourneyId> circles = journeysInCircles(reading.state);
    for (const Elsewhere &place : places) {
        if (circles.contains(place.journey))
            reading.findings.expected(*place.parent,
                                      FormatText::tr("expected a step of a map that does not lie below this one"));
    }
}

} // namespace

void readMaps(JsonReading &reading, JsonObject &document)
{
    QList<Elsewhere> elsewhere;
    QList<std::pair<CardId, const JsonNode *>> links;
    readInOrder(document.array("maps"),
                [&](const JsonNode &node, const Rank &rank) { elsewhere.append(readMap(reading, node, rank, links)); });
    pairMaps(reading, elsewhere);
    nestMaps(reading, elsewhere);
    for (const auto &[from, node] : links) {
        const CardId to = reading.resolve(reading.cards, node, QT_TRANSLATE_NOOP("Formats", "a card"));
        reading.state.put(CardLink{reading.newId<CardLink>(), from, to});
    }
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
// Maps in JSON, with everything on them.
#include "core/formats/json_writing.h"

#include "core/model/vocabulary.h"

#include <algorithm>

namespace periplus {

namespace {

Json writeLane(const JsonWriting &writing, const Lane &row)
{
    Json object{{"kind", enumName(row.kind).data()}};
    addText(object, "key", writing.naming.lanes.key(row.id));
    addText(object, "title", row.title);
    addFlag(object, "collapsed", row.collapsed);
    addFlag(object, "hidden", row.hidden);
    addNumber(object, "height", row.height);
    if (object.size() == 1)
        return enumName(row.kind).data();
    return object;
}

/// Shape: null when the lanes are those every map starts with.
Json writeLanes(const JsonWriting &writing, JourneyId journey)
{
    const QList<LaneId> lanes = writing.state.lanesOf(journey);
    const bool standard = std::equal(
        lanes.begin(), lanes.end(), kStandardLanes.begin(), kStandardLanes.end(), [&](LaneId id, LaneKind kind) {
            const Lane &lane = writing.state.at(id);
            return lane.kind == kind && lane.title.isEmpty() && !lane.collapsed && !lane.hidden && !lane.height;
        });
    if (standard)
        return nullptr;
    Json array = Json::array();
    for (const LaneId id : lanes)
        array.push_back(writeLane(writing, writing.state.at(id)));
    return array;
}

/// Tags in the order of the vocabulary: a card has no order of its own for them.
void addTags(const JsonWriting &writing, Json &object, CardId card)
{
    QList<TagId> tags;
    for (const CardTagId id : writing.state.tagsOf(card))
        tags.append(writing.state.at(id).tag);
    std::sort(tags.begin(), tags.end(),
              [&](TagId a, TagId b) { return comesBefore(writing.state.at(a), writing.state.at(b)); });
    Json array = Json::array();
    for (const TagId tag : tags)
        array.push_back(jsonText(writing.naming.tags.reference(tag)));
    addArray(object, "tags", std::move(array));
}

/// Links in the order in which the cards they lead to stand in the document.
void addLinks(const JsonWriting &writing, Json &object, CardId card)
{
    QList<CardId> targets;
    for (const CardLinkId id : writing.state.linksFrom(card))
        targets.append(writing.state.at(id).to);
    std::sort(targets.begin(), targets.end(), [&](CardId a, CardId b) {
        return writing.naming.cardOrder.value(a) < writing.naming.cardOrder.value(b);
    });
    Json array = Json::array();
    for (const CardId target : targets)
        array.push_back(jsonText(writing.naming.cards.reference(target)));
    addArray(object, "links", std::move(array));
}

Json writeCard(const JsonWriting &writing, const Card &row)
{
    const JsonNaming &naming = writing.naming;
    Json object{{"lane", jsonText(naming.lanes.reference(row.lane))}};
    addText(object, "key", naming.cards.key(row.id));
    object["text"] = jsonText(row.text);
    addText(object, "detail", row.detail);
    if (row.span != 1)
        object["span"] = row.span;
    addText(object, "channel", naming.channels.reference(row.channel));
    addFlag(object, "moment_of_truth", row.momentOfTruth);
    addWhole(object, "cx_level", row.cxLevel);
    if (row.severity)
        object["severity"] = enumName(*row.severity).data();
    addWhole(object, "impact", row.impact);
    addWhole(object, "effort", row.effort);
    addWhole(object, "confidence", row.confidence);
    addText(object, "owner", row.owner);
    addText(object, "persona", naming.personas.reference(row.persona));
    addText(object, "metric", naming.metrics.reference(row.metric));
    addText(object, "asset", row.asset);
    addText(object, "color", row.color);
    addText(object, "icon", row.icon);
    addTags(writing, object, row.id);
    addLinks(writing, object, row.id);
    addEvidence(writing, object, writing.state.evidenceOf(row.id));
    addComments(writing, object, writing.state.commentsOf(row.id));
    return object;
}

Json writeCards(const JsonWriting &writing, const QList<CardId> &cards)
{
    Json array = Json::array();
    for (const CardId id : cardsInOrder(writing.state, cards))
        array.push_back(writeCard(writing, writing.state.at(id)));
    return array;
}

/// Emotions in the order of the personas, nobody in particular first.
QList<Emotion> emotionsInOrder(const State &state, StepId step)
{
    QList<Emotion> rows;
    for (const EmotionId id : state.emotionsOf(step))
        rows.append(state.at(id));
    std::sort(rows.begin(), rows.end(), [&](const Emotion &a, const Emotion &b) {
        if (a.persona != b.persona) {
            const Persona *first = state.find(a.persona);
            const Persona *second = state.find(b.persona);
            return !first || (second && comesBefore(*first, *second));
        }
        return std::tie(a.value, a.word) < std::tie(b.value, b.word);
    });
    return rows;
}

void addEmotions(const JsonWriting &writing, Json &object, StepId step)
{
    const QList<Emotion> emotions = emotionsInOrder(writing.state, step);
    Json array = Json::array();
    double sum = 0;
    for (const Emotion &row : emotions) {
        Json entry = Json::object();
        addText(entry, "persona", writing.naming.personas.reference(row.persona));
        entry["value"] = jsonNumber(row.value);
        addText(entry, "word", row.word);
        array.push_back(std::move(entry));
        sum += row.value;
    }
    object["emotion"] = emotions.isEmpty() ? Json(nullptr) : jsonNumber(sum / static_cast<double>(emotions.size()));
    object["emotions"] = std::move(array);
}

Json writeStep(const JsonWriting &writing, const Step &row)
{
    Json object{{"title", jsonText(row.title)}};
    addText(object, "key", writing.naming.steps.key(row.id));
    addText(object, "description", row.description);
    addNumber(object, "width", row.width);
    addEmotions(writing, object, row.id);
    Json personas = Json::array();
    for (const StepPersonaId id : writing.state.personasOf(row.id))
        personas.push_back(jsonText(writing.naming.personas.reference(writing.state.at(id).persona)));
    object["personas"] = std::move(personas);
    object["cards"] = writeCards(writing, writing.state.cardsOf(row.id));
    addComments(writing, object, writing.commentsOnStep.value(row.id));
    return object;
}

Json writeStage(const JsonWriting &writing, const Stage &row)
{
    Json object{{"title", jsonText(row.title)}};
    addText(object, "key", writing.naming.stages.key(row.id));
    addText(object, "duration", row.duration);
    addFlag(object, "collapsed", row.collapsed);
    addArray(object, "cards", writeCards(writing, writing.state.cardsOf(row.id)));
    Json steps = Json::array();
    for (const StepId id : writing.state.stepsOf(row.id))
        steps.push_back(writeStep(writing, writing.state.at(id)));
    object["steps"] = std::move(steps);
    addComments(writing, object, writing.commentsOnStage.value(row.id));
    return object;
}

Json writeMap(const JsonWriting &writing, const Journey &row)
{
    Json object{{"title", jsonText(row.title)}};
    addText(object, "key", writing.naming.maps.key(row.id));
    object["state"] = enumName(row.state).data();
    addText(object, "scenario", row.scenario);
    addText(object, "objective", row.objective);
    addText(object, "quote", row.quote);
    addText(object, "counterpart", writing.naming.maps.reference(row.counterpart));
    if (row.parentStep)
        object["parent"] = placeOf(writing, {}, {}, row.parentStep);
    Json personas = Json::array();
    for (const JourneyPersonaId id : writing.state.personasOf(row.id))
        personas.push_back(jsonText(writing.naming.personas.reference(writing.state.at(id).persona)));
    object["personas"] = std::move(personas);
    if (Json lanes = writeLanes(writing, row.id); !lanes.is_null())
        object["lanes"] = std::move(lanes);
    Json stages = Json::array();
    for (const StageId id : writing.state.stagesOf(row.id))
        stages.push_back(writeStage(writing, writing.state.at(id)));
    object["stages"] = std::move(stages);
    addComments(writing, object, writing.commentsOnJourney.value(row.id));
    return object;
}

} // namespace

Json placeOf(const JsonWriting &writing, JourneyId journey, StageId stage, StepId step)
{
    const State &state = writing.state;
    if (step)
        stage = state.at(step).stage;
    if (stage)
        journey = state.at(stage).journey;
    Json object = Json::object();
    addText(object, "map", writing.naming.maps.reference(journey));
    addText(object, "stage", writing.naming.stages.reference(stage));
    addText(object, "step", writing.naming.steps.reference(step));
    return object;
}

Json writeMaps(const JsonWriting &writing)
{
    Json array = Json::array();
    for (const JourneyId id : writing.state.ordered<Journey>())
        array.push_back(writeMap(writing, writing.state.at(id)));
    return array;
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
// Segments, channels, tags and personas of a JSON document.
#include "core/formats/format_text.h"
#include "core/formats/json_reading.h"

#include "core/model/vocabulary.h"
#include "core/store/default_channels.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// A channel of the standard vocabulary, or one called by its code.
Channel channelOfCode(const QString &code)
{
    for (const Channel &standard : defaultChannels()) {
        if (standard.code == code)
            return standard;
    }
    return {{}, {}, code, code, {}, true};
}

void readChannel(JsonReading &reading, const JsonNode &node, const Rank &rank)
{
    Channel row = channelOfCode(node.text);
    QString key;
    if (node.type != JsonType::Text) {
        JsonObject object(node, reading.findings);
        row = channelOfCode(object.text("code"));
        row.name = object.text("name", row.name);
        row.icon = object.text("icon", row.icon);
        row.online = object.flag("online", row.online);
        key = object.text("key");
    }
    if (row.code.trimmed().isEmpty() || reading.channels.hasName(row.code))
        reading.findings.expected(
            node, FormatText::tr("expected a channel with a code that no other has, not “%1”").arg(row.code));
    row.id = reading.newId<Channel>();
    row.rank = reading.lastChannel = rank;
    reading.state.put(row);
    reading.channels.add(row.code, key, row.id);
}

void readTrait(JsonReading &reading, const JsonNode &node, Trait row)
{
    JsonObject object(node, reading.findings);
    row.kind = object.choice<TraitKind>("kind").value_or(TraitKind::Fact);
    row.label = object.text("label");
    row.text = object.text("text");
    row.value = object.number("value");
    reading.state.put(row);
    reading.evidence(object, Evidence{.trait = row.id});
}

/// {"label": "text"}: facts.
void readFact(JsonReading &reading, const JsonNode &node, Trait row)
{
    if (node.type != JsonType::Text)
        reading.findings.expected(node, FormatText::tr("expected text"));
    row.kind = TraitKind::Fact;
    row.label = node.key;
    row.text = node.text;
    reading.state.put(row);
}

/// {"label": number}: skills and preferences of channels.
void readValue(JsonReading &reading, const JsonNode &node, TraitKind kind, Trait row)
{
    if (node.type != JsonType::Number)
        reading.findings.expected(node, FormatText::tr("expected a number"));
    row.kind = kind;
    row.label = node.key;
    row.value = node.number;
    reading.state.put(row);
}

QList<const JsonNode *> members(JsonReading &reading, JsonObject &object, const char *name)
{
    const JsonNode *found = object.member(name);
    if (found && found->type != JsonType::Object)
        reading.findings.expected(*found, FormatText::tr("expected an object"));
    return found ? found->children : QList<const JsonNode *>();
}

/// Traits come as one list and, for short, by kind.
void readTraits(JsonReading &reading, JsonObject &object, PersonaId persona)
{
    const QList<const JsonNode *> facts = members(reading, object, "facts");
    const QList<const JsonNode *> traits = object.array("traits");
    const QList<const JsonNode *> skills = members(reading, object, "skills");
    const QList<const JsonNode *> channels = members(reading, object, "channels");
    const QStringList tools = object.texts("tools");
    const QList<Rank> ranks = evenRanks(facts.size() + traits.size() + skills.size() + channels.size() + tools.size());
    qsizetype position = 0;
    const auto nextTrait = [&] {
        return Trait{.id = reading.newId<Trait>(), .persona = persona, .rank = ranks[position++]};
    };
    for (const JsonNode *node : facts)
        readFact(reading, *node, nextTrait());
    for (const JsonNode *node : traits)
        readTrait(reading, *node, nextTrait());
    for (const JsonNode *node : skills)
        readValue(reading, *node, TraitKind::Skill, nextTrait());
    for (const JsonNode *node : channels)
        readValue(reading, *node, TraitKind::Channel, nextTrait());
    for (const QString &tool : tools) {
        Trait row = nextTrait();
        row.kind = TraitKind::Tool;
        row.text = tool;
        reading.state.put(row);
    }
}

void readPersona(JsonReading &reading, const JsonNode &node, const Rank &rank)
{
    JsonObject object(node, reading.findings);
    Persona row{.id = reading.newId<Persona>(), .rank = rank, .name = object.requiredText("name")};
    reading.lastPersona = rank;
    reading.name(reading.personas, object, row.name, row.id);
    row.segment = reading.segment(object.member("segment"));
    row.role = object.text("role");
    row.quote = object.text("quote");
    row.bio = object.text("bio");
    row.portrait = object.text("portrait");
    reading.state.put(row);
    readTraits(reading, object, row.id);
    reading.comments(object, Comment{.persona = row.id});
}

} // namespace

void readSegments(JsonReading &reading, JsonObject &document)
{
    readInOrder(document.array("segments"), [&](const JsonNode &node, const Rank &rank) {
        JsonObject object(node, reading.findings);
        Segment row{.id = reading.newId<Segment>(), .rank = rank, .name = object.requiredText("name")};
        reading.lastSegment = rank;
        row.description = object.text("description");
        row.share = object.number("share", 0, 1);
        reading.state.put(row);
        reading.name(reading.segments, object, row.name, row.id);
    });
}

void readChannels(JsonReading &reading, JsonObject &document)
{
    if (document.member("channels")) {
        readInOrder(document.array("channels"),
                    [&](const JsonNode &node, const Rank &rank) { readChannel(reading, node, rank); });
        return;
    }
    for (Channel channel : defaultChannels()) {
        channel.id = reading.newId<Channel>();
        reading.lastChannel = channel.rank;
        reading.state.put(channel);
        reading.channels.add(channel.code, {}, channel.id);
    }
}

void readTags(JsonReading &reading, JsonObject &document)
{
    readInOrder(document.array("tags"), [&](const JsonNode &node, const Rank &rank) {
        JsonObject object(node, reading.findings);
        const Tag row{reading.newId<Tag>(), rank, object.requiredText("name"), object.text("color")};
        reading.lastTag = rank;
        reading.state.put(row);
        reading.name(reading.tags, object, row.name, row.id);
    });
}

void readPersonas(JsonReading &reading, JsonObject &document)
{
    readInOrder(document.array("personas"),
                [&](const JsonNode &node, const Rank &rank) { readPersona(reading, node, rank); });
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
// Segments, channels, tags and personas in JSON.
#include "core/formats/json_writing.h"

#include "core/store/default_channels.h"

#include <algorithm>

namespace periplus {

namespace {

/// What reading takes a channel for that is given by its code only.
Channel expectedChannel(const QString &code)
{
    const QList<Channel> standard = defaultChannels();
    const auto known =
        std::find_if(standard.begin(), standard.end(), [&](const Channel &row) { return row.code == code; });
    return known == standard.end() ? Channel{{}, {}, code, code, {}, true} : *known;
}

Json writeChannel(const JsonWriting &writing, const Channel &row)
{
    const Channel expected = expectedChannel(row.code);
    Json object{{"code", jsonText(row.code)}};
    addText(object, "key", writing.naming.channels.key(row.id));
    if (row.name != expected.name)
        object["name"] = jsonText(row.name);
    if (row.icon != expected.icon)
        object["icon"] = jsonText(row.icon);
    if (row.online != expected.online)
        object["online"] = row.online;
    if (object.size() == 1)
        return jsonText(row.code);
    return object;
}

bool isStandardVocabulary(const State &state, const QList<ChannelId> &channels)
{
    const QList<Channel> standard = defaultChannels();
    return std::equal(
        channels.begin(), channels.end(), standard.begin(), standard.end(), [&](ChannelId id, const Channel &row) {
            const Channel &mine = state.at(id);
            return mine.code == row.code && mine.name == row.name && mine.icon == row.icon && mine.online == row.online;
        });
}

Json writeTrait(const JsonWriting &writing, const Trait &row)
{
    Json object{{"kind", enumName(row.kind).data()}};
    addText(object, "label", row.label);
    addText(object, "text", row.text);
    addNumber(object, "value", row.value);
    addEvidence(writing, object, writing.state.evidenceOf(row.id));
    return object;
}

Json writePersona(const JsonWriting &writing, const Persona &row)
{
    Json object{{"name", jsonText(row.name)}};
    addText(object, "key", writing.naming.personas.key(row.id));
    addText(object, "segment", writing.naming.segments.reference(row.segment));
    addText(object, "role", row.role);
    addText(object, "quote", row.quote);
    addText(object, "bio", row.bio);
    addText(object, "portrait", row.portrait);
    Json traits = Json::array();
    for (const TraitId id : writing.state.traitsOf(row.id))
        traits.push_back(writeTrait(writing, writing.state.at(id)));
    addArray(object, "traits", std::move(traits));
    addComments(writing, object, writing.commentsOnPersona.value(row.id));
    return object;
}

} // namespace

Json writeSegments(const JsonWriting &writing)
{
    Json array = Json::array();
    for (const SegmentId id : writing.state.ordered<Segment>()) {
        const Segment &row = writing.state.at(id);
        Json object{{"name", jsonText(row.name)}};
        addText(object, "key", writing.naming.segments.key(id));
        addText(object, "description", row.description);
        addNumber(object, "share", row.share);
        array.push_back(std::move(object));
    }
    return array;
}

Json writeChannels(const JsonWriting &writing)
{
    const QList<ChannelId> channels = writing.state.ordered<Channel>();
    if (isStandardVocabulary(writing.state, channels))
        return nullptr;
    Json array = Json::array();
    for (const ChannelId id : channels)
        array.push_back(writeChannel(writing, writing.state.at(id)));
    return array;
}

Json writeTags(const JsonWriting &writing)
{
    Json array = Json::array();
    for (const TagId id : writing.state.ordered<Tag>()) {
        const Tag &row = writing.state.at(id);
        Json object{{"name", jsonText(row.name)}};
        addText(object, "key", writing.naming.tags.key(id));
        addText(object, "color", row.color);
        array.push_back(std::move(object));
    }
    return array;
}

Json writePersonas(const JsonWriting &writing)
{
    Json array = Json::array();
    for (const PersonaId id : writing.state.ordered<Persona>())
        array.push_back(writePersona(writing, writing.state.at(id)));
    return array;
}

} // namespace periplus

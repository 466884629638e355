// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/formats/format_text.h"
#include "core/formats/json_object.h"
#include "core/model/assets.h"
#include "core/model/state.h"

#include <QHash>

namespace periplus {

/// Finds entities of one kind by their key or, where only one has it, by their name.
template <class Row> class JsonNames
{
public:
    void add(const QString &name, const QString &key, Id<Row> id)
    {
        if (!key.isEmpty())
            m_byKey.insert(key, id);
        const bool second = m_byName.contains(name);
        m_byName.insert(name, second ? Id<Row>{} : id);
    }
    /// Shape: nothing when unknown; an id of 0 when several have the name.
    std::optional<Id<Row>> find(const QString &reference) const
    {
        if (const auto key = m_byKey.constFind(reference); key != m_byKey.cend())
            return *key;
        const auto name = m_byName.constFind(reference);
        return name == m_byName.cend() ? std::nullopt : std::optional(*name);
    }
    bool hasKey(const QString &key) const { return m_byKey.contains(key); }
    bool hasName(const QString &name) const { return m_byName.contains(name); }

private:
    QHash<QString, Id<Row>> m_byName;
    QHash<QString, Id<Row>> m_byKey;
};

/// The stages of one map and the steps of each, for references from elsewhere in the document.
struct JsonMapNames
{
    JsonNames<Stage> stages;
    QHash<StageId, JsonNames<Step>> steps;
};

/// Everything that is shared while one document becomes rows.
struct JsonReading
{
    explicit JsonReading(IdSource &idSource) : ids(idSource) {}

    IdSource &ids;
    JsonFindings findings;
    State state;
    QList<Asset> assets;

    JsonNames<Segment> segments;
    JsonNames<Channel> channels;
    JsonNames<Tag> tags;
    JsonNames<Persona> personas;
    JsonNames<Metric> metrics;
    JsonNames<Journey> maps;
    JsonNames<Card> cards;
    QHash<JourneyId, JsonMapNames> places;

    template <class Row> Id<Row> newId() { return {ids.next()}; }

    /// Registers an entity under its name and its member "key".
    template <class Row> void name(JsonNames<Row> &names, JsonObject &object, const QString &text, Id<Row> id)
    {
        const QString key = object.text("key");
        if (!key.isEmpty() && names.hasKey(key))
            findings.expected(*object.member("key"), FormatText::tr("expected a key that no other has"));
        names.add(text, key, id);
    }

    /// The entity a text refers to; an unknown or ambiguous one is an error and gives 0. Null gives 0. `noun` says with
    /// its article what it is, in the context “Formats”.
    template <class Row> Id<Row> resolve(const JsonNames<Row> &names, const JsonNode *node, const char *noun)
    {
        const std::optional<Id<Row>> found = lookUp(names, node, noun);
        if (!found && node)
            findings.expected(*node, FormatText::tr("expected the name of %1 in this document, not “%2”")
                                         .arg(FormatText::tr(noun), node->text));
        return found.value_or(Id<Row>{});
    }

    /// As resolve, but nothing for an unknown name.
    template <class Row>
    std::optional<Id<Row>> lookUp(const JsonNames<Row> &names, const JsonNode *node, const char *noun)
    {
        if (!node)
            return std::nullopt;
        if (node->type != JsonType::Text) {
            findings.expected(*node, FormatText::tr("expected the name of %1").arg(FormatText::tr(noun)));
            return Id<Row>{};
        }
        const std::optional<Id<Row>> found = names.find(node->text);
        if (found && !*found)
            findings.expected(*node,
                              FormatText::tr("expected %1 that only one has: give it a \"key\" and use that, for "
                                             "there are several “%2”")
                                  .arg(FormatText::tr(noun), node->text));
        return found;
    }

    /// The persona of a name; one that is not described yet is made, with a warning. Null gives 0.
    PersonaId persona(const JsonNode *node);
    /// The channel of a code, the tag or the segment of a name; made when there is none yet.
    ChannelId channel(const JsonNode *node);
    TagId tag(const JsonNode *node);
    SegmentId segment(const JsonNode *node);
    /// The step that {"map", "stage", "step"} points to.
    StepId step(const JsonNode &place);

    /// Rows that hang from any entity: "comments".
    void comments(JsonObject &object, const Comment &place);
    /// "evidence": a word, an object, or several.
    void evidence(JsonObject &object, const Evidence &place);

    Rank nextRank(Rank &last) const { return last = rankBetween(last, {}); }
    Rank lastPersona;
    Rank lastChannel;
    Rank lastTag;
    Rank lastSegment;
};

/// Calls read(node, rank) for every element, with ranks in rising order.
template <class Function> void readInOrder(const QList<const JsonNode *> &nodes, Function &&read)
{
    const QList<Rank> ranks = evenRanks(nodes.size());
    for (qsizetype i = 0; i < nodes.size(); ++i)
        read(*nodes[i], ranks[i]);
}

/// The member “at” as ISO 8601 or as milliseconds since 1970; 0 when there is none.
qint64 readTime(JsonReading &reading, JsonObject &object);

/// The parts of a document, in the order in which they must be read.
void readSegments(JsonReading &reading, JsonObject &document);
void readChannels(JsonReading &reading, JsonObject &document);
void readTags(JsonReading &reading, JsonObject &document);
void readPersonas(JsonReading &reading, JsonObject &document);
void readMetricNames(JsonReading &reading, JsonObject &document);
void readMaps(JsonReading &reading, JsonObject &document);
void readMetrics(JsonReading &reading, JsonObject &document);
void readActions(JsonReading &reading, JsonObject &document);
void readAssets(JsonReading &reading, JsonObject &document);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json_reading.h"

#include "core/formats/format_text.h"

#include <QDateTime>

#include <array>
#include <limits>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// What people write for short, beside the grades themselves.
struct EvidenceWord
{
    const char *word;
    EvidenceGrade grade;
    EvidenceSource source;
};

constexpr std::array kEvidenceWords{
    EvidenceWord{"interviews", EvidenceGrade::Observed, EvidenceSource::Interview},
    EvidenceWord{"interview", EvidenceGrade::Observed, EvidenceSource::Interview},
    EvidenceWord{"survey", EvidenceGrade::Measured, EvidenceSource::Survey},
    EvidenceWord{"analytics", EvidenceGrade::Measured, EvidenceSource::Analytics},
    EvidenceWord{"reviews", EvidenceGrade::Anecdote, EvidenceSource::Review},
    EvidenceWord{"review", EvidenceGrade::Anecdote, EvidenceSource::Review},
    EvidenceWord{"social-media", EvidenceGrade::Anecdote, EvidenceSource::SocialMedia},
    EvidenceWord{"feedback-form", EvidenceGrade::Anecdote, EvidenceSource::FeedbackForm},
};

void readEvidenceWord(JsonReading &reading, const JsonNode &node, Evidence &row)
{
    if (const auto grade = enumFromName<EvidenceGrade>(node.text)) {
        row.grade = *grade;
        return;
    }
    for (const EvidenceWord &known : kEvidenceWords) {
        if (node.text == QLatin1StringView(known.word)) {
            row.grade = known.grade;
            row.source = known.source;
            return;
        }
    }
    reading.findings.expected(
        node, FormatText::tr("expected assumption, anecdote, observed, measured or a source such as interviews"));
}

void readOneEvidence(JsonReading &reading, const JsonNode &node, Evidence row)
{
    row.id = reading.newId<Evidence>();
    if (node.type == JsonType::Text) {
        readEvidenceWord(reading, node, row);
    } else {
        JsonObject object(node, reading.findings);
        row.grade = object.choice<EvidenceGrade>("grade").value_or(EvidenceGrade::Assumption);
        row.source = object.choice<EvidenceSource>("source").value_or(EvidenceSource::None);
        row.n = object.whole("n", 0, std::numeric_limits<int>::max());
        row.note = object.text("note");
    }
    reading.state.put(row);
}

} // namespace

qint64 readTime(JsonReading &reading, JsonObject &object)
{
    const JsonNode *node = object.member("at");
    if (!node)
        return 0;
    if (node->type == JsonType::Number)
        return static_cast<qint64>(object.number("at", -9007199254740992.0, 9007199254740992.0).value_or(0));
    const QDateTime time = QDateTime::fromString(node->text, Qt::ISODateWithMs);
    if (!time.isValid())
        reading.findings.expected(*node, FormatText::tr("expected a time such as 2026-05-01T09:30:00.000Z"));
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

PersonaId JsonReading::persona(const JsonNode *node)
{
    const std::optional<PersonaId> found = lookUp(personas, node, QT_TRANSLATE_NOOP("Formats", "a persona"));
    if (found || !node)
        return found.value_or(PersonaId{});
    findings.warn(*node, FormatText::tr("persona “%1” is not described in this document; it is made with its name only")
                             .arg(node->text));
    const PersonaId id = newId<Persona>();
    state.put(Persona{.id = id, .rank = nextRank(lastPersona), .name = node->text});
    personas.add(node->text, {}, id);
    return id;
}

ChannelId JsonReading::channel(const JsonNode *node)
{
    const std::optional<ChannelId> found = lookUp(channels, node, QT_TRANSLATE_NOOP("Formats", "a channel"));
    if (found || !node)
        return found.value_or(ChannelId{});
    if (node->text.trimmed().isEmpty())
        findings.expected(*node, FormatText::tr("expected the code of a channel"));
    const ChannelId id = newId<Channel>();
    state.put(Channel{id, nextRank(lastChannel), node->text, node->text, {}, true});
    channels.add(node->text, {}, id);
    return id;
}

TagId JsonReading::tag(const JsonNode *node)
{
    const std::optional<TagId> found = lookUp(tags, node, QT_TRANSLATE_NOOP("Formats", "a tag"));
    if (found || !node)
        return found.value_or(TagId{});
    const TagId id = newId<Tag>();
    state.put(Tag{id, nextRank(lastTag), node->text, {}});
    tags.add(node->text, {}, id);
    return id;
}

SegmentId JsonReading::segment(const JsonNode *node)
{
    const std::optional<SegmentId> found = lookUp(segments, node, QT_TRANSLATE_NOOP("Formats", "a segment"));
    if (found || !node)
        return found.value_or(SegmentId{});
    const SegmentId id = newId<Segment>();
    state.put(Segment{.id = id, .rank = nextRank(lastSegment), .name = node->text});
    segments.add(node->text, {}, id);
    return id;
}

StepId JsonReading::step(const JsonNode &place)
{
    JsonObject object(place, findings);
    const JourneyId map = resolve(maps, object.member("map"), QT_TRANSLATE_NOOP("Formats", "a map"));
    const StageId stage = resolve(places[map].stages, object.member("stage"), QT_TRANSLATE_NOOP("Formats", "a stage"));
    return resolve(places[map].steps[stage], object.member("step"), QT_TRANSLATE_NOOP("Formats", "a step"));
}

void JsonReading::comments(JsonObject &object, const Comment &place)
{
    for (const JsonNode *node : object.array("comments")) {
        JsonObject entry(*node, findings);
        Comment row = place;
        row.id = newId<Comment>();
        row.author = entry.text("author");
        row.text = entry.text("text");
        row.at = readTime(*this, entry);
        row.resolved = entry.flag("resolved");
        state.put(row);
    }
}

void JsonReading::evidence(JsonObject &object, const Evidence &place)
{
    const JsonNode *found = object.member("evidence");
    if (!found)
        return;
    const bool several = found->type == JsonType::Array;
    readInOrder(several ? found->children : QList<const JsonNode *>{found},
                [&](const JsonNode &node, const Rank &rank) {
                    Evidence row = place;
                    row.rank = rank;
                    readOneEvidence(*this, node, row);
                });
}

} // namespace periplus

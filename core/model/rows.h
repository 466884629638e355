// SPDX-License-Identifier: GPL-3.0-or-later
// The nouns of Periplus as plain values: one struct a table. Relations are ids; an id of 0 means "none".
#pragma once

#include "core/base/id.h"
#include "core/base/rank.h"
#include "core/model/enums.h"

#include <QMap>
#include <QString>

#include <optional>

namespace periplus {

struct WorkspaceInfo;
struct Segment;
struct Persona;
struct Trait;
struct Channel;
struct Tag;
struct Journey;
struct JourneyPersona;
struct Stage;
struct Step;
struct StepPersona;
struct Lane;
struct Emotion;
struct Card;
struct CardTag;
struct CardLink;
struct Comment;
struct Evidence;
struct Metric;
struct Dataset;
struct Measurement;
struct Action;

using SegmentId = Id<Segment>;
using PersonaId = Id<Persona>;
using TraitId = Id<Trait>;
using ChannelId = Id<Channel>;
using TagId = Id<Tag>;
using JourneyId = Id<Journey>;
using JourneyPersonaId = Id<JourneyPersona>;
using StageId = Id<Stage>;
using StepId = Id<Step>;
using StepPersonaId = Id<StepPersona>;
using LaneId = Id<Lane>;
using EmotionId = Id<Emotion>;
using CardId = Id<Card>;
using CardTagId = Id<CardTag>;
using CardLinkId = Id<CardLink>;
using CommentId = Id<Comment>;
using EvidenceId = Id<Evidence>;
using MetricId = Id<Metric>;
using DatasetId = Id<Dataset>;
using MeasurementId = Id<Measurement>;
using ActionId = Id<Action>;

/// What the workspace says of itself; always exactly one row, with id 1.
struct WorkspaceInfo
{
    Id<WorkspaceInfo> id{1};
    QString title;
    QString subtitle;

    bool operator==(const WorkspaceInfo &) const = default;
};

/// A group of customers with shared traits.
struct Segment
{
    SegmentId id;
    Rank rank;
    QString name;
    QString description;
    std::optional<double> share; ///< part of all customers, 0..1

    bool operator==(const Segment &) const = default;
};

/// A named archetype.
struct Persona
{
    PersonaId id;
    SegmentId segment;
    Rank rank;
    QString name;
    QString role;
    QString quote;
    QString bio;
    QString portrait; ///< "" generated from the name; "asset:HASH" a picture; "look:…" a described illustration

    bool operator==(const Persona &) const = default;
};

/// One statement about a persona.
struct Trait
{
    TraitId id;
    PersonaId persona;
    Rank rank;
    TraitKind kind = TraitKind::Fact;
    QString label;
    QString text;
    std::optional<double> value;

    bool operator==(const Trait &) const = default;
};

/// Where a touchpoint happens; a workspace-wide vocabulary.
struct Channel
{
    ChannelId id;
    Rank rank;
    QString code; ///< its handle in files ("web", "mobile-app")
    QString name; ///< shown to people ("Web", "App")
    QString icon; ///< name of an icon
    bool online = true;

    bool operator==(const Channel &) const = default;
};

struct Tag
{
    TagId id;
    Rank rank;
    QString name;
    QString color; ///< "#rrggbb" or empty

    bool operator==(const Tag &) const = default;
};

/// One map.
struct Journey
{
    JourneyId id;
    Rank rank;
    QString title;
    QString scenario;
    QString objective;
    QString quote;
    JourneyState state = JourneyState::Current;
    JourneyId counterpart; ///< the future of a current journey, and back
    StepId parentStep;     ///< the step that opens into this journey

    bool operator==(const Journey &) const = default;
};

/// A persona takes part in a journey; rank 1 is the main one.
struct JourneyPersona
{
    JourneyPersonaId id;
    JourneyId journey;
    PersonaId persona;
    Rank rank;

    bool operator==(const JourneyPersona &) const = default;
};

/// A phase: a group of columns.
struct Stage
{
    StageId id;
    JourneyId journey;
    Rank rank;
    QString title;
    QString duration; ///< as people say it: "2 weeks"
    bool collapsed = false;

    bool operator==(const Stage &) const = default;
};

/// One column: what the customer does.
struct Step
{
    StepId id;
    StageId stage;
    Rank rank;
    QString title;
    QString description;
    std::optional<double> width; ///< map units; empty: the map's default

    bool operator==(const Step &) const = default;
};

/// A persona acts in a step.
struct StepPersona
{
    StepPersonaId id;
    StepId step;
    PersonaId persona;
    Rank rank;

    bool operator==(const StepPersona &) const = default;
};

/// A row of the map.
struct Lane
{
    LaneId id;
    JourneyId journey;
    Rank rank;
    LaneKind kind = LaneKind::Text;
    QString title; ///< empty: the kind's own name
    bool collapsed = false;
    bool hidden = false;
    std::optional<double> height; ///< map units at least; nothing: as high as its cards need

    bool operator==(const Lane &) const = default;
};

/// How one persona feels at one step. A step without a row is a gap, never 0.
struct Emotion
{
    EmotionId id;
    StepId step;
    PersonaId persona; ///< 0: nobody in particular
    double value = 0;  ///< -2 (frustrated) .. +2 (delighted)
    QString word;

    bool operator==(const Emotion &) const = default;
};

/// One entry in a lane, at a step (and `span` - 1 following ones) or, without a step, for its whole stage.
/// Exactly one of step and stage is set. Which other fields are used follows from the lane's kind;
/// a card that moves to another lane keeps them all.
struct Card
{
    CardId id;
    LaneId lane;
    StageId stage;
    StepId step;
    int span = 1; ///< steps covered, >= 1; counts only with a step
    Rank rank;    ///< among the cards of the same cell
    QString text;
    QString detail;
    ChannelId channel;
    bool momentOfTruth = false;
    std::optional<int> cxLevel; ///< 1..6, the CX pyramid
    QString owner;
    std::optional<Severity> severity;
    std::optional<int> impact;     ///< 1..10
    std::optional<int> effort;     ///< 1..10
    std::optional<int> confidence; ///< percent
    PersonaId persona;             ///< who thinks or feels it
    MetricId metric;               ///< shown by a card of a metric lane
    QString asset;                 ///< content hash of a picture
    QString color;                 ///< "#rrggbb" or empty
    QString icon;

    bool operator==(const Card &) const = default;
};

struct CardTag
{
    CardTagId id;
    CardId card;
    TagId tag;

    bool operator==(const CardTag &) const = default;
};

/// From a pain point to an opportunity that answers it.
struct CardLink
{
    CardLinkId id;
    CardId from;
    CardId to;

    bool operator==(const CardLink &) const = default;
};

/// Exactly one of journey, stage, step, card and persona is set.
struct Comment
{
    CommentId id;
    JourneyId journey;
    StageId stage;
    StepId step;
    CardId card;
    PersonaId persona;
    QString author;
    QString text;
    qint64 at = 0; ///< milliseconds since 1970 UTC
    bool resolved = false;

    bool operator==(const Comment &) const = default;
};

/// How a card or a trait is known. Exactly one of card and trait is set.
struct Evidence
{
    EvidenceId id;
    CardId card;
    TraitId trait;
    Rank rank;
    EvidenceGrade grade = EvidenceGrade::Assumption;
    EvidenceSource source = EvidenceSource::None;
    std::optional<int> n; ///< how many answers, interviews, files
    QString note;         ///< "Import log, 1,204 files"

    bool operator==(const Evidence &) const = default;
};

/// Attached to the workspace (none set), a journey, a stage or a step.
struct Metric
{
    MetricId id;
    JourneyId journey;
    StageId stage;
    StepId step;
    Rank rank;
    QString name;
    MetricKind kind = MetricKind::Custom;
    QString unit;
    bool higherIsBetter = true;
    std::optional<double> target;
    std::optional<double> benchmark;
    QString review; ///< review rhythm as people say it
    QString owner;
    std::optional<MetricVariant> variant; ///< the one it is shown in; none: the usual one of what was counted
    QString detail;                       ///< what it asks or counts: "all customers"

    bool operator==(const Metric &) const = default;
};

/// Responses that were imported for a metric. The responses themselves are outside undo, among the assets.
struct Dataset
{
    DatasetId id;
    MetricId metric;
    QString name;    ///< that of the file
    QString program; ///< what wrote the file, as enumName(SurveyTool)
    qint64 at = 0;   ///< when it was imported, milliseconds since 1970 UTC
    QString file;    ///< a hash of the file's bytes, in hexadecimal digits
    qint64 responses = 0;
    QString content; ///< hash of the asset that leads to the responses (core/responses/dataset_index.h); may be empty

    bool operator==(const Dataset &) const = default;
};

/// One value of a metric at a date, as counts, never only as a score.
struct Measurement
{
    MeasurementId id;
    MetricId metric;
    QString date; ///< ISO 8601 calendar date
    /// Named numbers ("promoters", "n", "mean", "sd", "lost", "start" …); whole-number names are answers
    /// on the scale with how often each was given.
    QMap<QString, double> counts;
    DatasetId dataset; ///< the responses it was counted from; none: people wrote it

    bool operator==(const Measurement &) const = default;
};

/// What someone does about it.
struct Action
{
    ActionId id;
    Rank rank;
    CardId card; ///< the pain point or opportunity it answers; may be none
    QString title;
    QString owner;
    QString due; ///< ISO 8601 calendar date or empty
    ActionStatus status = ActionStatus::Idea;

    bool operator==(const Action &) const = default;
};

/// A picture or file, kept once by its content hash; not part of undo.
struct Asset
{
    QString hash; ///< lower-case hex SHA-256 of bytes
    QString mediaType;
    QByteArray bytes;

    bool operator==(const Asset &) const = default;
};

} // namespace periplus

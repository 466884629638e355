// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>
#include <QStringView>

#include <array>
#include <cstddef>
#include <optional>

namespace periplus {

enum class JourneyState { Current, Future };

/// The kind of a lane decides what its cards mean and which of their fields are used.
enum class LaneKind {
    Touchpoint,
    Goal,
    Emotion,
    Thought,
    Pain,
    Opportunity,
    Metric,
    Image,
    Backstage,
    Note,
    Text,
};

enum class Severity { Minor, Major, Critical };

/// How well something is known, weakest first.
enum class EvidenceGrade { Assumption, Anecdote, Observed, Measured };

enum class EvidenceSource { None, Survey, Interview, Review, SocialMedia, FeedbackForm, Analytics, Other };

enum class TraitKind {
    Fact, ///< label and text: age, location, income …
    Goal,
    Need,
    Motivation,
    Fear,
    Frustration,
    Habit,
    Channel, ///< label is a channel's code, value 0..100 how much it is preferred
    Skill,   ///< label, value 1..5 on a slider
    Tool,
    Section, ///< free section: label is its heading
};

enum class MetricKind {
    Nps,
    Csat, ///< top-two box on 1-5
    CsatMean,
    Ces1, ///< 1-5, low is good
    Ces2, ///< 1-7, high is good
    Churn,
    Retention,
    Clv,
    Fcr,
    Frt,
    Aht,
    ResolutionTime,
    Conversion,
    Engagement,
    Custom,
};

/// How a value is worked out of counts. A kind of metric knows one or several; the same counts give each of them.
enum class MetricVariant {
    NetPromoters,        ///< share of promoters less share of detractors, -100..100
    TopTwo,              ///< share of the two highest answers, percent
    Mean,                ///< mean of answers, values or times
    Agree,               ///< CES 2.0: share of the answers 5 to 7, percent
    EffortIndex,         ///< CES 2.0: share of 6 and 7 less share of 1 to 3, -100..100
    Lost,                ///< share of the customers at the start who left, percent
    Retained,            ///< share of the customers at the start who stayed, percent
    LifetimeSimple,      ///< margin of a period times the periods a customer stays
    LifetimeContract,    ///< discounted margins, the first at the end of the first period
    LifetimeContractDue, ///< discounted margins, the first now
    ResolvedGross,       ///< share of all contacts that were resolved at the first, percent
    ResolvedNet,         ///< the same without those that cannot be resolved at level one, percent
    Median,
    Percentile90,
    Converted,     ///< share of visitors who did it, percent
    PerReach,      ///< engagements of those reached, percent
    PerImpression, ///< engagements of impressions, percent
    PerFollower,   ///< engagements of followers, percent
    Number,
    Ratio, ///< numerator of denominator, percent
    Money,
};

enum class ActionStatus { Idea, Planned, Doing, Done, Dropped };

/// The names of an enum's values in files and in the database, in the order of the enum.
template <class E> struct EnumNames;

// clang-format off
template <> struct EnumNames<JourneyState> { static constexpr std::array names{"current", "future"}; };
template <> struct EnumNames<LaneKind> { static constexpr std::array names{"touchpoint", "goal", "emotion", "thought", "pain", "opportunity", "metric", "image", "backstage", "note", "text"}; };
template <> struct EnumNames<Severity> { static constexpr std::array names{"minor", "major", "critical"}; };
template <> struct EnumNames<EvidenceGrade> { static constexpr std::array names{"assumption", "anecdote", "observed", "measured"}; };
template <> struct EnumNames<EvidenceSource> { static constexpr std::array names{"", "survey", "interview", "review", "social-media", "feedback-form", "analytics", "other"}; };
template <> struct EnumNames<TraitKind> { static constexpr std::array names{"fact", "goal", "need", "motivation", "fear", "frustration", "habit", "channel", "skill", "tool", "section"}; };
template <> struct EnumNames<MetricKind> { static constexpr std::array names{"nps", "csat", "csat-mean", "ces1", "ces2", "churn", "retention", "clv", "fcr", "frt", "aht", "resolution-time", "conversion", "engagement", "custom"}; };
template <> struct EnumNames<MetricVariant> { static constexpr std::array names{"net-promoters", "top-two", "mean", "agree", "index", "lost", "retained", "simple", "contract", "contract-due", "gross", "net", "median", "p90", "converted", "by-reach", "by-impressions", "by-followers", "number", "ratio", "money"}; };
template <> struct EnumNames<ActionStatus> { static constexpr std::array names{"idea", "planned", "doing", "done", "dropped"}; };
// clang-format on

/// How many values the enum has.
template <class E> constexpr int enumCount()
{
    return static_cast<int>(EnumNames<E>::names.size());
}

/// The value's name in files.
template <class E> QLatin1String enumName(E value)
{
    return QLatin1String(EnumNames<E>::names[static_cast<std::size_t>(value)]);
}

/// The value of a name as it stands in a file; nothing when there is no such name.
template <class E> std::optional<E> enumFromName(QStringView name)
{
    for (int i = 0; i < enumCount<E>(); ++i) {
        if (name == QLatin1String(EnumNames<E>::names[static_cast<std::size_t>(i)]))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
// Describes every tracked table once: its name, its columns, and the parents a row hangs from.
// The store's statements, the read model's indexes, the random edits and the contract test all follow from it.
#pragma once

#include "core/model/rows.h"

#include <tuple>
#include <type_traits>

namespace periplus {

/// One column: its name in SQL, the member that holds it, and the file version that brought it. Later ones stand at
/// the end and may be NULL: in files of earlier versions they are nothing.
template <class Row, class T> struct Column
{
    const char *name;
    T Row::*member;
    int since;
};

template <class Row, class T> constexpr Column<Row, T> column(const char *name, T Row::*member, int since = 1)
{
    return {name, member, since};
}

/// What the columns of one table are; `id` comes first and is not listed. `since` is the file version that brought a
/// whole table, where it is not the first.
template <class Row> struct Schema;

// clang-format off
template <> struct Schema<WorkspaceInfo> {
    static constexpr const char *table = "workspace";
    static constexpr auto columns = std::tuple{column("title", &WorkspaceInfo::title), column("subtitle", &WorkspaceInfo::subtitle)};
};
template <> struct Schema<Segment> {
    static constexpr const char *table = "segment";
    static constexpr auto columns = std::tuple{column("rank", &Segment::rank), column("name", &Segment::name), column("description", &Segment::description), column("share", &Segment::share)};
};
template <> struct Schema<Persona> {
    static constexpr const char *table = "persona";
    static constexpr auto columns = std::tuple{column("segment", &Persona::segment), column("rank", &Persona::rank), column("name", &Persona::name), column("role", &Persona::role), column("quote", &Persona::quote), column("bio", &Persona::bio), column("portrait", &Persona::portrait)};
};
template <> struct Schema<Trait> {
    static constexpr const char *table = "trait";
    static constexpr auto columns = std::tuple{column("persona", &Trait::persona), column("rank", &Trait::rank), column("kind", &Trait::kind), column("label", &Trait::label), column("text", &Trait::text), column("value", &Trait::value)};
};
template <> struct Schema<Channel> {
    static constexpr const char *table = "channel";
    static constexpr auto columns = std::tuple{column("rank", &Channel::rank), column("code", &Channel::code), column("name", &Channel::name), column("icon", &Channel::icon), column("online", &Channel::online)};
};
template <> struct Schema<Tag> {
    static constexpr const char *table = "tag";
    static constexpr auto columns = std::tuple{column("rank", &Tag::rank), column("name", &Tag::name), column("color", &Tag::color)};
};
template <> struct Schema<Journey> {
    static constexpr const char *table = "journey";
    static constexpr auto columns = std::tuple{column("rank", &Journey::rank), column("title", &Journey::title), column("scenario", &Journey::scenario), column("objective", &Journey::objective), column("quote", &Journey::quote), column("state", &Journey::state), column("counterpart", &Journey::counterpart), column("parent_step", &Journey::parentStep)};
};
template <> struct Schema<JourneyPersona> {
    static constexpr const char *table = "journey_persona";
    static constexpr auto columns = std::tuple{column("journey", &JourneyPersona::journey), column("persona", &JourneyPersona::persona), column("rank", &JourneyPersona::rank)};
};
template <> struct Schema<Stage> {
    static constexpr const char *table = "stage";
    static constexpr auto columns = std::tuple{column("journey", &Stage::journey), column("rank", &Stage::rank), column("title", &Stage::title), column("duration", &Stage::duration), column("collapsed", &Stage::collapsed)};
};
template <> struct Schema<Step> {
    static constexpr const char *table = "step";
    static constexpr auto columns = std::tuple{column("stage", &Step::stage), column("rank", &Step::rank), column("title", &Step::title), column("description", &Step::description), column("width", &Step::width)};
};
template <> struct Schema<StepPersona> {
    static constexpr const char *table = "step_persona";
    static constexpr auto columns = std::tuple{column("step", &StepPersona::step), column("persona", &StepPersona::persona), column("rank", &StepPersona::rank)};
};
template <> struct Schema<Lane> {
    static constexpr const char *table = "lane";
    static constexpr auto columns = std::tuple{column("journey", &Lane::journey), column("rank", &Lane::rank), column("kind", &Lane::kind), column("title", &Lane::title), column("collapsed", &Lane::collapsed), column("hidden", &Lane::hidden), column("height", &Lane::height, 3)};
};
template <> struct Schema<Emotion> {
    static constexpr const char *table = "emotion";
    static constexpr auto columns = std::tuple{column("step", &Emotion::step), column("persona", &Emotion::persona), column("value", &Emotion::value), column("word", &Emotion::word)};
};
template <> struct Schema<Card> {
    static constexpr const char *table = "card";
    static constexpr auto columns = std::tuple{column("lane", &Card::lane), column("stage", &Card::stage), column("step", &Card::step), column("span", &Card::span), column("rank", &Card::rank), column("text", &Card::text), column("detail", &Card::detail), column("channel", &Card::channel), column("moment_of_truth", &Card::momentOfTruth), column("cx_level", &Card::cxLevel), column("owner", &Card::owner), column("severity", &Card::severity), column("impact", &Card::impact), column("effort", &Card::effort), column("confidence", &Card::confidence), column("persona", &Card::persona), column("metric", &Card::metric), column("asset", &Card::asset), column("color", &Card::color), column("icon", &Card::icon)};
};
template <> struct Schema<CardTag> {
    static constexpr const char *table = "card_tag";
    static constexpr auto columns = std::tuple{column("card", &CardTag::card), column("tag", &CardTag::tag)};
};
template <> struct Schema<CardLink> {
    static constexpr const char *table = "card_link";
    static constexpr auto columns = std::tuple{column("from_card", &CardLink::from), column("to_card", &CardLink::to)};
};
template <> struct Schema<Comment> {
    static constexpr const char *table = "comment";
    static constexpr auto columns = std::tuple{column("journey", &Comment::journey), column("stage", &Comment::stage), column("step", &Comment::step), column("card", &Comment::card), column("persona", &Comment::persona), column("author", &Comment::author), column("text", &Comment::text), column("at", &Comment::at), column("resolved", &Comment::resolved)};
};
template <> struct Schema<Evidence> {
    static constexpr const char *table = "evidence";
    static constexpr auto columns = std::tuple{column("card", &Evidence::card), column("trait", &Evidence::trait), column("rank", &Evidence::rank), column("grade", &Evidence::grade), column("source", &Evidence::source), column("n", &Evidence::n), column("note", &Evidence::note)};
};
template <> struct Schema<Metric> {
    static constexpr const char *table = "metric";
    static constexpr auto columns = std::tuple{column("journey", &Metric::journey), column("stage", &Metric::stage), column("step", &Metric::step), column("rank", &Metric::rank), column("name", &Metric::name), column("kind", &Metric::kind), column("unit", &Metric::unit), column("higher_is_better", &Metric::higherIsBetter), column("target", &Metric::target), column("benchmark", &Metric::benchmark), column("review", &Metric::review), column("owner", &Metric::owner), column("variant", &Metric::variant, 4), column("detail", &Metric::detail, 4)};
};
template <> struct Schema<Dataset> {
    static constexpr const char *table = "dataset";
    static constexpr int since = 4;
    static constexpr auto columns = std::tuple{column("metric", &Dataset::metric), column("name", &Dataset::name), column("program", &Dataset::program), column("at", &Dataset::at), column("file", &Dataset::file), column("responses", &Dataset::responses), column("content", &Dataset::content)};
};
template <> struct Schema<Measurement> {
    static constexpr const char *table = "measurement";
    static constexpr auto columns = std::tuple{column("metric", &Measurement::metric), column("date", &Measurement::date), column("counts", &Measurement::counts), column("dataset", &Measurement::dataset, 4)};
};
template <> struct Schema<Action> {
    static constexpr const char *table = "action";
    static constexpr auto columns = std::tuple{column("rank", &Action::rank), column("card", &Action::card), column("title", &Action::title), column("owner", &Action::owner), column("due", &Action::due), column("status", &Action::status)};
};
// clang-format on

/// A list of types, to run one piece of code for every table.
template <class... Rows> struct TypeList
{
    static constexpr std::size_t size = sizeof...(Rows);

    template <template <class...> class Target> using Into = Target<Rows...>;

    /// Calls visit.template operator()<Row>() for each row type, in order.
    template <class Visitor> static constexpr void forEach(Visitor &&visit)
    {
        (visit.template operator()<Rows>(), ...);
    }
};

/// Every tracked table, parents before children. Sessions attach them in reverse (children first).
using AllRows =
    TypeList<WorkspaceInfo, Segment, Persona, Trait, Channel, Tag, Journey, JourneyPersona, Stage, Step, StepPersona,
             Lane, Emotion, Metric, Dataset, Measurement, Card, CardTag, CardLink, Comment, Evidence, Action>;

/// Whether a member is a typed id; then Target is the row it points to.
template <class T> struct IdTraits : std::false_type
{
};
template <class Row> struct IdTraits<Id<Row>> : std::true_type
{
    using Target = Row;
};

template <class T> struct IsOptional : std::false_type
{
};
template <class T> struct IsOptional<std::optional<T>> : std::true_type
{
    using Value = T;
};

/// Calls visit(column) for each column of the row's table except `id`, in table order.
template <class Row, class Visitor> constexpr void forEachColumn(Visitor &&visit)
{
    std::apply([&](const auto &...columns) { (visit(columns), ...); }, Schema<Row>::columns);
}

/// The file version that brought the row's table.
template <class Row> constexpr int tableSince()
{
    if constexpr (requires { Schema<Row>::since; })
        return Schema<Row>::since;
    else
        return 1;
}

/// How many columns the row's table has in files of a version, `id` included.
template <class Row> constexpr int columnCount(int version)
{
    int count = 1;
    forEachColumn<Row>([&](const auto &column) { count += column.since <= version ? 1 : 0; });
    return count;
}

/// Takes a pointer to member apart.
template <class Pointer> struct MemberOf;
template <class R, class T> struct MemberOf<T R::*>
{
    using Row = R;
    using Value = T;
};

template <class Row>
concept Ranked = requires(Row row)
{
    row.rank;
};

} // namespace periplus

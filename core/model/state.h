// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/schema.h"
#include "core/model/shared_map.h"

#include <QList>

#include <algorithm>
#include <array>
#include <tuple>

namespace periplus {

/// Which id columns of a table are indexed: from a parent to its rows, in order.
template <class Row> struct Indexed
{
    static constexpr auto members = std::tuple{};
};
// clang-format off
template <> struct Indexed<Trait> { static constexpr auto members = std::tuple{&Trait::persona}; };
template <> struct Indexed<JourneyPersona> { static constexpr auto members = std::tuple{&JourneyPersona::journey}; };
template <> struct Indexed<Stage> { static constexpr auto members = std::tuple{&Stage::journey}; };
template <> struct Indexed<Step> { static constexpr auto members = std::tuple{&Step::stage}; };
template <> struct Indexed<StepPersona> { static constexpr auto members = std::tuple{&StepPersona::step}; };
template <> struct Indexed<Lane> { static constexpr auto members = std::tuple{&Lane::journey}; };
template <> struct Indexed<Emotion> { static constexpr auto members = std::tuple{&Emotion::step}; };
template <> struct Indexed<Card> { static constexpr auto members = std::tuple{&Card::stage, &Card::step}; };
template <> struct Indexed<CardTag> { static constexpr auto members = std::tuple{&CardTag::card}; };
template <> struct Indexed<CardLink> { static constexpr auto members = std::tuple{&CardLink::from, &CardLink::to}; };
template <> struct Indexed<Comment> { static constexpr auto members = std::tuple{&Comment::card}; };
template <> struct Indexed<Evidence> { static constexpr auto members = std::tuple{&Evidence::card, &Evidence::trait}; };
template <> struct Indexed<Dataset> { static constexpr auto members = std::tuple{&Dataset::metric}; };
template <> struct Indexed<Measurement> { static constexpr auto members = std::tuple{&Measurement::metric, &Measurement::dataset}; };
// clang-format on

/// Order among siblings: by rank where there is one, measurements by date, comments by time; ties by id.
template <class Row> bool comesBefore(const Row &a, const Row &b)
{
    if constexpr (Ranked<Row>) {
        if (const auto order = a.rank <=> b.rank; order != 0)
            return order < 0;
    } else if constexpr (std::is_same_v<Row, Measurement>) {
        if (a.date != b.date)
            return a.date < b.date;
    } else if constexpr (std::is_same_v<Row, Comment> || std::is_same_v<Row, Dataset>) {
        if (a.at != b.at)
            return a.at < b.at;
    }
    return a.id < b.id;
}

/// The read model: every row of a workspace as plain values, with ordered children.
/// A value: copying shares everything, so a snapshot for another thread is free.
class State
{
public:
    State();
    ~State();
    State(const State &other);
    State(State &&other) noexcept;
    State &operator=(const State &other);
    State &operator=(State &&other) noexcept;
    bool operator==(const State &other) const;

    /// The row of an id, or null. Valid until this state is written to.
    template <class Row> const Row *find(Id<Row> id) const { return table<Row>().rows.find(id.value); }

    /// The row of an id that must exist.
    template <class Row> const Row &at(Id<Row> id) const
    {
        const Row *row = find(id);
        Q_ASSERT(row);
        return *row;
    }

    template <class Row> qsizetype count() const { return table<Row>().rows.size(); }

    /// Calls visit(row) for every row of a table, in no particular order.
    template <class Row, class Visitor> void forEach(Visitor &&visit) const
    {
        table<Row>().rows.forEach([&](qint64, const Row &row) { visit(row); });
    }

    /// Calls visit(id) for every row of a table that differs between two states or is in one of them only.
    /// Cost: what was written since one was copied from the other.
    template <class Row, class Visitor> void forEachDifference(const State &other, Visitor &&visit) const
    {
        table<Row>().rows.forEachDifference(other.table<Row>().rows, [&](qint64 key) { visit(Id<Row>{key}); });
    }

    /// Every id of a table in order (comesBefore). Cost: a sort of the whole table; for the small ones.
    template <class Row> QList<Id<Row>> ordered() const
    {
        QList<Id<Row>> ids;
        ids.reserve(count<Row>());
        forEach<Row>([&](const Row &row) { ids.append(row.id); });
        std::sort(ids.begin(), ids.end(), [&](Id<Row> a, Id<Row> b) { return comesBefore(at(a), at(b)); });
        return ids;
    }

    /// The rows whose indexed member points to a parent, in order, e.g. children<&Stage::journey>(journey).
    template <auto Member> auto children(typename MemberOf<decltype(Member)>::Value parent) const
    {
        using Row = typename MemberOf<decltype(Member)>::Row;
        const QList<Id<Row>> *ids = table<Row>().template index<Member>().find(parent.value);
        return ids ? *ids : QList<Id<Row>>{};
    }

    // clang-format off
    QList<TraitId> traitsOf(PersonaId id) const { return children<&Trait::persona>(id); }
    QList<JourneyPersonaId> personasOf(JourneyId id) const { return children<&JourneyPersona::journey>(id); }
    QList<StageId> stagesOf(JourneyId id) const { return children<&Stage::journey>(id); }
    QList<StepId> stepsOf(StageId id) const { return children<&Step::stage>(id); }
    QList<StepPersonaId> personasOf(StepId id) const { return children<&StepPersona::step>(id); }
    QList<LaneId> lanesOf(JourneyId id) const { return children<&Lane::journey>(id); }
    QList<EmotionId> emotionsOf(StepId id) const { return children<&Emotion::step>(id); }
    /// Cards anchored at the step, of all lanes.
    QList<CardId> cardsOf(StepId id) const { return children<&Card::step>(id); }
    /// Cards that belong to the whole stage, of all lanes; not those of its steps.
    QList<CardId> cardsOf(StageId id) const { return children<&Card::stage>(id); }
    QList<CardTagId> tagsOf(CardId id) const { return children<&CardTag::card>(id); }
    QList<CardLinkId> linksFrom(CardId id) const { return children<&CardLink::from>(id); }
    QList<CommentId> commentsOf(CardId id) const { return children<&Comment::card>(id); }
    QList<EvidenceId> evidenceOf(CardId id) const { return children<&Evidence::card>(id); }
    QList<EvidenceId> evidenceOf(TraitId id) const { return children<&Evidence::trait>(id); }
    QList<DatasetId> datasetsOf(MetricId id) const { return children<&Dataset::metric>(id); }
    QList<MeasurementId> measurementsOf(MetricId id) const { return children<&Measurement::metric>(id); }
    QList<MeasurementId> measurementsOf(DatasetId id) const { return children<&Measurement::dataset>(id); }
    // clang-format on

    /// Inserts or replaces a row (its id must not be 0) and keeps the indexes.
    template <class Row> void put(const Row &row);

    /// Removes a row if it is there.
    template <class Row> void remove(Id<Row> id);

private:
    /// The rows of one table and its child indexes.
    template <class Row> struct Data
    {
        SharedMap<Row> rows;
        std::array<SharedMap<QList<Id<Row>>>, std::tuple_size_v<decltype(Indexed<Row>::members)>> indexes;

        template <auto Member> const SharedMap<QList<Id<Row>>> &index() const
        {
            constexpr std::size_t position = positionOf<Member>();
            return indexes[position];
        }

        template <class Visitor> void forEachIndex(Visitor &&visit) { visitIndex<0>(visit); }

        bool operator==(const Data &other) const { return rows == other.rows; }

    private:
        template <auto Member, std::size_t I = 0> static constexpr std::size_t positionOf()
        {
            constexpr auto candidate = std::get<I>(Indexed<Row>::members);
            if constexpr (std::is_same_v<decltype(candidate), const decltype(Member)>) {
                if constexpr (candidate == Member)
                    return I;
                else
                    return positionOf<Member, I + 1>();
            } else {
                return positionOf<Member, I + 1>();
            }
        }

        template <std::size_t I, class Visitor> void visitIndex(Visitor &visit)
        {
            if constexpr (I < std::tuple_size_v<decltype(Indexed<Row>::members)>) {
                constexpr auto member = std::get<I>(Indexed<Row>::members);
                visit.template operator()<member>(indexes[I]);
                visitIndex<I + 1>(visit);
            }
        }
    };

    template <class... Rows> using DataOf = std::tuple<Data<Rows>...>;

    template <class Row> const Data<Row> &table() const { return std::get<Data<Row>>(m_tables); }
    template <class Row> Data<Row> &table() { return std::get<Data<Row>>(m_tables); }

    template <class Row> static void unlink(Data<Row> &data, Id<Row> id)
    {
        const Row *old = data.rows.find(id.value);
        if (!old)
            return;
        data.forEachIndex([&]<auto Member>(auto &index) {
            const qint64 parent = (old->*Member).value;
            if (parent == 0)
                return;
            QList<Id<Row>> &siblings = index.ref(parent);
            siblings.removeOne(id);
            if (siblings.isEmpty())
                index.remove(parent);
        });
    }

    template <class Row> static void insertSorted(const Data<Row> &data, QList<Id<Row>> &siblings, const Row &row)
    {
        const auto before = [&](Id<Row> a, const Row &b) { return comesBefore(*data.rows.find(a.value), b); };
        if (siblings.isEmpty() || before(siblings.last(), row)) // loading in order is the common case
            siblings.append(row.id);
        else
            siblings.insert(std::lower_bound(siblings.begin(), siblings.end(), row, before), row.id);
    }

    AllRows::Into<DataOf> m_tables;
};

// Compiled once, in state.cpp.
// clang-format off
extern template void State::put(const WorkspaceInfo &);
extern template void State::remove(Id<WorkspaceInfo>);
extern template void State::put(const Segment &);
extern template void State::remove(Id<Segment>);
extern template void State::put(const Persona &);
extern template void State::remove(Id<Persona>);
extern template void State::put(const Trait &);
extern template void State::remove(Id<Trait>);
extern template void State::put(const Channel &);
extern template void State::remove(Id<Channel>);
extern template void State::put(const Tag &);
extern template void State::remove(Id<Tag>);
extern template void State::put(const Journey &);
extern template void State::remove(Id<Journey>);
extern template void State::put(const JourneyPersona &);
extern template void State::remove(Id<JourneyPersona>);
extern template void State::put(const Stage &);
extern template void State::remove(Id<Stage>);
extern template void State::put(const Step &);
extern template void State::remove(Id<Step>);
extern template void State::put(const StepPersona &);
extern template void State::remove(Id<StepPersona>);
extern template void State::put(const Lane &);
extern template void State::remove(Id<Lane>);
extern template void State::put(const Emotion &);
extern template void State::remove(Id<Emotion>);
extern template void State::put(const Metric &);
extern template void State::remove(Id<Metric>);
extern template void State::put(const Dataset &);
extern template void State::remove(Id<Dataset>);
extern template void State::put(const Measurement &);
extern template void State::remove(Id<Measurement>);
extern template void State::put(const Card &);
extern template void State::remove(Id<Card>);
extern template void State::put(const CardTag &);
extern template void State::remove(Id<CardTag>);
extern template void State::put(const CardLink &);
extern template void State::remove(Id<CardLink>);
extern template void State::put(const Comment &);
extern template void State::remove(Id<Comment>);
extern template void State::put(const Evidence &);
extern template void State::remove(Id<Evidence>);
extern template void State::put(const Action &);
extern template void State::remove(Id<Action>);
// clang-format on

} // namespace periplus

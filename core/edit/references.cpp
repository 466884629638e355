// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/references.h"

#include "core/model/relations.h"

#include <algorithm>
#include <map>
#include <vector>

namespace periplus {

namespace {

/// Whether a copy of a Target brings copies of the Rows that name it.
template <class Row, class Target> constexpr bool kCopiedWith = false;
template <> constexpr bool kCopiedWith<Trait, Persona> = true;
template <> constexpr bool kCopiedWith<JourneyPersona, Journey> = true;
template <> constexpr bool kCopiedWith<Stage, Journey> = true;
template <> constexpr bool kCopiedWith<Lane, Journey> = true;
template <> constexpr bool kCopiedWith<Step, Stage> = true;
template <> constexpr bool kCopiedWith<StepPersona, Step> = true;
template <> constexpr bool kCopiedWith<Emotion, Step> = true;
template <> constexpr bool kCopiedWith<Card, Lane> = true;
template <> constexpr bool kCopiedWith<Card, Stage> = true;
template <> constexpr bool kCopiedWith<Card, Step> = true;
template <> constexpr bool kCopiedWith<CardTag, Card> = true;
template <> constexpr bool kCopiedWith<CardLink, Card> = true;
template <> constexpr bool kCopiedWith<Evidence, Card> = true;
template <> constexpr bool kCopiedWith<Evidence, Trait> = true;
template <> constexpr bool kCopiedWith<Dataset, Metric> = true;
template <> constexpr bool kCopiedWith<Measurement, Metric> = true;

/// From each original to its copy.
using Copies = std::map<RowKey, qint64>;

/// One column that names rows of another table.
struct Reference
{
    int from = 0;
    int to = 0;
    bool outlives = false;
    bool copied = false;
    /// The rows whose column names a target.
    QList<qint64> (*rowsNaming)(const State &, std::size_t column, qint64 target) = nullptr;
    Status (*clear)(Edit &, std::size_t column, qint64 row) = nullptr;
    std::size_t column = 0; ///< position in Schema::columns
};

/// What has to know a table's row type.
struct Table
{
    bool (*exists)(const State &, qint64 id) = nullptr;
    Status (*remove)(Edit &, qint64 id) = nullptr;
    qint64 (*newId)(Edit &) = nullptr;
    Status (*writeCopy)(Edit &, const Copies &, qint64 original) = nullptr;
};

/// Calls visit(member) for the column at a position if it names a Target.
template <class Row, class Target, class Visitor> void atColumn(std::size_t position, Visitor &&visit)
{
    std::size_t current = 0;
    forEachColumn<Row>([&](const auto &column) {
        if constexpr (std::is_same_v<decltype(column.member), Id<Target> Row::*>) {
            if (current == position)
                visit(column.member);
        }
        ++current;
    });
}

/// Adds the rows an index knows, when the index is that of the member. Returns whether it was.
template <auto Index, class Row, class Target>
bool takeFromIndex(const State &state, Id<Target> Row::*member, Id<Target> target, QList<qint64> &found)
{
    if constexpr (std::is_same_v<decltype(Index), Id<Target> Row::*>) {
        if (Index == member) {
            for (const Id<Row> id : state.children<Index>(target))
                found.append(id.value);
            return true;
        }
    }
    return false;
}

/// From an index where there is one, else from the whole table.
template <class Row, class Target> QList<qint64> rowsNaming(const State &state, std::size_t column, qint64 target)
{
    QList<qint64> found;
    atColumn<Row, Target>(column, [&](Id<Target> Row::*member) {
        const Id<Target> id{target};
        const bool indexed = [&]<std::size_t... I>(std::index_sequence<I...>)
        {
            return (takeFromIndex<std::get<I>(Indexed<Row>::members)>(state, member, id, found) || ...);
        }
        (std::make_index_sequence<std::tuple_size_v<decltype(Indexed<Row>::members)>>{});
        if (indexed)
            return;
        state.forEach<Row>([&](const Row &row) {
            if (row.*member == id)
                found.append(row.id.value);
        });
        std::sort(found.begin(), found.end());
    });
    return found;
}

template <class Row, class Target> Status clear(Edit &edit, std::size_t column, qint64 id)
{
    Row row = edit.state().at(Id<Row>{id});
    atColumn<Row, Target>(column, [&](Id<Target> Row::*member) { row.*member = {}; });
    return edit.put(row);
}

/// Writes the row as its copy: under its new id, naming copies where there are any.
template <class Row> Status writeCopy(Edit &edit, const Copies &copies, qint64 original)
{
    const auto copyOf = [&](int table, qint64 id) {
        const auto it = copies.find({table, id});
        return it == copies.end() ? id : it->second;
    };
    Row row = edit.state().at(Id<Row>{original});
    row.id = {copyOf(kTable<Row>, original)};
    forEachColumn<Row>([&](const auto &column) {
        using T = std::remove_cvref_t<decltype(row.*column.member)>;
        if constexpr (IdTraits<T>::value) {
            auto &named = row.*column.member;
            named = {copyOf(kTable<typename IdTraits<T>::Target>, named.value)};
        }
    });
    return edit.put(row);
}

const std::vector<Reference> &references()
{
    static const std::vector<Reference> all = [] {
        std::vector<Reference> list;
        AllRows::forEach([&]<class Row>() {
            std::size_t position = 0;
            forEachColumn<Row>([&](const auto &column) {
                using T = std::remove_cvref_t<decltype(std::declval<Row>().*column.member)>;
                if constexpr (IdTraits<T>::value) {
                    using Target = typename IdTraits<T>::Target;
                    list.push_back({kTable<Row>, kTable<Target>, kOutlives<Row, Target>, kCopiedWith<Row, Target>,
                                    rowsNaming<Row, Target>, clear<Row, Target>, position});
                }
                ++position;
            });
        });
        return list;
    }();
    return all;
}

const std::vector<Table> &tables()
{
    static const std::vector<Table> all = [] {
        std::vector<Table> list;
        AllRows::forEach([&]<class Row>() {
            list.push_back({[](const State &state, qint64 id) { return state.find(Id<Row>{id}) != nullptr; },
                            [](Edit &edit, qint64 id) { return edit.remove(Id<Row>{id}); },
                            [](Edit &edit) { return edit.newId<Row>().value; }, writeCopy<Row>});
        });
        return list;
    }();
    return all;
}

const Table &tableOf(RowKey key)
{
    return tables()[static_cast<std::size_t>(key.table)];
}

/// Gives a row and what belongs to it the ids of their copies.
void collect(Edit &edit, Copies &copies, RowKey key)
{
    if (!copies.emplace(key, 0).second)
        return;
    copies[key] = tableOf(key).newId(edit);
    for (const Reference &reference : references()) {
        if (reference.to != key.table || !reference.copied)
            continue;
        for (const qint64 child : reference.rowsNaming(edit.state(), reference.column, key.id))
            collect(edit, copies, {reference.from, child});
    }
}

/// Ends one naming of a row that goes.
Status release(Edit &edit, const Reference &reference, qint64 row)
{
    const RowKey key{reference.from, row};
    if (!tableOf(key).exists(edit.state(), row)) // gone through another of its names
        return {};
    return reference.outlives ? reference.clear(edit, reference.column, row) : removeRows(edit, key);
}

} // namespace

Status removeRows(Edit &edit, RowKey root)
{
    for (const Reference &reference : references()) {
        if (reference.to != root.table)
            continue;
        for (const qint64 row : reference.rowsNaming(edit.state(), reference.column, root.id))
            PERIPLUS_TRY(release(edit, reference, row));
    }
    return tableOf(root).remove(edit, root.id);
}

Result<qint64> copyRows(Edit &edit, RowKey root)
{
    Copies copies;
    collect(edit, copies, root);
    for (const auto &[original, copy] : copies)
        PERIPLUS_TRY(tableOf(original).writeCopy(edit, copies, original.id));
    return copies.at(root);
}

} // namespace periplus

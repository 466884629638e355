// SPDX-License-Identifier: GPL-3.0-or-later
// Order among siblings by fractional rank: what create, move and duplicate of every noun share.
#pragma once

#include "core/edit/edit_text.h"
#include "core/edit/row_rules.h"
#include "core/store/edit.h"

namespace periplus {

// The rows a row is ordered among, itself included when it is there. Nouns without a parent: the whole table.
template <class Row> QList<Id<Row>> siblingsOf(const State &state, const Row &)
{
    return state.ordered<Row>();
}
// clang-format off
inline QList<TraitId> siblingsOf(const State &state, const Trait &row) { return state.traitsOf(row.persona); }
inline QList<JourneyPersonaId> siblingsOf(const State &state, const JourneyPersona &row) { return state.personasOf(row.journey); }
inline QList<StageId> siblingsOf(const State &state, const Stage &row) { return state.stagesOf(row.journey); }
inline QList<StepId> siblingsOf(const State &state, const Step &row) { return state.stepsOf(row.stage); }
inline QList<StepPersonaId> siblingsOf(const State &state, const StepPersona &row) { return state.personasOf(row.step); }
inline QList<LaneId> siblingsOf(const State &state, const Lane &row) { return state.lanesOf(row.journey); }
inline QList<EvidenceId> siblingsOf(const State &state, const Evidence &row) { return row.card ? state.evidenceOf(row.card) : state.evidenceOf(row.trait); }
// clang-format on
/// The cards of the same cell.
QList<CardId> siblingsOf(const State &state, const Card &row);

/// Whether a rank lies strictly between two others and is still short.
bool rankFits(const Rank &rank, const Rank &lower, const Rank &upper);

/// Gives a row the rank of a place: before a sibling, or at the end. Touches no other row unless ranks have collided
/// or grown long; then all siblings get new ones. The row itself is not written.
/// Errors: NotFound when `before` is no sibling.
template <class Row> Status place(Edit &edit, Row &row, Id<Row> before)
{
    QList<Id<Row>> siblings = siblingsOf(edit.state(), row);
    if (before && before == row.id)
        return {};
    siblings.removeOne(row.id);
    const qsizetype index = before ? siblings.indexOf(before) : siblings.size();
    if (index < 0)
        return failure(Errc::NotFound, EditText::tr("the place to put it before is gone"));

    const auto rankAt = [&](qsizetype i) {
        return i >= 0 && i < siblings.size() ? edit.state().at(siblings[i]).rank : Rank{};
    };
    const Rank lower = rankAt(index - 1);
    const Rank upper = rankAt(index);
    row.rank = rankBetween(lower, upper);
    if (rankFits(row.rank, lower, upper))
        return {};

    siblings.insert(index, row.id);
    const QList<Rank> ranks = evenRanks(siblings.size());
    for (qsizetype i = 0; i < siblings.size(); ++i) {
        if (i == index) {
            row.rank = ranks[i];
            continue;
        }
        Row sibling = edit.state().at(siblings[i]);
        sibling.rank = ranks[i];
        PERIPLUS_TRY(edit.put(sibling));
    }
    return {};
}

/// The sibling that follows a row; 0 after the last.
template <class Row> Id<Row> nextSibling(const State &state, const Row &row)
{
    const QList<Id<Row>> siblings = siblingsOf(state, row);
    return siblings.value(siblings.indexOf(row.id) + 1);
}

/// Adds a row with a fresh id at a place. Errors: NotFound (`before` or a row it names).
template <class Row> Result<Id<Row>> insertRow(Edit &edit, Row row, Id<Row> before)
{
    PERIPLUS_TRY(requireNamedRows(edit.state(), row));
    row.id = edit.newId<Row>();
    PERIPLUS_TRY(place(edit, row, before));
    PERIPLUS_TRY(edit.put(row));
    return row.id;
}

/// Moves a row among its siblings. Errors: NotFound.
template <class Row> Status moveRow(Edit &edit, Id<Row> id, Id<Row> before)
{
    PERIPLUS_TRY(requireRow(edit.state(), id));
    Row row = edit.state().at(id);
    PERIPLUS_TRY(place(edit, row, before));
    return edit.put(row);
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
// Makes random edits out of verbs of the usual shapes.
#pragma once

#include "core/edit/random_choice.h"
#include "core/edit/row_order.h"

namespace periplus {

/// The row type of a verb that takes an edit and an id.
template <class Verb> struct VerbRow;
template <class Outcome, class R, class... More> struct VerbRow<Outcome (*)(Edit &, Id<R>, More...)>
{
    using Row = R;
};
template <class R> struct VerbRow<Status (*)(Edit &, const R &)>
{
    using Row = R;
};
template <auto Verb> using RowOf = typename VerbRow<decltype(Verb)>::Row;

template <class Outcome> Status statusOf(const Outcome &outcome)
{
    PERIPLUS_TRY(outcome);
    return {};
}

inline tl::unexpected<Error> nothingThere()
{
    return failure(Errc::NothingToDo);
}

/// Duplicates or deletes any row.
template <auto Verb> Status onAny(Edit &edit, RandomChoice &choice)
{
    const auto id = choice.any<RowOf<Verb>>(edit.state());
    return id ? statusOf(Verb(edit, id)) : nothingThere();
}

/// Moves any row before any of its siblings, or to the end.
template <auto Verb> Status moveAny(Edit &edit, RandomChoice &choice)
{
    using Row = RowOf<Verb>;
    const Id<Row> id = choice.any<Row>(edit.state());
    if (!id)
        return nothingThere();
    const QList<Id<Row>> siblings = siblingsOf(edit.state(), edit.state().at(id));
    return Verb(edit, id, choice.oneIn(3) ? Id<Row>{} : choice.oneOf(siblings));
}

/// Gives any row a new text, or new values in several columns.
template <auto Rename, auto Update> Status editAny(Edit &edit, RandomChoice &choice)
{
    using Row = RowOf<Update>;
    const Id<Row> id = choice.any<Row>(edit.state());
    if (!id)
        return nothingThere();
    if (choice.oneIn(2))
        return Rename(edit, id, choice.text());
    Row row = edit.state().at(id);
    choice.scramble(row);
    return Update(edit, row);
}

/// Gives any row new values in several columns.
template <auto Update> Status changeAny(Edit &edit, RandomChoice &choice)
{
    using Row = RowOf<Update>;
    const Id<Row> id = choice.any<Row>(edit.state());
    if (!id)
        return nothingThere();
    Row row = edit.state().at(id);
    choice.scramble(row);
    return Update(edit, row);
}

/// Adds a row by name before any sibling, or at the end.
template <auto Create, class Row> Status createNamed(Edit &edit, RandomChoice &choice)
{
    return statusOf(Create(edit, choice.text(), choice.maybe<Row>(edit.state())));
}

} // namespace periplus

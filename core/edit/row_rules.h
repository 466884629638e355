// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold before a row is written, shared by the verbs.
#pragma once

#include "core/edit/edit_text.h"
#include "core/model/relations.h"
#include "core/store/edit.h"

#include <algorithm>
#include <string_view>

namespace periplus {

/// "there is no such card", of the rows of a table.
QString noSuchRow(std::string_view table);

/// Errors: NotFound when there is no such row.
template <class Row> Status requireRow(const State &state, Id<Row> id)
{
    if (!state.find(id)) {
        return failure(Errc::NotFound, noSuchRow(Schema<Row>::table));
    }
    return {};
}

/// Errors: NotFound when the row names a row that does not exist.
template <class Row> Status requireNamedRows(const State &state, const Row &row)
{
    Status status;
    forEachColumn<Row>([&](const auto &column) {
        using T = std::remove_cvref_t<decltype(row.*column.member)>;
        if constexpr (IdTraits<T>::value) {
            if (status && row.*column.member)
                status = requireRow(state, row.*column.member);
        }
    });
    return status;
}

/// Errors: code with the sentence of “Edit” (QT_TRANSLATE_NOOP), unless the condition holds.
inline Status require(bool condition, Errc code, const char *sentence)
{
    if (!condition)
        return failure(code, EditText::tr(sentence));
    return {};
}

/// As above, with a sentence that is translated already.
inline Status require(bool condition, Errc code, const QString &sentence)
{
    if (!condition)
        return failure(code, sentence);
    return {};
}

/// Writes a whole row that must exist. Errors: NotFound (it or a row it names).
template <class Row> Status updateRow(Edit &edit, const Row &row)
{
    PERIPLUS_TRY(requireRow(edit.state(), row.id));
    PERIPLUS_TRY(requireNamedRows(edit.state(), row));
    return edit.put(row);
}

/// Changes one text of a row that must exist. Errors: NotFound.
template <class Row> Status setText(Edit &edit, Id<Row> id, QString Row::*member, const QString &text)
{
    PERIPLUS_TRY(requireRow(edit.state(), id));
    Row row = edit.state().at(id);
    row.*member = text;
    return edit.put(row);
}

/// Changes one field of a row that must exist. Errors: NotFound.
template <class Row, class Field>
Status setField(Edit &edit, Id<Row> id, Field Row::*member, const std::type_identity_t<Field> &value)
{
    PERIPLUS_TRY(requireRow(edit.state(), id));
    Row row = edit.state().at(id);
    row.*member = value;
    return edit.put(row);
}

/// Errors: InvalidValue unless the text is empty or "#rrggbb".
Status requireColor(const QString &color);

/// Errors: InvalidValue unless the text is a calendar date YYYY-MM-DD.
Status requireDate(const QString &date);

/// Errors: InvalidValue with the sentence of “Edit”, which has places for both ends, when a number is set and outside
/// a range.
template <class Number>
Status requireRange(const std::optional<Number> &number, Number low, Number high, const char *sentence)
{
    if (number && (*number < low || *number > high))
        return failure(Errc::InvalidValue, EditText::tr(sentence).arg(low).arg(high));
    return {};
}

} // namespace periplus

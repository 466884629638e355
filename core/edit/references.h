// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit.h"

namespace periplus {

/// The position of a table in AllRows.
template <class Row>
constexpr int kTable = [] {
    int position = 0;
    int found = -1;
    AllRows::forEach([&]<class Each>() {
        if (std::is_same_v<Each, Row>)
            found = position;
        ++position;
    });
    return found;
}();

/// A row of any table, where its type does not matter.
struct RowKey
{
    int table = 0; ///< position in AllRows
    qint64 id = 0;

    auto operator<=>(const RowKey &) const = default;
};

/// Deletes a row that exists, after the rows that cannot be without it.
Status removeRows(Edit &edit, RowKey root);

/// Copies a row that exists, at its rank, with the rows that belong to it; returns the copy's id.
Result<qint64> copyRows(Edit &edit, RowKey root);

} // namespace periplus

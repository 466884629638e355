// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/schema.h"

#include <QList>

#include <variant>

namespace periplus {

enum class RowChange { Added, Changed, Removed };

/// One row of one table changed.
template <class Row> struct RowChanged
{
    Id<Row> id;
    RowChange what = RowChange::Changed;

    bool operator==(const RowChanged &) const = default;
};

/// Forget everything that was read before.
struct EverythingReset
{
    bool operator==(const EverythingReset &) const = default;
};

template <class... Rows> using ChangeOf = std::variant<EverythingReset, RowChanged<Rows>...>;

/// What one committed transaction did, told once, after COMMIT: a closed variant with ids.
using Change = AllRows::Into<ChangeOf>;
using Changes = QList<Change>;

/// Builds a visitor from lambdas; list every case.
template <class... Cases> struct overloaded : Cases...
{
    using Cases::operator()...;
};
template <class... Cases> overloaded(Cases...) -> overloaded<Cases...>;

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace periplus {

/// A typed row id: an Id<Card> never passes for an Id<Stage>.
/// Random 63-bit numbers, so that copies of a workspace can be merged; 0 means "none".
template <class Row> struct Id
{
    qint64 value = 0;

    constexpr auto operator<=>(const Id &) const = default;
    constexpr explicit operator bool() const { return value != 0; }
};

template <class Row> size_t qHash(Id<Row> id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

} // namespace periplus

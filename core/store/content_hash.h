// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/schema.h"
#include "core/store/row_codec.h"

#include <bit>

namespace periplus {

/// A sum of 128-bit content hashes, modulo 2^128: rows can be added and taken away in any order.
/// It tells accidents, not forgers.
struct DigestSum
{
    quint64 low = 0;
    quint64 high = 0;
    qint64 rows = 0; ///< how many hashes are in the sum

    DigestSum &operator+=(const DigestSum &other);
    DigestSum &operator-=(const DigestSum &other);
    bool operator==(const DigestSum &) const = default;
};

/// Collects the content of one row and hashes it (XXH3, 128 bits). Each value says its kind and length, so that
/// different rows never collect the same bytes.
class ContentHash
{
public:
    /// Starts anew with the name of a table.
    void begin(std::string_view table);
    void add(qint64 number);
    void add(double number);
    void add(QStringView text);
    void add(std::string_view bytes);
    void addNothing();
    /// The hash of what was added, as a sum of one row.
    DigestSum sum() const;

private:
    void append(char kind, const void *data, std::size_t size);

    std::string m_bytes; ///< room; what was added is its beginning
    std::size_t m_size = 0;
};

/// Adds one value as the row codec would store it: an id of 0 and an empty optional are nothing, enums their names.
template <class T> void addValue(ContentHash &hash, const T &value)
{
    if constexpr (IsOptional<T>::value) {
        value ? addValue(hash, *value) : hash.addNothing();
    } else if constexpr (IdTraits<T>::value) {
        value ? hash.add(value.value) : hash.addNothing();
    } else if constexpr (std::is_same_v<T, QString>) {
        hash.add(QStringView(value));
    } else if constexpr (std::is_same_v<T, Rank>) {
        hash.add(QStringView(value.text));
    } else if constexpr (std::is_enum_v<T>) {
        const auto name = enumName(value);
        hash.add(std::string_view(name.data(), static_cast<std::size_t>(name.size())));
    } else if constexpr (std::is_same_v<T, QMap<QString, double>>) {
        hash.add(std::string_view(countsToJson(value)));
    } else if constexpr (std::is_floating_point_v<T>) {
        hash.add(value);
    } else {
        hash.add(static_cast<qint64>(value));
    }
}

/// What a row of a tracked table adds to its group. A column that a later version brought counts only where it holds
/// something: sums of earlier versions stay true.
template <class Row> DigestSum digestOf(ContentHash &hash, const Row &row)
{
    hash.begin(Schema<Row>::table);
    hash.add(row.id.value);
    forEachColumn<Row>([&](const auto &column) {
        using T = std::remove_cvref_t<decltype(row.*column.member)>;
        if (column.since == 1 || !(row.*column.member == T{}))
            addValue(hash, row.*column.member);
    });
    return hash.sum();
}

/// What the row that a SELECT stands at adds to its group, every column as it is stored.
DigestSum digestOfStored(ContentHash &hash, std::string_view table, const SQLite::Statement &statement);

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
// One encoder and one decoder for the rows of all tables, made by the compiler from core/model/schema.h
// (docs/adr/0002-row-codec.md).
#pragma once

#include "core/model/schema.h"
#include "core/store/connection.h"
#include "core/store/store_text.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <cmath>
#include <limits>
#include <string>

namespace periplus {

/// Whether a text is a rank: digits of base 62 that do not end in 0, so that there is always room before it.
bool isRank(const QString &text);

/// Named counts as canonical JSON: keys in order, no spaces, shortest numbers.
std::string countsToJson(const QMap<QString, double> &counts);

/// Nothing when the text is not an object of numbers.
std::optional<QMap<QString, double>> countsFromJson(const QByteArray &json);

/// The longest text a row may hold, in bytes of UTF-8: about a hundred pages.
constexpr qsizetype kMostTextBytes = 300'000;

/// Text as it is stored. Throws an exception that becomes Errc::TooLarge when it is longer than a row may hold.
std::string storedText(const QString &text);

/// Binds one value: an id of 0 and an empty optional become NULL, enums their names.
template <class T> void bindValue(SQLite::Statement &statement, int index, const T &value)
{
    if constexpr (IsOptional<T>::value) {
        if (value)
            bindValue(statement, index, *value);
        else
            statement.bind(index);
    } else if constexpr (IdTraits<T>::value) {
        if (value)
            statement.bind(index, static_cast<int64_t>(value.value));
        else
            statement.bind(index);
    } else if constexpr (std::is_same_v<T, QString>) {
        statement.bind(index, storedText(value));
    } else if constexpr (std::is_same_v<T, Rank>) {
        statement.bind(index, storedText(value.text));
    } else if constexpr (std::is_enum_v<T>) {
        statement.bind(index, std::string(enumName(value).data()));
    } else if constexpr (std::is_same_v<T, QMap<QString, double>>) {
        statement.bind(index, countsToJson(value));
    } else if constexpr (std::is_floating_point_v<T>) {
        statement.bind(index, value);
    } else {
        static_assert(std::is_integral_v<T>);
        statement.bind(index, static_cast<int64_t>(value));
    }
}

inline QString columnText(const SQLite::Column &column)
{
    return QString::fromUtf8(column.getText(), column.getBytes());
}

/// Reads one value; false when it cannot be one of T.
template <class T> bool readValue(const SQLite::Column &column, T &value)
{
    if constexpr (IsOptional<T>::value) {
        return column.isNull() || readValue(column, value.emplace());
    } else if constexpr (IdTraits<T>::value) {
        value.value = column.isNull() ? 0 : static_cast<qint64>(column.getInt64());
        return column.isNull() || value.value > 0;
    } else if constexpr (std::is_same_v<T, QString>) {
        if (column.isNull() || column.getBytes() > kMostTextBytes)
            return false;
        value = columnText(column);
        return true;
    } else if constexpr (std::is_same_v<T, Rank>) {
        return readValue(column, value.text) && isRank(value.text);
    } else if constexpr (std::is_enum_v<T>) {
        const std::optional<T> found = enumFromName<T>(columnText(column));
        value = found.value_or(T{});
        return found.has_value();
    } else if constexpr (std::is_same_v<T, QMap<QString, double>>) {
        if (column.getBytes() > kMostTextBytes)
            return false;
        const auto found = countsFromJson(QByteArray(column.getText(), column.getBytes()));
        value = found.value_or(QMap<QString, double>{});
        return found.has_value();
    } else if constexpr (std::is_floating_point_v<T>) {
        value = column.getDouble();
        return !column.isNull() && std::isfinite(value);
    } else if constexpr (std::is_same_v<T, bool>) {
        value = column.getInt64() != 0;
        return !column.isNull();
    } else {
        const int64_t number = column.getInt64();
        value = static_cast<T>(number);
        return !column.isNull() && number >= std::numeric_limits<T>::min() && number <= std::numeric_limits<T>::max();
    }
}

/// The SQL of one table's statements; those that read are for files of any version.
template <class Row> struct RowSql
{
    static std::string select(int version)
    {
        return "SELECT id"
               + list([version](const auto &column) { return column.since <= version ? column.name : "NULL"; })
               + from();
    }
    static std::string selectOne(int version) { return select(version) + " WHERE id = ?1"; }
    static std::string insert()
    {
        return std::string("INSERT INTO ") + Schema<Row>::table + " (id"
               + list([](const auto &column) { return column.name; }) + ") VALUES (?"
               + list([](const auto &) { return "?"; }) + ")";
    }
    static std::string update()
    {
        const std::string assignments = list([](const auto &column) { return std::string(column.name) + " = ?"; });
        return std::string("UPDATE ") + Schema<Row>::table + " SET id = ?" + assignments + " WHERE id = ?1";
    }
    static std::string remove() { return "DELETE" + from() + " WHERE id = ?1"; }

private:
    static std::string from() { return std::string(" FROM ") + Schema<Row>::table; }

    template <class Part> static std::string list(Part part)
    {
        std::string text;
        forEachColumn<Row>([&](const auto &column) { text += std::string(", ") + part(column); });
        return text;
    }
};

/// Binds id and columns in the order of RowSql.
template <class Row> void bindRow(SQLite::Statement &statement, const Row &row)
{
    int index = 1;
    bindValue(statement, index, row.id);
    forEachColumn<Row>([&](const auto &column) { bindValue(statement, ++index, row.*column.member); });
}

/// Decodes the row a SELECT of RowSql stands at. Throws damaged() when a value makes no sense.
template <class Row> Row readRow(SQLite::Statement &statement)
{
    Row row;
    int index = 0;
    const auto read = [&](const char *name, auto &value, int since) {
        const bool cameLater = since > 1 && statement.getColumn(index).isNull(); // is nothing, whatever its type
        if (!cameLater && !readValue(statement.getColumn(index), value)) {
            const QString text = StoreText::tr("%1 %2 has an impossible value in %3"); // table, row, column
            throw damaged(
                text.arg(QLatin1StringView(Schema<Row>::table), QString::number(row.id.value), QLatin1StringView(name))
                    .toStdString());
        }
        ++index;
    };
    read("id", row.id, 1);
    forEachColumn<Row>([&](const auto &column) { read(column.name, row.*column.member, column.since); });
    return row;
}

} // namespace periplus

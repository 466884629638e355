// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit.h"
#include "core/store/op.h"

#include <QRandomGenerator64>

#include <algorithm>
#include <span>

namespace periplus {

/// What random edits choose from: numbers, texts, rows.
class RandomChoice
{
public:
    explicit RandomChoice(quint64 seed);

    /// 0 .. limit-1; 0 when there is nothing to choose from.
    int below(qsizetype limit);
    bool oneIn(int count) { return below(count) == 0; }
    int between(int low, int high) { return low + below(high - low + 1); }

    /// A few words in one of several scripts; sometimes empty, long or with line ends.
    QString text();
    /// A name that has letters in it.
    QString name();
    QString color();
    QString date();

    template <class T> T oneOf(const QList<T> &list) { return list.isEmpty() ? T{} : list[below(list.size())]; }

    template <class E> E value() { return static_cast<E>(below(enumCount<E>())); }

    /// Any row of a table; 0 when it is empty.
    template <class Row> Id<Row> any(const State &state)
    {
        QList<Id<Row>> ids;
        ids.reserve(state.count<Row>());
        state.forEach<Row>([&](const Row &row) { ids.append(row.id); });
        std::sort(ids.begin(), ids.end()); // the same choice whatever order the table is kept in
        return oneOf(ids);
    }

    /// Any row, or none at all.
    template <class Row> Id<Row> maybe(const State &state) { return oneIn(3) ? Id<Row>{} : any<Row>(state); }

    /// Gives some plain columns of a row new values inside their ranges; ids, rank and coded texts stay.
    template <class Row> void scramble(Row &row)
    {
        forEachColumn<Row>([&](const auto &column) {
            if (oneIn(2))
                scrambleValue(QLatin1String(column.name), row.*column.member);
        });
    }

private:
    struct Range
    {
        int low;
        int high;
    };
    static Range rangeOf(QLatin1String column);
    static bool isFreeText(QLatin1String column);

    template <class T> void scrambleValue(QLatin1String column, T &value)
    {
        if constexpr (std::is_same_v<T, QString>) {
            if (isFreeText(column))
                value = text();
        } else if constexpr (std::is_same_v<T, bool>) {
            value = oneIn(2);
        } else if constexpr (std::is_enum_v<T>) {
            value = this->value<T>();
        } else if constexpr (IsOptional<T>::value) {
            value.reset();
            if (!oneIn(3))
                scrambleValue(column, value.emplace());
        } else if constexpr (std::is_same_v<T, int> || std::is_same_v<T, double>) {
            const Range range = rangeOf(column);
            value = static_cast<T>(between(range.low, range.high));
        }
    }

    QRandomGenerator64 m_random;
};

/// One kind of random edit. Returns NothingToDo when the workspace lacks the rows for it.
struct RandomVerb
{
    Op op;
    Status (*run)(Edit &, RandomChoice &);
};

std::span<const RandomVerb> randomMapVerbs();
std::span<const RandomVerb> randomVocabularyVerbs();

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/state_compare.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

template <class Row> QString named(qint64 id)
{
    return QString::fromLatin1(Schema<Row>::table) + u' ' + QString::number(id);
}

/// Compares the ordered children under every parent that either side has.
template <class Row, auto Member> QString childDifference(const State &a, const State &b)
{
    QString difference;
    a.forEach<Row>([&](const Row &row) {
        const auto parent = row.*Member;
        if (parent && difference.isEmpty() && a.children<Member>(parent) != b.children<Member>(parent))
            difference = named<Row>(row.id.value) + u" stands in another order"_s;
    });
    return difference;
}

template <class Row> QString tableDifference(const State &a, const State &b)
{
    if (a.count<Row>() != b.count<Row>())
        return QString::fromLatin1(Schema<Row>::table) + u" has another number of rows"_s;
    QString difference;
    a.forEach<Row>([&](const Row &row) {
        const Row *other = b.find(row.id);
        if (difference.isEmpty() && (!other || !(*other == row)))
            difference = named<Row>(row.id.value) + (other ? u" is another"_s : u" is missing"_s);
    });
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        ((difference =
              difference.isEmpty() ? childDifference<Row, std::get<I>(Indexed<Row>::members)>(a, b) : difference),
         ...);
    }
    (std::make_index_sequence<std::tuple_size_v<decltype(Indexed<Row>::members)>>{});
    return difference;
}

} // namespace

QString firstDifference(const State &a, const State &b)
{
    QString difference;
    AllRows::forEach([&]<class Row>() {
        if (difference.isEmpty())
            difference = tableDifference<Row>(a, b);
    });
    return difference;
}

} // namespace periplus

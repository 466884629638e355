// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/plain_rows.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QString &value)
{
    return value;
}
QString shown(const Rank &)
{
    return u"rank"_s;
}
template <class Row> QString shown(Id<Row> id)
{
    return id ? u"set"_s : u"none"_s;
}
QString shown(const QMap<QString, double> &counts)
{
    QString text;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        text += it.key() + u'=' + QString::number(it.value(), 'g', 17) + u';';
    return text;
}
template <class T>
requires std::is_arithmetic_v<T> QString shown(T value)
{
    return QString::number(static_cast<double>(value), 'g', 17);
}
template <class E>
requires std::is_enum_v<E> QString shown(E value)
{
    return enumName(value);
}
template <class T> QString shown(const std::optional<T> &value)
{
    return value ? shown(*value) : u"-"_s;
}

} // namespace

QStringList plainRows(const State &state)
{
    QStringList lines;
    AllRows::forEach([&]<class Row>() {
        state.forEach<Row>([&](const Row &row) {
            QStringList parts{QString::fromLatin1(Schema<Row>::table)};
            forEachColumn<Row>([&](const auto &column) { parts.append(shown(row.*(column.member))); });
            lines.append(parts.join(u'|'));
        });
    });
    lines.sort();
    return lines;
}

} // namespace periplus

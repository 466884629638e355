// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/dataset_index.h"

#include <QCborArray>
#include <QCborMap>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;

QCborArray textsOf(const QStringList &texts)
{
    return QCborArray::fromStringList(texts);
}

QStringList textsFrom(const QCborValue &value)
{
    QStringList texts;
    for (const QCborValue &text : value.toArray())
        texts.append(text.toString());
    return texts;
}

/// The table's name and the row's id; null for nothing.
QCborValue targetValue(const ValueTarget &target)
{
    return std::visit(
        [](const auto &id) -> QCborValue {
            using T = std::remove_cvref_t<decltype(id)>;
            if constexpr (std::is_same_v<T, std::monostate>)
                return QCborValue(nullptr);
            else
                return QCborArray{QLatin1StringView(Schema<typename IdTraits<T>::Target>::table), id.value};
        },
        target);
}

template <class Row> bool takeTarget(const QCborArray &pair, ValueTarget &target)
{
    if (pair.at(0).toString() != QLatin1StringView(Schema<Row>::table))
        return false;
    target = Id<Row>{pair.at(1).toInteger()};
    return true;
}

ValueTarget targetFrom(const QCborValue &value)
{
    ValueTarget target;
    const QCborArray pair = value.toArray();
    [[maybe_unused]] const bool known = takeTarget<Stage>(pair, target) || takeTarget<Step>(pair, target)
                                        || takeTarget<Channel>(pair, target) || takeTarget<Segment>(pair, target);
    return target;
}

QCborMap groupingMap(const Grouping &grouping)
{
    QCborArray targets;
    for (const ValueTarget &target : grouping.targets)
        targets.append(targetValue(target));
    return {{u"name"_s, grouping.name},
            {u"role"_s, enumName(grouping.role)},
            {u"values"_s, textsOf(grouping.values)},
            {u"targets"_s, targets}};
}

Grouping groupingFrom(const QCborMap &map)
{
    Grouping grouping{.name = map[u"name"_s].toString(),
                      .role = enumFromName<ColumnRole>(map[u"role"_s].toString()).value_or(ColumnRole::Other),
                      .values = textsFrom(map[u"values"_s]),
                      .targets = {}};
    for (const QCborValue &target : map[u"targets"_s].toArray())
        grouping.targets.append(targetFrom(target));
    grouping.targets.resize(grouping.values.size());
    return grouping;
}

} // namespace

QStringList DatasetIndex::parts() const
{
    QStringList all = answers + comments;
    if (!totals.isEmpty())
        all.append(totals);
    return all;
}

QByteArray encodeIndex(const DatasetIndex &index)
{
    QCborArray groupings;
    for (const Grouping &grouping : index.groupings)
        groupings.append(groupingMap(grouping));
    return QCborMap{{u"version"_s, kVersion},
                    {u"kind"_s, enumName(index.kind)},
                    {u"question"_s, index.question},
                    {u"formula"_s, index.formula},
                    {u"left"_s, textsOf(index.left)},
                    {u"rows"_s, index.rows},
                    {u"bad"_s, index.bad},
                    {u"unanswered"_s, index.unanswered},
                    {u"repeated"_s, index.repeated},
                    {u"groupings"_s, groupings},
                    {u"totals"_s, index.totals},
                    {u"answers"_s, textsOf(index.answers)},
                    {u"comments"_s, textsOf(index.comments)}}
        .toCborValue()
        .toCbor();
}

std::optional<DatasetIndex> decodeIndex(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    const QCborMap map = value.toMap();
    if (error.error != QCborError::NoError || map[u"version"_s].toInteger() != kVersion)
        return std::nullopt;
    const std::optional<MetricKind> kind = enumFromName<MetricKind>(map[u"kind"_s].toString());
    if (!kind)
        return std::nullopt;
    DatasetIndex index{.kind = *kind,
                       .question = map[u"question"_s].toString(),
                       .formula = map[u"formula"_s].toString(),
                       .left = textsFrom(map[u"left"_s]),
                       .rows = map[u"rows"_s].toInteger(),
                       .bad = map[u"bad"_s].toInteger(),
                       .unanswered = map[u"unanswered"_s].toInteger(),
                       .repeated = map[u"repeated"_s].toInteger(),
                       .groupings = {},
                       .totals = map[u"totals"_s].toString(),
                       .answers = textsFrom(map[u"answers"_s]),
                       .comments = textsFrom(map[u"comments"_s])};
    for (const QCborValue &grouping : map[u"groupings"_s].toArray())
        index.groupings.append(groupingFrom(grouping.toMap()));
    return index;
}

} // namespace periplus

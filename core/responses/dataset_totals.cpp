// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/dataset_totals.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>

#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

void writeCount(QCborStreamWriter &writer, double count)
{
    constexpr double kExact = 9007199254740992.0;
    if (count == std::floor(count) && std::abs(count) < kExact)
        writer.append(static_cast<qint64>(count));
    else
        writer.append(count);
}

std::optional<double> cborNumber(QCborStreamReader &reader)
{
    std::optional<double> number;
    if (reader.isInteger())
        number = static_cast<double>(reader.toInteger());
    else if (reader.isDouble())
        number = reader.toDouble();
    reader.next();
    return number;
}

std::optional<QString> cborText(QCborStreamReader &reader)
{
    if (!reader.isString())
        return std::nullopt;
    QString text;
    QCborStreamReader::StringResult<QString> piece = reader.readString();
    while (piece.status == QCborStreamReader::Ok) {
        text += piece.data;
        piece = reader.readString();
    }
    return piece.status == QCborStreamReader::EndOfString ? std::optional(text) : std::nullopt;
}

/// [grouping, code, month, name, count, name, count …]
std::optional<TotalGroup> readGroup(QCborStreamReader &reader)
{
    if (!reader.isArray() || !reader.enterContainer())
        return std::nullopt;
    TotalGroup group;
    for (int *number : {&group.grouping, &group.code, &group.month}) {
        const std::optional<double> read = cborNumber(reader);
        if (!read || std::abs(*read) > 1e9)
            return std::nullopt;
        *number = static_cast<int>(*read);
    }
    while (reader.hasNext()) {
        const std::optional<QString> name = cborText(reader);
        const std::optional<double> count = name ? cborNumber(reader) : std::nullopt;
        if (!count || !std::isfinite(*count))
            return std::nullopt;
        group.counts.insert(*name, *count);
    }
    return reader.leaveContainer() ? std::optional(group) : std::nullopt;
}

} // namespace

QByteArray encodeTotals(const QList<TotalGroup> &groups)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(static_cast<quint64>(groups.size()));
    for (const TotalGroup &group : groups) {
        writer.startArray(static_cast<quint64>(3 + 2 * group.counts.size()));
        writer.append(group.grouping);
        writer.append(group.code);
        writer.append(group.month);
        for (auto it = group.counts.cbegin(); it != group.counts.cend(); ++it) {
            writer.append(QStringView(it.key()));
            writeCount(writer, it.value());
        }
        writer.endArray();
    }
    writer.endArray();
    return bytes;
}

std::optional<QList<TotalGroup>> decodeTotals(const QByteArray &bytes)
{
    QCborStreamReader reader(bytes);
    if (!reader.isArray() || !reader.enterContainer())
        return std::nullopt;
    QList<TotalGroup> groups;
    while (reader.hasNext()) {
        std::optional<TotalGroup> group = readGroup(reader);
        if (!group)
            return std::nullopt;
        groups.append(std::move(*group));
    }
    return reader.lastError() == QCborError::NoError ? std::optional(groups) : std::nullopt;
}

} // namespace periplus

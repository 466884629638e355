// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_codec.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <sqlite3.h>

#include <algorithm>

namespace periplus {

bool isRank(const QString &text)
{
    const auto isDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
    };
    return !text.isEmpty() && !text.endsWith(u'0') && std::all_of(text.begin(), text.end(), isDigit);
}

std::string storedText(const QString &text)
{
    std::string bytes = text.toStdString();
    if (bytes.size() > static_cast<std::size_t>(kMostTextBytes))
        throw SQLite::Exception(
            QCoreApplication::translate("Store", "a text is longer than %L1 bytes").arg(kMostTextBytes).toStdString(),
            SQLITE_TOOBIG);
    return bytes;
}

std::string countsToJson(const QMap<QString, double> &counts)
{
    QJsonObject object;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        object.insert(it.key(), it.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<QMap<QString, double>> countsFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    QMap<QString, double> counts;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isDouble())
            return std::nullopt;
        counts.insert(it.key(), it.value().toDouble());
    }
    return counts;
}

} // namespace periplus

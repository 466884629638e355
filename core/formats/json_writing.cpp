// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json_writing.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

Json timeOf(qint64 at)
{
    const QString text = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs);
    const QDateTime back = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (back.isValid() && back.toMSecsSinceEpoch() == at)
        return jsonText(text);
    return at;
}

JsonWriting::JsonWriting(const State &source) : state(source), naming(source)
{
    for (const CommentId id : source.ordered<Comment>()) {
        const Comment &comment = source.at(id);
        if (comment.journey)
            commentsOnJourney[comment.journey].append(id);
        else if (comment.stage)
            commentsOnStage[comment.stage].append(id);
        else if (comment.step)
            commentsOnStep[comment.step].append(id);
        else if (comment.persona)
            commentsOnPersona[comment.persona].append(id);
    }
}

Json jsonNumber(double value)
{
    constexpr double kExact = 9007199254740992.0; // 2^53: whole numbers up to here are exact
    if (value == std::floor(value) && std::abs(value) < kExact)
        return static_cast<qint64>(value);
    return value;
}

void addText(Json &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object[name] = jsonText(text);
}

void addFlag(Json &object, const char *name, bool value)
{
    if (value)
        object[name] = true;
}

void addNumber(Json &object, const char *name, std::optional<double> value)
{
    if (value)
        object[name] = jsonNumber(*value);
}

void addWhole(Json &object, const char *name, std::optional<int> value)
{
    if (value)
        object[name] = *value;
}

void addArray(Json &object, const char *name, Json array)
{
    if (!array.empty())
        object[name] = std::move(array);
}

void addComments(const JsonWriting &writing, Json &object, const QList<CommentId> &comments)
{
    QList<Comment> rows;
    for (const CommentId id : comments)
        rows.append(writing.state.at(id));
    std::stable_sort(rows.begin(), rows.end(), [](const Comment &a, const Comment &b) {
        return std::tie(a.at, a.author, a.text, a.resolved) < std::tie(b.at, b.author, b.text, b.resolved);
    });
    Json array = Json::array();
    for (const Comment &row : rows) {
        Json entry = Json::object();
        addText(entry, "author", row.author);
        addText(entry, "text", row.text);
        if (row.at != 0)
            entry["at"] = timeOf(row.at);
        addFlag(entry, "resolved", row.resolved);
        array.push_back(std::move(entry));
    }
    addArray(object, "comments", std::move(array));
}

/// A grade alone is one word; anything more is a list of objects.
void addEvidence(const JsonWriting &writing, Json &object, const QList<EvidenceId> &evidence)
{
    if (evidence.isEmpty())
        return;
    const Evidence &only = writing.state.at(evidence.first());
    if (evidence.size() == 1 && only.source == EvidenceSource::None && !only.n && only.note.isEmpty()) {
        object["evidence"] = enumName(only.grade).data();
        return;
    }
    Json array = Json::array();
    for (const EvidenceId id : evidence) {
        const Evidence &row = writing.state.at(id);
        Json entry{{"grade", enumName(row.grade).data()}};
        addText(entry, "source", enumName(row.source));
        addWhole(entry, "n", row.n);
        addText(entry, "note", row.note);
        array.push_back(std::move(entry));
    }
    object["evidence"] = std::move(array);
}

} // namespace periplus

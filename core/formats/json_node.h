// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <deque>

namespace periplus {

enum class JsonType { Null, Boolean, Number, Text, Array, Object };

/// One value of a JSON document, with its place in it.
struct JsonNode
{
    JsonType type = JsonType::Null;
    bool boolean = false;
    int line = 0;                     ///< 1-based line of its end, or of the opening bracket
    int index = -1;                   ///< position in its array; -1 in an object
    const JsonNode *parent = nullptr; ///< null for the document itself
    QString key;                      ///< name in its object
    QString text;
    double number = 0;
    QList<const JsonNode *> children; ///< of an array or object, in order

    /// The member of a name, or null; null also for a member that is null.
    const JsonNode *member(QLatin1StringView name) const;
    /// Where it stands, as RFC 6901 writes it: "/maps/0/title"; "" for the document itself.
    QString pointer() const;
};

/// A parsed document; owns its nodes.
struct JsonDocument
{
    std::deque<JsonNode> nodes; ///< the first one is the document itself
};

/// What a document may have at most: far beyond real ones, and little enough to be read in 256 MiB.
struct JsonLimits
{
    qsizetype bytes = qsizetype{40} * 1024 * 1024;
    int depth = 64;
    qsizetype values = 1'000'000;
};

/// Parses strict JSON in UTF-8.
/// Errors: SyntaxError with line and column (also for bytes that are not UTF-8, a name that stands twice in an
/// object, and numbers beyond double); TooLarge.
Result<JsonDocument> parseJson(const QByteArray &bytes, const JsonLimits &limits = {});

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json_object.h"

#include "core/formats/format_text.h"

#include <algorithm>
#include <cmath>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

// Far beyond real documents; a picture is no text and may be longer.
constexpr qsizetype kMostTextLength = 100'000;
constexpr qsizetype kMostEntries = 100'000;

QString expectedOf(JsonType type)
{
    switch (type) {
    case JsonType::Object:
        return FormatText::tr("expected an object");
    case JsonType::Array:
        return FormatText::tr("expected an array");
    case JsonType::Text:
        return FormatText::tr("expected text");
    case JsonType::Number:
        return FormatText::tr("expected a number");
    case JsonType::Boolean:
        return FormatText::tr("expected true or false");
    case JsonType::Null:
        break;
    }
    return {};
}

} // namespace

void JsonFindings::warn(const JsonNode &node, const QString &text)
{
    if (m_warnings.size() < kMostWarnings)
        m_warnings.append({node.line, node.pointer() + u": "_s + text});
    else if (m_warnings.size() == kMostWarnings)
        m_warnings.append({node.line, FormatText::tr("there is more like this; it is not listed")});
}

void JsonFindings::expected(const JsonNode &node, const QString &sentence)
{
    if (m_error)
        return;
    const QString pointer = node.pointer();
    const QString place = pointer.isEmpty() ? QString() : pointer + u": "_s;
    m_error = Error{Errc::InvalidValue, place + sentence, {}, node.line, 0};
}

JsonObject::JsonObject(const JsonNode &node, JsonFindings &findings) : m_node(node), m_findings(findings)
{
    if (node.type != JsonType::Object)
        findings.expected(node, expectedOf(JsonType::Object));
}

JsonObject::~JsonObject()
{
    if (m_open || m_node.type != JsonType::Object || m_findings.failed())
        return;
    for (const JsonNode *child : m_node.children) {
        const bool asked =
            std::any_of(m_asked.begin(), m_asked.end(), [&](QLatin1StringView name) { return child->key == name; });
        if (!asked)
            m_findings.warn(*child, FormatText::tr("this is not known here and is ignored"));
    }
}

const JsonNode *JsonObject::member(const char *name)
{
    m_asked.append(QLatin1StringView(name));
    return m_node.member(QLatin1StringView(name));
}

const JsonNode *JsonObject::typed(const char *name, JsonType type)
{
    const JsonNode *found = member(name);
    if (!found || found->type == type)
        return found;
    m_findings.expected(*found, expectedOf(type));
    return nullptr;
}

QString JsonObject::text(const char *name, const QString &fallback)
{
    const JsonNode *found = typed(name, JsonType::Text);
    if (found && found->text.size() > kMostTextLength) {
        m_findings.expected(*found, FormatText::tr("expected a text of at most %L1 characters").arg(kMostTextLength));
        return {};
    }
    return found ? found->text : fallback;
}

QString JsonObject::requiredText(const char *name)
{
    if (!member(name))
        m_findings.expected(m_node, FormatText::tr("expected a member “%1”").arg(QLatin1StringView(name)));
    return text(name);
}

bool JsonObject::flag(const char *name, bool fallback)
{
    const JsonNode *found = typed(name, JsonType::Boolean);
    return found ? found->boolean : fallback;
}

std::optional<double> JsonObject::number(const char *name)
{
    const JsonNode *found = typed(name, JsonType::Number);
    return found ? std::optional(found->number) : std::nullopt;
}

std::optional<double> JsonObject::number(const char *name, double low, double high)
{
    const std::optional<double> value = number(name);
    if (!value || (*value >= low && *value <= high))
        return value;
    m_findings.expected(*member(name), FormatText::tr("expected a number from %1 to %2").arg(low).arg(high));
    return std::nullopt;
}

std::optional<int> JsonObject::whole(const char *name, int low, int high)
{
    const std::optional<double> value = number(name);
    if (!value)
        return std::nullopt;
    if (*value >= low && *value <= high && *value == std::floor(*value))
        return static_cast<int>(*value);
    m_findings.expected(*member(name), FormatText::tr("expected a whole number from %1 to %2").arg(low).arg(high));
    return std::nullopt;
}

QList<const JsonNode *> JsonObject::array(const char *name)
{
    const JsonNode *found = typed(name, JsonType::Array);
    if (found && found->children.size() > kMostEntries)
        m_findings.expected(*found, FormatText::tr("expected at most %L1 entries").arg(kMostEntries));
    if (!found || m_findings.failed()) // what follows an error is not worth the work
        return {};
    return found->children;
}

QStringList JsonObject::texts(const char *name)
{
    QStringList result;
    for (const JsonNode *node : array(name)) {
        if (node->type != JsonType::Text)
            m_findings.expected(*node, expectedOf(JsonType::Text));
        result.append(node->text);
    }
    return result;
}

void JsonObject::notAChoice(const char *name, const QStringList &choices)
{
    QStringList shown = choices;
    shown.removeAll(QString());
    m_findings.expected(*member(name), FormatText::tr("expected one of %1").arg(shown.join(u", "_s)));
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/json_node.h"
#include "core/model/enums.h"

#include <QVarLengthArray>

#include <optional>

namespace periplus {

/// What reading a document found: remarks, and the first thing that is wrong. Reading goes on after an error with
/// default values, so that each place need not ask; the caller looks once at the end.
class JsonFindings
{
public:
    /// Shape: remarks beyond kMostWarnings are counted as one.
    void warn(const JsonNode &node, const QString &text);
    static constexpr qsizetype kMostWarnings = 1000;
    /// Keeps the first error only: a sentence of what was expected at this place.
    void expected(const JsonNode &node, const QString &sentence);
    bool failed() const { return m_error.has_value(); }
    const Error &error() const { return *m_error; }
    const QList<Warning> &warnings() const { return m_warnings; }

private:
    QList<Warning> m_warnings;
    std::optional<Error> m_error;
};

/// Reads the members of one object, each by its name; null counts as absent. Names that nobody asked for when it
/// goes out of scope give a warning each.
class JsonObject
{
public:
    /// A node that is no object is an error and reads as an empty object.
    JsonObject(const JsonNode &node, JsonFindings &findings);
    ~JsonObject();
    Q_DISABLE_COPY_MOVE(JsonObject)

    const JsonNode &node() const { return m_node; }
    const JsonNode *member(const char *name);
    /// Any name may stand here: no warnings.
    void acceptAll() { m_open = true; }
    QString text(const char *name, const QString &fallback = {});
    /// As text, for a member that must be there.
    QString requiredText(const char *name);
    bool flag(const char *name, bool fallback = false);
    std::optional<double> number(const char *name, double low, double high);
    std::optional<double> number(const char *name);
    std::optional<int> whole(const char *name, int low, int high);
    /// Shape: empty when absent.
    QList<const JsonNode *> array(const char *name);
    QStringList texts(const char *name);
    template <class E> std::optional<E> choice(const char *name);

private:
    const JsonNode *typed(const char *name, JsonType type);
    void notAChoice(const char *name, const QStringList &choices);

    const JsonNode &m_node;
    JsonFindings &m_findings;
    bool m_open = false;
    QVarLengthArray<QLatin1StringView, 32> m_asked;
};

template <class E> std::optional<E> JsonObject::choice(const char *name)
{
    const JsonNode *found = member(name);
    if (!found)
        return std::nullopt;
    const std::optional<E> value = enumFromName<E>(text(name));
    if (!value) {
        QStringList names;
        for (const char *known : EnumNames<E>::names)
            names.append(QString::fromLatin1(known));
        notAChoice(name, names);
    }
    return value;
}

} // namespace periplus

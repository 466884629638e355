// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json_node.h"

#include "core/formats/format_text.h"

#include <nlohmann/json.hpp>

#include <QSet>

#include <cstddef>
#include <iterator>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// How far the parser has read.
struct ReadPosition
{
    int line = 1;
    int lineBeforeLast = 1; ///< the line before the last byte was read: numbers are read one byte too far
};

/// Hands out bytes and counts lines on the way.
class CountingIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    CountingIterator(const char *at, ReadPosition *position) : m_at(at), m_position(position) {}

    reference operator*() const { return *m_at; }
    CountingIterator &operator++()
    {
        m_position->lineBeforeLast = m_position->line;
        if (*m_at == '\n')
            ++m_position->line;
        ++m_at;
        return *this;
    }
    CountingIterator operator++(int)
    {
        const CountingIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingIterator &other) const { return m_at == other.m_at; }

private:
    const char *m_at;
    ReadPosition *m_position;
};

/// Builds nodes from the parser's events.
class NodeBuilder final : public nlohmann::json_sax<nlohmann::json>
{
public:
    NodeBuilder(const QByteArray &bytes, const JsonLimits &limits, const ReadPosition &position)
        : m_bytes(bytes), m_limits(limits), m_position(position)
    {
    }

    bool null() override { return add(JsonType::Null); }
    bool boolean(bool value) override
    {
        const bool added = add(JsonType::Boolean);
        m_document.nodes.back().boolean = value;
        return added;
    }
    bool number_integer(number_integer_t value) override { return addNumber(static_cast<double>(value)); }
    bool number_unsigned(number_unsigned_t value) override { return addNumber(static_cast<double>(value)); }
    bool number_float(number_float_t value, const string_t &) override { return addNumber(value); }
    bool string(string_t &value) override
    {
        const bool added = add(JsonType::Text);
        m_document.nodes.back().text = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
        return added;
    }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(JsonType::Object); }
    bool key(string_t &value) override
    {
        m_key = shared(QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())));
        if (!m_names.last().contains(m_key)) {
            m_names.last().insert(m_key);
            return true;
        }
        m_error = Error{
            Errc::SyntaxError, FormatText::tr("“%1” stands twice in this object").arg(m_key), {}, m_position.line, 0};
        return false;
    }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(JsonType::Array); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t position, const std::string &token,
                     const nlohmann::detail::exception &exception) override;

    JsonDocument takeDocument() { return std::move(m_document); }
    Error error() const { return m_error; }

private:
    /// The same few names stand at nearly every value: one copy of each is enough.
    QString shared(const QString &name)
    {
        constexpr qsizetype kMostShared = 1000;
        return m_shared.size() < kMostShared ? *m_shared.insert(name) : name;
    }
    bool add(JsonType type);
    bool addNumber(double value);
    bool open(JsonType type);
    bool close();

    const QByteArray &m_bytes;
    const JsonLimits &m_limits;
    const ReadPosition &m_position;
    JsonDocument m_document;
    QList<JsonNode *> m_open;
    QList<QSet<QString>> m_names; ///< of the open objects; empty sets for arrays
    QString m_key;
    QSet<QString> m_shared;
    Error m_error;
};

bool NodeBuilder::add(JsonType type)
{
    m_document.nodes.emplace_back();
    JsonNode &node = m_document.nodes.back();
    node.type = type;
    node.line = m_position.line;
    if (!m_open.isEmpty()) {
        JsonNode *parent = m_open.last();
        node.parent = parent;
        if (parent->type == JsonType::Object)
            node.key = std::exchange(m_key, {});
        else
            node.index = static_cast<int>(parent->children.size());
        parent->children.append(&node);
    }
    if (static_cast<qsizetype>(m_document.nodes.size()) <= m_limits.values)
        return true;
    m_error = Error{Errc::TooLarge,
                    FormatText::tr("this document has more than %L1 values").arg(m_limits.values),
                    {},
                    node.line,
                    0};
    return false;
}

bool NodeBuilder::addNumber(double value)
{
    const bool added = add(JsonType::Number);
    m_document.nodes.back().number = value;
    m_document.nodes.back().line = m_position.lineBeforeLast;
    return added;
}

bool NodeBuilder::open(JsonType type)
{
    if (!add(type))
        return false;
    m_open.append(&m_document.nodes.back());
    m_names.append(QSet<QString>());
    if (m_open.size() <= m_limits.depth)
        return true;
    m_error = Error{Errc::TooLarge,
                    FormatText::tr("brackets are nested deeper than %L1").arg(m_limits.depth),
                    {},
                    m_position.line,
                    0};
    return false;
}

bool NodeBuilder::close()
{
    m_open.removeLast();
    m_names.removeLast();
    return true;
}

bool NodeBuilder::parse_error(std::size_t position, const std::string &token,
                              const nlohmann::detail::exception &exception)
{
    const qsizetype at = qMax<qsizetype>(1, static_cast<qsizetype>(position));
    const QByteArrayView before = QByteArrayView(m_bytes).first(qMin(at - 1, m_bytes.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const QString seen = QString::fromUtf8(token.data(), static_cast<qsizetype>(token.size())).trimmed().right(20);
    const QByteArray technical(exception.what());
    QString why = FormatText::tr("unexpected “%1”").arg(seen);
    if (technical.contains("UTF-8"))
        why = FormatText::tr("this is not UTF-8 text");
    else if (exception.id == 406)
        why = FormatText::tr("the number %1 is too large").arg(seen);
    else if (static_cast<qsizetype>(position) > m_bytes.size() || seen.isEmpty())
        why = FormatText::tr("this document ends too early");
    const int line = 1 + static_cast<int>(before.count('\n'));
    const int column = 1 + static_cast<int>(QString::fromUtf8(before.sliced(lineStart)).size());
    m_error = Error{Errc::SyntaxError, why, {}, line, column};
    return false;
}

} // namespace

const JsonNode *JsonNode::member(QLatin1StringView name) const
{
    for (const JsonNode *child : children) {
        if (child->key == name)
            return child->type == JsonType::Null ? nullptr : child;
    }
    return nullptr;
}

QString JsonNode::pointer() const
{
    if (!parent)
        return {};
    QString name = index >= 0 ? QString::number(index) : key;
    name.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return parent->pointer() + u'/' + name;
}

Result<JsonDocument> parseJson(const QByteArray &bytes, const JsonLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return failure(Errc::TooLarge,
                       FormatText::tr("this file is larger than %1 MiB").arg(limits.bytes / (1024 * 1024)));
    ReadPosition position;
    NodeBuilder builder(bytes, limits, position);
    const CountingIterator begin(bytes.constData(), &position);
    const CountingIterator end(bytes.constData() + bytes.size(), &position);
    if (!nlohmann::json::sax_parse(begin, end, &builder))
        return failure(builder.error());
    return builder.takeDocument();
}

} // namespace periplus

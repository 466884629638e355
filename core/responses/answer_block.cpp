// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/answer_block.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace periplus {

static_assert(std::endian::native == std::endian::little, "numbers are kept as they stand in memory");

namespace {

constexpr char kMagic[4] = {'P', 'A', 'B', '1'};
constexpr quint32 kMostGroupings = 64;

/// How the numbers of one column are kept; the values stand in files.
enum class Width : char { Empty = 0, Same = 1, Byte = 2, Short = 3, Int = 4, Double = 5, Long = 6 };

class Writer
{
public:
    explicit Writer(QByteArray &bytes) : m_bytes(bytes) {}

    void number(quint32 value) { raw(&value, sizeof value); }

    template <class T> void column(const std::vector<T> &values)
    {
        if (values.empty()) {
            width(Width::Empty);
        } else if (std::all_of(values.begin(), values.end(), [&](T v) { return same(v, values.front()); })) {
            width(Width::Same);
            raw(values.data(), sizeof(T));
        } else if (fits<quint8>(values)) {
            width(Width::Byte);
            as<quint8>(values);
        } else if (fits<quint16>(values)) {
            width(Width::Short);
            as<quint16>(values);
        } else {
            width(whole<T>());
            raw(values.data(), values.size() * sizeof(T));
        }
    }

    /// The width at which nothing of a T is lost.
    template <class T> static constexpr Width whole()
    {
        if constexpr (std::is_same_v<T, double>)
            return Width::Double;
        else if constexpr (std::is_same_v<T, quint64>)
            return Width::Long;
        else if constexpr (std::is_same_v<T, qint32>)
            return Width::Int;
        else
            return Width::Short;
    }

private:
    template <class T> static bool same(T a, T b) { return std::memcmp(&a, &b, sizeof(T)) == 0; }

    template <class Small, class T> static bool fits(const std::vector<T> &values)
    {
        return std::all_of(values.begin(), values.end(), [](T value) {
            if constexpr (std::is_same_v<T, double>) {
                return value >= 0 && value <= double(std::numeric_limits<Small>::max()) && value == std::floor(value)
                       && !std::signbit(value);
            } else {
                return std::cmp_greater_equal(value, 0)
                       && std::cmp_less_equal(value, std::numeric_limits<Small>::max());
            }
        });
    }

    template <class Small, class T> void as(const std::vector<T> &values)
    {
        const qsizetype at = m_bytes.size();
        m_bytes.resize(at + qsizetype(values.size() * sizeof(Small)));
        char *out = m_bytes.data() + at;
        for (const T value : values) {
            const Small small = static_cast<Small>(value);
            std::memcpy(out, &small, sizeof small);
            out += sizeof small;
        }
    }

    void width(Width width) { m_bytes.append(static_cast<char>(width)); }
    void raw(const void *data, std::size_t size)
    {
        m_bytes.append(static_cast<const char *>(data), static_cast<qsizetype>(size));
    }

    QByteArray &m_bytes;
};

class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_at(bytes.constData()), m_end(bytes.constData() + bytes.size()) {}

    bool magic()
    {
        const char *at = take(sizeof kMagic);
        return at && std::memcmp(at, kMagic, sizeof kMagic) == 0;
    }
    std::optional<quint32> number() { return value<quint32>(); }
    bool atEnd() const { return m_at == m_end; }

    /// A column of so many numbers, or an empty one.
    template <class T> bool column(std::vector<T> &values, std::size_t count)
    {
        const char *kind = take(1);
        if (!kind)
            return false;
        const auto width = static_cast<Width>(*kind);
        if (width == Width::Empty)
            return true;
        if (width == Width::Same) {
            const std::optional<T> one = value<T>();
            if (one)
                values.assign(count, *one);
            return one.has_value();
        }
        if (width == Width::Byte)
            return copy<quint8>(values, count);
        if (width == Width::Short)
            return copy<quint16>(values, count);
        return width == Writer::whole<T>() && copy<T>(values, count);
    }

private:
    const char *take(std::size_t size)
    {
        if (static_cast<std::size_t>(m_end - m_at) < size)
            return nullptr;
        return std::exchange(m_at, m_at + size);
    }

    template <class T> std::optional<T> value()
    {
        const char *at = take(sizeof(T));
        if (!at)
            return std::nullopt;
        T read;
        std::memcpy(&read, at, sizeof read);
        return read;
    }

    template <class Stored, class T> bool copy(std::vector<T> &values, std::size_t count)
    {
        const char *at = take(count * sizeof(Stored));
        if (!at)
            return false;
        values.resize(count);
        for (T &value : values) {
            Stored stored;
            std::memcpy(&stored, at, sizeof stored);
            value = static_cast<T>(stored);
            at += sizeof stored;
        }
        return true;
    }

    const char *m_at;
    const char *m_end;
};

} // namespace

void AnswerBlock::clear()
{
    days.clear();
    scores.clear();
    reach.clear();
    impressions.clear();
    followers.clear();
    identities.clear();
    for (std::vector<quint16> &column : codes)
        column.clear();
}

QByteArray encodeAnswers(const AnswerBlock &block)
{
    QByteArray bytes(kMagic, sizeof kMagic);
    Writer writer(bytes);
    writer.number(static_cast<quint32>(block.size()));
    writer.column(block.days);
    writer.column(block.scores);
    writer.column(block.reach);
    writer.column(block.impressions);
    writer.column(block.followers);
    writer.column(block.identities);
    writer.number(static_cast<quint32>(block.codes.size()));
    for (const std::vector<quint16> &column : block.codes)
        writer.column(column);
    return bytes;
}

std::optional<AnswerBlock> decodeAnswers(const QByteArray &bytes)
{
    Reader reader(bytes);
    AnswerBlock block;
    if (!reader.magic())
        return std::nullopt;
    const std::optional<quint32> count = reader.number();
    if (!count || *count > AnswerBlock::kMost)
        return std::nullopt;
    if (!reader.column(block.days, *count) || !reader.column(block.scores, *count)
        || !reader.column(block.reach, *count) || !reader.column(block.impressions, *count)
        || !reader.column(block.followers, *count) || !reader.column(block.identities, *count))
        return std::nullopt;
    const std::optional<quint32> groupings = reader.number();
    if (!groupings || *groupings > kMostGroupings)
        return std::nullopt;
    block.codes.resize(*groupings);
    for (std::vector<quint16> &column : block.codes) {
        if (!reader.column(column, *count))
            return std::nullopt;
    }
    return reader.atEnd() && block.scores.size() == *count && block.days.size() == *count ? std::optional(block)
                                                                                          : std::nullopt;
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/content_hash.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <sqlite3.h>

#include <cstring>

namespace periplus {

DigestSum &DigestSum::operator+=(const DigestSum &other)
{
    low += other.low;
    high += other.high + (low < other.low ? 1 : 0);
    rows += other.rows;
    return *this;
}

DigestSum &DigestSum::operator-=(const DigestSum &other)
{
    high -= other.high + (low < other.low ? 1 : 0);
    low -= other.low;
    rows -= other.rows;
    return *this;
}

void ContentHash::append(char kind, const void *data, std::size_t size)
{
    // Opening a workspace comes here for every value, so it is not left to std::string::append.
    const auto length = static_cast<quint32>(size);
    const std::size_t end = m_size + 1 + sizeof length + size;
    if (end > m_bytes.size())
        m_bytes.resize(2 * end);
    char *at = m_bytes.data() + m_size;
    *at = kind;
    std::memcpy(at + 1, &length, sizeof length);
    if (size > 0)
        std::memcpy(at + 1 + sizeof length, data, size);
    m_size = end;
}

void ContentHash::begin(std::string_view table)
{
    m_size = 0;
    add(table);
}

void ContentHash::add(qint64 number)
{
    append('i', &number, sizeof number);
}

void ContentHash::add(double number)
{
    const double stored = number == 0 ? 0 : number; // SQLite keeps no sign of zero
    append('r', &stored, sizeof stored);
}

void ContentHash::add(QStringView text)
{
    append('t', text.utf16(), static_cast<std::size_t>(text.size()) * sizeof(char16_t));
}

void ContentHash::add(std::string_view bytes)
{
    append('b', bytes.data(), bytes.size());
}

void ContentHash::addNothing()
{
    append('n', nullptr, 0);
}

DigestSum ContentHash::sum() const
{
    static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN, "digests are kept in little-endian order");
    const XXH128_hash_t hash = XXH3_128bits(m_bytes.data(), m_size);
    return {hash.low64, hash.high64, 1};
}

DigestSum digestOfStored(ContentHash &hash, std::string_view table, const SQLite::Statement &statement)
{
    hash.begin(table);
    for (int i = 0; i < statement.getColumnCount(); ++i) {
        const SQLite::Column column = statement.getColumn(i);
        if (column.isInteger())
            hash.add(qint64{column.getInt64()});
        else if (column.isFloat())
            hash.add(column.getDouble());
        else if (column.isNull())
            hash.addNothing();
        else
            hash.add(std::string_view(static_cast<const char *>(column.getBlob()),
                                      static_cast<std::size_t>(column.getBytes())));
    }
    return hash.sum();
}

} // namespace periplus

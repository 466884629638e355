// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changeset_guard.h"

#include "core/model/schema.h"
#include "core/store/connection.h"

#include <sqlite3.h>

#include <algorithm>
#include <optional>

namespace periplus {

namespace {

/// Whether steps of some version recorded a tracked table with so many columns, `id` included.
bool wasRecorded(const QByteArray &table, int columns)
{
    bool found = false;
    AllRows::forEach([&]<class Row>() {
        if (table == Schema<Row>::table)
            found = columns >= columnCount<Row>(kOldestStepVersion) && columns <= columnCount<Row>(kSchemaVersion);
    });
    return found;
}

/// Walks through the bytes from part to part; each function says whether its part was there.
class ChangesetWalk
{
public:
    explicit ChangesetWalk(const QByteArray &bytes) : m_bytes(bytes) {}

    bool all()
    {
        while (m_at < m_bytes.size()) {
            const bool known = m_bytes[m_at] == 'T' ? tableHeader() : change();
            if (!known)
                return false;
        }
        return true;
    }

private:
    /// "T", the number of columns, one key flag for each, the name and a zero.
    bool tableHeader()
    {
        ++m_at;
        const std::optional<qint64> columns = varint();
        if (!columns || *columns < 1 || *columns > 100 || !skip(*columns))
            return false;
        const QByteArray flags = m_bytes.mid(m_at - static_cast<qsizetype>(*columns), static_cast<qsizetype>(*columns));
        const qsizetype end = m_bytes.indexOf('\0', m_at);
        if (end < 0)
            return false;
        const QByteArray table = m_bytes.mid(m_at, end - m_at);
        m_columns = static_cast<int>(*columns);
        m_at = end + 1;
        return wasRecorded(table, m_columns) && flags[0] == 1 && flags.count('\0') == m_columns - 1;
    }

    /// The operation, whether it was indirect, and one or two records. An update keeps its key (SQLite 3.40.1 leaks
    /// memory over one that does not), and each other column has both an old and a new value or neither.
    bool change()
    {
        const int operation = m_bytes[m_at];
        const bool known = operation == SQLITE_INSERT || operation == SQLITE_DELETE || operation == SQLITE_UPDATE;
        if (m_columns == 0 || !known || !skip(2))
            return false;
        const std::optional<QByteArray> types = record();
        if (!types || types->front() != SQLITE_INTEGER)
            return false;
        if (operation != SQLITE_UPDATE)
            return !types->contains('\0');
        const std::optional<QByteArray> newTypes = record();
        return newTypes && newTypes->front() == 0
               && std::equal(types->begin() + 1, types->end(), newTypes->begin() + 1,
                             [](char before, char after) { return (before == 0) == (after == 0); });
    }

    /// One value for each column. Shape: their types; 0 is "not recorded".
    std::optional<QByteArray> record()
    {
        QByteArray types;
        for (int i = 0; i < m_columns; ++i) {
            if (m_at >= m_bytes.size())
                return std::nullopt;
            types.append(m_bytes[m_at++]);
            if (!content(types.back()))
                return std::nullopt;
        }
        return types;
    }

    /// What follows the type of a value.
    bool content(int type)
    {
        switch (type) {
        case 0:
        case SQLITE_NULL:
            return true;
        case SQLITE_INTEGER:
        case SQLITE_FLOAT:
            return skip(8);
        case SQLITE_TEXT:
        case SQLITE_BLOB: {
            const std::optional<qint64> size = varint();
            return size && skip(*size);
        }
        default:
            return false;
        }
    }

    /// Seven bits a byte, highest first, the last without its top bit; longer than five bytes is none of ours.
    std::optional<qint64> varint()
    {
        qint64 number = 0;
        for (int i = 0; i < 5 && m_at < m_bytes.size(); ++i) {
            const auto byte = static_cast<unsigned char>(m_bytes[m_at++]);
            number = (number << 7) | (byte & 0x7f);
            if ((byte & 0x80) == 0)
                return number;
        }
        return std::nullopt;
    }

    bool skip(qint64 count)
    {
        if (count > m_bytes.size() - m_at)
            return false;
        m_at += static_cast<qsizetype>(count);
        return true;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    int m_columns = 0;
};

} // namespace

bool isChangeset(const QByteArray &bytes)
{
    return ChangesetWalk(bytes).all();
}

} // namespace periplus

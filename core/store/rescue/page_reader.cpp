// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rescue/page_reader.h"

#include <bit>
#include <cstring>

namespace periplus {

namespace {

constexpr int kDeepestTree = 20;
constexpr int kTableLeaf = 13;
constexpr int kTableInterior = 5;
constexpr int kIndexLeaf = 10;
constexpr int kIndexInterior = 2;
constexpr quint64 kLargestPayload = 256 * 1024 * 1024;

/// A number of one to nine bytes, seven bits each, highest first; nothing when it does not end before `end`.
std::optional<quint64> readVarint(const QByteArray &bytes, qsizetype &at, qsizetype end)
{
    quint64 number = 0;
    for (int i = 0; i < 9 && at < end; ++i) {
        const auto byte = static_cast<quint8>(bytes[at++]);
        if (i == 8)
            return (number << 8) | byte;
        number = (number << 7) | (byte & 0x7f);
        if ((byte & 0x80) == 0)
            return number;
    }
    return std::nullopt;
}

/// The values behind a record's header; nothing when the parts do not fit together.
std::optional<std::vector<StoredValue>> valuesOf(const QByteArray &payload)
{
    qsizetype at = 0;
    const std::optional<quint64> headerSize = readVarint(payload, at, payload.size());
    if (!headerSize || *headerSize > static_cast<quint64>(payload.size()))
        return std::nullopt;
    qsizetype body = static_cast<qsizetype>(*headerSize);
    std::vector<StoredValue> values;
    const auto take = [&](qsizetype size) -> std::optional<QByteArray> {
        if (size > payload.size() - body)
            return std::nullopt;
        const QByteArray bytes = payload.mid(body, size);
        body += size;
        return bytes;
    };
    while (at < static_cast<qsizetype>(*headerSize)) {
        const std::optional<quint64> type = readVarint(payload, at, static_cast<qsizetype>(*headerSize));
        if (!type || *type > kLargestPayload * 2)
            return std::nullopt;
        if (*type == 0) {
            values.emplace_back();
        } else if (*type <= 7) {
            constexpr int kSizes[] = {0, 1, 2, 3, 4, 6, 8, 8};
            const std::optional<QByteArray> bytes = take(kSizes[*type]);
            if (!bytes)
                return std::nullopt;
            quint64 bits = (*bytes)[0] < 0 ? ~quint64{0} : 0;
            for (const char byte : *bytes)
                bits = (bits << 8) | static_cast<quint8>(byte);
            if (*type == 7)
                values.emplace_back(std::bit_cast<double>(bits));
            else
                values.emplace_back(static_cast<qint64>(bits));
        } else if (*type == 8 || *type == 9) {
            values.emplace_back(static_cast<qint64>(*type - 8));
        } else if (*type >= 12) {
            const std::optional<QByteArray> bytes = take(static_cast<qsizetype>((*type - 12) / 2));
            if (!bytes)
                return std::nullopt;
            if (*type % 2 == 0)
                values.emplace_back(StoredBlob{*bytes});
            else
                values.emplace_back(StoredText{*bytes});
        } else {
            return std::nullopt;
        }
    }
    return values;
}

} // namespace

PageReader::PageReader(QByteArray file) : m_file(std::move(file))
{
    if (m_file.size() >= 100) {
        const int size = static_cast<int>(number(16, 2) == 1 ? 65536 : number(16, 2));
        const int reserved = static_cast<quint8>(m_file[20]);
        if (size >= 512 && std::has_single_bit(static_cast<unsigned>(size)) && reserved <= 32) {
            m_pageSize = size;
            m_usable = size - reserved;
        }
    }
    m_pageCount = static_cast<int>(m_file.size() / m_pageSize);
}

PageKind PageReader::kind(int page) const
{
    if (page < 1 || page > m_pageCount)
        return PageKind::Other;
    switch (m_file[headerOf(page)]) {
    case kTableLeaf:
        return PageKind::TableLeaf;
    case kTableInterior:
        return PageKind::TableInterior;
    case kIndexLeaf:
        return PageKind::IndexLeaf;
    case kIndexInterior:
        return PageKind::IndexInterior;
    default:
        return PageKind::Other;
    }
}

std::vector<StoredRecord> PageReader::records(int page, bool believed) const
{
    const PageKind what = believed ? PageKind::TableLeaf : kind(page);
    std::vector<StoredRecord> found;
    if (page < 1 || page > m_pageCount || what == PageKind::Other || what == PageKind::TableInterior)
        return found;
    for (const qsizetype cell : cells(page, what == PageKind::IndexInterior ? 12 : 8)) {
        const qsizetype start = what == PageKind::IndexInterior ? cell + 4 : cell; // behind the left child
        if (std::optional<StoredRecord> one = record(start, page, what == PageKind::TableLeaf))
            found.push_back(std::move(*one));
    }
    return found;
}

QList<int> PageReader::leavesBelow(int root) const
{
    QSet<int> seen;
    QList<int> leaves;
    collectLeaves(root, 0, seen, leaves);
    return leaves;
}

void PageReader::collectLeaves(int page, int depth, QSet<int> &seen, QList<int> &leaves) const
{
    if (page < 1 || page > m_pageCount || depth > kDeepestTree || seen.contains(page))
        return;
    seen.insert(page);
    if (kind(page) != PageKind::TableInterior) {
        leaves.append(page);
        return;
    }
    for (const qsizetype cell : cells(page, 12))
        collectLeaves(static_cast<int>(number(cell, 4)), depth + 1, seen, leaves);
    collectLeaves(static_cast<int>(number(headerOf(page) + 8, 4)), depth + 1, seen, leaves);
}

/// Big-endian; 0 beyond the end.
quint32 PageReader::number(qsizetype at, int bytes) const
{
    quint32 value = 0;
    for (int i = 0; i < bytes; ++i)
        value = (value << 8) | (at + i < m_file.size() ? static_cast<quint8>(m_file[at + i]) : 0u);
    return value;
}

/// Where the cells of a page begin; those outside the page are left out.
QList<qsizetype> PageReader::cells(int page, int headerSize) const
{
    const qsizetype header = headerOf(page);
    const int count = static_cast<int>(number(header + 3, 2));
    QList<qsizetype> places;
    for (int i = 0; i < count; ++i) {
        const qsizetype pointer = header + headerSize + 2 * i;
        if (pointer + 2 > startOf(page) + m_usable)
            break;
        const qsizetype offset = static_cast<qsizetype>(number(pointer, 2));
        if (offset >= headerSize && offset < m_usable - 3)
            places.append(startOf(page) + offset);
    }
    return places;
}

std::optional<StoredRecord> PageReader::record(qsizetype cell, int page, bool ofTable) const
{
    const qsizetype end = startOf(page) + m_usable;
    const std::optional<quint64> size = readVarint(m_file, cell, end);
    if (!size || *size > kLargestPayload)
        return std::nullopt;
    StoredRecord found;
    if (ofTable) {
        const std::optional<quint64> rowid = readVarint(m_file, cell, end);
        if (!rowid)
            return std::nullopt;
        found.rowid = static_cast<qint64>(*rowid);
    }
    const std::optional<QByteArray> bytes = payload(cell, page, *size, ofTable);
    if (!bytes)
        return std::nullopt;
    std::optional<std::vector<StoredValue>> values = valuesOf(*bytes);
    if (!values)
        return std::nullopt;
    found.values = std::move(*values);
    return found;
}

/// The bytes of a cell, those on overflow pages included.
std::optional<QByteArray> PageReader::payload(qsizetype at, int page, quint64 size, bool ofTable) const
{
    const auto total = static_cast<qsizetype>(size);
    const qsizetype most = ofTable ? m_usable - 35 : (m_usable - 12) * 64 / 255 - 23;
    const qsizetype least = (m_usable - 12) * 32 / 255 - 23;
    qsizetype local = total;
    if (total > most) {
        const qsizetype candidate = least + (total - least) % (m_usable - 4);
        local = candidate <= most ? candidate : least;
    }
    if (at + local > startOf(page) + m_usable)
        return std::nullopt;
    QByteArray bytes = m_file.mid(at, local);
    if (local == total)
        return bytes;
    int next = static_cast<int>(number(at + local, 4));
    while (bytes.size() < total) {
        if (next < 2 || next > m_pageCount)
            return std::nullopt; // a circle ends too, since the bytes add up
        const qsizetype part = std::min<qsizetype>(total - bytes.size(), m_usable - 4);
        bytes += m_file.mid(startOf(next) + 4, part);
        next = static_cast<int>(number(startOf(next), 4));
    }
    return bytes;
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

#include <optional>
#include <variant>
#include <vector>

namespace periplus {

/// A value in a record of a SQLite file.
struct StoredText
{
    QByteArray bytes;
};
struct StoredBlob
{
    QByteArray bytes;
};
using StoredValue = std::variant<std::monostate, qint64, double, StoredText, StoredBlob>;

/// One row as it lies in a page.
struct StoredRecord
{
    qint64 rowid = 0; ///< 0 in pages of indexes
    std::vector<StoredValue> values;
};

enum class PageKind { Other, TableLeaf, TableInterior, IndexLeaf, IndexInterior };

/// Reads the pages of a SQLite 3 file one by one, without following more of its structure than is asked for: what can
/// be read of a damaged file is read, what makes no sense is left out. Nothing in the bytes is trusted.
/// Source: https://www.sqlite.org/fileformat2.html
class PageReader
{
public:
    explicit PageReader(QByteArray file);

    int pageCount() const { return m_pageCount; }
    PageKind kind(int page) const;

    /// The records of a leaf page, or of an index's interior page; with `believed` the page is read as a leaf of a
    /// table whatever its first byte says.
    std::vector<StoredRecord> records(int page, bool believed = false) const;

    /// The pages a table's tree leads to at its lowest level, from its root; each page at most once.
    QList<int> leavesBelow(int root) const;

private:
    quint32 number(qsizetype at, int bytes) const;
    qsizetype startOf(int page) const { return qsizetype{page - 1} * m_pageSize; }
    qsizetype headerOf(int page) const { return startOf(page) + (page == 1 ? 100 : 0); }
    QList<qsizetype> cells(int page, int headerSize) const;
    std::optional<StoredRecord> record(qsizetype cell, int page, bool ofTable) const;
    std::optional<QByteArray> payload(qsizetype at, int page, quint64 size, bool ofTable) const;
    void collectLeaves(int page, int depth, QSet<int> &seen, QList<int> &leaves) const;

    QByteArray m_file;
    int m_pageSize = 4096;
    int m_usable = 4096;
    int m_pageCount = 0;
};

} // namespace periplus

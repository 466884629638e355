// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <vector>

namespace periplus {

/// Numbers the different texts of a column in the order they come. Looking one up allocates nothing.
class ValueCodes
{
public:
    /// Blank cells, and whatever comes when there are as many different texts as a column for grouping can have.
    static constexpr int kUnassigned = 0;
    static constexpr int kMost = 10000;

    ValueCodes();

    int codeOf(QByteArrayView text);
    int size() const { return static_cast<int>(m_texts.size()); }
    /// The text of a code; empty for kUnassigned.
    QString text(int code) const { return QString::fromUtf8(m_texts[code]); }
    /// Whether there were more texts than kMost.
    bool isFull() const { return m_full; }

private:
    void grow();

    QList<QByteArray> m_texts;
    std::vector<quint64> m_hashes; ///< of the texts
    std::vector<int> m_places;     ///< open addressing; 0 is a free place
    int m_last = kUnassigned;
    bool m_full = false;
};

} // namespace periplus

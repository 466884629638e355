// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/value_codes.h"

#include "core/responses/fingerprints.h"

namespace periplus {

ValueCodes::ValueCodes() : m_texts{QByteArray()}, m_hashes{0}, m_places(64, 0) {}

int ValueCodes::codeOf(QByteArrayView text)
{
    const QByteArrayView plain = text.trimmed();
    if (plain.isEmpty())
        return kUnassigned;
    if (plain == m_texts[m_last])
        return m_last;
    const quint64 hash = fingerprint(plain);
    std::size_t at = hash % m_places.size();
    for (; m_places[at] != 0; at = at + 1 == m_places.size() ? 0 : at + 1) {
        const int code = m_places[at];
        if (m_hashes[static_cast<std::size_t>(code)] == hash && plain == m_texts[code])
            return m_last = code;
    }
    if (size() > kMost) {
        m_full = true;
        return kUnassigned;
    }
    m_last = size();
    m_places[at] = m_last;
    m_texts.append(plain.toByteArray());
    m_hashes.push_back(hash);
    if (m_hashes.size() * 2 > m_places.size())
        grow();
    return m_last;
}

void ValueCodes::grow()
{
    m_places.assign(m_places.size() * 4, 0);
    for (std::size_t code = 1; code < m_hashes.size(); ++code) {
        std::size_t at = m_hashes[code] % m_places.size();
        while (m_places[at] != 0)
            at = at + 1 == m_places.size() ? 0 : at + 1;
        m_places[at] = static_cast<int>(code);
    }
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responses/fingerprints.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace periplus {

quint64 fingerprint(QByteArrayView text)
{
    const quint64 hash = XXH3_64bits(text.data(), static_cast<std::size_t>(text.size()));
    return hash == 0 ? 1 : hash;
}

struct FileHash::State
{
    XXH3_state_t hash;
};

FileHash::FileHash() : m_state(std::make_unique<State>())
{
    XXH3_128bits_reset(&m_state->hash);
}

FileHash::~FileHash() = default;

void FileHash::add(QByteArrayView piece)
{
    XXH3_128bits_update(&m_state->hash, piece.data(), static_cast<std::size_t>(piece.size()));
}

QString FileHash::hex() const
{
    const XXH128_hash_t hash = XXH3_128bits_digest(&m_state->hash);
    return QString::number(hash.high64, 16).rightJustified(16, QLatin1Char('0'))
           + QString::number(hash.low64, 16).rightJustified(16, QLatin1Char('0'));
}

bool Fingerprints::add(quint64 fingerprint)
{
    const bool added = m_parts[fingerprint >> 56].add(fingerprint);
    m_size += added;
    return added;
}

std::size_t Fingerprints::Part::placeOf(quint64 fingerprint) const
{
    // The low half of a fingerprint, spread over the places without a division.
    std::size_t at = (fingerprint & 0xffffffff) * places.size() >> 32;
    while (places[at] != 0 && places[at] != fingerprint)
        at = at + 1 == places.size() ? 0 : at + 1;
    return at;
}

bool Fingerprints::Part::add(quint64 fingerprint)
{
    if (taken * 4 >= places.size() * 3)
        grow();
    quint64 &place = places[placeOf(fingerprint)];
    if (place != 0)
        return false;
    place = fingerprint;
    ++taken;
    return true;
}

void Fingerprints::Part::grow()
{
    std::vector<quint64> before(std::max<std::size_t>(16, places.size() + places.size() / 2));
    before.swap(places);
    taken = 0;
    for (const quint64 one : before) {
        if (one != 0)
            add(one);
    }
}

} // namespace periplus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <memory>
#include <vector>

namespace periplus {

/// A number that stands for a text, the same in every run and on every machine; never 0.
quint64 fingerprint(QByteArrayView text);

/// Hashes a file piece by piece (XXH3, 128 bits): it tells one file from another, not forgers.
class FileHash
{
public:
    FileHash();
    ~FileHash();
    Q_DISABLE_COPY_MOVE(FileHash)

    void add(QByteArrayView piece);
    QString hex() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Remembers fingerprints: 10 000 000 of them in about 130 MB, growing in small parts.
class Fingerprints
{
public:
    /// Adds one. False when it was there already.
    bool add(quint64 fingerprint);
    bool contains(quint64 fingerprint) const { return m_parts[fingerprint >> 56].contains(fingerprint); }
    qint64 size() const { return m_size; }

    /// Calls visit for each, in no particular order.
    template <class Visitor> void forEach(Visitor &&visit) const
    {
        for (const Part &part : m_parts) {
            for (const quint64 one : part.places) {
                if (one != 0)
                    visit(one);
            }
        }
    }

private:
    /// Open addressing; 0 is a free place.
    struct Part
    {
        std::vector<quint64> places;
        std::size_t taken = 0;

        bool add(quint64 fingerprint);
        bool contains(quint64 fingerprint) const { return !places.empty() && places[placeOf(fingerprint)] != 0; }
        /// Where it is, or would be.
        std::size_t placeOf(quint64 fingerprint) const;
        void grow();
    };

    std::array<Part, 256> m_parts; ///< by the highest byte, so that growing never copies much at once
    qint64 m_size = 0;
};

} // namespace periplus

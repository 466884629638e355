// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rescue/merge.h"

#include <set>
#include <vector>

namespace periplus {

namespace {

/// So many rows of a group may be in doubt for all combinations of them to be tried.
constexpr std::size_t kMostDoubts = 12;

/// The rows of one group, by both sources.
template <class Row> class Group
{
public:
    void add(const State &carved, const State &replayed, Id<Row> id)
    {
        const Candidate candidate{carved.find(id), replayed.find(id)};
        const bool agree = candidate.carved && candidate.replayed && *candidate.carved == *candidate.replayed;
        (agree ? m_agreed : m_doubts).push_back(candidate);
    }

    /// Takes the rows into the result.
    void settle(const DigestSum *digest, Trust trust, State &state, RescueCount &count) const
    {
        std::vector<const Row *> rows;
        for (const Candidate &candidate : m_agreed)
            rows.push_back(candidate.carved);
        const std::optional<std::vector<const Row *>> proven = digest ? addingUp(*digest) : std::nullopt;
        if (proven) {
            rows.insert(rows.end(), proven->begin(), proven->end());
            count.verified += static_cast<qint64>(rows.size());
        } else {
            count.verified += static_cast<qint64>(rows.size());
            for (const Candidate &candidate : m_doubts) {
                if (const Row *row = candidate.likelier(trust))
                    rows.push_back(row);
            }
            (trust == Trust::ReplayedAlone ? count.verified : count.uncertain) +=
                static_cast<qint64>(rows.size() - m_agreed.size());
            if (digest && trust != Trust::ReplayedAlone)
                count.missing += std::max<qint64>(0, digest->rows - static_cast<qint64>(rows.size()));
        }
        for (const Row *row : rows)
            state.put(*row);
    }

private:
    struct Candidate
    {
        const Row *carved = nullptr;
        const Row *replayed = nullptr;

        const Row *likelier(Trust trust) const
        {
            if (trust == Trust::ReplayedAlone)
                return replayed;
            const bool carvedFirst = carved && (trust == Trust::Carved || !replayed);
            return carvedFirst ? carved : replayed;
        }
    };

    /// Choices among the rows in doubt that add up to the digest together with the others.
    std::optional<std::vector<const Row *>> addingUp(const DigestSum &digest) const
    {
        ContentHash hash;
        DigestSum sum;
        for (const Candidate &candidate : m_agreed)
            sum += digestOf(hash, *candidate.carved);
        const auto all = [&](const Row *Candidate::*source) -> std::optional<std::vector<const Row *>> {
            DigestSum total = sum;
            std::vector<const Row *> rows;
            for (const Candidate &candidate : m_doubts) {
                if (const Row *row = candidate.*source) {
                    total += digestOf(hash, *row);
                    rows.push_back(row);
                }
            }
            return total == digest ? std::optional(rows) : std::nullopt;
        };
        if (auto rows = all(&Candidate::replayed))
            return rows;
        if (auto rows = all(&Candidate::carved))
            return rows;
        return m_doubts.size() <= kMostDoubts ? anyAddingUp(sum, digest) : std::nullopt;
    }

    std::optional<std::vector<const Row *>> anyAddingUp(const DigestSum &sum, const DigestSum &digest) const
    {
        ContentHash hash;
        const auto digestOrNone = [&](const Row *row) { return row ? digestOf(hash, *row) : DigestSum{}; };
        for (std::size_t choice = 0; choice < (std::size_t{1} << m_doubts.size()); ++choice) {
            DigestSum total = sum;
            std::vector<const Row *> rows;
            for (std::size_t i = 0; i < m_doubts.size(); ++i) {
                const Row *row = (choice >> i) & 1 ? m_doubts[i].carved : m_doubts[i].replayed;
                total += digestOrNone(row);
                if (row)
                    rows.push_back(row);
            }
            if (total == digest)
                return rows;
        }
        return std::nullopt;
    }

    std::vector<Candidate> m_agreed;
    std::vector<Candidate> m_doubts;
};

template <class Row>
void mergeTable(Merged &merged, const State &carved, const State &replayed, Trust trust, const DigestSums &digests)
{
    const char *table = Schema<Row>::table;
    std::map<qint64, Group<Row>> groups;
    std::set<qint64> seen;
    for (const State *state : {&carved, &replayed}) {
        state->forEach<Row>([&](const Row &row) {
            if (seen.insert(row.id.value).second)
                groups[bucketOf(row.id.value)].add(carved, replayed, row.id);
        });
    }
    RescueCount &count = merged.counts[table];
    for (const auto &[group, digest] : digests) {
        if (group.table == table && !groups.contains(group.bucket) && trust != Trust::ReplayedAlone)
            count.missing += digest.rows;
    }
    for (const auto &[bucket, group] : groups) {
        const auto digest = digests.find({table, bucket});
        group.settle(digest == digests.end() ? nullptr : &digest->second, trust, merged.state, count);
    }
}

} // namespace

RescueCount &RescueCount::operator+=(const RescueCount &other)
{
    verified += other.verified;
    uncertain += other.uncertain;
    missing += other.missing;
    return *this;
}

Merged merge(const State &carved, const State &replayed, Trust trust, const DigestSums &digests)
{
    Merged merged;
    AllRows::forEach([&]<class Row>() { mergeTable<Row>(merged, carved, replayed, trust, digests); });
    return merged;
}

} // namespace periplus

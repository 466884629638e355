// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>

namespace periplus {

/// A map from a 63-bit random key to a value whose copies share what they do not change:
/// copying is a reference count, a write after a copy duplicates one bucket.
/// Shape: unordered; iteration order is unspecified.
template <class Value> class SharedMap
{
public:
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

    /// The value of a key, or null. Valid until this map is written to.
    const Value *find(qint64 key) const
    {
        if (m_buckets.isEmpty())
            return nullptr;
        const Bucket &bucket = m_buckets.at(indexOf(key));
        const auto it = lowerBound(bucket, key);
        return it != bucket.cend() && it->key == key ? &it->value : nullptr;
    }

    /// The value of a key for writing; created empty when there is none.
    Value &ref(qint64 key)
    {
        if (m_size >= m_buckets.size() * kFill)
            grow();
        Bucket &bucket = m_buckets[indexOf(key)];
        auto it = std::lower_bound(bucket.begin(), bucket.end(), key,
                                   [](const Entry &entry, qint64 k) { return entry.key < k; });
        if (it == bucket.end() || it->key != key) {
            it = bucket.insert(it, Entry{key, Value{}});
            ++m_size;
        }
        return it->value;
    }

    void insert(qint64 key, Value value) { ref(key) = std::move(value); }

    /// Whether there was something to remove.
    bool remove(qint64 key)
    {
        if (!find(key))
            return false;
        Bucket &bucket = m_buckets[indexOf(key)];
        bucket.erase(lowerBound(bucket, key));
        --m_size;
        return true;
    }

    template <class Visitor> void forEach(Visitor &&visit) const
    {
        for (const Bucket &bucket : m_buckets) {
            for (const Entry &entry : bucket)
                visit(entry.key, entry.value);
        }
    }

    /// Calls visit(key) for every key whose value differs between the two or is in one only, in no particular
    /// order. Cost: what was written since one was copied from the other, not the size.
    template <class Visitor> void forEachDifference(const SharedMap &other, Visitor &&visit) const
    {
        if (m_buckets.size() == other.m_buckets.size()) {
            for (qsizetype i = 0; i < m_buckets.size(); ++i) {
                if (m_buckets.at(i).constData() != other.m_buckets.at(i).constData())
                    compareBuckets(m_buckets.at(i), other.m_buckets.at(i), visit);
            }
            return;
        }
        forEach([&](qint64 key, const Value &value) {
            const Value *theirs = other.find(key);
            if (!theirs || !(*theirs == value))
                visit(key);
        });
        other.forEach([&](qint64 key, const Value &) {
            if (!find(key))
                visit(key);
        });
    }

    bool operator==(const SharedMap &other) const
    {
        if (m_size != other.m_size)
            return false;
        bool equal = true;
        forEach([&](qint64 key, const Value &value) {
            if (!equal)
                return;
            const Value *theirs = other.find(key);
            equal = theirs && *theirs == value;
        });
        return equal;
    }

private:
    struct Entry
    {
        qint64 key;
        Value value;
    };
    using Bucket = QList<Entry>;
    static constexpr qsizetype kFill = 24;

    qsizetype indexOf(qint64 key) const
    {
        // Small keys (tests, the workspace row) spread as well as random ones.
        const quint64 mixed = static_cast<quint64>(key) * 0x9e3779b97f4a7c15ull;
        return static_cast<qsizetype>((mixed >> 32) & static_cast<quint64>(m_buckets.size() - 1));
    }

    static auto lowerBound(const Bucket &bucket, qint64 key)
    {
        return std::lower_bound(bucket.cbegin(), bucket.cend(), key,
                                [](const Entry &entry, qint64 k) { return entry.key < k; });
    }

    template <class Visitor> static void compareBuckets(const Bucket &mine, const Bucket &theirs, Visitor &visit)
    {
        auto a = mine.cbegin();
        auto b = theirs.cbegin();
        while (a != mine.cend() || b != theirs.cend()) {
            if (b == theirs.cend() || (a != mine.cend() && a->key < b->key)) {
                visit((a++)->key);
            } else if (a == mine.cend() || b->key < a->key) {
                visit((b++)->key);
            } else {
                if (!(a->value == b->value))
                    visit(a->key);
                ++a;
                ++b;
            }
        }
    }

    void grow()
    {
        const QList<Bucket> old = std::move(m_buckets);
        m_buckets = QList<Bucket>(std::max<qsizetype>(8, old.size() * 2));
        for (const Bucket &bucket : old) {
            for (const Entry &entry : bucket) // each bucket is sorted, so the new ones stay sorted
                m_buckets[indexOf(entry.key)].append(entry);
        }
    }

    QList<Bucket> m_buckets;
    qsizetype m_size = 0;
};

} // namespace periplus
